/** Asked for a token before the first request, and again, with `renew`, when the server no longer takes the one it gave. */
export type TokenProvider = (request?: { readonly renew: true }) => string | undefined | Promise<string | undefined>

/** The part of the standard fetch that is needed. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** What happens on the way, for logs. Addresses are without user info and query. */
export type HttpEvent =
  | { readonly kind: 'request'; readonly method: string; readonly url: string; readonly attempt: number }
  | { readonly kind: 'retry'; readonly method: string; readonly url: string; readonly attempt: number; readonly reason: string; readonly status?: number }
  | { readonly kind: 'wait'; readonly method: string; readonly url: string; readonly milliseconds: number }
  | { readonly kind: 'redirect'; readonly method: string; readonly url: string; readonly to: string; readonly status: number }

/** How a client reaches its server, and the limits it keeps. Times are in milliseconds, sizes in bytes. */
export interface HttpOptions {
  /** Where all paths begin: http or https, with a path prefix if need be, without user info, query or fragment. */
  readonly baseUrl: string
  /** Stands in for the global fetch. */
  readonly fetch?: Fetch
  /** Sent with every request to the server itself. */
  readonly headers?: Readonly<Record<string, string>>
  readonly token?: TokenProvider
  /** Headers that carry the token; by default `authorization: Bearer TOKEN`. */
  readonly authorization?: (token: string) => Readonly<Record<string, string>>
  /** Most bytes of a body, counted after it is unpacked. Default 64 MB. */
  readonly maxBodyBytes?: number
  /** For one attempt, from the request to the last byte. Default 60 000. */
  readonly timeout?: number
  /** Retries that the client has for all its requests together. Default 50. */
  readonly retries?: number
  /** Attempts that one request has. Default 5. */
  readonly maxAttempts?: number
  /** Requests at the same time. Default 4. */
  readonly concurrency?: number
  /** Longest wait that a server may ask for. Default 120 000. */
  readonly maxWait?: number
  readonly signal?: AbortSignal
  readonly onEvent?: (event: HttpEvent) => void
  /** Reads the bodies of {@link HttpResponse.json}; by default `JSON.parse`. */
  readonly parseJson?: (text: string) => unknown
  /** Takes secrets of known shapes out of a server's error message and out of addresses. */
  readonly redact?: (text: string) => string
  /** Epoch milliseconds. */
  readonly now?: () => number
  readonly sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** From 0 up to 1. */
  readonly random?: () => number
}

/** A value of a query parameter; a list repeats the parameter, `undefined` leaves it out. */
export type QueryValue = string | number | boolean | undefined | readonly (string | number | boolean)[]

/** The query of a request. */
export type Query = Readonly<Record<string, QueryValue>>

export type Method = 'GET' | 'POST' | 'PUT'

/** What is written to a server. */
export interface Writing {
  readonly text: string
  /** Media type of the text. */
  readonly type: string
  readonly query?: Query | undefined
}

/** What is special about one request. */
export interface RequestOptions {
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  /** Whether the request may be sent twice. Default true: all that is asked here reads, searches by POST too. */
  readonly idempotent?: boolean
  /**
   * `same-origin`, the default: anything that leads to another origin is refused. `anywhere-without-headers`, for files that stand in a storage of their own:
   * other hosts get no header of ours, over https only, and never an address of the machine or of a private network.
   */
  readonly follow?: 'same-origin' | 'anywhere-without-headers'
  /** Instead of the client's. */
  readonly maxBodyBytes?: number
  /** Instead of the client's. */
  readonly timeout?: number
}
