import { ExtractionError } from '../extraction.js'
import { PlatformFailure } from '../platform-failure.js'

/** Names of errors after which no other request would be answered either, and what to do. */
const fatal: readonly (readonly [names: RegExp, message: string])[] = [
  [/^(?:CredentialsProviderError|TokenProviderError|MissingAuthenticationToken(?:Exception)?)$/, 'No credentials for AWS were found: set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, sign in with `aws sso login`, or run it under a role.'],
  [/^(?:ExpiredToken(?:Exception)?|RequestExpired)$/, 'The credentials for AWS have expired: sign in again, such as with `aws sso login`.'],
  [/^(?:UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch|IncompleteSignature(?:Exception)?|InvalidAccessKeyId)$/, 'AWS refuses the credentials: check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN or the profile, and the clock of this machine.'],
  [/^OptInRequired$/, 'This account of AWS is not subscribed to SageMaker, or not in this region.'],
]

/** Codes of the network, and names that the SDK gives to the same troubles. */
const unreachable = /^(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|TimeoutError|NetworkingError|CERT_HAS_EXPIRED|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|ERR_TLS_CERT_ALTNAME_INVALID)$/
const throttled = /^(?:Throttling(?:Exception)?|ThrottledException|TooManyRequestsException|RequestLimitExceeded|RequestThrottled(?:Exception)?|SlowDown)$/
const refused = /^(?:AccessDenied(?:Exception)?|NotAuthorized(?:Exception)?|UnauthorizedOperation)$/
const unsupported = /^(?:UnknownOperation(?:Exception)?|NotImplemented(?:Exception)?|InvalidAction)$/

/** What the SDK throws, as an error of ours: one that ends the extraction, or one of a single request. Neither has the words of the SDK, which may hold names and account numbers. */
export function translated(error: unknown, operation: string): Error {
  if (!(error instanceof Error)) return new PlatformFailure(`${operation} failed for a reason that is no error.`, 'other')
  const { name, message, code, $metadata } = error as Error & { readonly code?: unknown; readonly $metadata?: { readonly httpStatusCode?: unknown; readonly attempts?: unknown } }
  if (name === 'AbortError') return error
  const ending = endingMessage(name, message, code)
  if (ending !== undefined) return new ExtractionError(ending)
  if (refused.test(name)) return new PlatformFailure(`These credentials may not call ${operation}: allow \`sagemaker:${operation}\` in their policy.`, 'refused')
  if (throttled.test(name)) return new PlatformFailure(`SageMaker throttles ${operation}, also after ${typeof $metadata?.attempts === 'number' ? $metadata.attempts : 'several'} attempts. Ask for less at a time with a lower concurrency, or later.`, 'throttled')
  if (isMissing(name, message)) return new PlatformFailure(`${operation} finds no such record: it may have been deleted meanwhile.`, 'missing')
  if (unsupported.test(name)) return new PlatformFailure(`SageMaker has no ${operation} here: not every region has all of it.`, 'unsupported')
  return new PlatformFailure(`${operation} failed: ${reasonOf(name)}${typeof $metadata?.httpStatusCode === 'number' ? ` (status ${$metadata.httpStatusCode})` : ''}.`, 'other')
}

/** The name that the platform gave to the error. The SDK throws a `SyntaxError` at a page of a proxy. */
function reasonOf(name: string): string {
  if (name === 'SyntaxError') return 'the answer is not of SageMaker'
  return /^\w{1,80}$/.test(name) ? name : 'an error without a name'
}

function endingMessage(name: string, message: string, code: unknown): string | undefined {
  if (/^Region is missing/.test(message)) return 'No region of AWS is set: give --region, or set AWS_REGION or the region of the profile.'
  const known = fatal.find(([names]) => names.test(name))
  if (known) return known[1]
  const trouble = [code, name].find((word) => typeof word === 'string' && unreachable.test(word))
  return trouble === undefined ? undefined : `SageMaker is not to be reached (${String(trouble)}): check the region, the address, and that this machine may go there.`
}

/** SageMaker has an error for what is missing, and tells of most of it by one for all invalid requests. */
function isMissing(name: string, message: string): boolean {
  return /^ResourceNotFound(?:Exception)?$/.test(name) || (name === 'ValidationException' && /could not find|does not exist|not found/i.test(message))
}
