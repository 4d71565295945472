import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { redact, withoutSecrets } from '../src/entities/redaction.js'
import { isPlain } from '../src/entities/signs.js'
import { BEYOND_ASCII, SUSPECT, TO_ESCAPE, traitsOf } from '../src/entities/text-traits.js'
import { putPlainText } from '../src/rdf/put-bytes.js'
import { allSecrets, innocent } from './support/hostile-secrets.js'
import { runs } from './support/model.js'

/** Pieces from which tokens, keys and addresses are made, and what may stand around them. */
const pieces = [
  'hf_', 'AKIA', 'ASIA', 'AIza', 'ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_', 'glpat-', 'dapi', 'xoxa-', 'xoxb-', 'xoxo-', 'xoxp-', 'xoxr-', 'xoxs-', 'sk-', 'sk-proj-', 'eyJ', '-----BEGIN ', 'RSA PRIVATE KEY-----',
  '://', 'user', ':', '@', '?', '&', ';', '=', '#', 'sig=', 'pwd=', 'AccountKey=', 'h', 'f', '_', '-', 'A', 'K', 'I', 'x', 'o', 'e', 'y', 'J', 'g', 's', 'k', 'd', 'p', 'i', 't', '.', '%20', ' ', '\n', '"', 'é', '漢', '😀',
  '0123456789abcdef0123456789abcdef', 'ABCDEFGHIJKLMNOP', 'abcdefghijklmnopqrst', '0123456789',
]
const texts = fc.array(fc.oneof(fc.constantFrom(...pieces, ...allSecrets.map(({ secret }) => secret), ...innocent), fc.string({ unit: 'binary-ascii', maxLength: 4 })), { maxLength: 6 }).map((parts) => parts.join(''))

/** The text as the look that writes leaves it; nothing when it was not plain. */
function putPlain(text: string): string | undefined {
  const bytes = new Uint8Array(text.length * 3)
  const end = putPlainText(bytes, 0, text)
  return end < 0 ? undefined : new TextDecoder().decode(bytes.subarray(0, end))
}

describe('the look at a text while it is written', () => {
  test.each(allSecrets)('misses nothing of what redaction takes out: $kind', ({ text }) => {
    expect(putPlain(text)).toBeUndefined()
    expect(isPlain(text)).toBe(false)
  })

  test('misses nothing in texts put together from pieces of secrets, and writes the others as they are', () => {
    fc.assert(fc.property(texts, (text) => {
      const put = putPlain(text)
      if (traitsOf(text) & (TO_ESCAPE | BEYOND_ASCII) || withoutSecrets(text) !== text) expect(put).toBeUndefined()
      else if (traitsOf(text) === 0) expect(put).toBe(text)
      if (isPlain(text)) expect([withoutSecrets(text), /^[A-Za-z0-9._-]*$/.test(text)]).toEqual([text, true])
    }), { numRuns: runs * 100 })
  })

  test.each(['', 'total_amount_7', 'shop.public.orders', 'sk', 'hf-hub', 'v1.0', 'eyes', 'pat_x', '----'])('takes %j for plain', (text) => {
    expect(putPlain(text)).toBe(text)
    expect(isPlain(text)).toBe(true)
  })
})

describe('the quick look at a text misses nothing', () => {
  test.each(allSecrets)('of what redaction takes out: $kind', ({ text }) => expect(traitsOf(text) & SUSPECT).toBeTruthy())

  test('of what redaction takes out, in texts put together from pieces of secrets', () => {
    fc.assert(fc.property(texts, (text) => {
      expect(redact(text)).toBe(withoutSecrets(text))
    }), { numRuns: runs * 100 })
  })

  test('of characters that are escaped or beyond ASCII, in any text', () => {
    fc.assert(fc.property(fc.oneof(texts, fc.string({ unit: 'binary' }), fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)) })), (text) => {
      const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
      const escaped = [0x22, 0x5c, 0x7f, 0x85, 0x2028, 0x2029, 0xfffe, 0xffff]
      expect(Boolean(traitsOf(text) & BEYOND_ASCII)).toBe(units.some((unit) => unit > 0x7f))
      expect(Boolean(traitsOf(text) & TO_ESCAPE)).toBe(units.some((unit) => unit < 0x20 || escaped.includes(unit)))
    }), { numRuns: runs * 20 })
  })
})
