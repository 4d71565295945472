import http from 'node:http'
import https from 'node:https'
import net from 'node:net'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { canonical, type Entity } from '../src/index.js'
import { context, CONTEXT_IRI, fromQuads, parseRdf, RdfSyntaxError, serialize, type Format } from '../src/rdf/index.js'
import { expectPrototypesUntouched, modelGraph, modelWith, quadsOf } from './support/hostile.js'

expectPrototypesUntouched()

const fetched: string[] = []
beforeAll(() => {
  const refuse = (name: string) => (...where: unknown[]): never => {
    fetched.push(`${name} ${String(where[0])}`)
    throw new Error('The network was used.')
  }
  vi.stubGlobal('fetch', refuse('fetch'))
  for (const [name, module] of [['http', http], ['https', https]] as const) for (const method of ['request', 'get'] as const) vi.spyOn(module, method).mockImplementation(refuse(`${name}.${method}`) as never)
  vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(refuse('connect') as never)
})
afterAll(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  expect(fetched).toEqual([])
})

const broken: [format: Format, text: string, line: number | undefined][] = [
  ['turtle', '<http://a> <http://b> "secret-value', 1],
  ['turtle', '@prefix ex: <http://x/> .\nex:a ex:b ex:c .\nex:a secret-value ex:c .', 3],
  ['turtle', '\n\nsecret:value a secret:value .', 3],
  ['turtle', '<http://a b/secret-value> <http://p> <http://o> .', 1],
  ['turtle', '<http://a> <http://p> "x"@en_secret-value .', 1],
  ['turtle', '<http://a> <http://p> "\\q secret-value" .', 1],
  ['turtle', '__proto__:a <http://p> "secret-value" .', 1],
  ['turtle', '{"secret-value": 1}', 1],
  ['trig', '<http://g> { <http://a> <http://p> "secret-value" ', 1],
  ['nquads', '<http://a> <http://b> <http://c> .\n<http://a> <http://b> "secret-value" <http://g> <http://h> .', 2],
  ['nquads', '<secret-value> <http://b> <http://c> .', 1],
  ['nquads', 'ex:secret-value <http://b> <http://c> .', 1],
  ['ntriples', '<http://a> <http://b> <http://c>\n.secret-value', 2],
  ['ntriples', '"secret-value" <http://b> <http://c> .', 1],
  ['jsonld', '{"@id": "secret-value"', undefined],
  ['jsonld', '', undefined],
  ['jsonld', '{"@context": 7, "secret-value": 1}', undefined],
  ['jsonld', '{"@context": {"a": {"@id": "secret-value", "@container": "secret-value"}}, "a": 1}', undefined],
  ['jsonld', '{"http://p": {"@value": {"secret-value": 1}}}', undefined],
  ['jsonld', '{"http://p": {"@value": "x", "@language": "en", "@type": "secret-value"}}', undefined],
]

describe('a text that is not RDF is refused with its format and line, and is not quoted', () => {
  test.each(broken)('%s: %j', async (format, text, line) => {
    const error = await parseRdf(text, { format }).then((entities) => entities, (reason: unknown) => reason)
    expect(error).toBeInstanceOf(RdfSyntaxError)
    expect(error).toMatchObject({ format, line })
    expect(`${(error as Error).message}${(error as Error).stack}${JSON.stringify(error)}`).not.toContain('secret-value')
  })

  test.each(['xml', '__proto__', 'constructor', '', undefined])('format %j', async (format) => {
    await expect(parseRdf('', { format: format as never })).rejects.toThrow(TypeError)
    await expect(serialize(modelWith(), { format: format as never })).rejects.toThrow(TypeError)
  })
})

/** What JSON-LD the model is, written out, so that no code of ours runs before a test does. */
const iri = 'https://ml-assets.example/mlmodel/registry.churn'
const model: Record<string, unknown> = {
  '@context': context, '@id': iri, '@type': 'MlModel', name: 'churn', description: 'the model', service: `${iri}/service/target`,
  reference: { '@id': `${iri}/service`, '@type': 'EntityReference', type: 'mlmodelService', name: 'registry', field: 'service', target: `${iri}/service/target` },
}
const elsewhere = 'http://127.0.0.1:9/context.jsonld'
const remote: [row: string, document: unknown][] = [
  ['an address', { ...model, '@context': elsewhere }],
  ['a list of addresses', { ...model, '@context': [model['@context'], elsewhere] }],
  ['a list of nothing but addresses', { ...model, '@context': [CONTEXT_IRI, elsewhere] }],
  ['a relative address', { ...model, '@context': 'v1.jsonld' }],
  ['an address almost the published one', { ...model, '@context': `${CONTEXT_IRI}?x` }],
  ['a file', { ...model, '@context': 'file:///etc/passwd' }],
  ['@import', { ...model, '@context': { '@version': 1.1, '@import': elsewhere } }],
  ['an address in a nested node', { ...model, 'http://p.example/': { '@context': elsewhere, 'http://p.example/': 1 } }],
  ['an address in the context of a term', { ...model, '@context': [model['@context'], { also: { '@id': 'http://p.example/', '@context': elsewhere } }], also: { 'http://p.example/': 1 } }],
  ['an address in the context of a type', { ...model, '@context': [model['@context'], { Also: { '@id': 'http://c.example/', '@context': elsewhere } }], '@type': ['MlModel', 'Also'] }],
]

