import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupedValues, keyValues } from '../src/connectors/wire/key-values.js'
import { toCount, toMeasuredNumber } from '../src/connectors/wire/numbers.js'
import { unwrapStruct } from '../src/connectors/wire/struct.js'
import { runs } from './support/model.js'

describe('measured numbers', () => {
  test.each<[unknown, unknown]>([
    [0.93, 0.93], [-0, 0], ['-0.0', 0], [5n, 5], ['0.93', 0.93], ['1e-3', 0.001], ['-12.90', -12.9], ['.5', 0.5], ['1.', 1], ['+3', 3], [' 7\n', 7], ['1E+2', 100],
    [NaN, 'NaN'], [Infinity, 'Infinity'], [-Infinity, '-Infinity'],
    ['NaN', 'NaN'], ['nan', 'NaN'], ['.nan', 'NaN'], ['.NaN', 'NaN'], ['-nan', 'NaN'],
    ['Infinity', 'Infinity'], ['-Infinity', '-Infinity'], ['inf', 'Infinity'], ['+Inf', 'Infinity'], ['-inf', '-Infinity'], ['.inf', 'Infinity'], ['-.INF', '-Infinity'],
    [1.7976931348623157e308, 'Infinity'], [-1.7976931348623157e308, '-Infinity'], ['1.7976931348623157E308', 'Infinity'], ['1e999', 'Infinity'], ['-1e999', '-Infinity'], [10n ** 400n, 'Infinity'],
    [1.7976931348623155e308, 1.7976931348623155e308], ['18446744073709551615', 18446744073709552000],
  ])('%s', (value, expected) => {
    expect(toMeasuredNumber(value)).toBe(expected)
  })

  test.each<[unknown]>([['12.5%'], ['-12.90 +/- 8.87'], ['20.0 ± 1.2'], [''], [' '], ['.'], ['-'], ['1e'], ['1_000'], ['1,5'], ['0x10'], ['infinite'], ['nano'], ['None'], ['true'], [true], [null], [undefined], [[1]], [{ value: 1 }], [Symbol('x')]])('%s is none', (value) => {
    expect(toMeasuredNumber(value)).toBeUndefined()
  })

  test('are the same as number and as text', () => {
    fc.assert(fc.property(fc.double(), (number) => {
      expect(toMeasuredNumber(String(number))).toBe(toMeasuredNumber(number))
    }), { numRuns: runs * 3 })
  })

  test.each([['digits', '9'.repeat(1_000_000)], ['digits and a letter', `${'9'.repeat(1_000_000)}x`], ['spaces', `1${' '.repeat(1_000_000)}x`]])('a million %s take linear time', (_, text) => {
    const start = performance.now()
    toMeasuredNumber(text)
    toCount(text)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

describe('counts', () => {
  test.each<[unknown, unknown]>([
    [0, 0], [-0, 0], [5, 5], ['2174', 2174], ['007', 7], [12n, 12], [9007199254740991, 9007199254740991],
    [-1, undefined], [1.5, undefined], ['1.5', undefined], ['-1', undefined], ['', undefined], ['x', undefined], [9007199254740992, undefined], ['9007199254740992', undefined], [2n ** 60n, undefined], [NaN, undefined], [null, undefined], [true, undefined], [[5], undefined],
  ])('%s', (value, expected) => {
    expect(toCount(value)).toBe(expected)
  })
})

describe('structures of Protocol Buffers', () => {
  test.each<[why: string, wrapped: unknown, plain: unknown]>([
    ['a Struct', { fields: { a: { stringValue: 'x' }, b: { numberValue: 1.5 }, c: { boolValue: false }, d: { nullValue: 'NULL_VALUE' }, e: { nullValue: 0 } } }, { a: 'x', b: 1.5, c: false, d: null, e: null }],
    ['in snake_case', { struct_value: { fields: { a: { list_value: { values: [{ string_value: 'x' }, { number_value: 0 }, { null_value: null }] } } } } }, { a: ['x', 0, null] }],
    ['with its kind', { kind: 'structValue', structValue: { fields: { a: { kind: 'numberValue', numberValue: 2 } } } }, { a: 2 }],
    ['with fields that are undefined', { nullValue: undefined, stringValue: 'x' }, 'x'],
    ['a ListValue', { values: [{ stringValue: 'x' }, { structValue: { fields: {} } }] }, ['x', {}]],
    ['an empty list', { listValue: {} }, []],
    ['an empty list with values', { listValue: { values: [] } }, []],
    ['an empty structure', { structValue: {} }, {}],
    ['an empty Struct', { fields: {} }, {}],
    ['numbers that are none', { fields: { a: { numberValue: NaN }, b: { numberValue: 'NaN' }, c: { numberValue: -Infinity } } }, { a: 'NaN', b: 'NaN', c: '-Infinity' }],
    ['a Value alone', { boolValue: true }, true],
  ])('%s', (_, wrapped, plain) => {
    expect(unwrapStruct(wrapped)).toStrictEqual(plain)
  })

  test.each<[unknown]>([
    [null], [1], ['x'], [[]], [{}], [{ a: 1 }], [{ fields: [{ name: 'a' }] }], [{ fields: { a: { type: 'string' } } }], [{ fields: { a: { stringValue: 'x' } }, more: 1 }], [{ fields: null }],
    [{ values: [] }], [{ values: [1] }], [{ values: 'x' }], [{ stringValue: 1 }], [{ stringValue: 'x', numberValue: 1 }], [{ kind: 'numberValue', stringValue: 'x' }], [{ StringValue: 'x' }],
    [{ string_value: 'x', metadataType: 'MetadataStringValue' }], [{ nullValue: 1 }], [{ numberValue: '1' }], [{ listValue: { values: [1] } }], [{ structValue: 'x' }], [{ toStringValue: 'x' }], [{ constructorValue: 1 }],
    [{ stringvalue: 'x' }], [[{ stringValue: 'x' }]],
  ])('%j passes unchanged', (value) => {
    expect(unwrapStruct(value)).toBe(value)
  })

  test('`__proto__` becomes an own property', () => {
    const value = unwrapStruct(JSON.parse('{"fields": {"__proto__": {"boolValue": true}}}')) as object
    expect(Object.keys(value)).toEqual(['__proto__'])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  })

  test('what nests without end passes unchanged', () => {
    let deep: unknown = { stringValue: 'x' }
    for (let level = 0; level < 100_000; level++) deep = { listValue: { values: [deep] } }
    expect(unwrapStruct(deep)).toBe(deep)
    const loop: { listValue: { values: unknown[] } } = { listValue: { values: [] } }
    loop.listValue.values.push(loop)
    expect(unwrapStruct(loop)).toBe(loop)
  })

  test('whatever JSON is wrapped comes back, in both cases', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), fc.boolean(), (json, snake) => {
      const value = JSON.parse(JSON.stringify(json)) as unknown
      expect(unwrapStruct(wrap(value, snake ? '_value' : 'Value'))).toEqual(value)
    }), { numRuns: runs * 2 })
  })

  const recorded = fileURLToPath(new URL('../../shared/payloads/vertexai/kcc_mock_grpc_training_pipeline_protobuf_struct.json', import.meta.url))
  test.skipIf(!existsSync(recorded))('a recorded training pipeline is unwrapped (skipped where ../shared is absent)', () => {
    const text = readFileSync(recorded, 'utf8')
    const found: unknown[] = []
    JSON.parse(text, (_, value: unknown) => {
      const plain = unwrapStruct(value)
      if (plain !== value && typeof plain === 'object') found.push(plain)
      return value
    })
    expect(JSON.stringify(found.at(-1))).toContain('"machineSpec":{"machineType":"n1-standard-4"}')
    expect(JSON.stringify(found)).not.toContain('stringValue')
  })
})

