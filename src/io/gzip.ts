import { once } from 'node:events'
import { createGunzip, type Gunzip } from 'node:zlib'

/** Thrown after the last good bytes of a compressed input that is not whole. */
export class DamagedInput extends Error {
  override readonly name = 'DamagedInput'
  /** `cutOff`: whether the input ends too early, rather than holding wrong bytes. */
  constructor(readonly cutOff: boolean) {
    super(cutOff ? 'The compressed input is cut off: its end is missing.' : 'The compressed input is damaged: it cannot be unpacked any further.')
  }
}

/** Bytes as they are, or unpacked when they begin like gzip, whatever the file is called. All that can be unpacked comes out before {@link DamagedInput} is thrown. */
export async function* unzipped(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const iterator = source[Symbol.asyncIterator]()
  const held: Uint8Array[] = []
  let size = 0
  while (size < 2) {
    const { done, value } = await iterator.next()
    if (done) break
    held.push(value)
    size += value.length
  }
  const [first, second] = Buffer.concat(held.slice(0, 2))
  const bytes = chained(held, iterator)
  yield* first === 0x1f && second === 0x8b ? unpacked(bytes) : bytes
}

async function* chained(held: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* held
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
  }
}

/** Bytes that are unpacked at a time: gzip packs at most about 1000 to 1, so what comes out at a time stays near 4 MB. */
const PORTION = 4096

async function* unpacked(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const gunzip = createGunzip()
  const ready: Uint8Array[] = []
  const failed = once(gunzip, 'error').then(([error]) => Promise.reject(damage(error as NodeJS.ErrnoException)))
  failed.catch(() => undefined) // it is looked at where it is raced
  gunzip.on('data', (bytes: Uint8Array) => ready.push(bytes))
  try {
    for await (const bytes of source)
      for (let at = 0; at < bytes.length; at += PORTION) {
        await Promise.race([failed, written(gunzip, bytes.subarray(at, at + PORTION))])
        yield* ready.splice(0)
      }
    const ended = new Promise((resolve) => gunzip.once('end', resolve))
    gunzip.end()
    await Promise.race([failed, ended])
    yield* ready
  } catch (error) {
    if (error instanceof DamagedInput) yield* ready // what was good before the damage
    throw error
  } finally {
    gunzip.destroy()
  }
}

/** Resolves when all that the bytes unpack to has been handed out; everything before a cut has then been seen before the cut is. */
function written(gunzip: Gunzip, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    gunzip.write(bytes, () => {
      while (gunzip.read() !== null) continue // also makes `data` events of what still waits
      resolve()
    })
  })
}

function damage(error: NodeJS.ErrnoException): DamagedInput {
  return new DamagedInput(error.code === 'Z_BUF_ERROR')
}
