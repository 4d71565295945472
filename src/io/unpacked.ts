import { createGunzip } from 'node:zlib'
import { beginningOf, isGzip } from './beginning.js'
import { pushInto } from './unpacker.js'
import { isZstd, readZstd } from './zstd.js'

/** Most bytes that tell how an input is packed. */
const MAGIC = 4
/** Bytes that are unpacked at a time: gzip packs at most about 1000 to 1, so what comes out at a time stays near 4 MB. */
const PORTION = 4096

/** Bytes as they are, or unpacked when they begin like gzip or zstd, whatever the file is called. All that can be unpacked comes out before `DamagedInput` is thrown. */
export async function* unpacked(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const { head, source: bytes } = await beginningOf(source, MAGIC)
  if (isGzip(head)) yield* gunzipped(bytes)
  else yield* isZstd(head) ? readZstd(bytes) : bytes
}

async function* gunzipped(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const unpacker = pushInto(createGunzip())
  try {
    for await (const bytes of source) for (let at = 0; at < bytes.length; at += PORTION) yield* unpacker.push(bytes.subarray(at, at + PORTION))
    yield* unpacker.end()
  } finally {
    unpacker.close()
  }
}
