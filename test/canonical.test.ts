import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalSet } from '../src/entities/canonical.js'
import { compareCodePoints } from '../src/entities/order.js'
import { redact } from '../src/entities/redaction.js'
import { canonical, validate, type Entity } from '../src/index.js'
import { runs } from './support/model.js'

const TOKEN = `hf${'_'}${'a1B2'.repeat(8)}`
const model = (fields: object): Entity => ({ type: 'mlmodel', name: 'm', service: { type: 'mlmodelService', name: 's' }, ...fields }) as unknown as Entity
const service = (projectId: unknown): Entity => ({ type: 'mlmodelService', name: 's', serviceType: 'VertexAI', connection: { config: { type: 'VertexAI', location: 'eu', projectId } } }) as unknown as Entity

/** A document and what is left of it, field by field. */
const forms: [what: string, given: object, made: object][] = [
  ['a secret in a text', { description: `uses ${TOKEN}` }, { description: 'uses REDACTED' }],
  ['a secret in an address', { sourceUrl: 'https://user:pass@example.com/' }, { sourceUrl: 'https://REDACTED@example.com/' }],
  ['secrets in free JSON, in keys and values', { extension: { [TOKEN]: [TOKEN, { a: TOKEN }] } }, { extension: { REDACTED: ['REDACTED', { a: 'REDACTED' }] } }],
  ['free JSON that is one text', { extension: TOKEN }, { extension: 'REDACTED' }],
  ['a secret in the key of a map', { changeDescription: { changeSummary: { [TOKEN]: { changedBy: TOKEN } } } }, { changeDescription: { changeSummary: { REDACTED: { changedBy: 'REDACTED' } } } }],
  ['a secret in a set, which is sorted after', { languages: ['z', TOKEN, 'A'] }, { languages: ['A', 'REDACTED', 'z'] }],
  ['undefined in a map', { changeDescription: { changeSummary: { a: undefined, b: {} } } }, { changeDescription: { changeSummary: { b: {} } } }],
  ['undefined in free JSON: left out of objects, null in lists', { extension: { a: undefined, b: [undefined, null, 1] } }, { extension: { b: [null, null, 1] } }],
  ['undefined in a field', { description: undefined }, {}],
  ['null, false, empty texts, lists and objects in free JSON stay', { extension: [null, false, '', 0, [], {}] }, { extension: [null, false, '', 0, [], {}] }],
  ['-0 in a measurement', { metrics: [{ name: 'a', value: -0 }] }, { metrics: [{ name: 'a', value: 0 }] }],
  ['a list of nodes keeps its order and its repeats', { metrics: [{ name: 'b', value: 1 }, { name: 'a', value: 2 }, { name: 'b', value: 1 }] }, { metrics: [{ name: 'b', value: 1 }, { name: 'a', value: 2 }, { name: 'b', value: 1 }] }],
  ['a list of references keeps its order and its repeats', { owners: [{ type: 'user', name: 'b' }, { type: 'user', name: 'a' }, { type: 'user', name: 'b' }] }, { owners: [{ type: 'user', name: 'b' }, { type: 'user', name: 'a' }, { type: 'user', name: 'b' }] }],
  ['a set loses its order and its repeats', { languages: ['b', 'a', 'b'] }, { languages: ['a', 'b'] }],
  ['empty lists', { owners: [], metrics: [], languages: [], versions: [{ name: 'v', aliases: [] }] }, { versions: [{ name: 'v' }] }],
  ['unknown fields, at the top and below', { madeUp: 1, metrics: [{ name: 'a', value: 1, madeUp: 2 }], owners: [{ type: 'user', name: 'a', madeUp: 3 }] }, { metrics: [{ name: 'a', value: 1 }], owners: [{ type: 'user', name: 'a' }] }],
]

describe('the canonical form', () => {
  test.each(forms)('%s', (_, given, made) => {
    expect(canonical(model(given))).toStrictEqual(model(made))
    expect(canonical(canonical(model(given)))).toStrictEqual(model(made))
  })

  test.each([[['p'], 'p'], ['p', 'p'], [['q', 'p', 'q'], ['p', 'q']], [['p', 'p'], 'p'], [TOKEN, 'REDACTED'], [[], undefined]])('of a field that takes one text or several: %j is %j', (given, made) => {
    expect(canonical(service(given))).toMatchObject({ connection: { config: { ...(made === undefined ? {} : { projectId: made }) } } })
    expect(canonical(service(given))).toEqual(service(made))
  })

  test('has its fields in the order of the schema, whatever the order they came in', () => {
    const turned = (value: object) => Object.fromEntries(Object.entries(value).reverse())
    const given = model({ metrics: [turned({ name: 'a', value: 1 })], description: 'd' })
    expect(JSON.stringify(canonical(turned(given) as never))).toBe(JSON.stringify(canonical(given)))
    expect(validate(canonical(given))).toMatchObject({ ok: true })
  })
})

test('a set is sorted by code point and holds each text once, whether it has few texts or many', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 2 }), { maxLength: 60 }), (texts) => {
    const clean = texts.map(redact)
    expect(canonicalSet(texts)).toEqual([...new Set(clean)].sort(compareCodePoints))
  }), { numRuns: runs * 10 })
})
