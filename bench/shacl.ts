import { execFile } from 'node:child_process'
import { freemem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { MlModel } from '../src/generated/types.js'
import { quick } from './support/clock.js'
import { rdf, shacl } from './support/library.js'
import { against, faster, type Row } from './support/rows.js'

/** What one process measured. */
interface Measured {
  readonly milliseconds: number
  /** Most memory that the process held, in MB. */
  readonly megabytes: number
  readonly issues: number
}

const ROUNDS = quick ? 1 : 3
const MODEL = 'ms a model'
/** Memory that rdf-validate-shacl needs for 10,000 models in one graph, in bytes. */
const PEER_MEMORY = 16e9
/** Most memory that a process may take for its objects, in MB. */
const HEAP = 18_000

/** Each way to check models against the standard's shapes and rules, given how many. */
const ways = {
  graph: async (count: number) => timed(allQuads(count), (quads) => shacl.checkShapes(quads).then(({ issues }) => issues.length)),
  graphByPeer: async (count: number) => timed(allQuads(count), (quads) => shacl.checkShapes(quads, { engine: 'rdf-validate-shacl' }).then(({ issues }) => issues.length)),
  entities: async (count: number) => timed(count, () => each(count, (entity) => shacl.checkEntityShapes(entity))),
  entitiesByPeer: async (count: number) => timed(count, () => each(count, (entity) => shacl.checkShapes(rdf.toQuads(entity), { engine: 'rdf-validate-shacl' }))),
} satisfies Record<string, (count: number) => Promise<Omit<Measured, 'megabytes'>>>

/** The compiled checks of shapes against rdf-validate-shacl, in one graph and document by document, and the memory that many documents take. Each figure is of a process of its own. */
export async function shaclRows(): Promise<Row[]> {
  const rows = [
    await compared('models in one graph, against rdf-validate-shacl', 'graph', 'graphByPeer', 1000),
    await compared('models one by one, against rdf-validate-shacl', 'entities', 'entitiesByPeer', 1000),
  ]
  if (!quick && freemem() > PEER_MEMORY) rows.push(await comparedAsFarAsPossible('models in one graph, against rdf-validate-shacl', 'graph', 'graphByPeer', 10_000))
  else console.error(`  10,000 models in one graph are not put to rdf-validate-shacl: ${quick ? 'it takes minutes' : 'it needs 16 GB of free memory'}`)
  const [few, many] = [await measured('entities', 1000), await measured('entities', 10_000)]
  const [graph, tenfold] = [await measured('graph', 1000), await measured('graph', 10_000)]
  return [
    ...rows,
    against('peak memory, 10,000 models one by one : 1,000', many.megabytes, few.megabytes, 'MB', 1.25),
    against('peak memory, 10,000 models in one graph : 1,000', tenfold.megabytes, graph.megabytes, 'MB'),
    against('time, 10,000 models in one graph : 1,000', tenfold.milliseconds / 10_000, graph.milliseconds / 1000, MODEL),
  ]
}

async function compared(name: string, ours: keyof typeof ways, peer: keyof typeof ways, count: number): Promise<Row> {
  const [one, other] = [await measured(ours, count, ROUNDS), await measured(peer, count)]
  if (one.issues !== other.issues) throw new Error(`${count} ${name}: ${one.issues} issues against ${other.issues}`)
  return faster(`${count.toLocaleString('en')} ${name}`, one.milliseconds / count, other.milliseconds / count, MODEL, 30)
}

/** The same where the peer may run out of memory, which is then said; with half as many it may not. */
async function comparedAsFarAsPossible(name: string, ours: keyof typeof ways, peer: keyof typeof ways, count: number): Promise<Row> {
  try {
    return await compared(name, ours, peer, count)
  } catch (error) {
    if (!isOutOfMemory(error as object)) throw error
    console.error(`  ${count.toLocaleString('en')} ${name}: that ran out of memory, so half as many are compared`)
    return comparedAsFarAsPossible(name, ours, peer, count / 2)
  }
}

/** Whether a process ended because the engine, the library of C++ or the system had no more memory for it. */
function isOutOfMemory({ stderr, signal }: { readonly stderr?: unknown; readonly signal?: unknown }): boolean {
  return /heap out of memory|bad_alloc/.test(String(stderr)) || signal === 'SIGKILL'
}

/** The round of the middle. */
async function measured(way: keyof typeof ways, count: number, rounds = 1): Promise<Measured> {
  const found: Measured[] = []
  for (let round = 0; round < rounds; round++) {
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', `--max-old-space-size=${HEAP}`, fileURLToPath(import.meta.url), '--measure', way, String(count)])
    found.push(JSON.parse(stdout) as Measured)
  }
  return found.sort((a, b) => a.milliseconds - b.milliseconds)[Math.floor(rounds / 2)]!
}

/** Times a check; the first of ten models pays for starting up. */
async function timed<T>(subject: T, check: (subject: T) => Promise<number>): Promise<Omit<Measured, 'megabytes'>> {
  await each(10, (entity) => shacl.checkShapes(rdf.toQuads(entity)))
  await each(10, (entity) => shacl.checkShapes(rdf.toQuads(entity), { engine: 'rdf-validate-shacl' }))
  const start = performance.now()
  const issues = await check(subject)
  return { milliseconds: performance.now() - start, issues }
}

async function each(count: number, check: (entity: MlModel) => Promise<{ issues: readonly unknown[] }>): Promise<number> {
  let issues = 0
  for (let index = 0; index < count; index++) issues += (await check(modelAt(index))).issues.length
  return issues
}

function allQuads(count: number) {
  return Array.from({ length: count }, (_, index) => rdf.toQuads(modelAt(index))).flat()
}

const list = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index))
const CREATED = Date.UTC(2024, 0, 1)

