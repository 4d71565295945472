import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as zlib from 'node:zlib'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { DamagedInput } from '../src/io/damaged-input.js'
import { Hash64 } from '../src/io/hash64.js'
import { unpacked } from '../src/io/unpacked.js'
import { root } from './support/model.js'

/** What the zstd tool made of {@link lines}: one frame of several blocks that are packed, with a checksum. */
const packed = readFileSync(join(root, 'test', 'fixtures', 'cli', 'lines.jsonl.zst'))
const lines = Array.from({ length: 8000 }, (_, index) => `{"type":"mldataset","name":"${index}"}\n`).join('')
const CHECKSUM = 0x73026f54
const native = 'createZstdDecompress' in zlib

async function* chunks(bytes: Uint8Array, sizes: readonly number[] = [bytes.length || 1]): AsyncGenerator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!
    yield bytes.subarray(at, at + size)
    at += size
  }
}

/** What comes out, and why it ends if that is not the end. */
async function outcome(source: AsyncIterable<Uint8Array>): Promise<{ text: string; error?: unknown }> {
  const parts: Uint8Array[] = []
  try {
    for await (const bytes of source) parts.push(Buffer.from(bytes))
    return { text: Buffer.concat(parts).toString('latin1') }
  } catch (error) {
    return { text: Buffer.concat(parts).toString('latin1'), error }
  }
}

const unpack = (bytes: Uint8Array, sizes?: readonly number[]) => outcome(unpacked(chunks(bytes, sizes)))

const word = (value: number, size: number) => Buffer.from(Array.from({ length: size }, (_, at) => Math.floor(value / 256 ** at) % 256))
const MAGIC = [0x28, 0xb5, 0x2f, 0xfd]

type Block = { readonly raw: Uint8Array } | { readonly run: number; readonly times: number }

/** A frame of blocks that are not packed (RFC 8878). */
function frame(blocks: readonly Block[], { window = 0x58, checksum = false } = {}): Buffer {
  const parts = blocks.map((block, index) => {
    const [type, size, content] = 'raw' in block ? [0, block.raw.length, block.raw] : [1, block.times, [block.run]]
    return Buffer.concat([word(size * 8 + type * 2 + (index === blocks.length - 1 ? 1 : 0), 3), Buffer.from(content)])
  })
  const hash = new Hash64()
  hash.update(Buffer.from(contentOf(blocks), 'latin1'))
  return Buffer.concat([Buffer.from([...MAGIC, checksum ? 4 : 0, window]), ...parts, checksum ? word(hash.digest(), 4) : Buffer.alloc(0)])
}

function contentOf(blocks: readonly Block[]): string {
  return blocks.map((block) => ('raw' in block ? Buffer.from(block.raw).toString('latin1') : String.fromCharCode(block.run).repeat(block.times))).join('')
}

const skipped = (content: string, kind = 0) => Buffer.concat([Buffer.from([0x50 + kind, 0x2a, 0x4d, 0x18]), word(content.length, 4), Buffer.from(content)])
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 })

