import { createGzip } from 'node:zlib'
import type { Transform } from 'node:stream'
import { zstdPacker } from './zstd-unpacker.js'

/** How an output may be packed. */
export const packings = ['gzip', 'zstd'] as const
export type Packing = (typeof packings)[number]

const ENDINGS: Readonly<Record<string, Packing>> = { gz: 'gzip', zst: 'zstd' }

/** How the file is packed, by the end of its name. */
export function packingOfFile(name: string): Packing | undefined {
  const [, ending] = /\.(gz|zst)$/.exec(name.toLowerCase()) ?? []
  return ending === undefined ? undefined : ENDINGS[ending]
}

/** A stream that packs; throws `ZstdMissing` where this Node cannot. */
export function packer(packing: Packing): Transform {
  return packing === 'gzip' ? createGzip() : zstdPacker()
}
