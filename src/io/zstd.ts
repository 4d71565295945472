import { DamagedInput } from './damaged-input.js'
import { ByteReader } from './byte-reader.js'
import { joined } from './line-splitter.js'
import type { Unpacker } from './unpacker.js'
import { zstdUnpacker } from './zstd-unpacker.js'

const MAGIC = 0xfd2fb528
const SKIPPABLE = 0x184d2a5
/** Most bytes of a block, packed or not (RFC 8878, 3.1.1.2.4). */
const MOST_OF_A_BLOCK = 131_072
/** Most bytes that must be held to unpack; what other tools take without being asked for more. */
const MOST_WINDOW = 128 * 1024 * 1024

const RUN = 1
const RESERVED = 3

/** Whether bytes begin like zstd: with a frame, or with one that is to be skipped. */
export function isZstd(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return false
  const magic = littleEndian(bytes, 0, 4)
  return magic === MAGIC || isSkippable(magic)
}

/**
 * Unpacks zstd (RFC 8878): all frames, one after the other, block by block, so that no more than a window and a block is held.
 * The frames are walked through here, because the decoders at hand neither tell a frame that is cut off nor go on after the first.
 */
export async function* readZstd(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = new ByteReader(source)
  try {
    while (await reader.hasMore()) {
      const start = await reader.take(4)
      const magic = littleEndian(start, 0, 4)
      if (isSkippable(magic)) await reader.skip(littleEndian(await reader.take(4), 0, 4))
      else if (magic === MAGIC) yield* readFrame(reader, start)
      else throw new DamagedInput(false)
    }
  } finally {
    await reader.close()
  }
}

function isSkippable(magic: number): boolean {
  return Math.floor(magic / 16) === SKIPPABLE
}

async function* readFrame(reader: ByteReader, magic: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  const { bytes, hasChecksum } = await readHeader(reader)
  const unpacker = await zstdUnpacker(hasChecksum)
  try {
    yield* unpacker.push(joined([magic, bytes], magic.length + bytes.length))
    while (!(yield* readBlock(reader, unpacker))) continue
    if (hasChecksum) yield* unpacker.push(await reader.take(4))
    yield* unpacker.end()
  } finally {
    unpacker.close()
  }
}

/** Whether it was the last one of its frame. */
async function* readBlock(reader: ByteReader, unpacker: Unpacker): AsyncGenerator<Uint8Array, boolean, undefined> {
  const header = await reader.take(3)
  const word = littleEndian(header, 0, 3)
  const [last, type, size] = [word & 1, (word >> 1) & 3, word >> 3]
  if (type === RESERVED || size > MOST_OF_A_BLOCK) throw new DamagedInput(false)
  const content = await reader.take(type === RUN ? 1 : size)
  yield* unpacker.push(joined([header, content], header.length + content.length))
  return last === 1
}

interface Header {
  readonly bytes: Uint8Array
  readonly hasChecksum: boolean
}

/** The header of a frame, behind its magic number; refuses what would take too much memory, or what is not there. */
async function readHeader(reader: ByteReader): Promise<Header> {
  const descriptor = await reader.take(1)
  const flags = descriptor[0]!
  const single = (flags & 0x20) !== 0
  const sizeOfSize = [single ? 1 : 0, 2, 4, 8][flags >> 6]!
  const sizeOfDictionary = [0, 1, 2, 4][flags & 3]!
  const rest = await reader.take((single ? 0 : 1) + sizeOfDictionary + sizeOfSize)
  if (flags & 0x08) throw new DamagedInput(false)
  const dictionary = littleEndian(rest, single ? 0 : 1, sizeOfDictionary)
  if (dictionary !== 0) throw new DamagedInput(false, 'The compressed input needs a dictionary: pack it without one.')
  const window = single ? littleEndian(rest, sizeOfDictionary, sizeOfSize) + (sizeOfSize === 2 ? 256 : 0) : windowOf(rest[0]!)
  if (window > MOST_WINDOW) throw new DamagedInput(false, 'The compressed input needs a window of more than 128 MB: pack it with `zstd --long=27` at most.')
  const bytes = new Uint8Array([flags, ...rest])
  return { bytes, hasChecksum: (flags & 0x04) !== 0 }
}

function windowOf(byte: number): number {
  const base = 2 ** (10 + (byte >> 3))
  return base + (base / 8) * (byte & 7)
}

function littleEndian(bytes: Uint8Array, start: number, size: number): number {
  let value = 0
  for (let at = start + size - 1; at >= start; at--) value = value * 256 + bytes[at]!
  return value
}
