import type { Extractor, ExtractRequest } from '../../../src/extract/extractor.js'
import type { Handler, Seen } from '../fault-server.js'

/** A request as an API looks at it. */
export interface Asked {
  readonly method: string
  /** Where the server is, as the request names it: `http://127.0.0.1:4711`. */
  readonly origin: string
  /** Decoded, without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly authorization: string | undefined
  readonly body: string
}

/** An answer; a body that is no text is sent as JSON. */
export interface Said {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: unknown
}

export type Api = (asked: Asked) => Said

/** A request of an extraction at which a fault may happen. */
export interface Place {
  readonly name: string
  /** `server`: before any list; `list`: a page; `item`: without it a model cannot be read; `part`: without it a model lacks something. */
  readonly kind: 'server' | 'list' | 'item' | 'part'
  readonly is: (seen: Seen) => boolean
  /** The model that it belongs to. */
  readonly model?: string
  /** How many models come before it. */
  readonly before: number
}

/** A platform that holds a few models, and how it is asked for them. */
export interface FakePlatform {
  readonly extractor: Extractor
  readonly api: Api
  /** Names of its models, in the order of the list. */
  readonly models: readonly string[]
  /** Settings and variables that it takes. */
  readonly request: Pick<ExtractRequest, 'settings' | 'variable'>
  /** What nobody may be told: what is sent with every request, and what stands in the addresses of pages. */
  readonly secrets: readonly string[]
  readonly places: readonly Place[]
}

/** The API behind a server. */
export function handlerOf(api: Api): Handler {
  return ({ headers }, response, { method, url, body }) => {
    const { status = 200, headers: more, body: said } = answer(api, method, new URL(url, `http://${headers.host}`), headers.authorization, body)
    response.writeHead(status, { 'content-type': typeof said === 'string' ? 'text/plain; charset=utf-8' : 'application/json', ...more })
    response.end(typeof said === 'string' ? said : JSON.stringify(said))
  }
}

/** The API in the place of `fetch`, whatever host is asked; `asked` is told of every request. */
export function fetchOf(api: Api, asked: (seen: Seen) => void = () => undefined, fault: (seen: Seen) => Said | undefined = () => undefined): typeof fetch {
  return async (input, init = {}) => {
    const url = new URL(input as string)
    const seen: Seen = { method: init.method ?? 'GET', url: url.href, headers: Object.fromEntries(new Headers(init.headers)), body: String(init.body ?? '') }
    asked(seen)
    const { status = 200, headers, body } = fault(seen) ?? answer(api, seen.method, url, seen.headers.authorization, seen.body)
    return new Response(typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body), { status, headers: { ...headers } })
  }
}

function answer(api: Api, method: string, url: URL, authorization: string | undefined, body: string): Said {
  return api({ method, origin: url.origin, path: decodeURIComponent(url.pathname), query: url.searchParams, authorization, body })
}

/** Looks variables up in a table. */
export function variablesOf(table: Readonly<Record<string, string>>): ExtractRequest['variable'] {
  return (name) => table[name]
}

/** A page of items from a place on, and the place of the next. */
export function pageOf<T>(items: readonly T[], start: string | null | undefined, size: number): { readonly page: readonly T[]; readonly next: string | undefined } {
  const from = Number(start ?? 0)
  return { page: items.slice(from, from + size), next: from + size < items.length ? String(from + size) : undefined }
}

/** Whether a request is for a path, in which percent-encoding does not matter. */
export function asksFor(path: string | RegExp, query: (query: URLSearchParams) => boolean = () => true): Place['is'] {
  return ({ url }) => {
    const { pathname, searchParams } = new URL(url, 'http://any.example')
    const decoded = decodeURIComponent(pathname)
    return (typeof path === 'string' ? decoded === path : path.test(decoded)) && query(searchParams)
  }
}
