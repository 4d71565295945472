import fc from 'fast-check'
import { DataFactory } from 'n3'
import { beforeEach, describe, expect, test } from 'vitest'
import { openGraph, QueryError, type Graph, type Row } from '../src/graph/index.js'
import { loadOxigraph } from '../src/graph/open-graph.js'
import { canonical, mlModel, mlModelService, ValidationError, type Entity } from '../src/index.js'
import { fromQuads, parseRdf, serialize, toQuads } from '../src/rdf/index.js'
import { entityIri } from '../src/entities/iris.js'
import { arbitraryEntity } from './support/arbitrary.js'
import { entityTypes, model, runs, validFixtures } from './support/model.js'

const MLA = 'PREFIX mla: <https://w3id.org/ml-assets#>\n'
const BASE = 'https://models.example.com/'
const service = mlModelService({ name: 'registry', serviceType: 'Mlflow' })
const churn = mlModel({ service, name: 'churn', algorithm: 'XGBoost', mlFeatures: [{ name: 'age', dataType: 'integer' }, { name: 'income', dataType: 'double' }] })
const churnLater = mlModel({ service, name: 'churn', algorithm: 'LightGBM', mlFeatures: [{ name: 'age', dataType: 'integer' }] })
const churnIri = `${BASE}mlmodel/registry.churn`

let graph: Graph
beforeEach(async () => { graph = await openGraph({ base: BASE }) })

const texts = (rows: readonly Row[], name: string) => rows.map((row) => row[name]!.value)
const features = () => texts(graph.select(`${MLA}SELECT ?name { ?model mla:mlFeatures/mla:name ?name } ORDER BY ?name`), 'name')