function wrap(value: unknown, end: string): unknown {
  if (value === null) return { [`null${end}`]: 'NULL_VALUE' }
  if (Array.isArray(value)) return { [`list${end}`]: { values: value.map((item) => wrap(item, end)) } }
  if (typeof value !== 'object') return { [`${{ string: 'string', number: 'number', boolean: 'bool' }[typeof value as 'string']}${end}`]: value }
  return { [`struct${end}`]: { fields: Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wrap(item, end)])) } }
}

describe('keys and values', () => {
  test.each<[why: string, value: unknown, expected: unknown]>([
    ['MLflow', [{ key: 'a', value: '1' }, { key: 'b' }], [{ key: 'a', value: '1', at: [0, 'value'] }, { key: 'b', value: undefined, at: [1] }]],
    ['AWS', [{ Key: 'a', Value: '1' }], [{ key: 'a', value: '1', at: [0, 'Value'] }]],
    ['Kubernetes and Katib', [{ name: 'a', value: '1' }], [{ key: 'a', value: '1', at: [0, 'value'] }]],
    ['SageMaker', [{ Name: 'a', Value: '1' }], [{ key: 'a', value: '1', at: [0, 'Value'] }]],
    ['a map', { a: 1, b: null }, [{ key: 'a', value: 1, at: ['a'] }, { key: 'b', value: null, at: ['b'] }]],
    ['keys that come twice', [{ key: 'a', value: '1' }, { key: 'b', value: '2' }, { key: 'a', value: '3' }], [{ key: 'a', value: '1', at: [0, 'value'] }, { key: 'b', value: '2', at: [1, 'value'] }, { key: 'a', value: '3', at: [2, 'value'] }]],
    ['items that are none', [null, 1, 'x', [], {}, { key: null, value: 1 }, { key: 'a', value: 1 }], [{ key: 'a', value: 1, at: [6, 'value'] }]],
    ['a key that is a number', [{ key: 3, value: 1 }], [{ key: '3', value: 1, at: [0, 'value'] }]],
    ['both key and name', [{ name: 'n', key: 'k', value: 1 }], [{ key: 'k', value: 1, at: [0, 'value'] }]],
    ['null', null, []], ['a text', 'a=1', []], ['nothing', undefined, []], ['an empty list', [], []],
  ])('%s', (_, value, expected) => {
    expect(keyValues(value)).toStrictEqual(expected)
  })

  test('take the fields that they are told, and no others', () => {
    expect(keyValues([{ alias: 'champion', version: '3' }, { key: 'a', value: 1 }], { key: 'alias', value: 'version' })).toStrictEqual([{ key: 'champion', value: '3', at: [0, 'version'] }])
  })

  test('grouped keep every value in order, also of `__proto__`', () => {
    expect([...groupedValues(keyValues([{ key: 'a', value: 1 }, { key: '__proto__', value: 2 }, { key: 'a', value: 3 }]))]).toStrictEqual([['a', [1, 3]], ['__proto__', [2]]])
  })

  test('lead to their places', () => {
    const pairs = fc.array(fc.record({ key: fc.string(), value: fc.jsonValue({ maxDepth: 1 }) }))
    fc.assert(fc.property(fc.oneof(pairs, fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 1 }))), (container) => {
      const found = keyValues(container)
      expect(found).toHaveLength(Array.isArray(container) ? container.length : Object.keys(container).length)
      for (const { value, at } of found) expect(at.reduce<unknown>((place, step) => (place as Record<string | number, unknown>)[step], container)).toBe(value)
    }), { numRuns: runs })
  })
})
