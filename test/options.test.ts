import { describe, expect, test } from 'vitest'
import { mlModel, reference, type MlModel } from '../src/index.js'
import { serialize, toJsonLd, toNQuads, toQuads, type QuadOptions } from '../src/rdf/index.js'
import { DataFactory } from 'n3'

const model: MlModel = mlModel({
  name: 'churn', service: reference('mlmodelService', 'mlflow-prod'), stage: 'Monitoring',
  baseModels: [{ type: 'mlmodel', fullyQualifiedName: 'hub.bert', id: '0f1b8c9e-4a4e-4f2f-9f63-6f2a2e2d6b11' }],
})
const iri = 'https://ml-assets.example/mlmodel/mlflow-prod.churn'

/** Statements as `subject predicate object`, IRIs by their last part. */
function lines(options: QuadOptions): string[] {
  const short = (value: string) => value.replace(/^.*[#/](?=[^#/]+$)/, '')
  return toQuads(model, options).map(({ subject, predicate, object }) => `${short(subject.value)} ${short(predicate.value)} ${short(object.value)}`)
}

describe('what reasoning would add is written only where it is asked for', () => {
  const added = () => lines({ inferred: true }).filter((line) => !lines({}).includes(line))

  test.each([
    ['super-classes of other vocabularies', 'mlflow-prod.churn type Entity'],
    ['super-properties', 'mlflow-prod.churn wasDerivedFrom hub.bert'],
    ['the concept behind a word', 'mlflow-prod.churn hasConcept lifecycleStage-Monitoring'],
    ['the id as a second IRI', `mlflow-prod.churn sameAs urn:uuid:${model.id}`],
    ['the id of a target as a second IRI of it', 'hub.bert sameAs urn:uuid:0f1b8c9e-4a4e-4f2f-9f63-6f2a2e2d6b11'],
  ])('%s', (_, line) => expect(added()).toContain(line))

  test('and never twice', () => expect(new Set(toNQuads(model, { inferred: true }).split('\n')).size).toBe(toNQuads(model, { inferred: true }).split('\n').length))
})

describe('named graphs', () => {
  test('each document has its own, which says what it is about', () => {
    const quads = toQuads(model, { graphs: true })
    expect(new Set(quads.map(({ graph }) => graph.value))).toEqual(new Set([`${iri}/graph`]))
    expect(quads.slice(0, 2).map(({ subject, object }) => [subject.value, object.value])).toEqual([[`${iri}/graph`, 'http://www.w3.org/ns/dcat#CatalogRecord'], [`${iri}/graph`, iri]])
    expect(toJsonLd(model, { graphs: true })).toMatchObject({ '@graph': [{ '@id': `${iri}/graph` }] })
  })

  test.each([['turtle', 'trig'], ['ntriples', 'nquads']] as const)('%s cannot hold them and names %s', async (format, other) => {
    await expect(serialize(model, { format, graphs: true })).rejects.toThrow(other)
  })
})

test('a base must be able to begin an IRI', () => {
  for (const base of ['', 'no scheme', 'https://m.example', 'https://m.example/a b/', 'https://m.example/<'] ) expect(() => toQuads(model, { base })).toThrow(TypeError)
  expect(toQuads(model, { base: 'https://m.example/#' })[0]!.subject.value).toBe('https://m.example/#mlmodel/mlflow-prod.churn')
})

test('terms come from the factory that is handed in', () => {
  const [first] = toQuads(model, { factory: DataFactory as never })
  expect(first!.subject).toEqual(DataFactory.namedNode(iri))
})

test('a document that cannot be written is refused as a whole, with the place', () => {
  for (const [broken, path] of [[{ ...model, sourceUrl: 'a b' }, '/sourceUrl'], [{ ...model, algorithm: '\ud800' }, '/algorithm'], [{ ...model, createdAt: 1e300 }, '/createdAt'], [{ ...model, deleted: 'yes' }, '/deleted']] as const)
    expect(() => toNQuads([model, broken as never])).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path, rule: 'unwritable' })] }))
})
