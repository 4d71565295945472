import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Parser, Store } from 'n3'
import { fuseki, oxigraphServer, StoreServer } from '../scripts/interop/stores.js'
import { cacheFolder } from '../scripts/interop/tools.js'
import { loadStore, openGraph } from '../src/graph/index.js'
import { entityIri, mlModel, type MlModel } from '../src/index.js'
import { toNQuads } from '../src/rdf/index.js'
import type { Row } from './support/rows.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const DOCUMENTS = 10_000
/** Documents that are put one by one: enough to know the pace. */
const ONE_BY_ONE = 200
/** Documents of the graph in memory. */
const IN_MEMORY = 2000
const BASE = 'https://models.example.com/'

/** Loading 10,000 documents into real stores, against one bare PUT after the other; and into the graph in memory, against an N3 store. A store that cannot be had has no rows. */
export async function storeRows(onRow: (row: Row) => void = () => undefined): Promise<Row[]> {
  const rows: Row[] = []
  const add = (row: Row) => {
    rows.push(row)
    onRow(row)
  }
  add(await memoryRow())
  for (const provide of [oxigraphServer, fuseki]) {
    const { tools, missing } = await provide(root)
    if (tools) await serverRows(await StoreServer.start(tools, join(cacheFolder(root, 'bench'), tools.paths.gsp.replaceAll('/', '-'))), add)
    else console.error(`No rows, for ${missing}`)
  }
  return rows
}

async function serverRows(server: StoreServer, add: (row: Row) => void): Promise<void> {
  const { name } = server.kind
  const load = async () => {
    const { sent } = await loadStore(models(0, DOCUMENTS), { to: server.address('update'), base: BASE, journal: join(cacheFolder(root, 'bench'), `${Date.now()}.journal`) })
    if (sent !== DOCUMENTS) throw new Error(`only ${sent} documents arrived`)
  }
  try {
    await loadStore(models(0, 100), { to: server.address('update'), base: BASE }) // what a server does but once, it has done
    const peer = await paceOf(ONE_BY_ONE, () => oneByOne(server, [...models(0, ONE_BY_ONE)]))
    add(row(`${name}: ${DOCUMENTS} new documents by SPARQL Update, against one PUT after the other`, await paceOf(DOCUMENTS, load), peer))
    add(row(`${name}: the same in the place of what is there`, await paceOf(DOCUMENTS, load), peer))
  } finally {
    await server.kill()
  }
}

async function memoryRow(): Promise<Row> {
  const entities = [...models(0, IN_MEMORY)]
  const ours = await paceOf(IN_MEMORY, async () => (await openGraph({ base: BASE })).add(entities))
  const peer = await paceOf(IN_MEMORY, async () => void new Store(new Parser({ format: 'N-Quads' }).parse(toNQuads(entities, { base: BASE, graphs: true }))))
  return row(`graph in memory: ${IN_MEMORY} documents added, against an N3 store`, ours, peer)
}

/** What a plain program does: sends a graph, waits for the answer, sends the next. */
async function oneByOne(server: StoreServer, entities: readonly MlModel[]): Promise<void> {
  for (const entity of entities) {
    const graph = encodeURIComponent(`${entityIri(entity, BASE)}/graph`)
    const response = await fetch(`${server.address('gsp')}?graph=${graph}`, { method: 'PUT', body: toNQuads(entity, { base: BASE }), headers: { 'content-type': 'application/n-triples' } })
    if (!response.ok) throw new Error(`status ${response.status}`)
    await response.arrayBuffer()
  }
}

function* models(from: number, to: number): Generator<MlModel, void, undefined> {
  const service = { type: 'mlmodelService', fullyQualifiedName: 'registry' } as const
  for (let index = from; index < to; index++) {
    const mlFeatures = Array.from({ length: 8 }, (_, place) => ({ name: `feature-${place}`, dataType: 'double' as const, description: `Value ${place} of model ${index}` }))
    const metrics = ['accuracy', 'auc', 'loss'].map((name, place) => ({ name, kind: 'performance' as const, value: (index % 97) / 97 + place }))
    yield mlModel({ service, name: `model-${index}`, algorithm: 'XGBoost', mlFeatures, metrics })
  }
}

/** Documents per second. */
async function paceOf(documents: number, work: () => Promise<void>): Promise<number> {
  const begun = performance.now()
  await work()
  return documents / ((performance.now() - begun) / 1000)
}

function row(name: string, ours: number, peer: number): Row {
  return { name, ours: Math.round(ours), peer: Math.round(peer), ratio: Number((ours / peer).toFixed(2)), unit: 'documents/s' }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await storeRows((row) => console.log(JSON.stringify(row)))
