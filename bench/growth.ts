import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { quick } from './support/clock.js'
import { documentLines } from './support/documents.js'
import { against, type Row } from './support/rows.js'

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
/** Tells, as a process ends, the most memory that it ever held, in kilobytes (getrusage), on its fourth channel. */
const WATCH = "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))"
const counts = quick ? [300, 1000, 3000] : [1000, 10_000, 100_000]

/** Time and memory of the command line as the number of documents grows: JSON Lines on its input, N-Quads on its output, which nobody keeps. */
export async function growthRows(): Promise<Row[]> {
  const start = await run(1)
  const measured: Measured[] = []
  for (const count of counts) measured.push(await run(count))
  const [small, middle, large] = measured.map(({ milliseconds, megabytes }, index) => ({ count: counts[index]!, each: ((milliseconds - start.milliseconds) * 1000) / counts[index]!, megabytes }))
  return [
    ...[middle!, large!].map(({ count, each }) => against(`time a document at ${words(count)}, against ${words(small!.count)}`, each, small!.each, 'µs a document', 1.25)),
    // Until the engine has its space for young objects, memory grows with any work; so the larger two are compared.
    against(`peak memory at ${words(large!.count)}, against ${words(middle!.count)}`, large!.megabytes, middle!.megabytes, 'MB', 1.25),
    against(`peak memory at ${words(large!.count)}, against 200 MB`, large!.megabytes, 200, 'MB', 1),
  ]
}

interface Measured {
  readonly milliseconds: number
  readonly megabytes: number
}

/** Converts so many documents. */
async function run(count: number): Promise<Measured> {
  const child = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(WATCH)}`, CLI, 'convert', '--from', 'json', '--to', 'nquads', '--base', 'https://models.example.com/'], { stdio: ['pipe', 'pipe', 'inherit', 'pipe'] })
  const start = performance.now()
  const closed = once(child, 'close') as Promise<[number]>
  let kilobytes = ''
  child.stdio[3]!.on('data', (part: Buffer) => (kilobytes += part.toString()))
  child.stdout!.resume()
  for (const line of documentLines(count)) if (!child.stdin!.write(line)) await once(child.stdin!, 'drain')
  child.stdin!.end()
  const [code] = await closed
  if (code !== 0) throw new Error(`the command line ended with ${code}`)
  return { milliseconds: performance.now() - start, megabytes: Number(kilobytes) / 1000 }
}

function words(count: number): string {
  return `${count.toLocaleString('en')} documents`
}