/** A model of about 19 kB as JSON and 450 statements as RDF; one in eight breaks a rule. */
function modelAt(index: number): MlModel {
  const name = `model_${index}`
  const table = (at: number) => ({ type: 'table', fullyQualifiedName: `warehouse.sales.public.table_${at % 40}` })
  const metric = (at: number) => ({ name: `metric_${at}`, kind: 'performance' as const, value: ((index * 31 + at * 17) % 1000) / 1000, split: 'test', timestamp: CREATED + at, direction: 'higherIsBetter' as const })
  return {
    type: 'mlmodel', name, fullyQualifiedName: `mlflow.${name}`, service: { type: 'mlmodelService', fullyQualifiedName: 'mlflow' }, algorithm: 'XGBoost', description: `Predicts the demand of shop ${index}. `.repeat(8),
    owners: [{ type: 'team', fullyQualifiedName: 'forecasting' }], createdAt: CREATED, updatedAt: CREATED + (index % 8 ? 1000 : -1000), tags: [{ tagFQN: 'Tier.Tier2', source: 'Classification' }],
    mlFeatures: list(20, (at) => ({ name: `feature_${at}`, dataType: 'numerical' as const, description: 'Sum of the orders of the last days. '.repeat(6), featureSources: [{ name: `column_${at}`, dataType: 'number' as const, dataSource: table(at) }] })),
    mlHyperParameters: list(10, (at) => ({ name: `parameter_${at}`, value: at / 10, description: 'Chosen by a search over the grid.' })), metrics: list(6, metric),
    versions: list(2, (at) => ({ name: `v${at + 1}.0`, createdAt: CREATED, status: 'Ready' as const, metrics: [metric(at)], trainingData: [{ dataset: { type: 'mldataset', fullyQualifiedName: 'demand_2024' }, split: 'train', rows: 10_000 }] })),
  }
}

async function main(): Promise<void> {
  const at = process.argv.indexOf('--measure')
  if (at < 0) return printRows(await shaclRows())
  const measured = await ways[process.argv[at + 1] as keyof typeof ways](Number(process.argv[at + 2]))
  console.log(JSON.stringify({ ...measured, megabytes: process.resourceUsage().maxRSS / 1024 }))
}

function printRows(rows: readonly Row[]): void {
  for (const { name, ours, peer, ratio, unit } of rows) console.log(`  ${name.padEnd(60)}${ours.toPrecision(4).padStart(10)} : ${peer.toPrecision(4).padStart(10)} ${unit.padEnd(12)}${ratio.toFixed(2).padStart(9)}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
