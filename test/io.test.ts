import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync, chmodSync, lstatSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { DamagedInput } from '../src/io/damaged-input.js'
import { JsonScanner, mistakeIn } from '../src/io/json-scanner.js'
import { readJsonValues, type JsonLimits } from '../src/io/json-values.js'
import type { LineLimits } from '../src/io/line-splitter.js'
import { readLines } from '../src/io/lines.js'
import { OutputFile } from '../src/io/output-file.js'
import { OutputClosed, TextOutput } from '../src/io/text-output.js'
import { sizeInWords } from '../src/io/trouble.js'
import { unpacked } from '../src/io/unpacked.js'
import { readText } from '../src/io/whole-text.js'

const folder = mkdtempSync(join(tmpdir(), 'ml-assets-io-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function* chunks(bytes: Uint8Array, sizes: readonly number[] = [bytes.length || 1]): AsyncGenerator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!
    yield bytes.subarray(at, at + size)
    at += size
  }
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

const bytesOf = (text: string) => new TextEncoder().encode(text)
const linesOf = (bytes: Uint8Array, sizes?: readonly number[], limits: LineLimits = { maxLine: 1000 }) => collect(readLines(chunks(bytes, sizes), limits))
const valuesOf = (text: string | Uint8Array, limits?: JsonLimits) => collect(readJsonValues(chunks(typeof text === 'string' ? bytesOf(text) : text), limits))

const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 })

describe('lines', () => {
  test('end at byte 0x0A and nowhere else', async () => {
    expect(await linesOf(bytesOf('a\u2028b\u2029c\u0085d\u000be\u000cf\rg\nh'))).toEqual([{ number: 1, text: 'a\u2028b\u2029c\u0085d\u000be\u000cf\rg' }, { number: 2, text: 'h' }])
  })

  test('lose one carriage return, and blank ones are left out but counted', async () => {
    expect(await linesOf(bytesOf('a\r\n\r\n \t\nb\r\r\nc'))).toEqual([{ number: 1, text: 'a' }, { number: 4, text: 'b\r' }, { number: 5, text: 'c' }])
  })

  test('lose a byte order mark at the very start only', async () => {
    expect(await linesOf(bytesOf('\ufeffa\n\ufeffb\n'))).toEqual([{ number: 1, text: 'a' }, { number: 2, text: '\ufeffb' }])
    expect(await linesOf(bytesOf('\ufeff\nb'))).toEqual([{ number: 2, text: 'b' }])
  })

  test('that are not UTF-8 or too long are told, and do not stop the others', async () => {
    const bytes = Buffer.concat([bytesOf('a\n'), Buffer.from([0xff, 0x0a]), bytesOf('12345\n123456\nb')])
    expect(await linesOf(bytes, [2], { maxLine: 5 })).toEqual([
      { number: 1, text: 'a' },
      { line: 2, kind: 'syntax', trouble: 'This line is not UTF-8.' },
      { number: 3, text: '12345' },
      { line: 4, kind: 'too-long', trouble: 'This line is longer than 5 bytes.' },
      { number: 5, text: 'b' },
    ])
  })

  test('may be longer when they begin with a bracket and lists may be longer', async () => {
    expect(await linesOf(bytesOf(' [12345]\n 12345678'), [3], { maxLine: 5, maxList: 9 })).toMatchObject([{ number: 1, text: ' [12345]' }, { line: 2, kind: 'too-long' }])
  })

  test('of UTF-16 are told once', async () => {
    expect(await linesOf(Buffer.from('\ufeffa\nb\nc\n', 'utf16le'))).toEqual([{ line: 1, kind: 'syntax', trouble: 'This is text in UTF-16: save it as UTF-8.' }])
  })

  test('are the same however the bytes arrive', async () => {
    const pieces = fc.oneof(fc.constantFrom('\n', '\r\n', '\r', '\ufeff', '\u2028', '😀', 'é', ' '), fc.string({ unit: 'grapheme', maxLength: 6 }))
    await fc.assert(fc.asyncProperty(fc.array(pieces, { maxLength: 20 }), sizes, async (parts, sizes) => {
      const bytes = bytesOf(parts.join(''))
      expect(await linesOf(bytes, sizes, { maxLine: 12 })).toEqual(await linesOf(bytes, undefined, { maxLine: 12 }))
    }))
  })

  test('are those that splitting the text gives', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', '\u2028', '\u2029', '\u0085', '漢', ' ', '"'), maxLength: 9 })), sizes, async (texts, sizes) => {
      const expected = texts.map((text, index) => ({ number: index + 1, text })).filter(({ text }) => /[^ \t]/.test(text))
      expect(await linesOf(bytesOf(texts.join('\n')), sizes)).toEqual(expected)
    }))
  })
})

