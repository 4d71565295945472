import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { documentLines } from './support/documents.js'
import type { Row } from './support/rows.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const quick = process.argv.includes('--quick')
const DOCUMENTS = 12_000
/** How often the file with them is read: with few documents, two threads that each compile their code are compared with one that does it once. */
const TIMES = quick ? 1 : 3
const ROUNDS = quick ? 2 : 3
const BASE = 'https://models.example.com/'

/** The command line with two workers against one thread, and what memory one thread takes for many documents. */
export async function workerRows(): Promise<Row[]> {
  const built = join(root, '.cache', `bench-workers-${process.pid}`)
  mkdirSync(built, { recursive: true })
  const folder = mkdtempSync(join(tmpdir(), 'ml-assets-bench-'))
  try {
    const main = join(built, 'main.js')
    await build({ entryPoints: [join(root, 'src', 'cli', 'main.ts')], outfile: main, bundle: true, packages: 'external', platform: 'node', format: 'esm', logLevel: 'error' })
    const some = join(folder, 'some.jsonl')
    await writeDocuments(some, DOCUMENTS)
    const output = join(folder, 'documents.nq')
    const inputs = new Array<string>(TIMES).fill(some)
    return [
      await speed('convert to N-Quads, into nothing', [main, 'convert', ...inputs, '--to', 'nquads', '--base', BASE, '--output', '/dev/null'], 1.5),
      await speed('convert to N-Quads, into a file', [main, 'convert', ...inputs, '--to', 'nquads', '--base', BASE, '--output', output]),
      await speed('validate', [main, 'validate', '--quiet', ...inputs]),
      await memory(main, folder),
    ]
  } finally {
    rmSync(folder, { recursive: true })
    rmSync(built, { recursive: true })
  }
}

/** Time of both, the median over rounds in which each runs once. */
async function speed(name: string, command: readonly string[], atLeast?: number): Promise<Row> {
  const times: Record<'one' | 'two', number[]> = { one: [], two: [] }
  for (let round = 0; round <= ROUNDS; round++) {
    const one = await run(command)
    const two = await run([...command, '--workers', '2'])
    if (round === 0) continue // it fills the caches of the disk
    times.one.push(one.seconds)
    times.two.push(two.seconds)
  }
  const [ours, peer] = [times.two, times.one].map((seconds) => (median(seconds) * 1e6) / (DOCUMENTS * TIMES)) as [number, number]
  const ratio = median(times.one.map((seconds, index) => seconds / times.two[index]!))
  return { name: `${name}: two workers : one thread`, ours, peer, ratio, unit: 'µs a document', ...(atLeast === undefined ? {} : { bar: { atLeast } }) }
}

async function memory(main: string, folder: string): Promise<Row> {
  const [few, many] = quick ? [2000, 10_000] : [5000, 50_000]
  const peaks: number[] = []
  for (const count of [few, many]) {
    const input = join(folder, `${count}.jsonl`)
    await writeDocuments(input, count)
    peaks.push((await run([main, 'convert', input, '--to', 'nquads', '--base', BASE, '--output', '/dev/null'])).megabytes)
    rmSync(input)
  }
  const [peer, ours] = peaks as [number, number]
  return { name: `peak memory of one thread: ${many.toLocaleString('en')} documents : ${few.toLocaleString('en')}`, ours, peer, ratio: ours / peer, unit: 'MB', bar: { atMost: 1.25 } }
}

async function run(command: readonly string[]): Promise<{ seconds: number; megabytes: number }> {
  const start = performance.now()
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] })
  let megabytes = 0
  const watch = setInterval(() => (megabytes = Math.max(megabytes, peakOf(child.pid!))), 50)
  const [code] = (await once(child, 'exit')) as [number | null]
  clearInterval(watch)
  if (code !== 0) throw new Error(`the command line ended with ${code}`)
  return { seconds: (performance.now() - start) / 1000, megabytes }
}

/** Most memory that a process has held so far, in MB; 0 where the system does not tell. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000
  } catch {
    return 0
  }
}

async function writeDocuments(path: string, count: number): Promise<void> {
  const file = createWriteStream(path)
  for (const line of documentLines(count)) if (!file.write(line)) await once(file, 'drain')
  file.end()
  await once(file, 'close')
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}

if (process.argv[1] === fileURLToPath(import.meta.url)) for (const row of await workerRows()) console.log(row)
