import type { ReaderResult } from '../connectors/connector.js'
import { entityId } from '../entities/ids.js'
import { redact } from '../entities/redaction.js'
import type { Entity } from '../generated/types.js'
import { mapConcurrently } from '../io/concurrent.js'
import { ExtractionError, type ExtractOptions, type Extracted } from './extraction.js'
import { endingOf, failureOf, isFatal, isUnavailable } from './failures.js'

/** A page of a list of the platform. */
export interface ItemPage<Item> {
  readonly items: readonly Item[]
  /** Where the next page begins; absent behind the last one. */
  readonly next?: string | undefined
  /** How many items there are in all, where the platform tells. */
  readonly total?: number
}

/** How the items of one kind are listed and read. */
export interface Listing<Item> {
  /** What they are called in the plural: `models`. */
  readonly what: string
  /** What an item is called in warnings: `model churn`. */
  readonly identity: (item: Item) => string
  /** The pages from a cursor on, or from the first. */
  readonly pages: (cursor?: string) => AsyncIterable<ItemPage<Item>>
  /** Whether the item is wanted at all; one that is not costs no request. */
  readonly wanted?: (item: Item) => boolean
  /** Asks for what the list does not say of an item, and reads it. */
  readonly read: (item: Item, signal: AbortSignal) => Promise<ReaderResult>
}

type DriveOptions = Pick<ExtractOptions, 'cursor' | 'concurrency' | 'signal'>

/**
 * Goes through lists one after the other, page by page, and reads their items, several at a time, in the order of the list.
 * An item that fails becomes a warning and the rest goes on, as does a list that is not for these credentials, or that the platform does not have; what makes every item fail, such as a token that is refused, ends the extraction with `ExtractionError`.
 * After each page comes a cursor. The same entity is not handed over twice.
 */
export async function* drive(listings: readonly Listing<any>[], options: DriveOptions): AsyncGenerator<Extracted, void, undefined> {
  const seen = new Seen()
  const start = placeOf(options.cursor, listings)
  for (const [index, listing] of listings.entries()) {
    if (index < start.index) continue
    try {
      yield* driveOne(listing, index === start.index ? start.token : undefined, options, seen)
    } catch (error) {
      if (!isUnavailable(error)) throw endingOf(error, listing.what, options.signal)
      yield notRead(error, `all ${listing.what}`)
    }
    const following = listings[index + 1]
    if (following) yield { kind: 'cursor', cursor: `${following.what}:` }
  }
}

/** A cursor names the list, and the token in it. */
function placeOf(cursor: string | undefined, listings: readonly { readonly what: string }[]): { readonly index: number; readonly token?: string } {
  if (cursor === undefined) return { index: 0 }
  const [what, token] = [cursor.slice(0, cursor.indexOf(':')), cursor.slice(cursor.indexOf(':') + 1)]
  const index = listings.findIndex((listing) => listing.what === what)
  if (index < 0) throw new ExtractionError('The cursor is of another extraction: start without it.')
  return token ? { index, token } : { index }
}

async function* driveOne(listing: Listing<unknown>, cursor: string | undefined, { concurrency = 4, signal }: DriveOptions, seen: Seen): AsyncGenerator<Extracted, void, undefined> {
  let done = 0
  for await (const page of listing.pages(cursor)) {
    const wanted = page.items.filter((item) => listing.wanted?.(item) ?? true)
    for await (const outcome of mapConcurrently(wanted, concurrency, listing.read, signal ? { signal } : {})) {
      const item = redact(listing.identity(outcome.item))
      if ('error' in outcome) yield notRead(outcome.error, item)
      else yield* told(outcome.value, item, seen)
      done++
    }
    yield { kind: 'progress', progress: { what: listing.what, done, ...(page.total === undefined ? {} : { total: page.total }) } }
    if (page.next !== undefined) yield { kind: 'cursor', cursor: `${listing.what}:${page.next}` }
  }
}

function notRead(error: unknown, item: string): Extracted {
  if (isFatal(error)) throw error
  return { kind: 'warning', warning: { item, path: '', message: failureOf(error), failed: true } }
}

function* told({ entities, warnings }: ReaderResult, item: string, seen: Seen): Generator<Extracted, void, undefined> {
  for (const { path, message } of warnings) yield { kind: 'warning', warning: { item, path, message } }
  for (const entity of entities) if (seen.isNew(entity)) yield { kind: 'entity', entity }
}

/** Most entities that are remembered; beyond, the same one may come twice, which changes nothing for who loads it. */
const MOST_REMEMBERED = 200_000

/** Remembers what was handed over. Models are never repeated by an API; the data and runs behind them are. */
class Seen {
  private readonly ids = new Set<string>()

  isNew(entity: Entity): boolean {
    const id = entityId(entity)
    if (this.ids.has(id)) return false
    if (this.ids.size < MOST_REMEMBERED) this.ids.add(id)
    return true
  }
}