describe('a context that is not at hand is refused and not fetched', () => {
  test.each(remote)('%s', async (_, document) => {
    await expect(parseRdf(JSON.stringify(document), { format: 'jsonld' })).rejects.toThrow(RdfSyntaxError)
    expect(fetched).toEqual([])
  })

  test('the published address is at hand', async () => {
    expect(await parseRdf(JSON.stringify({ ...model, '@context': CONTEXT_IRI }), { format: 'jsonld' })).toEqual([canonical(modelWith({ description: 'the model' }))])
  })

  test.each(['@prefix owl: <http://www.w3.org/2002/07/owl#> . <http://a.example/> owl:imports <http://127.0.0.1:9/> .', 'BASE <http://127.0.0.1:9/>\n<a> <b> <c> .'])('nothing that Turtle names is fetched: %s', async (text) => {
    expect(await parseRdf(text, { format: 'turtle' })).toEqual([])
  })
})

/** Documents that would say more than they seem to, or bring a reader down. They end in the model alone, or in a clear error. */
const tricks: [row: string, document: unknown][] = [
  ...['__proto__', 'constructor', 'toString', 'prototype'].map((id): [string, unknown] => [`@id ${id}`, { ...model, 'http://p.example/': { '@id': id, 'http://p.example/': 1 } }]),
  ['@id __proto__ under another name', { ...model, '@context': [model['@context'], { same: '@id' }], 'http://p.example/': { same: '__proto__', 'http://p.example/': { same: 'constructor', 'http://p.example/': 1 } } }],
  ['own __proto__', JSON.parse(JSON.stringify(model).replace('{', '{"__proto__":{"polluted":1},')) as unknown],
  ['own __proto__ in a context', JSON.parse(JSON.stringify({ ...model, '@context': [model['@context'], 0] }).replace(',0]', ',{"__proto__":{"@id":"http://p.example/"}}]')) as unknown],
  ['constructor as a term', { ...model, '@context': [model['@context'], { constructor: 'http://p.example/', toString: { '@id': 'http://p.example/', '@type': '@id' } }], constructor: 1, toString: 'x' }],
  ['@reverse', { ...model, '@reverse': { 'http://p.example/': { '@id': 'http://evil.example/', 'http://p.example/': 1 } } }],
  ['@included', { ...model, '@included': [{ '@id': 'http://evil.example/', 'http://p.example/': 1 }] }],
  ['@graph in a graph', { '@context': model['@context'], '@graph': [{ '@id': 'http://g.example/', '@graph': [{ '@id': 'http://h.example/', '@graph': [{ ...model, '@context': undefined }] }] }] }],
  ['@nest and @index', { ...model, 'http://p.example/': { '@nest': {}, '@index': '__proto__' } }],
  ['language map with __proto__', JSON.parse(JSON.stringify({ ...model, '@context': [model['@context'], { l: { '@id': 'http://p.example/', '@container': '@language' } }], l: { en: 'x', zz: 'y' } }).replace('"zz"', '"__proto__"')) as unknown],
  ['@base and @vocab', { ...model, '@context': [model['@context'], { '@base': 'http://evil.example/', '@vocab': 'http://evil.example/' }], unheardOf: 1 }],
  ['list in a list', { ...model, 'http://p.example/': { '@list': [[{ '@list': [1] }]] } }],
]

