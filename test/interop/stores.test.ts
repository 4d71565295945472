import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fuseki, oxigraphServer, StoreServer } from '../../scripts/interop/stores.js'
import { cacheFolder } from '../../scripts/interop/tools.js'
import { loadStore, type LoadReport, type SendOptions } from '../../src/graph/index.js'
import { canonical, entityIri, type Entity } from '../../src/index.js'
import { parseRdf, toQuads } from '../../src/rdf/index.js'
import { statements } from '../support/graphs.js'
import { BASE, modelOf, modelsOf } from '../support/load-models.js'
import { root, validFixtures } from '../support/model.js'

/** By protocol: a store on disk may take a tenth of a second for each transaction, and the Graph Store Protocol has one for each graph. */
const MANY = { update: 1000, gsp: 100 } as const
const folder = cacheFolder(root, 'stores')
const provisions = await Promise.all([fuseki(root), oxigraphServer(root)])
for (const { missing } of provisions) if (missing) console.warn(`SKIPPED, what a real store would say: ${missing}`)
const kinds = provisions.flatMap(({ tools }) => (tools ? [[tools.name, tools] as const] : []))

describe.skipIf(!kinds.length)('real stores', () => {
  describe.each(kinds)('%s', (name, kind) => {
    describe.each(['update', 'gsp'] as const)('by %s', (protocol) => {
      const many = MANY[protocol]
      const models = modelsOf(many)
      let server: StoreServer
      beforeAll(async () => { server = await StoreServer.start(kind, join(folder, `${kind.paths.gsp.replaceAll('/', '-')}-${protocol}`)) })
      afterAll(() => server.kill())

      const loaded = (entities: readonly Entity[], options: Partial<SendOptions> = {}): Promise<LoadReport> => loadStore(entities, { to: server.address(protocol), base: BASE, batchBytes: 200_000, ...options })

      it('takes each of the fixtures as it is', async () => {
        const refused: string[] = []
        const distinct = new Map(validFixtures.map(({ content }) => [entityIri(content, BASE), content]))
        const report = await loaded([...distinct.values()], { protocol, onRefused: (graph, { message }) => refused.push(`${graph}: ${message}`) })
        expect([refused, report.sent]).toEqual([[], distinct.size])
        for (const entity of distinct.values()) await expectHeld(server, entity, protocol === 'update' ? withoutDots : (one) => one)
      })

      it(`holds ${many} documents, each once, though it is killed and started again in the middle`, async () => {
        await dropAll(server)
        let killed = 0
        const onSent = () => { if (killed++ === 0) restarted = server.kill().then(() => server.start()) }
        let restarted: Promise<void> | undefined
        const retries: string[] = []
        const report = await loaded(models, { onSent, onEvent: (event) => void (event.kind === 'retry' && retries.push(event.reason)) })
        await restarted
        expect([report.sent, report.refused, report.protocol]).toEqual([many, 0, protocol])
        expect(retries.length).toBeGreaterThan(0)
        await expectAll(server, models)
      })

      it('holds an update in the place of what was there', async () => {
        const changed = models.map((model, index) => (index % 20 === 0 ? modelOf(index, 3) : model))
        await loaded(changed.filter((_, index) => index % 20 === 0))
        await expectAll(server, changed)
      })

      it('is loaded to the end by a process that goes on where another was killed', async () => {
        await dropAll(server)
        const [journal, input] = [join(folder, `${protocol}.journal`), join(folder, 'models.jsonl')]
        rmSync(journal, { force: true })
        writeFileSync(input, models.map((model) => `${JSON.stringify(model)}\n`).join(''))
        const line = ['load', '--to', server.address(protocol), '--protocol', protocol, '--base', BASE, '--batch', '50k', '--concurrency', '1', '--journal', journal, input]
        expect(await commandLine(line, () => linesOf(journal) > many / 4)).toMatchObject({ signal: 'SIGKILL' })
        const known = linesOf(journal) - 1
        const { code, stderr } = await commandLine(line)
        expect([code, Number(/(\d+) left out, for the store holds them/.exec(stderr)?.[1])]).toEqual([0, known])
        await expectAll(server, models)
        console.log(`${name} by ${protocol}: ${known} of ${many} graphs had been acknowledged when the process was killed; then: ${stderr.trim()}`)
      })
    })
  })
})

/** The graph of a document in a store says what `toQuads` says, by the values of its literals, and reads back as the document. */
async function expectHeld(server: StoreServer, entity: Entity, comparable: (entity: Entity) => Entity = (one) => one): Promise<void> {
  const iri = entityIri(entity, BASE)
  const text = await server.query(`CONSTRUCT { ?s ?p ?o } { GRAPH <${iri}/graph> { ?s ?p ?o } }`, 'application/n-triples')
  expect((await parseRdf(text, { format: 'ntriples' })).map(comparable), iri).toEqual([comparable(canonical(entity))])
  expect(text.split('\n').filter((line) => line.trim()).length, iri).toBe(statements(toQuads(entity, { base: BASE, graphs: true })).length)
}

/** Readers of SPARQL resolve IRIs, even absolute ones, so that `a/../b` may become `b` (RFC 3986, 5.2). */
function withoutDots(entity: Entity): Entity {
  return JSON.parse(JSON.stringify(entity).replace(/(?<="[A-Za-z]+:[^"\s]*)\/[^"/\s]+\/\.\.(?=\/)/g, '')) as Entity
}

/** A store holds these documents and nothing else; each 50th is looked at. */
async function expectAll(server: StoreServer, entities: readonly Entity[]): Promise<void> {
  const expected = statements(toQuads(entities, { base: BASE, graphs: true })).length
  const count = async (what: string) => Number((JSON.parse(await server.query(`SELECT (COUNT(${what}) AS ?count) { GRAPH ?g { ?s ?p ?o } }`, 'application/sparql-results+json')) as { results: { bindings: [{ count: { value: string } }] } }).results.bindings[0].count.value)
  expect({ graphs: await count('DISTINCT ?g'), statements: await count('*') }).toEqual({ graphs: entities.length, statements: expected })
  for (const [index, entity] of entities.entries()) if (index % 50 === 0) await expectHeld(server, entity)
}

async function dropAll(server: StoreServer): Promise<void> {
  const { ok } = await fetch(server.address('update'), { method: 'POST', body: 'DROP ALL', headers: { 'content-type': 'application/sparql-update' } })
  expect(ok).toBe(true)
}

function linesOf(path: string): number {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0
}

/** Runs the command line in a process of its own, which is killed once `until` holds. */
async function commandLine(args: readonly string[], until?: () => boolean): Promise<{ code: number | null; signal: string | null; stderr: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'src', 'cli', 'main.ts'), ...args], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] })
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => { stderr += chunk.toString() })
  const watch = until && setInterval(() => until() && child.kill('SIGKILL'), 5)
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
  clearInterval(watch)
  return { code, signal, stderr }
}
