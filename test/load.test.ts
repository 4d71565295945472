import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import oxigraph from 'oxigraph'
import { afterAll, describe, expect, test } from 'vitest'
import { LoadFailure, loadStore, type LoadReport, type SendOptions } from '../src/graph/index.js'
import { namedGraph } from '../src/graph/named-graph.js'
import { replacingUpdate, sparqlText } from '../src/graph/update-text.js'
import { mlModel, ValidationError, type Entity } from '../src/index.js'
import { parseRdf, toQuads } from '../src/rdf/index.js'
import { canonical } from '../src/entities/canonical.js'
import { statements } from './support/graphs.js'
import { BASE, held, modelOf, modelsOf } from './support/load-models.js'
import { runs, validFixtures } from './support/model.js'
import { SparqlStore, type Fault } from './support/sparql-store.js'

const folder = mkdtempSync(join(tmpdir(), 'ml-assets-load-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0
const newFile = () => join(folder, `journal-${files++}`)

/** Loads without waiting between attempts. */
function loaded(entities: Iterable<Entity> | AsyncIterable<Entity>, store: SparqlStore, options: Partial<SendOptions> & { path?: string } = {}): Promise<LoadReport> {
  const { path = '/update', ...rest } = options
  return loadStore(entities, { to: `${store.url}${path}`, protocol: path === '/update' ? 'update' : 'gsp', base: BASE, sleep: () => Promise.resolve(), ...rest })
}

/** The failure in which a run ends. */
async function failureOf(run: Promise<unknown>): Promise<LoadFailure> {
  return run.then(() => { throw new Error('The run did not fail.') }, (error: unknown) => { if (error instanceof LoadFailure) return error; throw error })
}

const ways = [['SPARQL Update', '/update'], ['the Graph Store Protocol', '/store']] as const

describe.each(ways)('documents sent by %s', (_, path) => {
  test('are in the store as toQuads says, each in its graph', async () => {
    await using store = await SparqlStore.start()
    const entities = validFixtures.filter(({ name }) => !/maximal|full-connection/.test(name)).map(({ content }) => content)
    const report = await loaded(entities, store, { path, onRefused: (graph, failure) => { throw new Error(`${graph} ${failure.message}`) } })
    expect(store.dump).toBe(await held(entities))
    expect(report).toMatchObject({ refused: 0, unchanged: 0, protocol: path === '/update' ? 'update' : 'gsp' })
    expect(report.sent + report.superseded).toBe(entities.length)
  })

  test('take the place of what was there, children and all, and leave other graphs alone', async () => {
    await using store = await SparqlStore.start()
    store.data.update('INSERT DATA { GRAPH <https://other.example/graph> { <a:a> <a:b> <a:c> } }')
    await loaded(modelsOf(3), store, { path })
    await loaded([modelOf(1, 3)], store, { path })
    expect(store.dump.replace('<a:a> <a:b> <a:c> <https://other.example/graph> .\n', '')).toBe(await held([modelOf(0), modelOf(1, 3), modelOf(2)]))
    expect(store.dump).toContain('<https://other.example/graph>')
    expect(store.data.query(`SELECT * { GRAPH ?g { <${BASE}mlmodel/registry.model-1> <https://w3id.org/ml-assets#mlFeatures> ?f } }`)).toHaveLength(1)
  })

  test('are there once, however often they are sent', async () => {
    await using store = await SparqlStore.start()
    for (let time = 0; time < 3; time++) await loaded(modelsOf(5), store, { path })
    expect(store.dump).toBe(await held(modelsOf(5)))
  })

  test('end as the last document says where several have one IRI, at any concurrency', async () => {
    await using store = await SparqlStore.start()
    const entities = [1, 2, 3, 1, 2].flatMap((version) => [modelOf(0, version), modelOf(1, 4 - version)])
    for (const batchBytes of [1, 5000, 1_000_000]) {
      const report = await loaded(entities, store, { path, concurrency: 4, batchBytes })
      expect(report.sent + report.superseded).toBe(entities.length)
      expect(store.dump).toBe(await held(entities.slice(-2)))
    }
  })

  test('are all there, once and in their last version, whatever fails on the way', async () => {
    const fault = fc.constantFrom<Fault[]>(undefined, undefined, undefined, 'lost', 'broken', 503, 429, 500)
    const documents = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 12 })
    await using store = await SparqlStore.start()
    await fc.assert(fc.asyncProperty(documents, fc.array(fault, { maxLength: 20 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 20_000 }), async (drawn, faults, concurrency, batchBytes) => {
      store.data.update('DROP ALL')
      const begun = store.asked.length
      store.fault = (_asked, index) => (faults.slice(Math.max(0, index - begun - 5), index - begun).filter(Boolean).length > 4 ? undefined : faults[index - begun])
      const entities = drawn.map(([index, version]) => modelOf(index, version))
      await loaded(entities, store, { path, concurrency, batchBytes })
      expect(store.dump).toBe(await held(entities))
    }), { numRuns: Math.ceil(runs / 4) })
  })

  test('arrive though the store is killed in the middle and started again', async () => {
    await using store = await SparqlStore.start()
    let restarted: Promise<void> | undefined
    const slept = async () => { await (restarted ??= store.start()) }
    store.fault = (_asked, index) => {
      if (index !== 4) return undefined
      void store.kill()
      return 'broken'
    }
    const report = await loaded(modelsOf(20), store, { path, batchBytes: 8000, concurrency: 1, sleep: slept })
    expect(restarted).toBeDefined()
    expect([report.sent, store.dump]).toEqual([20, await held(modelsOf(20))])
  })

  test('that the store does not take are told, and the others are sent', async () => {
    await using store = await SparqlStore.start()
    const bad = mlModel({ service: { type: 'mlmodelService', fullyQualifiedName: 'registry' }, name: 'bad', sourceUrl: 'http://host:port/' })
    const refused: string[] = []
    const report = await loaded([...modelsOf(7), bad, ...modelsOf(12).slice(7)], store, { path, onRefused: (graph, failure) => refused.push(`${graph} ${failure.status}`) })
    expect(refused).toEqual([`${BASE}mlmodel/registry.bad/graph 400`])
    expect([report.sent, report.refused, store.dump]).toEqual([12, 1, await held(modelsOf(12))])
  })
})

