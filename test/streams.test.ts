import { build } from 'esbuild'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validate } from '../src/index.js'
import { toNQuads } from '../src/rdf/index.js'
import { entityStream, LineError, nQuadsStream, readEntities, type EntityLine, type LineIssue } from '../src/streams/index.js'
import { root, runs, validFixtures } from './support/model.js'

const base = 'https://models.example.com/'
const bytesOf = (text: string) => new TextEncoder().encode(text)
const dataset = (name: string) => JSON.stringify({ type: 'mldataset', name })

/** Bytes in pieces of these sizes, one piece for each time that it is asked. */
function streamOf(bytes: Uint8Array, sizes: readonly number[] = [bytes.length || 1]): ReadableStream<Uint8Array> {
  let [at, turn] = [0, 0]
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      const size = sizes[turn++ % sizes.length]!
      controller.enqueue(bytes.subarray(at, at + size))
      at += size
    },
  }, { highWaterMark: 0 })
}

async function collect<T>(items: AsyncIterable<T> | ReadableStream<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items as AsyncIterable<T>) all.push(item)
  return all
}

async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  return Buffer.concat(await collect(stream)).toString()
}

const documents = validFixtures.map(({ content }) => JSON.stringify(content))
const lines = documents.map((document) => `${document}\n`).join('')
const sizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 5000 })), { minLength: 1, maxLength: 5 })

describe('documents come out of a stream of bytes', () => {
  test('one for each line, with its number, as validate gives them', async () => {
    const read = await collect(readEntities(streamOf(bytesOf(`\n${lines}`))))
    expect(read).toEqual(validFixtures.map(({ content }, index) => ({ line: index + 2, entity: content, warnings: [] })))
  })

  test('and what is wrong comes between them, without stopping them', async () => {
    const text = ['{"type":"mlmodel"}', dataset('a'), '{"type":', '', dataset('b'), '[]', '{"type":"mldataset","name":"c","description":"d\u2028e"}'].join('\r\n')
    const read = await collect(readEntities(streamOf(bytesOf(`\ufeff${text}`))))
    expect(read.map((line) => (line.entity ? [line.line, line.entity.name] : [line.line, line.issues[0].rule]))).toEqual([[1, 'required'], [2, 'a'], [3, 'syntax'], [5, 'b'], [6, 'type'], [7, 'c']])
    expect(read.at(-1)).toMatchObject({ entity: { description: 'd\u2028e' } })
    expect(read[0]).toEqual({ line: 1, issues: (validate({ type: 'mlmodel' }) as { issues: unknown }).issues })
  })

  test('of one type only, or with unknown fields, when that is asked for', async () => {
    const text = `${dataset('a')}\n{"type":"mlrun","name":"b","service":{"type":"mlmodelService","name":"c"},"new":1}`
    expect((await collect(readEntities(streamOf(bytesOf(text)), { type: 'mlrun', unknown: 'warn' })))).toMatchObject([{ line: 1, issues: [{ path: '/type' }, { path: '/service' }] }, { line: 2, entity: { name: 'b' }, warnings: [{ path: '/new' }] }])
  })

  test('a line that is too long, or not UTF-8, is an issue like others and says nothing of the data', async () => {
    const bytes = Buffer.concat([bytesOf(`"${'hunter2'.repeat(20)}"\n`), Buffer.from([0xff, 0x0a]), bytesOf(dataset('a'))])
    expect(await collect(readEntities(streamOf(bytes, [7]), { maxLine: 100 }))).toEqual([
      { line: 1, issues: [{ path: '', rule: 'too-large', message: 'This line is longer than 100 bytes.' }] },
      { line: 2, issues: [{ path: '', rule: 'syntax', message: 'This line is not UTF-8.' }] },
      { line: 3, entity: { type: 'mldataset', name: 'a' }, warnings: [] },
    ])
  })

  test('the same wherever the bytes are cut, packed or not, from a stream, from a pipe, and from what can be gone through', async () => {
    const pieces = fc.oneof(fc.constantFrom(...documents.filter((document) => document.length < 2000)), fc.constantFrom('', ' ', '{', dataset('\u2028é😀'), `${dataset('a')}\r`, '"x"', '\ufeff{}'))
    await fc.assert(fc.asyncProperty(fc.array(pieces, { maxLength: 12 }), sizes, fc.boolean(), async (parts, sizes, packed) => {
      const plain = bytesOf(parts.join('\n'))
      const bytes = packed ? gzipSync(plain) : plain
      const expected = await collect(readEntities(streamOf(plain)))
      expect(await collect(readEntities(streamOf(bytes, sizes)))).toEqual(expected)
      expect(await collect(readEntities(streamOf(bytes, sizes) as AsyncIterable<Uint8Array>))).toEqual(expected)
      expect(await collect(streamOf(bytes, sizes).pipeThrough(entityStream()))).toEqual(expected)
    }), { numRuns: runs })
  })

  test('and the stream is closed when its reader leaves', async () => {
    let closed = false
    const endless = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(bytesOf(`${dataset('a')}\n`)), cancel: () => void (closed = true) })
    for await (const line of readEntities(endless)) if (line.line === 3) break
    expect(closed).toBe(true)
  })

  test('a failure of the stream is passed on after the documents before it', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield bytesOf(`${dataset('a')}\n{"type"`)
      throw new RangeError('gone')
    }
    const read: EntityLine[] = []
    await expect((async () => {
      for await (const line of readEntities(failing())) read.push(line)
    })()).rejects.toThrow(new RangeError('gone'))
    expect(read).toMatchObject([{ line: 1, entity: { name: 'a' } }])
  })
})

