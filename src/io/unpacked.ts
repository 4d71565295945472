import { createGunzip } from 'node:zlib'
import { joined } from './line-splitter.js'
import { pushInto } from './unpacker.js'
import { isZstd, readZstd } from './zstd.js'

/** Most bytes that tell how an input is packed. */
const MAGIC = 4
/** Bytes that are unpacked at a time: gzip packs at most about 1000 to 1, so what comes out at a time stays near 4 MB. */
const PORTION = 4096

/** Bytes as they are, or unpacked when they begin like gzip or zstd, whatever the file is called. All that can be unpacked comes out before `DamagedInput` is thrown. */
export async function* unpacked(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const iterator = source[Symbol.asyncIterator]()
  const held: Uint8Array[] = []
  let size = 0
  while (size < MAGIC) {
    const { done, value } = await iterator.next()
    if (done) break
    held.push(value)
    size += value.length
  }
  const head = joined(held, size)
  const bytes = chained(held, iterator)
  if (isGzip(head)) yield* gunzipped(bytes)
  else yield* isZstd(head) ? readZstd(bytes) : bytes
}

/** Bytes that were read already, and then the rest; the rest is closed when its reader leaves. */
export async function* chained(held: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* held
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
  }
}

function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b
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
