import { Parser } from 'n3'
import { afterEach, expect } from 'vitest'
import { canonical, validate, type Entity, type Issue } from '../../src/index.js'
import { fromQuads, parseRdf, serialize, toQuads, type Format } from '../../src/rdf/index.js'
import type { Quad } from '@rdfjs/types'

/** After each test of a file: nothing has been written onto what every object inherits. */
export function expectPrototypesUntouched(): void {
  afterEach(() => {
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(Object.hasOwn(Object, '@id')).toBe(false)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
}

/** A small valid model with some fields more. They are not typed, for they are often wrong on purpose. */
export function modelWith(fields: object = {}): Entity {
  return { type: 'mlmodel', name: 'churn', service: { type: 'mlmodelService', name: 'registry' }, ...fields } as unknown as Entity
}

const texts: readonly { format: Format; graphs?: boolean }[] = [{ format: 'nquads', graphs: true }, { format: 'ntriples' }, { format: 'turtle' }, { format: 'trig', graphs: true }, { format: 'jsonld' }, { format: 'jsonld', graphs: true }]

/** The document is valid and comes back the same, to the last character, from quads and from every format after its text went through bytes. */
export async function expectCarried(entity: Entity, expected: Entity = entity): Promise<void> {
  expect(validate(entity)).toMatchObject({ ok: true })
  expect(canonical(entity)).toEqual(expected)
  expect(fromQuads(toQuads(entity))).toEqual([expected])
  for (const options of texts) {
    const bytes = Buffer.from(await serialize(entity, options), 'utf8')
    expect(await parseRdf(bytes.toString('utf8'), options), JSON.stringify(options)).toEqual([expected])
  }
}

/** An issue as place and rule. */
export interface Refusal {
  path: string
  rule: Issue['rule']
}

/** The document is refused for these reasons and no other, each a sentence. */
export function expectRefused(document: unknown, ...refusals: Refusal[]): void {
  const result = validate(document)
  const issues = result.ok ? [] : result.issues
  expect(issues.map(({ path, rule }) => ({ path, rule }))).toEqual(refusals)
  for (const { message } of issues) expect(message).toMatch(/^[A-Z`].{8,}[.?]$/su)
}

const PREFIXES = {
  mla: 'https://w3id.org/ml-assets#', sh: 'http://www.w3.org/ns/shacl#', ex: 'http://ex.example/', prov: 'http://www.w3.org/ns/prov#', xsd: 'http://www.w3.org/2001/XMLSchema#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', rdfs: 'http://www.w3.org/2000/01/rdf-schema#', owl: 'http://www.w3.org/2002/07/owl#',
}

/** Turtle with the prefixes of the tests. */
export function turtle(text: string): string {
  return Object.entries(PREFIXES).map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`).join('') + text
}

/** Quads of Turtle with the prefixes of the tests. */
export function quadsOf(text: string): Quad[] {
  return new Parser().parse(turtle(text)) as Quad[]
}

/** Turtle of a valid model that is called `ex:m`, with more statements in its block and after it. */
export function modelGraph(more = '', after = ''): string {
  return `ex:m a mla:MlModel ; mla:name "churn" ; mla:service ex:s ; mla:reference ex:r ${more} . ex:r a mla:EntityReference ; mla:field "service" ; mla:type "mlmodelService" ; mla:name "registry" . ${after}`
}
