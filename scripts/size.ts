import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const KILOBYTE = 1000
const STARTS = 15
/** The most time that loading us may take, as a share of what loading ajv and compiling the same schemas takes. */
const MOST_TIME = 0.4

/** What somebody imports, and the most it may add to their bundle. */
interface Bar {
  readonly title: string
  readonly code: string
  /** Kilobytes, minified and compressed by gzip. */
  readonly most: number
}

const bars: readonly Bar[] = [
  { title: 'everything of the root, all validators', code: "export * from './dist/index.js'", most: 80 },
  { title: 'validate alone', code: "export { validate } from './dist/index.js'", most: 20 },
  { title: 'one builder: mlDataset', code: "export { mlDataset } from './dist/index.js'", most: 20 },
  { title: 'toQuads alone', code: "export { toQuads } from './dist/rdf.js'", most: 20 },
]

/** Libraries that only reading RDF and checking shapes need; they are loaded when that is called. */
const LAZY = ['n3', 'jsonld-streaming-parser', 'rdf-validate-shacl']

interface Measured {
  readonly minified: number
  readonly compressed: number
  /** Libraries that the bundle loads at once, other than by a call. */
  readonly eager: readonly string[]
}

/** Bundles a snippet as an application for browsers would, without what nobody uses. */
async function measure(code: string): Promise<Measured> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true, minify: true, write: false, metafile: true,
    format: 'esm', platform: 'browser', target: 'es2022', external: LAZY, logLevel: 'error',
  })
  const { contents } = outputFiles[0]!
  const [output] = Object.values(metafile.outputs)
  const eager = output!.imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path)
  return { minified: contents.length, compressed: gzipSync(contents, { level: 9 }).length, eager }
}

function kilobytes(bytes: number): string {
  return `${(bytes / KILOBYTE).toFixed(1)} kB`.padStart(9)
}

/** Prints each bundle and returns the bars that are broken. */
async function reportSizes(): Promise<string[]> {
  const broken: string[] = []
  console.log(`${'Bundle'.padEnd(42)}${'minified'.padStart(9)}${'gzip'.padStart(11)}${'at most'.padStart(11)}`)
  for (const { title, code, most } of bars) {
    const { minified, compressed, eager } = await measure(code)
    console.log(`${title.padEnd(42)}${kilobytes(minified)}  ${kilobytes(compressed)}  ${kilobytes(most * KILOBYTE)}`)
    if (compressed > most * KILOBYTE) broken.push(`${title}: ${kilobytes(compressed).trim()} is more than ${most} kB`)
    if (eager.length) broken.push(`${title}: loads ${eager.join(', ')} at once`)
  }
  return broken
}

const programs = {
  nothing: '',
  'ml-assets': "await import('./dist/index.js')",
  ajv: `
    const { Ajv2020 } = await import('ajv/dist/2020.js')
    const { default: formats } = await import('ajv-formats')
    const { readdirSync, readFileSync } = await import('node:fs')
    const ajv = new Ajv2020({ allErrors: true, strict: false })
    formats.default(ajv)
    for (const name of readdirSync('schemas/bundled')) ajv.compile(JSON.parse(readFileSync('schemas/bundled/' + name, 'utf8')))`,
}

/** Milliseconds that a fresh process takes for each program: the median of rounds in which each runs once, so that all meet the same weather. */
function measureStarts(): Record<keyof typeof programs, number> {
  const names = Object.keys(programs) as (keyof typeof programs)[]
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<keyof typeof programs, number[]>
  for (let round = 0; round < STARTS; round++) for (const name of names) times[name].push(timeOf(programs[name]))
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<keyof typeof programs, number>
}

function timeOf(program: string): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}

/** Prints the time of a first import against that of compiling the schemas, and returns the bar if it is broken. */
function reportStarts(): string[] {
  const { nothing, ajv, 'ml-assets': ours } = measureStarts()
  const ratio = (ours - nothing) / (ajv - nothing)
  console.log(`\nFirst import, time over that of an empty process (${nothing.toFixed(0)} ms), median of ${STARTS} starts`)
  console.log(`  ml-assets, ready to validate                ${(ours - nothing).toFixed(1).padStart(7)} ms`)
  console.log(`  ajv, the same six schemas compiled          ${(ajv - nothing).toFixed(1).padStart(7)} ms`)
  console.log(`  ours as a share of it                       ${ratio.toFixed(2).padStart(7)}     at most ${MOST_TIME}`)
  // Measured around 0.03 on a quiet machine and on a busy one, so far from the bar that it can be checked without false alarms.
  return ratio > MOST_TIME ? [`first import: ${ratio.toFixed(2)} of the time of ajv is more than ${MOST_TIME}`] : []
}

async function main(): Promise<void> {
  const broken = [...(await reportSizes()), ...reportStarts()]
  for (const bar of broken) console.error(`\nToo much. ${bar}`)
  if (process.argv.includes('--check') && broken.length) process.exitCode = 1
}

await main()
