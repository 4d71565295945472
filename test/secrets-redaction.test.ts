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

const key = (...parts: string[]) => parts.join('')
const x = (count: number) => 'a1B2'.repeat(20).slice(0, count)

/** Texts at the edge of what is a secret: exactly what is taken out of them. */
const exact: [text: string, redacted: string][] = [
  [key('gh', 'p_', x(29)), key('gh', 'p_', x(29))], [key('gh', 'p_', x(30)), 'REDACTED'], [key('github', '_pat_', x(21)), key('github', '_pat_', x(21))], [key('github', '_pat_', x(22)), 'REDACTED'],
  [key('gl', 'pat-', x(19)), key('gl', 'pat-', x(19))], [key('gl', 'pat-', x(20)), 'REDACTED'], [key('da', 'pi', '0a'.repeat(15)), key('da', 'pi', '0a'.repeat(15))], [key('da', 'pi', '0a'.repeat(16), ' z'), 'REDACTED z'],
  [key('xo', 'xb-', x(9)), key('xo', 'xb-', x(9))], [key('xo', 'xb-', x(10)), 'REDACTED'], [key('AI', 'za', x(34)), key('AI', 'za', x(34))], [key('AI', 'za', x(35)), 'REDACTED'],
  [key('s', 'k-proj-', x(19)), key('s', 'k-proj-', x(19))], [key('s', 'k-proj-', x(20)), 'REDACTED'], [key('s', 'k-', x(19)), key('s', 'k-', x(19))],
  [key('ey', 'J', x(8), '.', x(8), '.', x(30), ' z'), 'REDACTED z'], [key('%20ey', 'J', x(8), '.', x(8), '.', x(30), ' z'), '%20REDACTED z'], [key('ey', 'J', x(8), '.', x(8), '. z'), 'REDACTED z'],
  ['-----BEGIN RSA PRIVATE KEY-----a-----END RSA PRIVATE KEY----- z', 'REDACTED z'], ['-----BEGIN PRIVATE KEY-----a-----END PRIVATE KEY----- z', 'REDACTED z'], ['-----BEGIN PRIVATE KEY-----a z', 'REDACTED'],
  ...['abfs', 'abfss', 'wasb', 'wasbs', 'ssh', 'git+ssh', 'svn+ssh', 'sftp'].map((scheme): [string, string] => [`${scheme}://name@host/`, `${scheme}://name@host/`]),
  ...['abfs', 'ssh'].map((scheme): [string, string] => [`${scheme}://name:word@host/`, `${scheme}://REDACTED@host/`]),
  ['xssh://name@host/', 'xssh://REDACTED@host/'], ['sshx://name@host/', 'sshx://REDACTED@host/'], ['ssh.x://name@host/', 'ssh.x://REDACTED@host/'], ['(ssh://name@host/)', '(ssh://name@host/)'], ['a-ssh://name@host/', 'a-ssh://REDACTED@host/'],
  ['x?apikey=a&api_key=b&z=c', 'x?apikey=REDACTED&api_key=REDACTED&z=c'], ['x?a=1&amp;key=b#f', 'x?a=1&amp;key=REDACTED#f'], ['x#access_token=a', 'x#access_token=REDACTED'], ['x#key=a', 'x#key=a'],
  ['password=a;b=c', 'password=REDACTED;b=c'], ['b=c; Pwd=a', 'b=c; Pwd=REDACTED'], ['b=c;\t password=a', 'b=c;\t password=REDACTED'], ['xpassword=a', 'xpassword=a'], ['b;xpassword=a', 'b;xpassword=a'], ['AccountName=x;AccountKey=a', 'AccountName=x;AccountKey=REDACTED'],
]

describe('what is taken out begins and ends where the secret does', () => {
  test.each(exact.map(([text, redacted], index) => ({ index, text, redacted })))('text $index', ({ text, redacted }) => expect(redact(text)).toBe(redacted))
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
