import * as zlib from 'node:zlib'
import type { Transform } from 'node:stream'
import { DamagedInput } from './damaged-input.js'
import { Hash64 } from './hash64.js'
import { pushInto, type Unpacker } from './unpacker.js'

/** Thrown where this Node alone cannot unpack or pack. */
export class ZstdMissing extends Error {
  override readonly name = 'ZstdMissing'
}

/** What later versions of Node have (since 22.15). */
interface NewerZlib {
  readonly createZstdDecompress?: (options: { params: Record<number, number> }) => Transform
  readonly createZstdCompress?: () => Transform
  readonly constants: { readonly ZSTD_d_windowLogMax?: number }
}

const newer = zlib as unknown as NewerZlib
/** Binary logarithm of the greatest window. */
const WINDOW_LOG = 27

/** Unpacks one frame: by Node where it can, or else by the library `fzstd` if that is installed. Throws {@link ZstdMissing}. */
export async function zstdUnpacker(hasChecksum: boolean): Promise<Unpacker> {
  if (newer.createZstdDecompress) return pushInto(newer.createZstdDecompress({ params: { [newer.constants.ZSTD_d_windowLogMax!]: WINDOW_LOG } }))
  return libraryUnpacker(await loadLibrary(), hasChecksum)
}

/** A stream that packs by zstd. Throws {@link ZstdMissing} where Node has none. */
export function zstdPacker(): Transform {
  if (newer.createZstdCompress) return newer.createZstdCompress()
  throw new ZstdMissing('this version of Node cannot pack with zstd, 22.15 and later can: use gzip, or pipe the output through `zstd`.')
}

type Library = typeof import('fzstd')

async function loadLibrary(): Promise<Library> {
  try {
    return await import('fzstd')
  } catch {
    throw new ZstdMissing('the input is packed with zstd, which Node reads from version 22.15 on: take a later Node, install the library `fzstd`, or unpack it first.')
  }
}

/** The library does not look at checksums, so that is done here. */
function libraryUnpacker({ Decompress }: Library, hasChecksum: boolean): Unpacker {
  const ready: Uint8Array[] = []
  const hash = new Hash64()
  const decompress = new Decompress((bytes) => void (bytes.length && ready.push(bytes)))
  let tail: Uint8Array = new Uint8Array()
  function* step(bytes: Uint8Array, final: boolean): Generator<Uint8Array, void, undefined> {
    try {
      decompress.push(bytes, final)
    } catch {
      throw new DamagedInput(false)
    }
    if (hasChecksum) for (const part of ready) hash.update(part)
    yield* ready.splice(0)
  }
  async function* push(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
    tail = bytes
    yield* step(bytes, false)
  }
  async function* end(): AsyncGenerator<Uint8Array, void, undefined> {
    yield* step(new Uint8Array(), true) // a frame that is very short is held back until then
    if (hasChecksum && hash.digest() !== new DataView(tail.buffer, tail.byteOffset, 4).getUint32(0, true)) throw new DamagedInput(false)
  }
  return { push, end, close: () => undefined }
}
