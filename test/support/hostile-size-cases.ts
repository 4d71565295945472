import { validate, type Entity } from '../../src/index.js'
import { fromQuads, parseRdf, serialize, toNQuads, toQuads } from '../../src/rdf/index.js'
import { checkShapes } from '../../src/shacl/index.js'
import { plainTerms } from '../../src/rdf/terms.js'
import type { Quad } from '@rdfjs/types'
import { report as reportCase } from './hostile-child.js'

const MLA = 'https://w3id.org/ml-assets#'
const model = (fields: object = {}) => ({ type: 'mlmodel', name: 'm', service: { type: 'mlmodelService', name: 's' }, ...fields }) as unknown as Entity
const deep = (open: string, close: string, levels = 100_000): unknown => JSON.parse(open.repeat(levels) + '1' + close.repeat(levels))
const lists = () => deep('[', ']')
const objects = () => deep('{"name":', '}')
const many = <T>(count: number, item: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => item(index))
const keyed = (count: number) => Object.fromEntries(many(count, (index) => [`key${index}`, index]))

/** Issues of a document, as rules and places; the first five. */
const issuesOf = (document: unknown, options = {}) => {
  const result = validate(document, options)
  return result.ok ? { ok: true, warnings: result.warnings.length } : { count: result.issues.length, first: result.issues.slice(0, 5).map(({ path, rule }) => `${rule} ${path.slice(0, 60)}`) }
}

/** Whether a valid document comes back from its quads. */
const carried = (entity: Entity) => {
  if (!validate(entity).ok) return 'not valid'
  const length = toNQuads(entity).length
  return fromQuads(toQuads(entity)).length === 1 && length > 0
}

/** Reads a graph and says how many documents came, and which issues. */
const read = (quads: Iterable<Quad>) => {
  const issues: string[] = []
  const documents = fromQuads(quads, { onIssue: ({ path, rule }) => void (issues.length < 5 && issues.push(`${rule} ${path}`)) })
  return { documents: documents.length, issues }
}

