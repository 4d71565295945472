import { JoinedSignal, unlessAborted } from './abort.js'
import { whole } from './whole-number.js'

/** What became of an item: its value, or the error of its work. */
export type Outcome<T, R> = { readonly item: T; readonly value: R } | { readonly item: T; readonly error: unknown }

/** How many items may be read before the first of them is handed out, for each place of work: one slow item then does not stop the others. */
const AHEAD = 4

/**
 * Works on items, at most `limit` at the same time, and hands out their outcomes in the order of the items. Work that fails is an outcome as well and stops no other.
 * When the consumer stops, or the signal is aborted, work under way is told so through its signal, and no more items are taken. An error of the items themselves is thrown after the outcomes before it.
 */
export async function* mapConcurrently<T, R>(
  items: AsyncIterable<T> | Iterable<T>, limit: number, work: (item: T, signal: AbortSignal) => Promise<R> | R, { signal }: { readonly signal?: AbortSignal } = {},
): AsyncGenerator<Outcome<T, R>, void, undefined> {
  whole('limit', limit, 1)
  const joined = new JoinedSignal([signal])
  const run = new Run(items, limit, work, joined.signal)
  try {
    for (;;) {
      signal?.throwIfAborted()
      const outcome = await unlessAborted(run.next(), joined.signal)
      if (outcome === undefined) return
      yield outcome
    }
  } finally {
    joined.abort()
    joined.release()
    await run.stop()
  }
}

class Run<T, R> {
  readonly #iterator: AsyncIterator<T> | Iterator<T>
  readonly #begun: Promise<Outcome<T, R>>[] = []
  #running = 0
  #reading = false
  #ended = false
  #failure: { readonly error: unknown } | undefined
  #wake = () => {}

  constructor(items: AsyncIterable<T> | Iterable<T>, private readonly limit: number, private readonly work: (item: T, signal: AbortSignal) => Promise<R> | R, private readonly signal: AbortSignal) {
    this.#iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()
  }

  /** The outcome of the next item in order; `undefined` after the last. */
  async next(): Promise<Outcome<T, R> | undefined> {
    for (;;) {
      void this.#read()
      const first = this.#begun[0]
      if (first) {
        const outcome = await first
        this.#begun.shift()
        return outcome
      }
      if (this.#failure) throw this.#failure.error
      if (this.#ended) return undefined
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  /** Lets go of the items. An iterator that is in the middle of reading cannot be waited for: it may never come back. */
  async stop(): Promise<void> {
    if (this.#ended) return
    this.#ended = true
    const closed = Promise.resolve().then(() => this.#iterator.return?.()).catch(() => undefined) // what it throws now is nobody's
    if (!this.#reading) await closed
  }

  /** Takes items for as long as there is room. Never rejects. */
  async #read(): Promise<void> {
    if (this.#reading) return
    this.#reading = true
    try {
      while (!this.#ended && !this.signal.aborted && this.#running < this.limit && this.#begun.length < this.limit * AHEAD) {
        const { done, value } = await this.#iterator.next()
        if (done) this.#ended = true
        else if (!this.signal.aborted) this.#begin(value) // it may have been aborted while the item was looked for
        this.#wake()
      }
    } catch (error) {
      this.#failure = { error }
      this.#ended = true
    } finally {
      this.#reading = false
      this.#wake()
    }
  }

  #begin(item: T): void {
    this.#running++
    this.#begun.push(this.#outcome(item))
  }

  async #outcome(item: T): Promise<Outcome<T, R>> {
    try {
      return { item, value: await this.work(item, this.signal) }
    } catch (error) {
      return { item, error }
    } finally {
      this.#running--
      void this.#read()
    }
  }
}
