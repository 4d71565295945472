import { describe, expect, test } from 'vitest'
import { validate } from '../src/index.js'
import { expectPrototypesUntouched, expectRefused, modelWith, type Refusal } from './support/hostile.js'

expectPrototypesUntouched()

const parsed = (text: string): unknown => JSON.parse(text)
const nested = (open: string, levels: number, close: string): unknown => parsed(open.repeat(levels) + '1' + close.repeat(levels))
const list = (length: number, item: (index: number) => unknown = String): unknown[] => Array.from({ length }, (_, index) => item(index))

type Row = [row: string, fields: object, ...refusals: Refusal[]]
const at = (path: string, rule: Refusal['rule']): Refusal => ({ path, rule })

/** What JSON-LD processors drop, guess, obey or stumble over. */
const records: Row[] = [
  ['unmapped key', { foo: 1 }, at('/foo', 'unknown-field')],
  ['key `@foo`', { '@foo': 1 }, at('/@foo', 'unsafe-key')],
  ['empty key', { '': 1 }, at('/', 'unknown-field')],
  ['key `javascript:alert(1)`', { 'javascript:alert(1)': 'x' }, at('/javascript:alert(1)', 'unknown-field')],
  ['key `http://evil/p`', { 'http://evil/p': 'x' }, at('/http:~1~1evil~1p', 'unknown-field')],
  ['key `undef:z`', { 'undef:z': 'x' }, at('/undef:z', 'unknown-field')],
  ...['foo', '', 'http://a b', 'http://a>', 's3://b/k k', 'C:\\x', null, 7, '__proto__', 'constructor'].map((id): Row => [`@id ${JSON.stringify(id)}`, { '@id': id }, at('/@id', 'unsafe-key')]),
  ...['@type', '@value', '@language', '@direction', '@json', '@base', '@vocab', '@reverse', '@graph', '@included', '@import', '@context', '@nest', '@list', '@set'].map((key): Row => [`keyword ${key} at the top`, { [key]: 'http://127.0.0.1:9/' }, at(`/${key}`, 'unsafe-key')]),
  ['keyword inside a reference', { owners: [{ type: 'user', name: 'jane', '@context': { name: 'http://evil/' } }] }, at('/owners/0/@context', 'unsafe-key')],
  ['keyword inside a feature', { mlFeatures: [{ name: 'f', dataType: 'text', '@reverse': {} }] }, at('/mlFeatures/0/@reverse', 'unsafe-key')],
  ['null value', { description: null }, at('/description', 'type')],
  ['object where a text is due', { description: { toString: 'x' } }, at('/description', 'type')],
  ['value object where a text is due', { description: { '@value': 'x', '@language': 'en_US' } }, at('/description', 'type')],
  ['list with a repeat', { versions: [{ name: 'v1', aliases: ['a', 'b', 'a'] }] }, at('/versions/0/aliases/2', 'unique-items')],
  ['list in a list', { mlFeatures: [[{ name: 'f', dataType: 'text' }]] }, at('/mlFeatures/0', 'single')],
  ['list in a set', { versions: [{ name: 'v1', aliases: [['a']] }] }, at('/versions/0/aliases/0', 'single')],
  ['time `yesterday`', { createdAt: 'yesterday' }, at('/createdAt', 'type')],
  ['count `abc`', { trainingData: [{ dataset: { type: 'table', name: 't' }, rows: 'abc' }] }, at('/trainingData/0/rows', 'type')],
  ['__proto__ that holds data', parsed('{"__proto__":{"polluted":1}}') as object, at('/__proto__', 'unsafe-key')],
  ['__proto__ inside a reference', { owners: [parsed('{"type":"user","name":"j","__proto__":{"polluted":1}}')] }, at('/owners/0/__proto__', 'unsafe-key')],
  ['__proto__ in free JSON', { extension: parsed('{"a":[{"__proto__":{"polluted":1}}]}') }, at('/extension/a/0/__proto__', 'unsafe-key')],
  ['__proto__ in a map', { changeDescription: { changeSummary: parsed('{"__proto__":{}}') } }, at('/changeDescription/changeSummary/__proto__', 'unsafe-key')],
  ['keys `constructor` and `toString`', { constructor: 1, toString: 'x' }, at('/constructor', 'unknown-field'), at('/toString', 'unknown-field')],
  ['500 objects deep in free JSON', { extension: nested('{"a":', 500, '}') }, at(`/extension${'/a'.repeat(64)}`, 'too-deep')],
  ['3000 lists deep in free JSON', { extension: nested('[', 3000, ']') }, at(`/extension${'/0'.repeat(64)}`, 'too-deep')],
  ['3000 lists deep where a text is due', { description: nested('[', 3000, ']') }, at('/description', 'single')],
  ['3000 objects deep where a node is due', { governance: nested('{"a":', 3000, '}') }, at('/governance/a', 'unknown-field')],
  ['50,000 texts in a set', { versions: [{ name: 'v1', aliases: list(50_000) }] }, at('/versions/0/aliases', 'max-items')],
  ['20,000 objects in a list', { mlFeatures: list(20_000, (index) => ({ name: `f${index}`, dataType: 'text' })) }, at('/mlFeatures', 'max-items')],
]