describe('JSON-LD that tries tricks ends in the documents it describes or in a clear error', () => {
  test.each(tricks)('%s', async (_, document) => {
    const outcome = await parseRdf(JSON.stringify(document), { format: 'jsonld' }).catch((error: unknown) => error)
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(RdfSyntaxError)
    else expect(outcome).toEqual([canonical(modelWith({ description: 'the model' }))])
    expect(fetched).toEqual([])
  })

  test.each<[string, (text: string) => string]>([
    ['all letters beyond ASCII', (text) => text.replace(/[^\x00-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)],
    ['brackets', (text) => text.replaceAll('http://[::1]/', 'http://\\u005b::1\\u005d/')],
    ['both', (text) => text.replaceAll('http://[::1]/', 'http://\\u005b::1\\u005d/').replace(/[^\x00-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)],
  ])('a text in which %s are escaped means the same', async (_, escape) => {
    const entity: Entity = modelWith({ description: '\ue000[\ue001] \ue002', sourceUrl: 'http://[::1]/', extension: { '\ue000': '[', '[': '\ue001' } })
    expect(await parseRdf(escape(await serialize(entity, { format: 'jsonld' })), { format: 'jsonld' })).toEqual([entity])
  })

  test('of a key that stands twice, what comes first is not read', async () => {
    const text = `{"description":"another","http://p.example/":{"@id":"__proto__","http://p.example/":1},"http://p.example/":1,${JSON.stringify(model).slice(1)}`
    expect(await parseRdf(text, { format: 'jsonld' })).toEqual([canonical(modelWith({ description: 'the model' }))])
  })
})

const V = 'mla:versions ex:v'
/** Graphs whose nodes do not form the tree of a document. */
const graphs: [row: string, more: string, after: string, read: object | undefined][] = [
  ['a document that is its own version', '; mla:versions ex:m', 'ex:m a mla:MlModelVersion .', { versions: [{ name: 'churn' }] }],
  ['a reference that is its own target and reference', '', 'ex:r mla:target ex:r ; mla:reference ex:r .', {}],
  ['blank nodes as children', '; mla:versions [ a mla:MlModelVersion ; mla:name "v1" ]', '', { versions: [{ name: 'v1' }] }],
  ['strangers with literals', '', 'ex:x ex:y "z", 1, true . [] ex:y [] .', {}],
  ['children without positions', `; ${V}2, ex:v1`, 'ex:v1 a mla:MlModelVersion ; mla:name "a" . ex:v2 a mla:MlModelVersion ; mla:name "b" .', { versions: [{ name: 'a' }, { name: 'b' }] }],
  ['children with the same position', `; ${V}2, ex:v1`, 'ex:v1 a mla:MlModelVersion ; mla:name "a" ; mla:position 0 . ex:v2 a mla:MlModelVersion ; mla:name "b" ; mla:position 0 .', { versions: [{ name: 'a' }, { name: 'b' }] }],
  ['children with several positions and positions that are none', `; ${V}2, ex:v1`, 'ex:v1 a mla:MlModelVersion ; mla:name "a" ; mla:position "x" . ex:v2 a mla:MlModelVersion ; mla:name "b" ; mla:position -7, 1e400 .', { versions: [{ name: 'b' }, { name: 'a' }] }],
  ['a literal as a child', '; mla:versions "v1"', '', undefined],
  ['a child of another class', `; ${V}1`, 'ex:v1 a mla:MlFeature ; mla:name "a" .', undefined],
  ['a child of no class', `; ${V}1`, 'ex:v1 mla:name "a" .', undefined],
  ['a name that is an IRI', '; mla:displayName ex:name', '', undefined],
  ['two services', '; mla:reference ex:r2', 'ex:r2 a mla:EntityReference ; mla:field "service" ; mla:type "mlmodelService" ; mla:name "other" .', undefined],
  ['two maps', '; mla:changeDescription ex:c', 'ex:c a mla:ChangeDescription ; mla:changeSummary ex:s1, ex:s2 . ex:s1 mla:entry ex:e . ex:s2 mla:entry ex:e .', undefined],
  ['a map whose key is __proto__', '; mla:changeDescription ex:c', 'ex:c a mla:ChangeDescription ; mla:changeSummary ex:s1 . ex:s1 mla:entry ex:e . ex:e a mla:ChangeSummaryEntry ; mla:key "__proto__" ; mla:changedBy "x" .', undefined],
  ['the same node as two children', `; ${V}1 ; mla:mlFeatures ex:v1`, 'ex:v1 a mla:MlModelVersion, mla:MlFeature ; mla:name "a" ; mla:dataType "text" .', { versions: [{ name: 'a' }], mlFeatures: [{ name: 'a', dataType: 'text' }] }],
]

describe('a graph that is no tree ends in a document or in issues', () => {
  test.each(graphs)('%s', (_, more, after, read) => {
    const issues: string[] = []
    const documents = fromQuads(quadsOf(modelGraph(more, after)), { onIssue: ({ rule }, iri) => issues.push(`${iri} ${rule}`) })
    expect(documents).toEqual(read ? [modelWith(read)] : [])
    expect(issues.length > 0).toBe(read === undefined)
  })

  test('no graph, and a graph of quads without our classes', () => {
    expect(fromQuads([])).toEqual([])
    expect(fromQuads(quadsOf('ex:a a ex:B ; mla:name "x" .'))).toEqual([])
  })
})