describe('zstd', () => {
  test('is known by its first bytes, and gives the bytes back', async () => {
    expect(await unpack(packed)).toEqual({ text: lines })
    expect(await unpack(packed, [1, 700])).toEqual({ text: lines })
  })

  test('of many frames is one, and frames that are to be skipped are', async () => {
    const block = fc.oneof(fc.record({ raw: fc.uint8Array({ maxLength: 50 }) }), fc.record({ run: fc.nat(255), times: fc.nat(3000) }))
    const frames = fc.record({ blocks: fc.array(block, { minLength: 1, maxLength: 4 }), checksum: fc.boolean(), before: fc.option(fc.tuple(fc.string({ unit: 'grapheme-ascii' }), fc.nat(15))) })
    await fc.assert(fc.asyncProperty(fc.array(frames, { minLength: 1, maxLength: 4 }), sizes, async (frames, sizes) => {
      const bytes = Buffer.concat(frames.flatMap(({ blocks, checksum, before }) => [before ? skipped(...before) : Buffer.alloc(0), frame(blocks, { checksum })]))
      expect(await unpack(bytes, sizes)).toEqual({ text: frames.map(({ blocks }) => contentOf(blocks)).join('') })
    }), { numRuns: 50 })
  })

  test('that is cut off gives all that is there before it says so', async () => {
    for (const missing of [1, 4, 5, 3000, packed.length - 4]) {
      const { text, error } = await unpack(packed.subarray(0, -missing), [1000])
      expect(error).toEqual(new DamagedInput(true))
      expect(lines.startsWith(text)).toBe(true)
      if (missing < 5) expect(text).toBe(lines)
    }
    expect(await unpack(Buffer.concat([frame([{ raw: Buffer.from('a') }]), skipped('hello').subarray(0, -1)]))).toEqual({ text: 'a', error: new DamagedInput(true) })
  })

  test('that is damaged says so, also where only a checksum can tell', async () => {
    const whole = frame([{ raw: Buffer.from('{"name":"a"}\n') }], { checksum: true })
    for (const at of [12, whole.length - 1]) {
      const bytes = Buffer.from(whole)
      bytes[at]! ^= 1
      expect((await unpack(bytes)).error).toEqual(new DamagedInput(false))
    }
    for (const at of [20, packed.length >> 1, packed.length - 2]) {
      const bytes = Buffer.from(packed)
      bytes[at]! ^= 0x10
      expect((await unpack(bytes)).error).toEqual(new DamagedInput(false))
    }
    expect(await unpack(Buffer.concat([packed, Buffer.from('more')]))).toEqual({ text: lines, error: new DamagedInput(false) })
  })

  test('with blocks or a header that cannot be is damaged', async () => {
    const reserved = Buffer.concat([Buffer.from([...MAGIC, 0, 0x58]), word(3 * 2 + 1, 3)])
    const large = Buffer.concat([Buffer.from([...MAGIC, 0, 0x58]), word(200_000 * 8 + 1, 3), Buffer.alloc(200_000)])
    for (const bytes of [reserved, large, Buffer.from([...MAGIC, 8, 0x58, 1, 0, 0])]) expect((await unpack(bytes)).error).toEqual(new DamagedInput(false))
  })

  test('that needs much memory, or a dictionary, is refused before it is unpacked', async () => {
    const block = [1, 0, 0]
    const window = (await unpack(Buffer.from([...MAGIC, 0, 0x90, ...block]))).error
    expect(window).toMatchObject({ name: 'DamagedInput', message: expect.stringContaining('more than 128 MB') })
    expect((await unpack(Buffer.from([...MAGIC, 0x20 + 0x80, ...word(0x10000000, 4), ...block]))).error).toEqual(window)
    expect((await unpack(Buffer.from([...MAGIC, 0, 0x88, ...block]))).error).toBeUndefined()
    expect((await unpack(Buffer.from([...MAGIC, 1, 0x58, 7, ...block]))).error).toMatchObject({ message: expect.stringContaining('dictionary') })
  })

  test('of which a little becomes very much comes out piece by piece', async () => {
    const bomb = frame(Array.from({ length: 300 }, () => ({ run: 0x20, times: 131_072 })))
    let [total, largest] = [0, 0]
    for await (const bytes of unpacked(chunks(bomb))) {
      total += bytes.length
      largest = Math.max(largest, bytes.length)
    }
    expect({ total, largest: largest <= 262_144 }).toEqual({ total: 300 * 131_072, largest: true })
  })

  test('closes its source when its reader leaves', async () => {
    let closed = false
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield frame([{ raw: Buffer.from('a\n') }])
      } finally {
        closed = true
      }
    }
    for await (const _ of unpacked(endless())) break
    expect(closed).toBe(true)
  })

  test.skipIf(native)('is missed politely where neither Node nor a library reads it', async () => {
    vi.resetModules()
    vi.doMock('fzstd', () => {
      throw new Error('not installed')
    })
    const { unpacked } = await import('../src/io/unpacked.js')
    const { error } = await outcome(unpacked(chunks(packed)))
    expect(error).toMatchObject({ name: 'ZstdMissing', message: expect.stringMatching(/Node .* 22\.15 .*`fzstd`/) })
    expect((await outcome(unpacked(chunks(gzipSync('a'))))).text).toBe('a')
    vi.doUnmock('fzstd')
  })
})

describe('the hash behind the checksum', () => {
  test.each([['', 0x51d8e999], ['a', 0xa98c6e5b], ['abc', 0xad770999], [lines, CHECKSUM]])('is the one that others compute (%#)', (text, expected) => {
    const hash = new Hash64()
    hash.update(Buffer.from(text))
    expect(hash.digest()).toBe(expected)
  })

  test('is the same however the bytes arrive', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), sizes, (bytes, sizes) => {
      const [one, many] = [new Hash64(), new Hash64()]
      one.update(bytes)
      for (let at = 0, turn = 0; at < bytes.length; at += sizes[turn++ % sizes.length]!) many.update(bytes.subarray(at, at + sizes[turn % sizes.length]!))
      expect(many.digest()).toBe(one.digest())
    }), { numRuns: 50 })
  })
})
