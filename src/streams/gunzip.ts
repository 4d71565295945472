import { beginningOf, isGzip } from '../io/beginning.js'
import { DamagedInput } from '../io/damaged-input.js'
import { chunksOf, streamOf } from './web.js'

/** Bytes that are unpacked at a time: gzip packs at most about 1000 to 1, so what comes out at a time stays near 4 MB. */
const PORTION = 4096

/** Bytes as they are, or unpacked by what the platform has for it when they begin like gzip. Throws `DamagedInput` when they cannot be unpacked. */
export async function* gunzipped(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const { head, source: bytes } = await beginningOf(source, 2)
  if (!isGzip(head)) return yield* bytes
  let failure: { readonly error: unknown } | undefined
  const packed = streamOf(portions(bytes, (error) => (failure = { error })))
  try {
    yield* chunksOf(packed.pipeThrough(new DecompressionStream('gzip') as unknown as TransformStream<Uint8Array, Uint8Array>))
  } catch (error) {
    throw failure?.error ?? new DamagedInput(false, 'The compressed input is damaged or cut off: it cannot be unpacked any further.')
  }
}

async function* portions(source: AsyncIterable<Uint8Array>, onFailure: (error: unknown) => void): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    for await (const bytes of source) for (let at = 0; at < bytes.length; at += PORTION) yield bytes.subarray(at, at + PORTION)
  } catch (error) {
    onFailure(error)
    throw error
  }
}
