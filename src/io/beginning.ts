import { joined } from './line-splitter.js'

/** The first bytes of a source, and the source as it was. */
export interface Beginning {
  readonly head: Uint8Array
  /** Whether the head is all of it. */
  readonly whole: boolean
  /** From its first byte; closes what it came from when its reader leaves. */
  readonly source: AsyncIterable<Uint8Array>
}

/** Looks at the beginning of a source: at least so many bytes, if there are, and the rest of the piece that they end in. Needs no more than web standards. */
export async function beginningOf(source: AsyncIterable<Uint8Array>, least: number): Promise<Beginning> {
  const iterator = source[Symbol.asyncIterator]()
  const held: Uint8Array[] = []
  let [size, whole] = [0, false]
  let failure: { readonly error: unknown } | undefined
  try {
    while (!whole && size < least) {
      const { done, value } = await iterator.next()
      whole = done === true
      if (value) held.push(value)
      size += value?.length ?? 0
    }
  } catch (error) {
    failure = { error } // it is thrown again when reading comes to its place
  }
  return { head: joined(held, size), whole, source: chained(held, iterator, failure) }
}

/** Whether bytes begin like gzip (RFC 1952). */
export function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b
}

async function* chained(held: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>, failure: { readonly error: unknown } | undefined): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* held
    if (failure) throw failure.error
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
  }
}