describe('the way to send', () => {
  test('is SPARQL Update where the store takes it, in batches of bounded size', async () => {
    await using store = await SparqlStore.start()
    const report = await loaded(modelsOf(20), store, { protocol: 'auto', batchBytes: 10_000 })
    expect(report).toMatchObject({ protocol: 'update', sent: 20 })
    expect(store.asked[0]!.text).toMatch(/^DROP SILENT GRAPH <[^>]+>$/)
    expect(report.requests).toBe(store.asked.length - 1)
    expect(report.requests).toBeLessThan(20)
    for (const { text } of store.asked.slice(1)) expect(text.match(/^GRAPH </gm)!.length).toBeGreaterThan(1)
    for (const { text } of store.asked) expect(text.length).toBeLessThan(12_000)
    expect(store.dump).toBe(await held(modelsOf(20)))
  })

  test('is the Graph Store Protocol where the store takes no update', async () => {
    await using store = await SparqlStore.start()
    expect(await loaded(modelsOf(3), store, { path: '/store', protocol: 'auto' })).toMatchObject({ protocol: 'gsp', sent: 3, requests: 3 })
    expect(store.dump).toBe(await held(modelsOf(3)))
  })

  test('is Turtle for a graph store that reads no N-Triples', async () => {
    await using store = await SparqlStore.start()
    store.takes = ['text/turtle']
    expect(await loaded(modelsOf(5), store, { path: '/store', concurrency: 1 })).toMatchObject({ sent: 5, refused: 0 })
    expect(store.asked.map(({ type }) => type)).toEqual(['application/n-triples', ...Array.from({ length: 5 }, () => 'text/turtle;charset=utf-8')])
    expect(store.dump).toBe(await held(modelsOf(5)))
  })

  test('is none where the address takes neither', async () => {
    await using store = await SparqlStore.start()
    expect((await failureOf(loaded(modelsOf(3), store, { path: '/nothing', protocol: 'auto' }))).message).toMatch(/status 404\..* It takes neither SPARQL Update nor the Graph Store Protocol/)
    expect((await failureOf(loaded(modelsOf(3), store, { path: '/nothing', protocol: 'gsp' }))).message).toMatch(/Is this where the store takes graphs/)
    expect((await failureOf(loaded(modelsOf(3), store, { path: '/nothing', protocol: 'update' }))).message).toMatch(/status 404/)
    expect(store.dump).toBe('')
  })

  test('ends when the store wants a token, or refuses all from the beginning', async () => {
    await using store = await SparqlStore.start()
    store.fault = () => 401
    expect(await failureOf(loaded(modelsOf(3), store))).toMatchObject({ message: expect.stringContaining('Is a token needed'), report: { sent: 0 } })
    store.fault = () => 400
    expect(await failureOf(loaded(modelsOf(30), store))).toMatchObject({ message: expect.stringContaining('So were the first 10 graphs'), report: { sent: 0, refused: 10 } })
  })

  test('ends when the retries of the run are spent, and tells how far it has come', async () => {
    await using store = await SparqlStore.start()
    store.fault = (_asked, index) => (index < 2 ? undefined : 503)
    expect(await failureOf(loaded(modelsOf(20), store, { batchBytes: 1, concurrency: 1, retries: 5 }))).toMatchObject({ report: { sent: 2 }, cause: { kind: 'budget' } })
    expect(store.asked).toHaveLength(2 + 1 + 5)
  })

  test('is not taken when nothing shall be sent', async () => {
    await using store = await SparqlStore.start()
    const journal = newFile()
    expect(await loaded([...modelsOf(20), modelOf(3, 2)], store, { protocol: 'auto', dryRun: true, journal, batchBytes: 10_000 })).toMatchObject({ protocol: undefined, sent: 21, superseded: 0, requests: 11 })
    expect([store.asked, existsSync(journal)]).toEqual([[], false])
  })

  test('leaves out what cannot be written, if somebody wants to hear of it', async () => {
    await using store = await SparqlStore.start()
    const broken = { ...modelOf(1), description: '\ud800' }
    await expect(loaded([modelOf(0), broken], store)).rejects.toThrow(ValidationError)
    const told: string[] = []
    await loadStore([modelOf(0), broken, modelOf(2)], { to: `${store.url}/update`, base: BASE, onIssue: ({ path }, entity) => told.push(`${entity.name} ${path}`) })
    expect([told, store.dump]).toEqual([['model-1 /description'], await held([modelOf(0), modelOf(2)])])
  })
})