describe('a graph in memory', () => {
  test('gives all documents back as they were put in', async () => {
    const entities = new Map(validFixtures.map(({ content }) => [entityIri(content, BASE), content]))
    graph.add(entities.values())
    expect(await graph.entities()).toEqual([...entities].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entity]) => canonical(entity)))
    expect(graph.size).toBe(new Set(toQuads(entities.values(), { base: BASE, graphs: true }).map((quad) => JSON.stringify(quad))).size)
  })

  test('gives any valid document back as it was put in', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(...entityTypes.map((type) => arbitraryEntity(model, type))), async (entity) => {
      for (const time of ['once', 'twice']) {
        graph.replace(entity)
        expect(await graph.entities(), time).toEqual([canonical(entity)])
      }
      expect([graph.remove(entityIri(entity, BASE)), graph.size]).toEqual([true, 0])
    }), { numRuns: Math.ceil(runs / 4) })
  })

  test('replaces a document: what only the older version said is gone', () => {
    graph.add([service, churn])
    expect(features()).toEqual(['age', 'income'])
    graph.replace(churnLater)
    expect(features()).toEqual(['age'])
    expect(texts(graph.select(`${MLA}SELECT ?algorithm { ?model mla:algorithm ?algorithm }`), 'algorithm')).toEqual(['LightGBM'])
    expect(graph.query(`${MLA}ASK { <${BASE}mlmodelService/registry> a mla:MlModelService }`)).toEqual({ kind: 'boolean', value: true })
  })

  test('keeps the last of several documents with one IRI', () => {
    graph.replace([churn, churnLater])
    expect(features()).toEqual(['age'])
  })

  test('is the same however often a document is added or replaced', () => {
    graph.add([service, churn])
    const before = graph.dump({ format: 'nquads' })
    graph.add([churn, service])
    graph.replace([service, churn])
    expect(graph.dump({ format: 'nquads' })).toBe(before)
  })

  test('changes nothing when one of the documents cannot be written', () => {
    graph.add(service)
    const before = graph.dump({ format: 'nquads' })
    const broken = { ...churn, mlFeatures: [{ name: '\ud800' }] } as unknown as Entity
    expect(() => graph.add([churn, broken])).toThrow(ValidationError)
    expect(() => graph.replace([churn, broken])).toThrow(ValidationError)
    expect(graph.dump({ format: 'nquads' })).toBe(before)
  })

  test('takes a document away, and tells whether it was there', () => {
    graph.add([service, churn])
    expect([graph.remove(churnIri), graph.remove(churnIri), graph.remove(`${BASE}mlmodel/absent`)]).toEqual([true, false, false])
    expect(features()).toEqual([])
    expect(() => graph.remove('no iri')).toThrow('`iri` must be an absolute IRI')
  })

  test('takes no IRI for a command', () => {
    graph.add([service, churn])
    for (const iri of ['a:b> ; DROP ALL ; DROP SILENT GRAPH <a:b', `${churnIri}/graph>; CLEAR ALL #`, 'a:\n']) expect(() => graph.remove(iri)).toThrow(TypeError)
    expect(features()).toEqual(['age', 'income'])
  })

  test('can say more, for it does not reason', async () => {
    const inferring = await openGraph({ base: BASE, inferred: true })
    const question = 'ASK { ?service a <http://www.w3.org/ns/prov#Agent> }'
    for (const one of [graph, inferring]) one.add([service, churn])
    expect([graph, inferring].map((one) => one.query(question))).toEqual([{ kind: 'boolean', value: false }, { kind: 'boolean', value: inferring.select('SELECT ?s { ?s a <http://www.w3.org/ns/prov#Agent> }').length > 0 }])
    expect(inferring.size).toBeGreaterThan(graph.size)
  })

  test('refuses a base that no IRI can begin with', async () => {
    for (const base of ['models', 'https://models.example.com:', 'https://[models/', 'https://models.example.com/%zz/']) await expect(openGraph({ base })).rejects.toThrow(/^`base` must be/)
  })

  test('says what to install where its library is missing, and hides no other trouble', async () => {
    await expect(loadOxigraph(() => Promise.reject(Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' })))).rejects.toThrow('run `npm install oxigraph`')
    await expect(loadOxigraph(() => Promise.reject(new RangeError('out of memory')))).rejects.toThrow(RangeError)
  })
})

describe('a query', () => {
  beforeEach(() => graph.add([service, churn]))

  test('of SELECT comes to rows of RDF/JS terms', () => {
    const result = graph.query(`${MLA}SELECT ?model ?features ?none { ?model a mla:MlModel . { SELECT (COUNT(*) AS ?features) { ?m mla:mlFeatures ?f } } OPTIONAL { ?model mla:task ?none } }`)
    expect(result).toMatchObject({ kind: 'rows', variables: ['model', 'features', 'none'] })
    const [row] = result.kind === 'rows' ? result.rows : []
    expect(Object.keys(row!)).toEqual(['model', 'features'])
    expect(row!.model!.equals(DataFactory.namedNode(churnIri))).toBe(true)
    expect(row!.features!.equals(DataFactory.literal('2', DataFactory.namedNode('http://www.w3.org/2001/XMLSchema#integer')))).toBe(true)
  })

  test('has terms that equal those of other libraries', () => {
    const [row] = graph.select('SELECT ("a"@en AS ?speech) ("b" AS ?text) (<a:b> AS ?iri) (BNODE() AS ?blank) {}')
    const { literal, namedNode, blankNode } = DataFactory
    for (const [name, other] of Object.entries({ speech: literal('a', 'en'), text: literal('b'), iri: namedNode('a:b'), blank: blankNode(row!.blank!.value) })) {
      expect([name, row![name]!.equals(other), other.equals(row![name] as never), row![name]!.equals(literal('other')), row![name]!.equals(null)]).toEqual([name, true, true, false, false])
    }
  })

  test('of CONSTRUCT comes to quads that read as documents', () => {
    const result = graph.query('CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }')
    expect(result.kind === 'quads' && fromQuads(result.quads)).toEqual([service, churn].map(canonical).sort((a, b) => (a.type < b.type ? -1 : 1)))
  })

  test('of DESCRIBE comes to quads', () => expect(graph.query(`DESCRIBE <${churnIri}>`)).toMatchObject({ kind: 'quads', quads: expect.arrayContaining([expect.objectContaining({ subject: expect.objectContaining({ value: churnIri }) })]) }))

  test('asks all graphs together, or one by name', () => {
    expect(graph.select(`${MLA}SELECT ?graph { GRAPH ?graph { ?model a mla:MlModel } }`)).toMatchObject([{ graph: { value: `${churnIri}/graph` } }])
    expect(graph.select(`${MLA}SELECT * { GRAPH <${churnIri}/graph> { ?model a mla:MlModelService } }`)).toEqual([])
  })

  test('may have comments, prefixes and a variable of any name', () => {
    expect(Object.keys(graph.select('# SELECT\nBASE <a:b>\nPREFIX : <#>#ASK\nselect (1 AS ?__proto__) (2 AS ?constructor) {}')[0]!).sort()).toEqual(['__proto__', 'constructor'])
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('tells where it does not follow the grammar, and repeats nothing of it', () => {
    const refused = (sparql: string) => { try { graph.query(sparql) } catch (error) { return error as QueryError } }
    expect(refused('SELECT * {\n  ?secret <a:b> }')).toMatchObject({ name: 'QueryError', line: 2, column: expect.any(Number), message: expect.stringMatching(/^(?!.*secret).*line 2, column \d+/) })
    expect(refused('')).toMatchObject({ name: 'QueryError', message: expect.stringContaining('begins with SELECT') })
    expect(refused('SELECT (<a:secret>(1) AS ?x) {}')).toMatchObject({ message: 'The query calls a function that SPARQL 1.1 does not have.' })
  })

  test('changes nothing', () => {
    const before = graph.size
    for (const update of ['DROP ALL', 'INSERT DATA { <a:a> <a:b> <a:c> }', 'SELECT * {} ; DROP ALL', `${MLA}DELETE WHERE { ?s ?p ?o }`, 'LOAD <http://127.0.0.1:1/a>']) expect(() => graph.query(update), update).toThrow(QueryError)
    expect(graph.size).toBe(before)
  })

  test('reaches no other store', () => {
    expect(() => graph.query('SELECT * { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } }')).toThrow('this graph reaches no network')
    expect(graph.select('SELECT * { SERVICE SILENT <http://127.0.0.1:1/sparql> { ?s ?p ?o } }')).toEqual([{}])
  })

  test('gives no larger answer than is wanted', () => {
    expect(() => graph.select('SELECT * { ?s ?p ?o }', { rows: 5 })).toThrow('at most 5 were wanted')
    expect(() => graph.query('CONSTRUCT WHERE { ?s ?p ?o }', { rows: 5 })).toThrow(QueryError)
    expect(graph.select('SELECT * { ?s ?p ?o } LIMIT 5', { rows: 5 })).toHaveLength(5)
  })

  test('of another form is no SELECT', () => expect(() => graph.select('ASK {}')).toThrow('This is no SELECT query'))
})

describe('texts of a graph', () => {
  const formats = ['nquads', 'trig', 'jsonld'] as const

  test.each(formats)('%s goes out and comes in again, graph by graph', async (format) => {
    graph.add([service, churn, ...validFixtures.filter(({ name }) => /minimal|edge/.test(name)).map(({ content }) => content)])
    const other = await openGraph()
    await other.load(graph.dump({ format }), { format })
    expect(other.dump({ format: 'nquads' })).toBe(graph.dump({ format: 'nquads' }))
  })

  test.each(['turtle', 'ntriples'] as const)('%s holds one graph', async (format) => {
    graph.add([service, churn])
    expect(() => graph.dump({ format })).toThrow(/cannot hold named graphs: use `(trig|nquads)`/)
    expect(await parseRdf(graph.dump({ format, graph: `${churnIri}/graph` }), { format })).toEqual([canonical(churn)])
    const other = await openGraph()
    await other.load(await serialize(churn, { format, base: BASE }), { format })
    expect(await parseRdf(other.dump({ format }), { format })).toEqual([canonical(churn)])
  })

  test.each(['turtle', 'ntriples', 'nquads', 'trig', 'jsonld'] as const)('%s goes to the graph that is named', async (format) => {
    await graph.load(await serialize(churn, { format, base: BASE }), { format, graph: 'https://elsewhere.example/graph' })
    expect(graph.select('SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }')).toMatchObject([{ g: { value: 'https://elsewhere.example/graph' } }])
    expect(await graph.entities()).toEqual([canonical(churn)])
    expect(graph.select('SELECT * FROM <https://elsewhere.example/graph> { ?s ?p ?o }')).toHaveLength(graph.size)
  })

  test('may be bytes', async () => {
    await graph.load(new TextEncoder().encode('<a:a> <a:b> "é" .'), { format: 'ntriples' })
    expect(graph.dump({ format: 'ntriples' })).toBe('<a:a> <a:b> "é" .\n')
  })

  test('come in whole or not at all, with the line of the mistake and nothing of the text', async () => {
    for (const [text, format] of [['<a:a> <a:b> <a:c> .\n<a:a> <a:b> secret .', 'ntriples'], ['<a:a> <a:b> <a:c> .\n<a:a> <a:b> <a: secret> <a:d> .', 'nquads'], ['{"@id":"a:a","a:b":[{"@id":"a:secret c"},{"@id":"a:c"}', 'jsonld']] as const)
      await expect(graph.load(text, { format })).rejects.toThrow(format === 'jsonld' ? /^This is not jsonld: (?!.*secret)/ : /^This is not \w+, line 2: (?!.*secret)/)
    await expect(graph.load(new Uint8Array([0x3c, 0xff]), { format: 'turtle' })).rejects.toThrow('it is not UTF-8')
    expect(graph.size).toBe(0)
  })

  test('keep nodes without IRI apart', async () => {
    for (const format of ['ntriples', 'ntriples'] as const) await graph.load('_:b0 <a:b> "1" .', { format })
    for (const value of ['2', '3']) await graph.load(`{"@id":"_:b0","a:b":"${value}"}`, { format: 'jsonld' })
    expect(graph.select('SELECT DISTINCT ?s { ?s <a:b> ?o }')).toHaveLength(4)
  })

  test('take IRIs that RDF can hold, though the store has a stricter grammar', async () => {
    await graph.load('<a:a> <a:b> <http://[a> , <a:b#c#d> , <a:%zz> .', { format: 'turtle' })
    expect(graph.size).toBe(3)
    await expect(graph.load('<a:a> <a:b> <a:c d> .', { format: 'turtle' })).rejects.toThrow('This is not turtle')
  })

  test('name a format and a graph that there are', async () => {
    expect(() => graph.dump({ format: 'xml' as never })).toThrow('`format` must be one of')
    await expect(graph.load('', { format: 'xml' as never })).rejects.toThrow('`format` must be one of')
    await expect(graph.load('', { format: 'turtle', graph: 'no iri' })).rejects.toThrow('`graph` must be an absolute IRI')
  })

  test('of documents that are not valid are told, or stop the reading', async () => {
    await graph.load('<a:a> a <https://w3id.org/ml-assets#MlModel> .', { format: 'turtle' })
    await expect(graph.entities()).rejects.toThrow(ValidationError)
    const seen: string[] = []
    expect(await graph.entities({ onIssue: (issue, iri) => seen.push(`${iri} ${issue.path}`) })).toEqual([])
    expect(seen).toContain('a:a /name')
  })
})