describe('gzip', () => {
  test('is known by its first bytes, also when they come one by one, and gives the bytes back', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), sizes, fc.boolean(), async (bytes, sizes, packed) => {
      fc.pre(packed || bytes[0] !== 0x1f)
      expect(Buffer.concat(await collect(unpacked(chunks(packed ? gzipSync(bytes) : bytes, sizes))))).toEqual(Buffer.from(bytes))
    }))
  })

  test('of several members is one', async () => {
    expect(Buffer.concat(await collect(unpacked(chunks(Buffer.concat([gzipSync('a'), gzipSync('b')]), [1]))))).toEqual(Buffer.from('ab'))
  })

  test('that is cut off gives all that is there before it says so', async () => {
    const text = Array.from({ length: 20000 }, (_, line) => `{"line":${line}}`).join('\n')
    const packed = gzipSync(text)
    for (const end of [1, 5, 9, Math.floor(packed.length / 2)].map((missing) => packed.length - missing)) {
      let read = ''
      const reading = (async () => {
        for await (const bytes of unpacked(chunks(packed.subarray(0, end), [1000]))) read += Buffer.from(bytes).toString()
      })()
      await expect(reading).rejects.toThrow(new DamagedInput(true))
      expect(text.startsWith(read)).toBe(true)
      expect(read.length).toBeGreaterThan(end === packed.length - 1 ? text.length - 1 : text.length / 3)
    }
  })

  test('that is damaged says so', async () => {
    const packed = gzipSync('x'.repeat(1000))
    packed[packed.length - 6]! ^= 0xff
    await expect(collect(unpacked(chunks(packed)))).rejects.toThrow(new DamagedInput(false))
  })

  test('closes its source when its reader leaves', async () => {
    let closed = false
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield bytesOf('a\n')
      } finally {
        closed = true
      }
    }
    for await (const _ of readJsonValues(endless())) break
    expect(closed).toBe(true)
  })
})

