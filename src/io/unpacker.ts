import { once } from 'node:events'
import type { Transform } from 'node:stream'
import { DamagedInput } from './damaged-input.js'

/** Unpacks bytes piece by piece. What was good before a damage comes out before `DamagedInput` is thrown. */
export interface Unpacker {
  /** All that these bytes unpack to. */
  push(bytes: Uint8Array): AsyncIterable<Uint8Array>
  /** What is left, when no more bytes come. */
  end(): AsyncIterable<Uint8Array>
  close(): void
}

/** An unpacker around a stream of zlib, which hands out nothing later than it could. */
export function pushInto(stream: Transform): Unpacker {
  const ready: Uint8Array[] = []
  const failed = once(stream, 'error').then(([error]) => Promise.reject(new DamagedInput((error as NodeJS.ErrnoException).code === 'Z_BUF_ERROR')))
  failed.catch(() => undefined) // it is looked at where it is raced
  stream.on('data', (bytes: Uint8Array) => ready.push(bytes))
  async function* handingOut(step: Promise<unknown>): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      await Promise.race([failed, step])
    } catch (error) {
      yield* ready // what was good before the damage
      throw error
    }
    yield* ready.splice(0)
  }
  return {
    push: (bytes) => handingOut(written(stream, bytes)),
    end() {
      const ended = new Promise((resolve) => stream.once('end', resolve))
      stream.end()
      return handingOut(ended)
    },
    close: () => void stream.destroy(),
  }
}

/** Resolves when all that the bytes unpack to has been handed out; everything before a cut has then been seen before the cut is. */
function written(stream: Transform, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    stream.write(bytes, () => {
      while (stream.read() !== null) continue // also makes `data` events of what still waits
      resolve()
    })
  })
}