describe('a journal', () => {
  test.each(ways)('lets a run that was stopped go on by %s: what was acknowledged is left out, and nothing is lost', async (_, path) => {
    await using store = await SparqlStore.start()
    const journal = newFile()
    const stop = new AbortController()
    const stopped = loaded(modelsOf(30), store, { path, journal, batchBytes: 1, signal: stop.signal, onSent: () => void (store.asked.length >= 12 && stop.abort()) })
    await expect(stopped).rejects.toThrow()
    const before = store.asked.length
    expect(before).toBeLessThan(20)
    const report = await loaded(modelsOf(30), store, { path, journal, batchBytes: 1 })
    expect(report.unchanged).toBeGreaterThanOrEqual(10)
    expect(report.sent).toBe(30 - report.unchanged)
    expect(store.dump).toBe(await held(modelsOf(30)))
    expect(await loaded(modelsOf(30), store, { path, journal })).toMatchObject({ sent: 0, unchanged: 30 })
  })

  test('lets a run go on after the store was away for good', async () => {
    await using store = await SparqlStore.start()
    const journal = newFile()
    store.fault = (_asked, index) => (index === 5 ? void store.kill() : undefined)
    expect((await failureOf(loaded(modelsOf(20), store, { journal, batchBytes: 1, concurrency: 1 }))).message).toMatch(/no server listens|connection broke/)
    await store.start()
    store.fault = () => undefined
    expect((await loaded(modelsOf(20), store, { journal })).unchanged).toBe(5)
    expect(store.dump).toBe(await held(modelsOf(20)))
  })

  test('sends what has changed, and only that', async () => {
    await using store = await SparqlStore.start()
    const journal = newFile()
    await loaded(modelsOf(5), store, { journal })
    expect(await loaded([...modelsOf(4), modelOf(4, 2)], store, { journal })).toMatchObject({ sent: 1, unchanged: 4 })
    expect(await loaded(modelsOf(5), store, { journal })).toMatchObject({ sent: 1, unchanged: 4 })
    expect(store.dump).toBe(await held(modelsOf(5)))
  })

  test('does not trust what it knew of a graph whose change may have arrived', async () => {
    await using store = await SparqlStore.start()
    const journal = newFile()
    await loaded([modelOf(0)], store, { journal })
    store.fault = (_asked, index) => (index === 1 ? 'lost' : 401) // the change arrives, its answer does not, and then nothing more
    await failureOf(loaded([modelOf(0, 2)], store, { journal }))
    expect(store.dump).toBe(await held([modelOf(0, 2)]))
    store.fault = () => undefined
    expect(await loaded([modelOf(0)], store, { journal })).toMatchObject({ sent: 1, unchanged: 0 })
    expect(store.dump).toBe(await held([modelOf(0)]))
  })

  test('may end in the middle of a line, wherever it was torn', async () => {
    await using store = await SparqlStore.start()
    const journal = newFile()
    await loaded([...modelsOf(3), modelOf(1, 2)], store, { journal, batchBytes: 1 })
    const bytes = readFileSync(journal)
    const text = bytes.toString()
    const known = (prefix: string) => {
      const digests = new Map<string, unknown>()
      for (const line of prefix.slice(0, prefix.lastIndexOf('\n') + 1).split('\n').slice(1).filter(Boolean)) {
        const { graph, digest } = JSON.parse(line) as { graph: string; digest: string | null }
        if (digest === null) digests.delete(graph)
        else digests.set(graph, digest)
      }
      return digests
    }
    const final = [modelOf(0), modelOf(1, 2), modelOf(2)]
    await fc.assert(fc.asyncProperty(fc.nat(bytes.length), async (cut) => {
      writeFileSync(journal, bytes.subarray(0, cut))
      const digests = known(text.slice(0, cut))
      const unchanged = final.map((entity) => namedGraph(entity, { base: BASE })).filter(({ iri, digest }) => digests.get(iri) === digest).length
      expect(await loaded(final, store, { journal })).toMatchObject({ unchanged, sent: 3 - unchanged })
      for (const line of readFileSync(journal, 'utf8').trimEnd().split('\n')) JSON.parse(line)
      expect(await loaded(final, store, { journal })).toMatchObject({ unchanged: 3 })
    }), { numRuns: Math.ceil(runs / 2) })
  })

  test('with a damaged line is not trusted before it', async () => {
    await using store = await SparqlStore.start()
    const journal = newFile()
    await loaded(modelsOf(3), store, { journal, batchBytes: 1 })
    appendFileSync(journal, '{"graph":"https://mod\n')
    expect(await loaded(modelsOf(3), store, { journal })).toMatchObject({ sent: 3 })
    expect(await loaded(modelsOf(3), store, { journal })).toMatchObject({ unchanged: 3 })
  })

  test('is of one store, and no other file is taken for one or touched', async () => {
    await using store = await SparqlStore.start()
    const journal = newFile()
    await loaded(modelsOf(1), store, { journal })
    await expect(loaded(modelsOf(1), store, { journal, path: '/store' })).rejects.toThrow('is the journal of another store')
    for (const text of ['{"type":"mldataset","name":"a"}\n', 'no line end', '{"journal":"ml-assets load","version":2}\n']) {
      writeFileSync(journal, text)
      await expect(loaded(modelsOf(1), store, { journal })).rejects.toThrow('is not a journal')
      expect(readFileSync(journal, 'utf8')).toBe(text)
    }
  })

  test('holds no more than graphs and digests', async () => {
    await using store = await SparqlStore.start()
    const journal = newFile()
    await loaded(modelsOf(1), store, { journal, token: () => 'very-s3cret' })
    expect(readFileSync(journal, 'utf8')).toMatch(/^\{"journal":"ml-assets load","version":1,"store":"http:\/\/127\.0\.0\.1:\d+\/update"\}\n\{"graph":"https:\/\/models\.example\.com\/mlmodel\/registry\.model-0\/graph","digest":"[\w-]{43}"\}\n$/)
  })
})

