import { describe, expect, test } from 'vitest'
import { ValidationError, type Entity } from '../src/index.js'
import { toNQuads, toQuads } from '../src/rdf/index.js'

const model = { type: 'mlmodel', name: 'churn', service: { type: 'mlmodelService', fullyQualifiedName: 'mlflow' } }
const run = { type: 'mlrun', name: 'first', experiment: { type: 'mlexperiment', fullyQualifiedName: 'mlflow.churn' } }
const RULE = 'the document is not valid here; validate it to learn more.'

function refusal(document: object): { path: string; message: string } {
  try {
    toNQuads(document as Entity)
  } catch (error) {
    if (error instanceof ValidationError) return { path: error.issues[0].path, message: error.issues[0].message }
    throw error
  }
  throw new Error('it was written')
}

/** Values of the literals of a property. */
function literals(document: object, property: string): string[] {
  return toQuads(document as Entity).filter(({ predicate }) => predicate.value.endsWith(`#${property}`) || predicate.value.endsWith(`/${property}`)).map(({ object }) => object.value)
}

describe('what is not of its kind is refused at its place, with what it must be', () => {
  test.each([
    [{ ...model, algorithm: 7 }, '/algorithm', 'must be a string, not a number'],
    [{ ...model, stage: false }, '/stage', 'must be a string, not true or false'],
    [{ ...model, languages: 'en' }, '/languages', 'must be a list, not text'],
    [{ ...model, languages: ['en', 7] }, '/languages', 'must be a string, not a number'],
    [{ ...model, sourceUrl: 7 }, '/sourceUrl', 'must be an absolute IRI'],
    [{ ...model, sourceUrl: 'relative' }, '/sourceUrl', 'must be an absolute IRI'],
    [{ ...model, deleted: 1 }, '/deleted', 'must be a boolean, not a number'],
    [{ ...model, version: '1' }, '/version', 'must be a number, not text'],
    [{ ...model, version: Infinity }, '/version', 'must be a number'],
    [{ ...model, createdAt: 1.5 }, '/createdAt', 'must be a whole number that every reader takes exactly'],
    [{ ...model, description: 'half \udc00' }, '/description', 'half a character'],
    [{ ...model, metrics: [{ name: 'auc', value: 1 }, { name: 'auc', value: 'high' }] }, '/metrics/1/value', 'must be a number, not text'],
    [{ ...model, metrics: [{ name: 'auc', value: 1, step: 0.5 }] }, '/metrics/0/step', 'must be a whole number'],
    [{ ...model, trainingData: [{ rows: 2 ** 53 }] }, '/trainingData/0/rows', 'must be a whole number'],
    [{ ...model, deployments: [{ name: 'live', trafficShare: NaN }] }, '/deployments/0/trafficShare', 'must be a number'],
    [{ ...model, mlHyperParameters: [{ name: 'depth', value: {} }] }, '/mlHyperParameters/0/value', 'must be a boolean, not an object'],
    [{ ...model, mlStore: null }, '/mlStore', RULE],
    [{ ...model, mlStore: 'a text' }, '/mlStore', RULE],
    [{ ...model, mlFeatures: { name: 'age' } }, '/mlFeatures', RULE],
    [{ ...model, mlFeatures: ['age'] }, '/mlFeatures/0', RULE],
    [{ ...model, owners: [null] }, '/owners/0', RULE],
    [{ ...model, owners: [{ type: 'user', name: 7 }] }, '/owners/0', RULE],
    [{ ...model, owners: [{ type: 'user', name: '\ud800' }] }, '/owners/0', RULE],
    [{ ...model, mlFeatures: [{ name: 'x'.repeat(3), tags: [{ tagFQN: '\ud800' }] }] }, '/mlFeatures/0/tags/0', RULE],
    [{ ...run, seed: 0.5 }, '/seed', 'must be a whole number'],
    [{ ...model, type: 'model' }, '', '`type` is none of the six document types.'],
    [{ ...model, type: 'toString' }, '', '`type` is none of the six document types.'],
  ])('%j', (document, path, message) => {
    const refused = refusal(document)
    expect(refused.path).toBe(path)
    expect(refused.message).toContain(message)
  })

  test.each([undefined, null])('%s is no document', (document) => {
    expect(refusal(document as never)).toEqual({ path: '', message: '`type` is none of the six document types.' })
  })

  test('a failure that has nothing to do with the data is not taken for one of the data', () => {
    const failure = new Error('out of order')
    expect(() => toNQuads({ ...model, service: { type: 'mlmodelService', fullyQualifiedName: { toString: () => { throw failure } } } } as never)).toThrow()
    expect(() => toNQuads({ ...model, extension: { get broken() { throw failure } } } as never)).toThrow(failure)
  })
})

describe('values in their canonical form', () => {
  test('sets come once each and in order, whatever the order they had', () => {
    expect(literals({ ...model, languages: ['fr', 'en', 'fr'] }, 'languages')).toEqual(['en', 'fr'])
    expect(literals({ ...model, languages: ['fr'] }, 'languages')).toEqual(['fr'])
    expect(literals({ ...model, languages: [] }, 'languages')).toEqual([])
  })

  test.each([[0, '0.0E0'], [-0, '0.0E0'], [0.93, '9.3E-1'], [-12, '-1.2E1'], [5, '5.0E0'], [1e21, '1.0E21'], ['NaN', 'NaN'], ['Infinity', 'INF'], ['-Infinity', '-INF']])('the metric %s', (value, text) => {
    expect(literals({ ...model, metrics: [{ name: 'auc', value }] }, 'value')).toEqual([text])
  })

  test.each([[0, '1970-01-01T00:00:00.000Z'], [-1, '1969-12-31T23:59:59.999Z'], [1_718_872_200_123, '2024-06-20T08:30:00.123Z']])('the instant %s', (milliseconds, text) => {
    expect(literals({ ...model, createdAt: milliseconds }, 'createdAt')).toEqual([text])
  })

  test('JSON has its keys in order, nothing undefined, and no secret in a key or a text', () => {
    const token = `hf_${'a'.repeat(34)}`
    expect(literals({ ...model, extension: { b: [1, 'two', null, true, -0, { z: undefined, y: 'ä"\\' }], a: {}, A: undefined } }, 'extension')).toEqual(['{"a":{},"b":[1,"two",null,true,0,{"y":"ä\\"\\\\"}]}'])
    expect(literals({ ...model, extension: { z: 1, [token]: 2, gone: undefined, a: token } }, 'extension')).toEqual(['{"REDACTED":2,"a":"REDACTED","z":1}'])
  })

  test('of keys that become the same, the last one counts', () => {
    expect(literals({ ...model, extension: { [`hf_${'a'.repeat(34)}`]: 1, [`hf_${'b'.repeat(34)}`]: 2 } }, 'extension')).toEqual(['{"REDACTED":2}'])
  })
})