describe('N-Quads come out of a stream of JSON Lines', () => {
  const expected = validFixtures.map(({ content }) => toNQuads(content, { base })).join('')

  test('the bytes that toNQuads gives, wherever the input is cut', async () => {
    for (const cut of [[1_000_000], [4096], [777, 3]]) expect(await textOf(streamOf(bytesOf(lines), cut).pipeThrough(nQuadsStream({ base })))).toBe(expected)
    expect(await textOf(streamOf(gzipSync(lines), [1000]).pipeThrough(nQuadsStream({ base })))).toBe(expected)
  })

  test('with graphs and inferences when they are asked for', async () => {
    const options = { base, graphs: true, inferred: true }
    expect(await textOf(streamOf(bytesOf(lines)).pipeThrough(nQuadsStream(options)))).toBe(validFixtures.map(({ content }) => toNQuads(content, options)).join(''))
  })

  test('a document that is not valid is left out when somebody wants to know', async () => {
    const told: [number, LineIssue['rule']][] = []
    const text = [dataset('a'), '{', '{"type":"mlmodel"}', dataset('b')].join('\n')
    const out = await textOf(streamOf(bytesOf(text)).pipeThrough(nQuadsStream({ base, onIssue: (line, issues) => told.push([line, issues[0].rule]) })))
    expect(told).toEqual([[2, 'syntax'], [3, 'required']])
    expect(out).toBe(toNQuads([{ type: 'mldataset', name: 'a' }, { type: 'mldataset', name: 'b' }], { base }))
  })

  test('or else makes the stream fail there, for reader and writer, after what came before', async () => {
    const { readable, writable } = nQuadsStream({ base })
    const written = (async () => {
      const writer = writable.getWriter()
      for (const text of [dataset('a'), '{"type":"mlmodel"}', ...Array<string>(100).fill(dataset('b'))]) await writer.write(bytesOf(`${text}\n`))
    })()
    const read: string[] = []
    const reading = (async () => {
      for await (const bytes of readable as unknown as AsyncIterable<Uint8Array>) read.push(Buffer.from(bytes).toString())
    })()
    const error = await reading.catch((error: unknown) => error)
    expect(error).toBeInstanceOf(LineError)
    expect(error).toMatchObject({ line: 2, issues: [{ path: '/name', rule: 'required' }, { path: '/service', rule: 'required' }], message: expect.stringMatching(/^line 2: \/name: .*\(and 1 more\)$/) })
    await expect(written).rejects.toBe(error)
    expect(read.join('')).toBe(toNQuads({ type: 'mldataset', name: 'a' }, { base }))
  })

  test('a base that is none is refused before anything is read', () => expect(() => nQuadsStream({ base: 'models' })).toThrow(TypeError))

  test.each([['cut off', gzipSync(lines).subarray(0, -20)], ['damaged', damaged(gzipSync(lines))]])('what is packed and %s makes the stream fail, and says why', async (_, bytes) => {
    await expect(textOf(streamOf(bytes, [1000]).pipeThrough(nQuadsStream({ base })))).rejects.toThrow('The compressed input is damaged or cut off')
  })
})

function damaged(bytes: Buffer): Buffer {
  bytes[bytes.length - 6]! ^= 0xff
  return bytes
}

describe('a reader that is slow', () => {
  const piece = bytesOf(`${dataset('x'.repeat(200))}\n`.repeat(40))

  test.each([['documents', () => entityStream()], ['N-Quads', () => nQuadsStream({ base })]] as const)('of %s holds back the writer', async (_, make) => {
    let given = 0
    const source = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue((given++, piece)) }, { highWaterMark: 0 })
    const reader = (source.pipeThrough(make() as TransformStream<Uint8Array, unknown>)).getReader()
    await reader.read()
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve))
    expect(given).toBeLessThan(6)
    await reader.cancel()
  })

  test('who leaves ends the source', async () => {
    let reason: unknown
    const source = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(piece), cancel: (why) => void (reason = why) })
    const reader = source.pipeThrough(nQuadsStream({ base })).getReader()
    await reader.read()
    await reader.cancel('enough')
    for (let turn = 0; turn < 50 && reason === undefined; turn++) await new Promise((resolve) => setImmediate(resolve))
    expect(reason).toBe('enough')
  })

  test('gets one piece of a large one at a time', async () => {
    const large = bytesOf(`${dataset('y'.repeat(100))}\n`.repeat(20_000))
    const reader = streamOf(large).pipeThrough(nQuadsStream({ base })).getReader()
    const { value } = await reader.read()
    expect(value!.length).toBeLessThan(200_000)
    await reader.cancel()
  })
})

test('the streams need nothing but web standards, and load no library that reads RDF', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, 'src', 'streams', 'index.ts')], bundle: true, write: false, metafile: true, format: 'esm', platform: 'browser', target: 'es2022', logLevel: 'silent',
  })
  const libraries = Object.keys(metafile.inputs).filter((path) => path.includes('node_modules')).map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)![1])
  expect([...new Set(libraries)]).toEqual([])
  const code = outputFiles[0]!.text
  expect(code).not.toMatch(/\b(?:Buffer|process|require|setImmediate)\b[.(]/)
  const module = (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as typeof import('../src/streams/index.js')
  expect(await textOf(streamOf(bytesOf(lines)).pipeThrough(module.nQuadsStream({ base })))).toContain('<https://models.example.com/mlmodel/')
})