describe('the scanner', () => {
  const json = fc.json({ maxDepth: 4 })
  const mutated = fc.tuple(json, fc.nat(), fc.constantFrom('', '"', '\\', '{', '}', '[', ']', ',', ':', '0', '-', '.', 'e', 't', '\n', '\u0000', '\u00a0', '\ufeff'), fc.boolean())
    .map(([text, at, piece, replace]) => text.slice(0, at % (text.length + 1)) + piece + text.slice((at % (text.length + 1)) + (replace ? 1 : 0)))

  test('takes for JSON exactly what JSON.parse does', () => {
    fc.assert(fc.property(fc.oneof(json, mutated, fc.json({ maxDepth: 3 }).map((text) => JSON.stringify(JSON.parse(text), null, 2))), (text) => {
      expect(mistakeIn(text) === undefined).toBe(parses(text))
    }), { numRuns: 2000 })
  })

  test('knows that a beginning of JSON is no more than incomplete', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 3 }).filter((text) => /^[{[]/.test(text)), fc.nat(), (text, at) => {
      const beginning = text.slice(0, at % text.length)
      const mistake = mistakeIn(beginning)!
      // Inside a number, a word or an escape the scanner points at its beginning.
      if (!/[-\deEtrufalsn.+\\]$/.test(beginning)) expect(mistake.incomplete).toBe(true)
    }))
  })

  test('goes to any depth', () => {
    const scanner = new JsonScanner(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)
    scanner.skipValue()
    expect(scanner.done).toBe(true)
  })

  test.each([
    ['{"a":1,}', 7, 'a name in double quotes'],
    ["{'a':1}", 1, 'a name in double quotes'],
    ['{"a" 1}', 5, 'a colon'],
    ['[1 2]', 3, 'a comma or `]`'],
    ['{"a":"b', 7, 'the end of the text in quotes'],
    ['{"a":"\\x"}', 6, 'an escape such as `\\n`, or two backslashes'],
    ['{"a":NaN}', 5, 'a value'],
    ['{} {}', 3, 'nothing more'],
    ['', 0, 'a value'],
  ])('says of %s where it stops being JSON', (text, offset, expected) => expect(mistakeIn(text)).toMatchObject({ offset, expected }))
})

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('JSON values', () => {
  // An empty object is one line, however it is laid out, so it does not tell that others are spread over lines.
  const objects = fc.array(fc.dictionary(fc.string({ maxLength: 4 }).filter((key) => key !== '__proto__'), fc.jsonValue({ maxDepth: 2 }), { noNullPrototype: true, minKeys: 1 }), { maxLength: 6 })

  test('are read alike from lines, from a list, and one after the other over many lines', async () => {
    await fc.assert(fc.asyncProperty(objects, async (objects) => {
      const expected = JSON.parse(JSON.stringify(objects)) as unknown[]
      const read = async (text: string) => (await valuesOf(text)).map((item) => ('value' in item ? item.value : item))
      expect(await read(objects.map((object) => JSON.stringify(object)).join('\n'))).toEqual(expected)
      expect(await read(JSON.stringify(objects))).toEqual(expected)
      expect(await read(JSON.stringify(objects, null, 2))).toEqual(expected)
      expect(await read(objects.map((object) => JSON.stringify(object, null, 2)).join('\n'))).toEqual(expected)
    }))
  })

  test('of a list and of many lines have the line on which they begin', async () => {
    expect(await valuesOf('\n[\n  {},\n\n  {\n"a": 1\n}]')).toEqual([{ line: 3, value: {} }, { line: 5, value: { a: 1 } }])
    expect(await valuesOf('{\n}\n\n{\n"a": 1}')).toEqual([{ line: 1, value: {} }, { line: 4, value: { a: 1 } }])
  })

  test('after a first line that is broken are still read', async () => {
    for (const broken of ['{"a": x}', '{"a": "b', '{"a":', '{"a": 1,', '{'])
      expect(await valuesOf(`${broken}\n{"b":1}\n{"c":2}`)).toMatchObject([{ line: 1, kind: 'syntax' }, { line: 2, value: { b: 1 } }, { line: 3, value: { c: 2 } }])
  })

  test('of a list before a mistake in it are still read', async () => {
    expect(await valuesOf('[{"a":1},\n{"b" 2}]')).toEqual([{ line: 1, value: { a: 1 } }, { line: 2, kind: 'syntax', trouble: 'This is not JSON: at column 6, a colon is expected.' }])
  })

  test('over many lines have a limit, lists too, and lines another', async () => {
    const limits = { maxLine: 10, maxWhole: 20 }
    expect(await valuesOf('{\n"a":\n"0123"\n}', limits)).toHaveLength(1)
    expect(await valuesOf('{\n"a":\n"0123",\n"b":\n"0123"\n}', limits)).toMatchObject([{ kind: 'too-large' }])
    expect(await valuesOf(`[${'1,'.repeat(8)}1]`, limits)).toHaveLength(9)
    expect(await valuesOf(`[${'1,'.repeat(10)}1]`, limits)).toMatchObject([{ kind: 'too-long' }])
    expect(await valuesOf('{"a":"0123456789"}\n{}', limits)).toMatchObject([{ line: 1, kind: 'too-long' }, { line: 2, value: {} }])
  })

  test('never come with what the input says in a trouble', async () => {
    const secret = 'hunter2hunter2'
    for (const text of [`{"password":"${secret}",}`, `{"a":"${secret}`, `[{"a":"${secret}"} "${secret}"]`, `${secret}`, `{"a":"${secret}\\x"}`])
      expect(JSON.stringify((await valuesOf(text)).filter((item) => 'trouble' in item))).toMatch(/trouble(?!.*hunter2)/)
  })
})

describe('a whole text', () => {
  test('loses its byte order mark, and keeps its line ends', async () => expect(await readText(chunks(bytesOf('\ufeffa\r\nb')), 100)).toBe('a\r\nb'))
  test('tells the line that is not UTF-8', async () => expect(await readText(chunks(Buffer.from([0x61, 0x0a, 0xff, 0x0a])), 100)).toMatchObject({ line: 2, kind: 'syntax' }))
  test('has a limit', async () => expect(await readText(chunks(gzipSync('x'.repeat(1000))), 999)).toMatchObject({ kind: 'too-large' }))
  test('that is cut off says so', async () => expect(await readText(chunks(gzipSync('abc').subarray(0, 12)), 999)).toMatchObject({ kind: 'cut-off' }))
})

test('sizes are told in words', () => expect([7, 1500, 10_000_000, 2_340_000].map(sizeInWords)).toEqual(['7 bytes', '1.5 kB', '10 MB', '2.3 MB']))

