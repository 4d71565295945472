import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { run } from '../src/cli/run.js'
import type { Surroundings } from '../src/cli/session.js'
import { inOrder } from '../src/io/in-order.js'
import { WorkerLost, WorkerPool } from '../src/io/worker-pool.js'
import { builtCli } from './support/built-cli.js'
import { root, validFixtures } from './support/model.js'

const { built, main, folder } = builtCli('workers')

function collector(): Writable & { readonly chunks: Buffer[] } {
  const chunks: Buffer[] = []
  return Object.assign(new Writable({ write: (chunk: Buffer, _, done) => done(void chunks.push(chunk)) }), { chunks })
}

/** Runs the command line in this process, with threads that get few bytes at a time. */
async function cli(line: string, input: string | Uint8Array | Readable, more: Partial<Surroundings> = {}) {
  const [stdout, stderr] = [collector(), collector()]
  const stdin = input instanceof Readable ? input : Readable.from(pieces(Buffer.from(input)))
  const code = await run(line.replaceAll('{tmp}', folder).split(' '), { stdin, stdout, stderr, threads: { entry: pathToFileURL(main), batch: 700 }, ...more })
  return { code, stdout: Buffer.concat(stdout.chunks).toString(), stderr: Buffer.concat(stderr.chunks).toString() }
}

function* pieces(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000)
}

/** An input with all that can be wrong with lines, in many batches. */
const good = [...new Map(validFixtures.map(({ content }) => [JSON.stringify(content).length, JSON.stringify(content)])).values()].filter((text, index) => text.length < 3000 && index % 2)
const ROUNDS = 3
const mixed = Buffer.concat(Array.from({ length: ROUNDS }, (_, round) => [
  ...good.map((text) => Buffer.from(`${text}\n`)),
  Buffer.from(`{"type":"mldataset","name":"n${round}","description":"\u2028"}\r\n\n  \n{"type":"mlmodel"}\n{"cut":\n\ufeff{}\n"${'x'.repeat(4000)}"\n{"type":"mldataset","name":"new","later":1}\n`),
  Buffer.from([0xff, 0x0a]),
]).flat())

const commands = ['validate --max-line 3k', 'validate --max-line 3k --json --unknown warn', 'convert --to nquads --max-line 3k --base https://models.example.com/', 'convert --to json --max-line 3k']

