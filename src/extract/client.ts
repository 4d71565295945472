import { redact } from '../entities/redaction.js'
import { HttpClient } from '../io/http-client.js'
import type { HttpOptions } from '../io/http-options.js'
import { parseTolerantJson } from '../io/tolerant-json.js'
import { ExtractionError } from './extraction.js'
import type { ExtractRequest } from './extractor.js'

/** The client of a platform's API: JSON as Python and Java write it, no secret in any message, and the caller's limits. */
export function clientOf(request: ExtractRequest, options: Omit<HttpOptions, 'baseUrl'> & { readonly baseUrl?: string }): HttpClient {
  const { concurrency, signal, fetch } = request
  try {
    return new HttpClient({
      baseUrl: request.url ?? '', parseJson: parseTolerantJson, redact,
      ...(concurrency === undefined ? {} : { concurrency }), ...(signal ? { signal } : {}), ...(fetch ? { fetch } : {}), ...options,
    })
  } catch (error) {
    if (error instanceof TypeError) throw new ExtractionError(error.message)
    throw error
  }
}

/** The header of basic authentication (RFC 7617). */
export function basicAuthorization(user: string, password: string): Readonly<Record<string, string>> {
  return { authorization: `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}` }
}
