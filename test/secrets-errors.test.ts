import type { Quad } from '@rdfjs/types'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { mlModel, parse, validate, ValidationError, type Entity } from '../src/index.js'
import { fromQuads, parseRdf, serialize, toQuads, type Format } from '../src/rdf/index.js'
import { checkShapes } from '../src/shacl/index.js'
import { modelGraph, modelWith, quadsOf, turtle } from './support/hostile.js'
import { fullDocuments, placed, placesOf } from './support/hostile-places.js'
import { allSecrets, spellings, type Secret } from './support/hostile-secrets.js'
import { invalidFixtures } from './support/model.js'

/** All that people or logs may see of an error or a report. */
function seen(thing: unknown): string {
  const error = thing as { message?: unknown; stack?: unknown; issues?: unknown; cause?: unknown }
  return [thing instanceof Error ? [error.message, error.stack, error.issues, error.cause] : thing, thing].map((part) => `${JSON.stringify(part)}\n${inspect(part, { depth: 9, showHidden: true, maxStringLength: Infinity })}`).join('\n')
}

function expectHidden(thing: unknown, secret: string): void {
  expect(thing).toBeTruthy()
  const text = seen(thing)
  expect(spellings(secret).filter((spelling) => text.includes(spelling))).toEqual([])
}

function thrown(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  return undefined
}

const rejected = (promise: Promise<unknown>): Promise<unknown> => promise.then(() => undefined, (error: unknown) => error)

test('no issue of an invalid fixture holds its secrets', () => {
  for (const { content } of invalidFixtures.filter(({ content }) => JSON.stringify(content).includes('not-a-secret'))) {
    expectHidden(validate(content.entity), 'not-a-secret')
    expectHidden(thrown(() => parse(content.entity)), 'not-a-secret')
  }
})

const everySecret = allSecrets.map((secret, index) => ({ ...secret, index }))

describe('no issue or error of JSON holds a secret', () => {
  test.each(everySecret)('$kind', ({ text, secret, index }) => {
    const document = fullDocuments[index % 6]!
    const broken = { ...placed(document, placesOf(document).filter(({ key }) => !key), text), createdAt: text, version: text, unheardOf: text, deleted: text } as unknown as Entity
    expectHidden(validate(broken), secret)
    expectHidden(validate(broken, { unknown: 'warn' }), secret)
    expectHidden(thrown(() => parse(broken)), secret)
    expectHidden(thrown(() => mlModel({ ...modelWith(), createdAt: text, sourceUrl: `no iri ${text}`, mlFeatures: [{ name: text, dataType: text }], owners: text } as never)), secret)
    expectHidden(mlModel['~standard'].validate(broken), secret)
    expectHidden(thrown(() => toQuads(modelWith({ sourceUrl: `no iri ${text}` }))), secret)
    expectHidden(thrown(() => toQuads(modelWith({ createdAt: text }))), secret)
    expectHidden(thrown(() => toQuads({ type: text } as never)), secret)
    expectHidden(thrown(() => toQuads(modelWith(), { base: `no base ${text}` })), secret)
    expectHidden(thrown(() => validate(broken, text as never)) ?? validate(broken, text as never), secret)
  })
})

/** The graph of a model in which every literal has become the text, and IRIs of fields hold it. */
function brokenGraph({ text, iri }: Pick<Secret, 'text' | 'iri'>): Quad[] {
  const graph = quadsOf(modelGraph('; mla:description "x" ; mla:createdAt "x" ; mla:sourceUrl ex:u ; mla:deleted "x" ; mla:extension "x" ; mla:governance ex:g ; mla:mlFeatures ex:f', 'ex:g a mla:Governance ; mla:riskLevel "x" . ex:f a mla:MlFeature ; mla:name "x" ; mla:dataType "x" ; mla:position "x" .'))
  return graph.map((quad) => {
    const object = quad.object.termType === 'Literal' && quad.object.value === 'x' ? { ...quad.object, termType: 'Literal', value: text, datatype: quad.object.datatype, language: '' } : iri && quad.object.value.endsWith('/u') ? { termType: 'NamedNode', value: `${text}#a#b` } : quad.object
    return { subject: quad.subject, predicate: quad.predicate, object, graph: quad.graph } as unknown as Quad
  })
}

