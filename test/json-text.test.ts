import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../src/entities/canonical.js'
import { escapeText } from '../src/rdf/escape-text.js'
import { escapedJsonText, jsonText, jsonTextWithoutSecrets } from '../src/rdf/json-text.js'
import { allSecrets } from './support/hostile-secrets.js'
import { runs } from './support/model.js'

/** RFC 8785 said plainly: keys in order at every level, the rest as JavaScript prints it. */
function plainly(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(plainly).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${plainly((value as Record<string, unknown>)[key])}`).join(',')}}`
}

const secret = fc.constantFrom(...allSecrets.map(({ text }) => text))
const key = fc.oneof(fc.constantFrom('b', 'a', 'name', '10', '9', '__proto__', 'constructor', '"', 'ä'), fc.string({ maxLength: 3 }))
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 4 }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null), fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(key, tie('value'), { maxKeys: 5 })),
})).value

describe('JSON is printed', () => {
  test('in the canonical form of RFC 8785', () => {
    fc.assert(fc.property(json, (value) => { expect(jsonText(value)).toBe(plainly(value)) }), { numRuns: runs * 20 })
  })

  test('without secrets, as it stands in a literal the same as when the whole text is escaped', () => {
    const values = fc.oneof(json, fc.dictionary(fc.oneof(key, secret), fc.oneof(json, secret), { maxKeys: 4 }), fc.array(fc.record({ text: fc.oneof(secret, fc.string()), at: fc.integer() }), { maxLength: 4 }))
    fc.assert(fc.property(values, (value) => {
      const text = jsonTextWithoutSecrets(value)
      expect(text).toBe(plainly(canonicalJson(value)))
      expect(escapedJsonText(value)).toBe(escapeText(text))
    }), { numRuns: runs * 20 })
  })

  test('with objects of the same first key and others after it, of more keys than are remembered, and with what is undefined left out', () => {
    const wide = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`key ${(index * 37) % 100}`, index]))
    for (const value of [{ a: 1, c: 2, b: 3 }, { a: 1 }, { a: 1, b: 3, c: 2 }, { a: undefined, b: 1 }, { a: undefined }, {}, wide, wide, { '': '' }]) {
      expect(jsonText(value)).toBe(plainly(JSON.parse(JSON.stringify(value))))
      expect(escapedJsonText(value)).toBe(escapeText(jsonTextWithoutSecrets(value)))
    }
  })
})