describe('text output', () => {
  test('waits until the stream takes more', async () => {
    const taken: string[] = []
    const stream = new Writable({ highWaterMark: 4, write: (chunk: Buffer, _, done) => setTimeout(() => done(void taken.push(chunk.toString())), 1) })
    const output = new TextOutput(stream)
    for (const text of ['12345', '67890']) {
      await output.write(text)
      expect(stream.writableLength).toBe(0)
    }
    await output.flush()
    expect(taken.join('')).toBe('1234567890')
  })

  /** A stream that looks at what it was given only when it calls back, after a while. */
  function slow(): { readonly stream: Writable; readonly arrived: () => string } {
    let text = ''
    const stream = new Writable({ highWaterMark: 30, write: (chunk: Buffer, _encoding, done) => setTimeout(() => { text += chunk.toString(); done() }, 2) })
    return { stream, arrived: () => text }
  }
  const pieces = Array.from({ length: 40 }, (_, index) => `${index}`.repeat(1 + ((index * 7) % 13)))

  test('tells when data is not needed any longer: a few bytes at once, the others when the stream says so, and what comes then does no harm', async () => {
    const { stream, arrived } = slow()
    const output = new TextOutput(stream, { block: 12, reuse: true })
    let [told, early] = ['', 0]
    for (const piece of pieces) {
      const bytes = Buffer.from(piece)
      await output.write(bytes, () => {
        if (piece.length >= 12 && !arrived().includes(piece)) early++
        bytes.fill('!')
        told += piece
      })
    }
    await output.finish()
    expect(arrived()).toBe(pieces.join(''))
    expect([told.length, early]).toEqual([pieces.join('').length, 0])
  })

  test('takes texts and bytes in turn', async () => {
    const { stream, arrived } = slow()
    const output = new TextOutput(stream, { block: 20, reuse: true })
    for (const [index, piece] of pieces.entries()) await output.write(index % 3 ? Buffer.from(piece) : piece)
    await output.finish()
    expect(arrived()).toBe(pieces.join(''))
  })

  test('uses no memory again where a stream may keep what it was given', async () => {
    const kept: Uint8Array[] = []
    const output = new TextOutput(new Writable({ write: (chunk: Buffer, _encoding, done) => { kept.push(chunk); done() } }), { block: 12 })
    const told: string[] = []
    for (const piece of pieces) await output.write(Buffer.from(piece), () => told.push(piece))
    await output.finish()
    expect(Buffer.concat(kept).toString()).toBe(pieces.join(''))
    expect(told).toEqual(pieces.filter(({ length }) => length < 12))
  })

  test('says when nobody reads any longer, and passes other failures on', async () => {
    const failing = (code: string) => new TextOutput(new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) }))
    await expect(failing('EPIPE').write('text')).rejects.toThrow(OutputClosed)
    await expect(failing('ENOSPC').write('text')).rejects.toMatchObject({ code: 'ENOSPC' })
    await expect(failing('ENOSPC').flush()).rejects.toMatchObject({ code: 'ENOSPC' })
  })
})

describe('an output file', () => {
  const names = () => readdirSync(folder).sort()

  test('appears when it is kept, and not before', async () => {
    const path = join(folder, 'kept.txt')
    const file = OutputFile.open(path)
    await file.text.write('text')
    expect(names()).not.toContain('kept.txt')
    await file.keep()
    expect(readFileSync(path, 'utf8')).toBe('text')
    expect(names()).toEqual(['kept.txt'])
  })

  test('that is dropped leaves what was there before', async () => {
    const path = join(folder, 'kept.txt')
    const file = OutputFile.open(path)
    await file.text.write('other'.repeat(10000))
    await file.drop()
    expect(readFileSync(path, 'utf8')).toBe('text')
    expect(names()).toEqual(['kept.txt'])
  })

  test('replaces a file behind a link, keeps its permissions, and keeps the link', async () => {
    const [path, link] = [join(folder, 'real.txt'), join(folder, 'link.txt')]
    writeFileSync(path, 'old')
    chmodSync(path, 0o640)
    symlinkSync(path, link)
    const file = OutputFile.open(link)
    await file.text.write('new')
    await file.keep()
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777, lstatSync(link).isSymbolicLink()]).toEqual(['new', 0o640, true])
  })

  test('that is a device is written to, and stays one', async () => {
    const file = OutputFile.open('/dev/null')
    await file.text.write('text')
    await file.keep()
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  test('that cannot be is refused at once', () => {
    expect(() => OutputFile.open(folder)).toThrow(expect.objectContaining({ code: 'EISDIR' }))
    expect(() => OutputFile.open(join(folder, 'none', 'file'))).toThrow(expect.objectContaining({ code: 'ENOENT' }))
  })
})