/** What schema validators let through or are slow at. */
const validatorRows: Row[] = [
  ['1e400', { mlHyperParameters: [{ name: 'p', value: parsed('1e400') }] }, at('/mlHyperParameters/0/value', 'type')],
  ['NaN and Infinity as numbers', { metrics: [{ name: 'a', value: NaN }, { name: 'b', value: Infinity }] }, at('/metrics/0/value', 'type'), at('/metrics/1/value', 'type')],
  ['NaN in free JSON', { extension: [NaN, -Infinity] }, at('/extension/0', 'type'), at('/extension/1', 'type')],
  ['2^53 + 1 as a count', { trainingData: [{ dataset: { type: 'table', name: 't' }, rows: 9007199254740993 }] }, at('/trainingData/0/rows', 'maximum')],
  ['1e21 as a count', { trainingData: [{ dataset: { type: 'table', name: 't' }, rows: 1e21 }] }, at('/trainingData/0/rows', 'maximum')],
  ['1.5 as a count', { trainingData: [{ dataset: { type: 'table', name: 't' }, rows: 1.5 }] }, at('/trainingData/0/rows', 'type')],
  ['time beyond the year 9999', { createdAt: 253402300800000 }, at('/createdAt', 'maximum')],
  ...[10n, () => 1, Symbol('s')].flatMap((value): Row[] => [
    [`a ${typeof value} where a text is due`, { description: value }, at('/description', 'type')],
    [`a ${typeof value} in free JSON`, { extension: [value] }, at('/extension/0', 'type')],
    [`a ${typeof value} as the name of a child`, { versions: [{ name: value }] }, at('/versions/0/name', 'type')],
  ]),
  ...[new Date(0), new Map([['a', 1]]), new (class Thing { a = 1 })()].flatMap((value): Row[] => [
    [`a ${value.constructor.name} where a text is due`, { description: value }, at('/description', 'type')],
    [`a ${value.constructor.name} where an object is due`, { governance: value }, at('/governance', 'type')],
    [`a ${value.constructor.name} in free JSON`, { extension: [value] }, at('/extension/0', 'type')],
  ]),
]

describe('what a JSON-LD processor would drop, guess or obey is refused with its place', () => {
  test.each(records)('%s', (_, fields, ...refusals) => expectRefused(modelWith(fields), ...refusals))
})

describe('what a schema validator would let through is refused with its place', () => {
  test.each(validatorRows)('%s', (_, fields, ...refusals) => expectRefused(modelWith(fields), ...refusals))

  test.each(['toString', 'constructor', '__proto__', 'hasOwnProperty', 'MlModel', 'mlmodel ', ''])('type %j', (type) => expectRefused({ ...modelWith(), type }, at('/type', 'unknown-type')))
  test.each<[string, unknown, Refusal]>([
    ['an empty object', {}, at('/type', 'required')], ['a text', 'http://127.0.0.1:9/', at('', 'type')], ['null', null, at('', 'type')], ['a list', [modelWith()], at('', 'type')], ['nothing', undefined, at('', 'type')],
    ['fields that are only inherited', Object.create(modelWith()), at('/type', 'required')],
  ])('%s in place of a document', (_, document, refusal) => expectRefused(document, refusal))

  test('a million wrong items end in at most a hundred issues', () => {
    const result = validate(modelWith({ extension: list(900_000, () => undefined).map(() => NaN) }))
    expect(result.ok ? 0 : result.issues.length).toBe(100)
  })

  test.each(['a', ':', '.', '"', ' ', '%', '-', 'a:', 'a.', '{}', '\\'])('a text made of %j takes no pattern long', (part) => {
    const text = part.repeat(9_999 / part.length)
    const started = performance.now()
    validate(modelWith({ name: text, fullyQualifiedName: text, sourceUrl: `http://${text}`, id: text, tags: [{ tagFQN: text, source: text, labelType: text, state: text, style: { color: text } }], owners: [{ type: text, id: text, name: text, href: `h:${text}` }] }))
    expect(performance.now() - started).toBeLessThan(500)
  })
})
