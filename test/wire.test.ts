import { describe, expect, test } from 'vitest'
import { finish } from '../src/connectors/finish.js'
import { Scope } from '../src/connectors/scope.js'
import { Wire } from '../src/connectors/wire/wire.js'
import { WireLog } from '../src/connectors/wire/wire-log.js'

function wireOf(value: unknown) {
  const log = new WireLog()
  return { log, wire: new Wire(value, log, '/item') }
}

describe('what is read is remembered', () => {
  test('the rest is what nobody has read, at any depth', () => {
    const { wire, log } = wireOf({ name: 'churn', info: { id: '7', owner: 'x' }, tags: [{ key: 'a' }, { key: 'b', more: 1 }], left: [1, { two: 2 }] })
    expect(wire.text('name')).toBe('churn')
    expect(wire.item('info').text('id')).toBe('7')
    expect(wire.items('tags').map((tag) => tag.text('key'))).toEqual(['a', 'b'])
    expect(wire.rest()).toEqual({ info: { owner: 'x' }, tags: [{ more: 1 }], left: [1, { two: 2 }] })
    expect(log.warnings).toEqual([])
  })

  test('the rest comes once: what an item gave away is not in that of the whole', () => {
    const { wire } = wireOf({ versions: [{ version: '1', extra: true }], other: 1 })
    expect(wire.items('versions')[0]!.rest()).toEqual({ version: '1', extra: true })
    expect(wire.rest()).toEqual({ other: 1 })
    expect(wire.rest()).toBeUndefined()
  })

  test('null, empty texts and missing fields say nothing', () => {
    const { wire, log } = wireOf({ a: null, b: '', list: null })
    expect([wire.text('a'), wire.text('b'), wire.text('c'), wire.items('list'), wire.texts('list'), wire.has('a', 'b', 'c')]).toEqual([undefined, undefined, undefined, [], [], false])
    expect([wire.rest(), log.warnings]).toEqual([undefined, []])
  })

  test('a value of a wrong type is told of, once, and kept', () => {
    const { wire, log } = wireOf({ name: { first: 'x' }, when: 'soon', info: 'text', tags: 'text', state: 'ODD', rows: [7] })
    expect([wire.text('name'), wire.text('name'), wire.instant('when'), wire.item('info').text('id'), wire.items('tags'), wire.word('state', { READY: 'Ready' }), wire.items('rows')]).toEqual([undefined, undefined, undefined, undefined, [], undefined, []])
    expect(wire.rest()).toEqual({ name: { first: 'x' }, when: 'soon', info: 'text', tags: 'text', state: 'ODD', rows: [7] })
    expect(log.warnings.map(({ path }) => path)).toEqual(['/item/name', '/item/when', '/item/info', '/item/tags', '/item/state', '/item/rows/0'])
  })

  test('JSON within a text is read like any other, and its rest is its rest', () => {
    const { wire } = wireOf({ history: '[{"flavor": "sklearn", "signature": "{\\"inputs\\": 1, \\"more\\": NaN}"}]', python: "{'a': None, 'b': True}" })
    const [entry] = wire.parsedItems('history')
    expect(entry!.text('flavor')).toBe('sklearn')
    expect(entry!.parsed('signature').number('inputs')).toBe(1)
    expect(wire.parsed('python').flag('b')).toBe(true)
    expect(wire.rest()).toEqual({ history: [{ signature: { more: 'NaN' } }] })
  })

  test('a part that is left out on purpose is told with the reason, and is not in the rest', () => {
    const { wire, log } = wireOf({ run_uuid: '1', runs: [{ id: 1, noise: 2 }, { noise: 3 }], map: { a: { n: 1 }, b: { n: 2, m: 3 } } })
    wire.ignore({ run_uuid: 'Repeats run_id.', 'runs/*/noise': 'Noise.', 'map/*/n': 'Counts.' })
    expect(wire.rest()).toEqual({ runs: [{ id: 1 }], map: { b: { m: 3 } } })
    expect(log.ignored.map(({ path }) => path)).toEqual(['/item/run_uuid', '/item/runs/0/noise', '/item/runs/1/noise', '/item/map/a/n', '/item/map/b/n'])
  })

  test('values as SDKs give them are values', () => {
    const { wire } = wireOf({ at: new Date(1718872200000), big: 12n, bytes: new Uint8Array(2), never: () => 1, when: new Date(NaN) })
    expect([wire.instant('at'), wire.count('big')]).toEqual([1718872200000, 12])
    expect(wire.rest()).toBeUndefined()
  })

  test('an own __proto__ is neither read nor carried', () => {
    const { wire } = wireOf(JSON.parse('{"__proto__": {"polluted": 1}, "a": {"__proto__": 2}}'))
    expect([wire.keys, wire.rest(), ({} as { polluted?: number }).polluted]).toEqual([['a'], { a: {} }, undefined])
  })
})

describe('a draft becomes a valid entity', () => {
  const scope = new Scope('mlflow', 'Mlflow')

  test('what the standard refuses is left out, with a warning that names the field', () => {
    const { wire, log } = wireOf({})
    const model = finish('mlmodel', { name: 'churn', service: scope.service, description: '', stage: 'Production', metrics: [{ name: 'auc', value: 0.9 }, { name: 'rows', value: 'many' }], extension: { db_password: 'x', url: 'https://a:b@c.example/' } }, wire)
    expect(model).toMatchObject({ type: 'mlmodel', name: 'churn', fullyQualifiedName: 'mlflow.churn', metrics: [{ name: 'auc', value: 0.9 }], extension: { db_password: 'REDACTED', url: 'https://REDACTED@c.example/' } })
    expect(model).not.toHaveProperty('stage')
    expect(log.warnings.map(({ path, message }) => [path, message.split(':')[0]])).toEqual([['/item', '/stage'], ['/item', '/metrics/1/value'], ['/item', '/metrics/1']].slice(0, log.warnings.length))
  })

  test('without what makes it one there is none, and a warning says so', () => {
    const { wire, log } = wireOf({})
    expect(finish('mlmodel', { service: scope.service }, wire)).toBeUndefined()
    expect(log.warnings).toHaveLength(1)
  })

  test('a record is called the same from wherever it is spoken of', () => {
    expect(scope.run('r.1', '7')).toEqual({ type: 'mlrun', fullyQualifiedName: 'mlflow.7."r.1"' })
    expect(new Scope('mlflow', 'Mlflow', { service: 'my.flow' }).model('a').fullyQualifiedName).toBe('"my.flow".a')
  })
})
