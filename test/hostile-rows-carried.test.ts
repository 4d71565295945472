import { describe, test } from 'vitest'
import { expectCarried, expectPrototypesUntouched, modelWith } from './support/hostile.js'

expectPrototypesUntouched()

const list = (length: number, item: (index: number) => unknown = String): unknown[] => Array.from({ length }, (_, index) => item(index))
const numbers = [0.1, 1.5, 0.5, 1e-7, 1e-8, -1e-8, 5e-8, 0.1 + 0.2, 19.99, 1e20, 1e21, 9007199254740991, 9007199254740992, 5e-324, Number.MAX_VALUE, -0.1]
const carried: [row: string, fields: object][] = [
  ['no @id', {}],
  ['label of a blank node as a name', { name: '_:b7', displayName: '_:b0' }],
  ['numbers that lose digits elsewhere', { mlHyperParameters: numbers.map((value, index) => ({ name: `p${index}`, value })), metrics: numbers.map((value) => ({ name: 'm', value })), extension: numbers }],
  ['not finite measurements', { metrics: ['NaN', 'Infinity', '-Infinity'].map((value) => ({ name: value, value })) }],
  ['keywords of JSON-LD in free JSON', { extension: { '@value': 'x', '@language': 'en_US', '@direction': 'rtl', '@type': '@json', '@graph': [{ '@reverse': {} }], '@context': 'http://127.0.0.1:9/', '@import': 'http://127.0.0.1:9/', '@id': 'http://a> <http://evil/g' } }],
  ['@id `__proto__` in free JSON', { extension: { '@id': '__proto__', in: [{ '@id': '__proto__' }] } }],
  ['@id `constructor` in free JSON', { extension: { '@id': 'constructor' } }],
  ['keys that every object has in free JSON', { extension: { constructor: 1, toString: { valueOf: 2 }, hasOwnProperty: null, prototype: [] } }],
  ['keys that every object has in a map', { changeDescription: { changeSummary: { constructor: { changedBy: 'x' }, toString: { changedAt: 1 }, '': { changedBy: 'y' } } } }],
  ['names that every object has', { name: '__proto__', mlFeatures: [{ name: 'constructor', dataType: 'text' }, { name: '__proto__', dataType: 'text' }], owners: [{ type: 'constructor', name: 'x' }, { type: 'toString', fullyQualifiedName: '__proto__' }] }],
  ['64 levels of free JSON', { extension: JSON.parse('{"a":'.repeat(64) + '1' + '}'.repeat(64)) }],
  ['10,000 texts and 5,000 objects in free JSON', { extension: [list(10_000), list(5_000, (index) => ({ index }))] }],
  ['free JSON of every kind', { extension: [null, true, false, '', 0, [], {}, [[]], [{}], { a: [] }] }],
]

describe('what other libraries lose is carried exactly', () => {
  test.each(carried)('%s', (_, fields) => expectCarried(modelWith(fields)))

  test('-0 is 0, in measurements, settings and free JSON', () => expectCarried(
    modelWith({ metrics: [{ name: 'm', value: -0 }], mlHyperParameters: [{ name: 'p', value: -0 }], extension: [-0] }),
    modelWith({ metrics: [{ name: 'm', value: 0 }], mlHyperParameters: [{ name: 'p', value: 0 }], extension: [0] }),
  ))

  test('a key that stands twice in a JSON text counts once, the last time', () => expectCarried(JSON.parse('{"type":"mlrun","type":"mldataset","name":"a","name":"b"}') as never))
})