describe('the text of an update', () => {
  /** What a store does that reads escapes by the letter of SPARQL 1.1, section 19.2, before all else. */
  const readByTheLetter = (text: string) => text.replace(/\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})/g, (_, four?: string, eight?: string) => String.fromCodePoint(parseInt(four ?? eight!, 16)))
  const graphOf = async (update: string) => {
    const store = new oxigraph.Store()
    store.update(update)
    return statements(toQuads(await parseRdf(store.dump({ format: 'nq' }), { format: 'nquads' })))
  }

  test('means the same to every reader of escapes, whatever a document holds', async () => {
    const part = fc.constantFrom('\\', '\\\\', '"', 'u0022', 'U00000022', '\\u0022 } } ; DROP ALL #', '\\U0000005C', '\n', '\r', '\t', "'", '}', '>', '\u0000', '\u0085', '\u2028', 'é', '😀', 'x')
    await fc.assert(fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
      const entity = { ...modelOf(0), description: parts.join('') }
      const update = replacingUpdate([namedGraph(entity, { base: BASE })])
      const expected = statements(toQuads(canonical(entity)))
      expect(await graphOf(update)).toEqual(expected)
      expect(await graphOf(readByTheLetter(update))).toEqual(expected)
    }), { numRuns: Math.ceil(runs / 2) })
  })

  test('would otherwise be read in two ways', () => {
    const triples = '<a:a> <a:b> "\\\\u0022" .\n'
    expect(readByTheLetter(triples)).toBe('<a:a> <a:b> "\\"" .\n')
    expect(readByTheLetter(sparqlText(triples))).toBe(triples)
  })
})
