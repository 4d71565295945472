import { createHash } from 'node:crypto'
import { nextLink } from './link-header.js'
import { whole } from './whole-number.js'

/** Why a listing was given up. It does not hold the token. */
export class PagingFailure extends Error {
  override readonly name = 'PagingFailure'
  /** `repeated`: a token came twice; `too-many`: more pages than allowed; `too-empty`: too many pages in a row without an item; `bad-token`: a token that is no text. */
  constructor(readonly kind: 'repeated' | 'too-many' | 'too-empty' | 'bad-token', message: string) {
    super(message)
  }
}

/** How a listing is read. */
export interface PagesOptions<P> {
  /** What is listed, for messages: `registered models`. */
  readonly what: string
  /** Reads the page of a token, or of a link; without one, the first page. */
  readonly load: (token: string | undefined) => Promise<P>
  /** The token in a page. Nothing, null and empty text end the listing; numbers count as text. */
  readonly next: (page: P) => unknown
  /** How many items a page has: what counts as an empty page. Without it no page is. */
  readonly count?: (page: P) => number
  /** Token to start from, out of an earlier run. */
  readonly start?: string
  /** Default 10 000. */
  readonly maxPages?: number
  /** Most empty pages in a row; Databricks sends some, and only a page without token ends there. Default 100. */
  readonly maxEmpty?: number
  readonly signal?: AbortSignal
}

/** A page, and the places around it from which a later run can start. */
export interface Page<P> {
  readonly page: P
  /** Token that led here; none for the first page. It may be a secret: store it, do not log it. */
  readonly cursor: string | undefined
  /** Token that leads on; none on the last page. */
  readonly next: string | undefined
}

/** Reads a listing page by page until one has no token. Throws {@link PagingFailure} when the listing does not get ahead, after the pages before have been handed out. */
export async function* pages<P>({ what, load, next, count, start, maxPages = 10_000, maxEmpty = 100, signal }: PagesOptions<P>): AsyncGenerator<Page<P>, void, undefined> {
  whole('maxPages', maxPages, 1)
  whole('maxEmpty', maxEmpty, 0)
  const seen = new Set<string>()
  let cursor = start
  for (let number = 1, empty = 0; ; number++) {
    signal?.throwIfAborted()
    if (number > maxPages) throw new PagingFailure('too-many', `The listing of ${what} has more than ${maxPages} pages, the most that are read.`)
    if (cursor !== undefined) seen.add(digest(cursor))
    const page = await load(cursor)
    const token = tokenOf(next(page), what)
    yield { page, cursor, next: token }
    if (token === undefined) return
    if (seen.has(digest(token))) throw new PagingFailure('repeated', `The listing of ${what} does not get ahead: page ${number} has the token of an earlier page.`)
    empty = count?.(page) === 0 ? empty + 1 : 0
    if (empty > maxEmpty) throw new PagingFailure('too-empty', `The listing of ${what} does not get ahead: ${empty} pages in a row were empty.`)
    cursor = token
  }
}

/** The next page's address in the `Link` header of a response, made absolute. Whether it may be asked is for the client to say, which refuses other origins. */
export function linkedPage({ headers, url }: { readonly headers: Headers; readonly url: string }): string | undefined {
  const target = nextLink(headers.get('link'))
  if (target === undefined) return undefined
  return URL.canParse(target, url) ? new URL(target, url).href : target
}

function tokenOf(value: unknown, what: string): string | undefined {
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  throw new PagingFailure('bad-token', `The listing of ${what} has a next page whose token is not text.`)
}

/** Stands for a token of any length, so that the tokens of many pages stay small. */
function digest(token: string): string {
  return createHash('sha256').update(token).digest('base64')
}
