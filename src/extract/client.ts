import { redact } from '../entities/redaction.js'
import { HttpClient } from '../io/http-client.js'
import { checkedHeaders } from '../io/http-headers.js'
import type { HttpOptions } from '../io/http-options.js'
import { parseTolerantJson } from '../io/tolerant-json.js'
import { ExtractionError } from './extraction.js'
import type { ExtractRequest } from './extractor.js'

type Headers = Readonly<Record<string, string>>

/** The client of a platform's API: JSON as Python and Java write it, no secret in any message, and the caller's limits. */
export function clientOf(request: ExtractRequest, options: Omit<HttpOptions, 'baseUrl'> & { readonly baseUrl?: string }): HttpClient {
  const { concurrency, signal, fetch, timeout, onEvent } = request
  const { authorization = bearerAuthorization } = options
  return explained(() => new HttpClient({
    baseUrl: request.url ?? '', parseJson: parseTolerantJson, redact,
    ...(concurrency === undefined ? {} : { concurrency }), ...(timeout === undefined ? {} : { timeout }), ...(signal ? { signal } : {}), ...(fetch ? { fetch } : {}), ...(onEvent ? { onEvent } : {}), ...options,
    authorization: (token) => explained(() => checkedHeaders(authorization(token))),
  }))
}

/** The header of basic authentication (RFC 7617). */
export function basicAuthorization(user: string, password: string): Headers {
  return { authorization: `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}` }
}

function bearerAuthorization(token: string): Headers {
  return { authorization: `Bearer ${token}` }
}

/** What the caller gave and cannot be used, such as a token with a line break, ends the extraction. */
function explained<T>(make: () => T): T {
  try {
    return make()
  } catch (error) {
    if (error instanceof TypeError) throw new ExtractionError(error.message)
    throw error
  }
}