const { namedNode } = plainTerms
const known = new Map<string, ReturnType<typeof namedNode>>()
const word = (name: string) => {
  const iri = name.includes(':') ? name : MLA + name
  if (!known.has(iri)) known.set(iri, namedNode(iri))
  return known.get(iri)!
}
const text = (value: string) => plainTerms.literal(value, word('http://www.w3.org/2001/XMLSchema#string'))
const quad = (subject: string, predicate: string, object: string | ReturnType<typeof text>) => plainTerms.quad(namedNode(subject), word(predicate), typeof object === 'string' ? namedNode(object) : object, plainTerms.defaultGraph())
const typed = (subject: string, name: string) => quad(subject, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type', MLA + name)

function* modelQuads(iri: string): Generator<Quad> {
  yield* [typed(iri, 'MlModel'), quad(iri, 'name', text('m')), quad(iri, 'service', 'http://s.example/'), quad(iri, 'reference', `${iri}/r`), typed(`${iri}/r`, 'EntityReference'), quad(`${iri}/r`, 'field', text('service')), quad(`${iri}/r`, 'type', text('mlmodelService')), quad(`${iri}/r`, 'name', text('s'))]
}

function* millionStrangers(): Generator<Quad> {
  yield* modelQuads('http://m.example/')
  for (let index = 0; index < 1_000_000; index++) yield quad(`http://x.example/${Math.floor(index / 5)}`, index % 5 ? `http://p.example/${index % 5}` : 'description', text(`text ${index}`))
}

function* manyOf(count: number, property: string, object: (index: number) => string | ReturnType<typeof text>): Generator<Quad> {
  yield* modelQuads('http://m.example/')
  for (let index = 0; index < count; index++) yield quad('http://m.example/', property, object(index))
}

/** Every document points at the same node, and that at many. */
function* shared(documents: number, children: number): Generator<Quad> {
  for (let index = 0; index < documents; index++) yield* [...modelQuads(`http://m.example/${index}`), quad(`http://m.example/${index}`, 'governance', 'http://g.example/')]
  yield typed('http://g.example/', 'Governance')
  for (let index = 0; index < children; index++) yield* [quad('http://g.example/', 'explanations', `http://g.example/${index}`), typed(`http://g.example/${index}`, 'Explanation')]
}

/** One document in which each node of a level points at all nodes of the next. */
function* fanOut(width: number): Generator<Quad> {
  yield* modelQuads('http://m.example/')
  const levels = ['MlFeature', 'FeatureSource', 'TagLabel']
  const properties = ['mlFeatures', 'featureSources', 'tags']
  for (let level = 0; level < 3; level++)
    for (let index = 0; index < width; index++) {
      yield typed(`http://n.example/${level}/${index}`, levels[level]!)
      for (let parent = 0; parent < (level ? width : 1); parent++) yield quad(level ? `http://n.example/${level - 1}/${parent}` : 'http://m.example/', properties[level]!, `http://n.example/${level}/${index}`)
    }
}

const cases: Record<string, () => () => unknown> = {
  'lists in free JSON': () => { const document = model({ extension: lists() }); return () => issuesOf(document) },
  'objects in free JSON': () => { const document = model({ extension: objects() }); return () => issuesOf(document) },
  'lists in place of the document': () => { const document = lists(); return () => issuesOf(document) },
  'objects in place of a node': () => { const document = model({ governance: objects(), service: objects() }); return () => issuesOf(document) },
  'lists in place of the name of a child': () => { const document = model({ versions: [{ name: lists() }, { name: lists() }] }); return () => issuesOf(document) },
  'lists in an unknown field that is only warned of': () => { const document = model({ unheardOf: lists() }); return () => issuesOf(document, { unknown: 'warn' }) },
  'lists written without validation': () => { const document = model({ extension: lists() }); return () => toQuads(document) },
  'JSON-LD': () => { const document = '{"http://p.example/":'.repeat(100_000) + '1' + '}'.repeat(100_000); return () => parseRdf(document, { format: 'jsonld' }) },
  'JSON-LD under a key that stands twice': () => { const document = `{"http://p.example/":${'['.repeat(100_000)}${']'.repeat(100_000)},"http://p.example/":1}`; return () => parseRdf(document, { format: 'jsonld' }) },
  'blank nodes in Turtle': () => { const document = `<http://a.example/> <http://p.example/> ${'[ <http://p.example/> '.repeat(100_000)}1${' ]'.repeat(100_000)} .`; return () => parseRdf(document, { format: 'turtle' }) },
  'a million items in free JSON': () => { const document = model({ extension: many(990_000, (index) => index) }); return () => carried(document) },
  'more than a million items in free JSON': () => { const document = model({ extension: many(1_000_001, (index) => index) }); return () => issuesOf(document) },
  'a million items in a list of the standard': () => { const document = model({ mlFeatures: many(1_000_000, () => ({})), versions: [{ name: 'v', aliases: many(1_000_000, String) }] }); return () => issuesOf(document) },
  'a million keys in free JSON': () => { const document = model({ extension: keyed(1_000_001) }); return () => issuesOf(document) },
  '100,000 keys in free JSON': () => { const document = model({ extension: keyed(100_000) }); return () => carried(document) },
  'a million keys in a map': () => { const document = model({ changeDescription: { changeSummary: keyed(1_000_000) } }); return () => issuesOf(document) },
  '200,000 unknown fields': () => { const document = model(keyed(200_000)); return () => issuesOf(document) },
  '10,000 unknown fields that are only warned of': () => { const document = model(keyed(10_000)); return () => issuesOf(document, { unknown: 'warn' }) },
  'JSON-LD with 50,000 values': () => { const document = JSON.stringify({ '@id': 'http://a.example/', 'http://p.example/': many(50_000, String) }); return () => parseRdf(document, { format: 'jsonld' }) },
  '50 MB in a text': () => { const document = model({ description: 'x'.repeat(50_000_000), name: '\u{1F600}'.repeat(25_000_000), sourceUrl: `http://${'a'.repeat(50_000_000)}` }); return () => issuesOf(document) },
  '50 MB in free JSON': () => { const document = model({ extension: 'x'.repeat(50_000_000) }); return () => carried(document) },
  '50 MB in an unknown key': () => { const document = model({ ['k'.repeat(50_000_000)]: 1 }); return () => issuesOf(document) },
  '50 MB in a literal of Turtle': () => { const document = `<http://a.example/> <http://p.example/> "${'x'.repeat(50_000_000)}" .`; return () => parseRdf(document, { format: 'turtle' }) },
  '100,000 letters and a question mark': () => { const document = model({ description: `${'a'.repeat(99_999)}?` }); return () => carried(document) },
  '100,000 times the start of a token': () => { const document = model({ extension: ['eyJ', 'sk-', 'a.b', 'hf_', '?', ';', '://', '-----BEGIN ', '@'].map((part) => `${part.repeat(100_000)}?`) }); return () => carried(document) },
  'a million statements of strangers': () => () => read(millionStrangers()),
  'a million descriptions of one document': () => () => read(manyOf(1_000_000, 'description', (index) => text(`text ${index}`))),
  '200,000 children of one document': () => () => read(manyOf(200_000, 'versions', (index) => `http://v.example/${index}`)),
  '2,000 documents that share 5,000 nodes': () => () => read(shared(2000, 5000)),
  'three levels of 100 nodes, each pointing at all of the next': () => () => read(fanOut(100)),
  'list of words without end in shapes': () => () => checkShapes([...modelQuads('http://m.example/')], { shapes: '@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . <http://x/S> a sh:NodeShape ; sh:targetNode <http://m.example/> ; sh:property [ sh:path <https://w3id.org/ml-assets#name> ; sh:in <http://x/l> ] . <http://x/l> rdf:first 1 ; rdf:rest <http://x/l> .' }),
  '20,000 keys in JSON-LD back and forth': () => { const document = model({ extension: keyed(20_000) }); return async () => (await parseRdf(await serialize(document, { format: 'jsonld' }), { format: 'jsonld' })).length },
}

/** Runs one case and writes what came of it. */
export function report(name: string): Promise<void> {
  return reportCase(cases[name]!)
}