describe('no issue, error or report of a graph holds a secret', () => {
  test.each(everySecret)('$kind', async (secret) => {
    const graph = brokenGraph(secret)
    expectHidden(thrown(() => fromQuads(graph)), secret.secret)
    const issues: unknown[] = []
    fromQuads(graph, { onIssue: (issue, iri) => issues.push(issue, iri) })
    expectHidden(issues, secret.secret)
    const report = await checkShapes(graph)
    expect(report.conforms).toBe(false)
    expectHidden(report, secret.secret)
  })

  test.each(everySecret.filter(({ index }) => index % 5 === 0))('shapes that aim at literals, with messages that ask for the value: $kind', async ({ text, secret }) => {
    const shapes = turtle('ex:S a sh:NodeShape ; sh:targetObjectsOf mla:description ; sh:nodeKind sh:IRI ; sh:message "Not {?value} {$value} {?this}" . ex:T a sh:NodeShape ; sh:targetClass mla:MlModel ; sh:property [ sh:path mla:description ; sh:in ( "a" ) ; sh:message "Not {?value}" ] .')
    const graph = quadsOf(modelGraph('; mla:description "x"')).map(({ subject, predicate, object, graph }) => ({ subject, predicate, graph, object: object.value === 'x' ? { termType: 'Literal', value: text, language: '', datatype: { termType: 'NamedNode', value: 'http://www.w3.org/2001/XMLSchema#string' } } : object })) as never
    expectHidden(await checkShapes(graph, { shapes }), secret)
  })
})

describe('no error about a broken text holds a secret of the text', () => {
  const broken: [Format, (text: string) => string][] = [
    ['turtle', (text) => `<http://a> <http://b> "${text}`], ['turtle', (text) => `<http://a> ${text} .`], ['turtle', (text) => `@prefix ${text} <${text}> .`], ['turtle', (text) => `<http://a b/${text}> <p> <o> .`], ['turtle', (text) => `nowhere:${text} <p> <o> .`],
    ['trig', (text) => `GRAPH ${text} {`], ['nquads', (text) => `<http://a> <http://b> <${text}>`], ['ntriples', (text) => `${text}\n`],
    ['jsonld', (text) => `{"@id": "${text}`], ['jsonld', (text) => JSON.stringify({ '@context': text })], ['jsonld', (text) => JSON.stringify({ '@context': { a: text, b: { '@id': text, '@type': text, '@container': text } }, a: 1 })], ['jsonld', (text) => JSON.stringify({ '@type': [{ [text]: text }], '@id': [text] })], ['jsonld', (text) => JSON.stringify({ 'http://p': { '@value': { [text]: text }, '@language': [text] } })],
  ]
  test.each(everySecret)('$kind', async ({ text, secret }) => {
    for (const [format, make] of broken) {
      const error = await rejected(parseRdf(make(text.replace(/[\n"]/g, ' ')), { format }))
      if (error) expectHidden(error, secret)
    }
    expectHidden(await rejected(serialize(modelWith(), { format: text as never })), secret)
    expectHidden(await rejected(parseRdf('', { format: text as never })), secret)
    expectHidden(await rejected(checkShapes([], { shapes: `<http://a> "${text.replace(/[\n"]/g, ' ')}` })), secret)
  })
})

test('the errors are of the classes that are promised', () => {
  expect(thrown(() => parse({}))).toBeInstanceOf(ValidationError)
  expect(thrown(() => mlModel({} as never))).toBeInstanceOf(ValidationError)
})
