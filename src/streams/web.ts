/** Bytes in, whatever gives them: a stream of the web, or anything that can be gone through. */
export type ByteSource = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>

/** Goes through a stream of the web. Not every platform lets `for await` do that. */
export async function* chunksOf(source: ByteSource): AsyncGenerator<Uint8Array, void, undefined> {
  if (!('getReader' in source)) return yield* source
  const reader = source.getReader()
  let ended = false
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
    ended = true
  } finally {
    if (!ended) await reader.cancel().catch(() => undefined)
    reader.releaseLock()
  }
}

/** A stream that asks for an item when it is asked for one. `onCancel`: told when nobody reads any longer, before the items are closed. */
export function streamOf<T>(items: AsyncGenerator<T, void, undefined>, onCancel?: (reason: unknown) => Promise<void>): ReadableStream<T> {
  return new ReadableStream<T>({
    async pull(controller) {
      const { done, value } = await items.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel(reason) {
      await onCancel?.(reason)
      await items.return()
    },
  }, { highWaterMark: 0 })
}

/** A pair of streams around a generator: what is written goes in, what it gives can be read, and neither runs ahead of the other. */
export function transformOf<T>(work: (source: AsyncIterable<Uint8Array>) => AsyncGenerator<T, void, undefined>): TransformStream<Uint8Array, T> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const reader = readable.getReader()
  async function* written(): AsyncGenerator<Uint8Array, void, undefined> {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  }
  async function* worked(): AsyncGenerator<T, void, undefined> {
    try {
      yield* work(written())
    } catch (error) {
      // Whoever writes on is told why nothing is taken any longer.
      await reader.cancel(error).catch(() => undefined)
      throw error
    }
  }
  return { readable: streamOf(worked(), (reason) => reader.cancel(reason)), writable } as TransformStream<Uint8Array, T>
}
