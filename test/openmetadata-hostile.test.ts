import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { reference, validate, ValidationError } from '../src/index.js'
import { readOpenMetadata } from '../src/openmetadata/index.js'
import { root, runs } from './support/model.js'
import { lostLeaves } from './support/openmetadata-leaves.js'
import { available, theirPayloads } from './support/openmetadata-schemas.js'

const own = join(root, 'test', 'fixtures', 'openmetadata', 'read')
const theirs = ['std-mlmodel-customer_churn_predictor.json', 'om-ui-mlmodel-eta_predictions-version.json', 'std-mlmodelService-sagemaker_models.json', 'std-createMlModel-customer_churn_predictor.json']
const documents = [...readdirSync(own).map((file) => join(own, file)), ...(available ? theirs.map((file) => join(theirPayloads, file)) : [])]
  .map((path) => ({ name: path.split('/').at(-1)!, document: JSON.parse(readFileSync(path, 'utf8')) }))

const wrong = [null, 42, -1e300, true, '', 'x', '\ud800', '..', [], {}, [[]], [null], [{}], { type: 'x' }, '{}']

/** A reading never throws anything but ValidationError, and what it gives is valid and lacks nothing unsaid. */
function expectReadable(document: unknown): void {
  try {
    const { entity, warnings } = readOpenMetadata(document, { service: reference('mlmodelService', 'svc') })
    expect(validate(entity)).toMatchObject({ ok: true })
    expect(lostLeaves(document, entity, warnings)).toEqual([])
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    expect(error.issues.every(({ message }) => message.endsWith('.'))).toBe(true)
  }
}

/** All that is said of a document, read or refused. */
function said(document: unknown) {
  try {
    return { warnings: readOpenMetadata(document, { service: reference('mlmodelService', 'svc') }).warnings, issues: [] }
  } catch (error) {
    return { warnings: [], issues: [(error as ValidationError).message, (error as ValidationError).issues] }
  }
}

/** Steps to every value of a document. */
function placesOf(value: unknown, steps: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [steps]
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return [steps, ...keys.flatMap((key) => placesOf((value as any)[key], [...steps, key]))]
}

function changed(document: unknown, steps: (string | number)[], change: (parent: any, key: string | number) => void): unknown {
  const copy = { root: structuredClone(document) }
  const path = ['root', ...steps]
  change(path.slice(0, -1).reduce((at: any, step) => at[step], copy), path.at(-1)!)
  return copy.root
}

describe.each(documents)('$name, broken in one place after the other', ({ document }) => {
  const places = placesOf(document)

  test('each value of another kind', () => {
    for (const steps of places) for (const value of wrong) expectReadable(changed(document, steps, (parent, key) => (parent[key] = structuredClone(value))))
  })

  test('no value is ever repeated in what is said of it', () => {
    for (const steps of places.slice(1)) for (const value of ['hush-hush', ['hush-hush'], { 'a b': 'hush-hush' }]) {
      const { warnings, issues } = said(changed(document, steps, (parent, key) => (parent[key] = value)))
      expect(JSON.stringify([warnings, issues])).not.toContain('hush-hush')
    }
  })

  test('each value gone', () => {
    for (const steps of places.slice(1)) expectReadable(changed(document, steps, (parent, key) => (Array.isArray(parent) ? parent.splice(Number(key), 1) : delete parent[key])))
  })

  test('each value in a list, and each list twice as long', () => {
    for (const steps of places) expectReadable(changed(document, steps, (parent, key) => (parent[key] = Array.isArray(parent[key]) ? [...parent[key], ...structuredClone(parent[key])] : [parent[key]])))
  })

  test('each object with keys that nobody knows', () => {
    for (const steps of places) for (const name of ['__proto__', 'constructor', 'toString', '@id', '', 'a/b~c', '\ud800', 'madeUp'])
      expectReadable(changed(document, steps, (parent, key) => {
        if (typeof parent[key] === 'object' && parent[key] !== null && !Array.isArray(parent[key])) Object.defineProperty(parent[key], name, { value: { nested: 1 }, enumerable: true, configurable: true, writable: true })
      }))
  })
})

describe('anything at all', () => {
  test('random JSON', () => fc.assert(fc.property(fc.jsonValue({ maxDepth: 5 }), expectReadable), { numRuns: runs * 2 }))

  test('random JSON under the names of our fields', () => {
    const keys = ['name', 'service', 'serviceType', 'connection', 'mlFeatures', 'tags', 'owners', 'owner', 'lifeCycle', 'extension', 'changeDescription', 'votes', 'type', 'id', 'version']
    const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom('m', 'Mlflow'))
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...keys), value, { noNullPrototype: true }), (drawn) => expectReadable({ name: 'm', ...drawn })), { numRuns: runs * 2 })
  })
})