describe('what is written and said', () => {
  test.each(commands)('%s is the same with one, two and four workers', async (command) => {
    const one = await cli(command, mixed)
    expect(one).toMatchObject({ code: 1, stdout: expect.stringMatching(/./) })
    for (const workers of [2, 4]) expect(await cli(`${command} --workers ${workers}`, mixed)).toEqual(one)
  })

  test('is the same with no worker, and with as many as there are processors', async () => {
    for (const workers of [0, 'auto']) expect(await cli(`validate --workers ${workers}`, mixed)).toEqual(await cli('validate', mixed))
  })

  test('is the same when the first document that is wrong ends it all', async () => {
    const late = Buffer.concat([Buffer.from(good.map((text) => `${text}\n`).join('').repeat(3)), mixed])
    for (const command of ['validate --on-error fail', 'convert --to json --on-error fail']) {
      const one = await cli(command, late)
      expect(one).toMatchObject({ code: 1, stderr: expect.stringContaining(`${good.length * 4 + 1} valid, 1 invalid: stopped at the first one that is wrong`) })
      expect(await cli(`${command} --workers 2`, late)).toEqual(one)
    }
  })

  test('is the same of rejects', async () => {
    for (const workers of [1, 3]) await cli(`validate --max-line 3k --rejects {tmp}/rejects-${workers}.jsonl --workers ${workers}`, mixed)
    for (const ending of ['', '.issues.jsonl']) expect(readFileSync(join(folder, `rejects-3.jsonl${ending}`))).toEqual(readFileSync(join(folder, `rejects-1.jsonl${ending}`)))
    expect(readFileSync(join(folder, 'rejects-3.jsonl'), 'latin1').split('\n')).toHaveLength(ROUNDS * 5 + 1)
  })

  test('is the same of what is packed, whole or cut off', async () => {
    const packed = gzipSync(mixed)
    for (const bytes of [packed, packed.subarray(0, -5)]) expect(await cli('validate --workers 2', bytes)).toEqual(await cli('validate', bytes))
  })

  test('is the same of many files', async () => {
    writeFileSync(join(folder, 'a.jsonl'), mixed)
    writeFileSync(join(folder, 'b.json'), JSON.stringify(validFixtures.map(({ content }) => content)))
    const one = await cli('validate {tmp}/a.jsonl - {tmp}/a.jsonl', mixed)
    expect(await cli('validate {tmp}/a.jsonl - {tmp}/a.jsonl --workers 2', mixed)).toEqual(one)
    expect(one.stdout).toContain('<stdin>:')
  })

  test('of a list comes from one thread, and a note says so', async () => {
    const list = JSON.stringify(validFixtures.map(({ content }) => content), null, 1)
    const summary = `${validFixtures.length} valid, 0 invalid\n`
    const note = 'Note: <stdin> is not JSON Lines (a document on each line), so one thread reads it.\n'
    expect(await cli('validate --workers 2', list)).toEqual({ code: 0, stdout: '', stderr: note + summary })
    expect(await cli('validate --workers 2 --quiet', list)).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('of Turtle comes from one thread, and a note says so', async () => {
    const lines = good.slice(0, 20).map((text) => `${text}\n`).join('')
    const one = await cli('convert --to turtle --base https://models.example.com/', lines)
    expect(await cli('convert --to turtle --base https://models.example.com/ --workers 2', lines)).toEqual({ ...one, stderr: `Note: turtle is written as a whole, so --workers does not speed it up.\n${one.stderr}` })
  })

  test('of a wrong number of workers is what is right', async () => {
    for (const workers of ['-1', 'many', '65', '1.5', '']) expect(await cli(`validate --workers=${workers}`, '')).toMatchObject({ code: 2, stderr: expect.stringContaining('--workers must be a whole number from 0 to 64, or auto.') })
  })
})

/** A thread that does something else than it should. */
function thread(name: string, code: string): { entry: URL; batch: number } {
  const path = join(built, `${name}.mjs`)
  writeFileSync(path, code)
  return { entry: pathToFileURL(path), batch: 700 }
}

describe('a thread', () => {
  const output = () => readdirSync(folder).filter((name) => name.includes('lost'))

  test('that ends on its own ends the work, with a message and no file', async () => {
    const threads = thread('exits', "import { parentPort } from 'node:worker_threads'; parentPort.once('message', () => process.exit(3))")
    expect(await cli('convert --to json --workers 2 -o {tmp}/lost.jsonl', mixed, { threads })).toEqual({ code: 2, stdout: '', stderr: 'ml-assets: a thread ended with code 3, so not all was done.\n' })
    expect(output()).toEqual([])
  })

  test('that cannot start ends the work', async () => {
    const threads = thread('broken', "throw new TypeError('hunter2')")
    const { code, stdout, stderr } = await cli('validate --workers 2', mixed, { threads })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^ml-assets: this is a mistake in ml-assets itself, please report it: TypeError at /)
    expect(stderr).not.toContain('hunter2')
  })

  test('that needs more memory than it may have is told as that', async () => {
    const { entry } = thread('eats', "import { parentPort } from 'node:worker_threads'; parentPort.once('message', () => { const all = []; for (;;) all.push(new Array(10_000).fill(all.length + 0.5)) })")
    const pool = new WorkerPool<number, number>({ entry, size: 1, data: {}, limits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 } })
    const error = await pool.run(1).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(WorkerLost)
    expect(error).toMatchObject({ memory: true })
    await expect(pool.run(2)).rejects.toBe(error)
    await pool.close()
  })

  test('is not left over when the work is stopped', async () => {
    const stopping = new AbortController()
    async function* endless(): AsyncGenerator<Buffer> {
      for (let count = 0; ; count++) {
        if (count === 200) stopping.abort()
        yield Buffer.from(`${good[0]!}\n`.repeat(5))
      }
    }
    expect(await cli('convert --to json --workers 2 -o {tmp}/lost.jsonl', Readable.from(endless()), { signal: stopping.signal })).toMatchObject({ code: 130 })
    expect(output()).toEqual([])
  })
})

