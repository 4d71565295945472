/** Errors of the network that another attempt does not mend, and what to do about them; keys are the codes of Node and its fetch. */
const LASTING: readonly (readonly [code: RegExp, words: string])[] = [
  [/^ENOTFOUND$/, 'no server has that name; is the base URL right?'],
  [/^(?:UND_ERR_HEADERS_OVERFLOW|HPE_HEADER_OVERFLOW)$/, 'the headers of the answer are too large'],
  [/^(?:HPE_|HTTPParserError)/, 'the answer is not HTTP; is the port right?'],
  [/^(?:ERR_SSL|EPROTO)/, 'the answer is not HTTPS; should the base URL begin with http://?'],
  [/CERT|SIGNATURE|ISSUER/, 'its certificate is not trusted; NODE_EXTRA_CA_CERTS names a file with more authorities to trust'],
]
const PASSING: readonly (readonly [code: RegExp, words: string])[] = [
  [/^ECONNREFUSED$/, 'no server listens there; is it running, and is the port right?'],
  [/^(?:ECONNRESET|UND_ERR_SOCKET|EPIPE)$/, 'the connection broke'],
  [/^(?:ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|UND_ERR_HEADERS_TIMEOUT)$/, 'no answer came in time'],
  [/^EAI_AGAIN$/, 'the name of the server could not be looked up just now'],
]

/** What an error of fetch means, without its own text, which may hold what was sent, and whether another attempt makes sense. */
export function networkTrouble(error: unknown): { words: string; retryable: boolean } {
  const code = codeOf(error)
  if (!code) return { words: 'the connection failed', retryable: true }
  const lasting = LASTING.find(([pattern]) => pattern.test(code))
  const words = (lasting ?? PASSING.find(([pattern]) => pattern.test(code)))?.[1] ?? 'the connection failed'
  return { words: `${words} (${code})`, retryable: !lasting }
}

/** From Node 24 on this error has no code. */
const WITHOUT_CODE = 'HTTPParserError'

/** The code of an error, or of the error behind it: fetch wraps one or two times, and collects one for each address of a name. */
function codeOf(error: unknown, depth = 0): string | undefined {
  if (typeof error !== 'object' || error === null || depth > 3) return undefined
  const { name, code, cause, errors } = error as { name?: unknown; code?: unknown; cause?: unknown; errors?: unknown }
  if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(code)) return code
  if (name === WITHOUT_CODE) return WITHOUT_CODE
  return codeOf(cause, depth + 1) ?? codeOf(Array.isArray(errors) ? errors[0] : undefined, depth + 1)
}
