import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical, validate } from '../src/index.js'
import { redact } from '../src/entities/redaction.js'
import { fromQuads, toQuads } from '../src/rdf/index.js'
import { modelWith } from './support/hostile.js'
import { allSecrets, innocent, spellings } from './support/hostile-secrets.js'
import { runs } from './support/model.js'

describe('a secret is taken out of a text, and nothing more happens the second time', () => {
  test.each(allSecrets)('$kind', ({ text, secret }) => {
    const once = redact(text)
    expect(spellings(secret).filter((spelling) => once.includes(spelling))).toEqual([])
    expect(once).toContain('REDACTED')
    expect(redact(once)).toBe(once)
  })

  test('texts put together from secrets and what is around them', () => {
    const parts = [...allSecrets.flatMap(({ text, secret }) => [text, secret, secret.slice(0, 7), secret.slice(7)]), 'REDACTED', '://', '@', '?', '&', ';', '=', '#', '"', ' ', '\n', '%20', 'a', 'si' + 'g=', 'to' + 'ken=', 'http', '-----', '-', '_', '.']
    fc.assert(fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 8 }), (chosen) => {
      const once = redact(chosen.join(''))
      expect(redact(once)).toBe(once)
    }), { numRuns: runs * 50, seed: 7 })
  })
})

describe('an innocent text stays as it is', () => {
  test('there are many of them', () => expect(new Set(innocent).size).toBeGreaterThan(60))
  test.each(innocent.map((text) => [text]))('%j', (text) => expect(redact(text)).toBe(text))
})

/** Documents that are valid before secrets are taken out, and must be after. */
const edges: [row: string, fields: object][] = [
  ['a name of the greatest length that becomes longer', { name: `${'x'.repeat(250)}?si${'g'}=a` }],
  ['an address of the greatest length that becomes longer', { sourceUrl: `https://u@h.example/${'x'.repeat(8192 - 20)}` }],
  ['two names that only a secret tells apart', { mlFeatures: ['a', 'b'].map((secret) => ({ name: `x?si${'g'}=${secret}`, dataType: 'text' })) }],
  ['two aliases that only a secret tells apart', { versions: [{ name: 'v1', aliases: ['a', 'b'].map((secret) => `x?si${'g'}=${secret}`) }] }],
]

describe('a document without its secrets is valid still, or was refused with them', () => {
  test.each(edges)('%s', (_, fields) => {
    const document = modelWith(fields)
    if (!validate(document).ok) return
    expect(validate(canonical(document))).toMatchObject({ ok: true })
    expect(fromQuads(toQuads(document))).toEqual([canonical(document)])
  })
})