describe('a process with workers', () => {
  const many = join(folder, 'many.jsonl')
  beforeAll(() => writeFileSync(many, Array.from({ length: 20_000 }, (_, index) => `{"type":"mldataset","name":"${index}"}\n`).join('')))

  test('writes everything in order and ends', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'convert', '--to', 'json', '--workers', '2', many], { encoding: 'utf8', maxBuffer: 1e8 })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toBe(readFileSync(many, 'utf8'))
  })

  test('that runs from its source works in one thread', () => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'src', 'cli', 'main.ts'), 'validate', '--workers', '2', many], { encoding: 'utf8', cwd: root })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '20000 valid, 0 invalid\n' })
  })

  test('is quiet when its reader has had enough', () => {
    const script = `"${process.execPath}" "${main}" convert --to nquads --base https://models.example.com/ --workers 2 "${many}" | head -1; echo "\${PIPESTATUS[0]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout.trim().split('\n')).toEqual([expect.stringMatching(/^</), '0'])
  })

  test('dies of SIGINT and leaves no file behind', async () => {
    const child = spawn(process.execPath, [main, 'convert', '--to', 'json', '--workers', '2', '-o', 'interrupted.jsonl'], { cwd: folder })
    child.stdin.on('error', () => undefined)
    child.stdin.write(readFileSync(many))
    const begun = () => readdirSync(folder).filter((name) => name.includes('interrupted'))
    for (let tries = 0; !begun().length && tries < 500; tries++) await new Promise((resolve) => setTimeout(resolve, 10))
    expect(begun()).toHaveLength(1)
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([null, 'SIGINT'])
    expect(begun()).toEqual([])
  })
})

describe('work in order', () => {
  test('gives results in the order of the items, and has no more than so many on their way', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.nat({ max: 3 }), { maxLength: 20 }), fc.integer({ min: 1, max: 5 }), async (delays, most) => {
      let [running, peak] = [0, 0]
      async function* items() {
        yield* delays.entries()
      }
      const results: number[] = []
      for await (const result of inOrder(items(), most, async ([index, delay]) => {
        peak = Math.max(peak, ++running)
        for (let turn = 0; turn < delay; turn++) await new Promise((resolve) => setImmediate(resolve))
        running--
        return index
      })) results.push(result)
      expect(results).toEqual([...delays.keys()])
      expect(peak).toBeLessThanOrEqual(most)
    }), { numRuns: 50 })
  })

  test('reads no further than it may while nobody takes the results', async () => {
    let read = 0
    async function* items() {
      for (;;) yield read++
    }
    const results = inOrder(items(), 4, async (item) => item)
    expect((await results.next()).value).toBe(0)
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve))
    expect(read).toBeLessThanOrEqual(6)
    await results.return()
  })

  test('throws what fails, the work or the items, after the results before it', async () => {
    async function* items() {
      yield* [1, 2]
      throw new RangeError('items')
    }
    const taken: number[] = []
    const take = async (work: (item: number) => Promise<number>) => {
      for await (const result of inOrder(items(), 3, work)) taken.push(result)
    }
    await expect(take(async (item) => item)).rejects.toThrow('items')
    await expect(take(async (item) => (item === 2 ? Promise.reject(new Error('work')) : item))).rejects.toThrow('work')
    expect(taken).toEqual([1, 2, 1])
  })
})
