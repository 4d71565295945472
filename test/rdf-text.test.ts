import { DataFactory } from 'n3'
import { expect, test } from 'vitest'
import { canonical, entityIri, validate, type Entity } from '../src/index.js'
import { context, CONTEXT_IRI, fromQuads, parseRdf, serialize, toJsonLd, toNQuads, toQuads, type Format, type RdfOptions } from '../src/rdf/index.js'
import type { Quad, Term } from '@rdfjs/types'
import { projectFile } from './support/model.js'

/** Documents that hold every kind of value, names and references of every form, and what stands twice. */
const entities = JSON.parse(projectFile('test/fixtures/rdf/every-kind-of-value.json')) as Entity[]
const base = 'https://models.example.com/'

const texts: { name: string; options: RdfOptions & { format: Format } }[] = [
  { name: 'statements.nq', options: { format: 'nquads', graphs: true, inferred: true, base } },
  { name: 'statements.nt', options: { format: 'ntriples' } },
  { name: 'blocks.ttl', options: { format: 'turtle', inferred: true, base } },
  { name: 'blocks.trig', options: { format: 'trig', graphs: true } },
]

test('the documents are valid', () => {
  for (const entity of entities) expect(validate(entity)).toMatchObject({ ok: true })
})

test.each(texts)('documents are written as $name, and read back from it', async ({ name, options }) => {
  const text = await serialize(entities, options)
  await expect(text).toMatchFileSnapshot(`golden/rdf/${name}`)
  expect(await parseRdf(text, options)).toEqual(sorted(options.base))
})

test.each([false, true])('documents are written as JSON-LD and read back from it, with named graphs: %s', async (graphs) => {
  const document = toJsonLd(entities, { graphs, context: 'address' })
  await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot(`golden/rdf/nodes${graphs ? '-in-graphs' : ''}.jsonld`)
  expect(document['@context']).toBe(CONTEXT_IRI)
  expect(await parseRdf(JSON.stringify(document), { format: 'jsonld' })).toEqual(sorted())
  const inline = await serialize(entities, { graphs, format: 'jsonld' })
  expect(inline).toBe(`${JSON.stringify({ ...document, '@context': context }, null, 2)}\n`)
  expect(await parseRdf(inline, { format: 'jsonld' })).toEqual(sorted())
})

test('one document stands at the top of JSON-LD, and in a graph only where graphs are asked for', () => {
  const [one] = entities as [Entity]
  const document = toJsonLd([one])
  expect(document['@context']).toBe(context)
  expect(document['@id']).toBe(entityIri(one))
  expect(toJsonLd(one, { graphs: true, context: 'address' })).toEqual({ '@context': CONTEXT_IRI, '@graph': [{ '@id': `${entityIri(one)}/graph`, '@graph': expect.anything() }] })
  expect(toJsonLd([])).toEqual({ '@context': context, '@graph': [] })
})

test('quads are the statements of N-Quads, and documents come back from them', () => {
  const options = { graphs: true, inferred: true, base }
  const quads = toQuads(entities, options)
  expect(quads.map(line).join('')).toBe(toNQuads(entities, options))
  expect(toQuads(entities, { ...options, factory: DataFactory as never }).map(line)).toEqual(quads.map(line))
  expect(fromQuads(quads)).toEqual(sorted(base))
  expect(fromQuads([...quads].reverse())).toEqual(fromQuads(quads))
  expect(toNQuads([])).toBe('')
})

test('terms are equal to terms of other libraries that say the same, and to no other', () => {
  const quads = toQuads(entities, { graphs: true })
  const others = toQuads(entities, { graphs: true, factory: DataFactory as never })
  const graphless = toQuads(entities[1]!)[0]!
  expect(graphless.graph).toMatchObject({ termType: 'DefaultGraph', value: '' })
  expect(graphless.graph.equals(DataFactory.defaultGraph())).toBe(true)
  expect(graphless.graph.equals(DataFactory.namedNode(''))).toBe(false)
  expect(graphless.graph.equals(undefined)).toBe(false)
  for (const [index, quad] of quads.entries()) {
    const other = others[index]!
    expect(quad).toMatchObject({ termType: 'Quad', value: '' })
    expect(quad.equals(other) && quad.graph.equals(other.graph) && quad.object.equals(other.object) && other.equals(quad)).toBe(true)
    for (const near of nearTo(other)) expect(quad.equals(near as never)).toBe(false)
  }
})

test('a literal is told from others by its text, its language and its datatype', () => {
  const [literal] = toQuads(entities[1]!).map(({ object }) => object).filter(({ termType }) => termType === 'Literal')
  expect(literal).toMatchObject({ language: '', direction: '', datatype: { value: 'http://www.w3.org/2001/XMLSchema#string' } })
  expect(literal!.equals(DataFactory.literal('shop/customers'))).toBe(true)
  const others = [DataFactory.literal('shop/customers', 'en'), DataFactory.literal('shop/customers', DataFactory.namedNode('x:y')), DataFactory.literal('shop'), DataFactory.namedNode('shop/customers'), null, undefined]
  for (const other of others) expect(literal!.equals(other)).toBe(false)
})

/** The documents as they come back: in canonical form, in the order of their IRIs. */
function sorted(base?: string): Entity[] {
  return entities.map((entity) => canonical(entity)).sort((one, other) => (entityIri(one, base) < entityIri(other, base) ? -1 : 1))
}

/** Statements that differ from one in one part. */
function nearTo({ subject, predicate, object, graph }: Quad): unknown[] {
  const other = DataFactory.namedNode('x:other')
  return [
    DataFactory.quad(other, predicate as never, object as never, graph as never), DataFactory.quad(subject as never, other, object as never, graph as never),
    DataFactory.quad(subject as never, predicate as never, other, graph as never), DataFactory.quad(subject as never, predicate as never, object as never),
    subject, null, undefined,
  ]
}

function line({ subject, predicate, object, graph }: Quad): string {
  return `${[subject, predicate, object, ...(graph.termType === 'DefaultGraph' ? [] : [graph])].map(text).join(' ')} .\n`
}

const SHORT: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f', '"': '\\"', '\\': '\\\\' }

/** A term in N-Quads, written here a second time on purpose. */
function text(term: Term): string {
  if (term.termType !== 'Literal') return `<${term.value}>`
  const escaped = [...term.value].map((char) => SHORT[char] ?? (/[\u0000-\u001f\u007f\u0085\u2028\u2029\ufffe\uffff]/.test(char) ? `\\u${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}` : char)).join('')
  return `"${escaped}"${term.datatype.value.endsWith('#string') ? '' : `^^<${term.datatype.value}>`}`
}
