import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { parseYaml, parseYamlDocuments } from '../src/io/yaml.js'
import { withDigits } from './support/digits.js'
import { runs } from './support/model.js'

function mistakeOf(text: string): { line: number; message: string } {
  const result = parseYaml(text)
  if (!('mistake' in result)) throw new Error('no mistake')
  return result.mistake
}

describe('values are plain JSON', () => {
  test.each<[why: string, text: string, value: unknown]>([
    ['nothing', '', null],
    ['a comment alone', '# x\n', null],
    ['a byte order mark and carriage returns', '\ufeffa: 1\r\nb:\r\n  - x\r\n', { a: 1, b: ['x'] }],
    ['words of YAML 1.1 stay texts', 'a: no\nb: yes\nc: on\nd: 12:30\ne: 1_000', { a: 'no', b: 'yes', c: 'on', d: '12:30', e: '1_000' }],
    ['also where the text asks for 1.1', '%YAML 1.1\n---\na: yes\nb: 2024-01-01\nc: {<<: {x: 1}}\nd: 12:30', { a: 'yes', b: '2024-01-01', c: { '<<': { x: 1 } }, d: '12:30' }],
    ['dates stay texts', 'a: 2024-06-20\nb: 2024-06-20T10:00:00Z\nc: !!timestamp 2024-06-20', { a: '2024-06-20', b: '2024-06-20T10:00:00Z', c: '2024-06-20' }],
    ['numbers that are none', '[.nan, .NaN, .inf, -.INF, +.inf, nan, NaN]', ['NaN', 'NaN', 'Infinity', '-Infinity', 'Infinity', 'nan', 'NaN']],
    ['integers beyond 2^53', '[9007199254740991, 9007199254740992, -12345678901234567890, 0xFFFFFFFFFFFFFFFF]', [9007199254740991, '9007199254740992', '-12345678901234567890', '18446744073709551615']],
    ['other ways to write integers', '[0x1F, 0o17, 0123, +5, -0]', [31, 15, 123, 5, 0]],
    ['a hash that looks like a number too large', 'run: 123e4567\nold: -1e999', { run: '123e4567', old: '-1e999' }],
    ['nulls and booleans', '[~, null, NULL, {a: }, true, False]', [null, null, null, { a: null }, true, false]],
    ['keys as they are written', '1.10: a\n2: b\ntrue: c\n~: d\n0x10: e\n"q": f\n12345678901234567890: g', { '1.10': 'a', 2: 'b', true: 'c', '~': 'd', '0x10': 'e', q: 'f', '12345678901234567890': 'g' }],
    ['keys that are lists or maps', '? [a, 1]\n: x\n? {b: .nan}\n: y', { '["a",1]': 'x', '{"b":"NaN"}': 'y' }],
    ['a long key', '? By clicking here\n: checkbox', { 'By clicking here': 'checkbox' }],
    ['tags mean nothing', 'a: !!python/object/apply:os.system ["x"]\nb: !foo {c: 1}\nd: !!binary aGk=\ne: !!set {x}\nf: !!str 1', { a: ['x'], b: { c: 1 }, d: 'aGk=', e: { x: null }, f: '1' }],
    ['aliases are copies', 'a: &x {b: 1}\nc: *x\n&k d: *k', { a: { b: 1 }, c: { b: 1 }, d: 'd' }],
    ['an alias as a key', '- &x [1]\n- {*x : y}', [[1], { '[1]': 'y' }]],
    ['an empty text in quotes', '""', ''],
    ['an anchor that is set again', '- &x 1\n- &y [*x]\n- &x 2\n- *y\n- *x', [1, [1], 2, [1], 2]],
    ['texts over lines', 'a: |\n  b\n  c\nd: >-\n  e\n  f', { a: 'b\nc\n', d: 'e f' }],
  ])('%s', (_, text, value) => {
    expect(parseYaml(text)).toStrictEqual({ value })
  })

  test('`__proto__` is a key as any other', () => {
    const result = parseYaml('__proto__: {polluted: true}\na: {? __proto__ : 1}') as { value: object }
    expect(Object.keys(result.value)).toEqual(['__proto__', 'a'])
    expect(Object.getPrototypeOf(result.value)).toBe(Object.prototype)
    expect('polluted' in {}).toBe(false)
  })

  test('copies of aliases share nothing', () => {
    const { value } = parseYaml('a: &x [1]\nb: *x') as { value: { a: unknown; b: unknown } }
    expect(value.a).not.toBe(value.b)
  })

  test('of keys that come twice the last holds, and their lines are told', () => {
    expect(parseYaml('a: 1\nb:\n  c: 1\n  c: 2\na: 3\na: 4\n1: x\n"1": y')).toStrictEqual({ value: { a: 4, b: { c: 2 }, 1: 'y' }, repeated: [4, 5, 6, 8] })
  })

  test('whatever JSON is written as YAML comes back', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom('block', 'flow'), (json, style) => {
      const value = JSON.parse(JSON.stringify(json)) as unknown
      expect(parseYaml(stringify(value, { version: '1.2', schema: 'core', collectionStyle: style as 'block', aliasDuplicateObjects: false }))).toStrictEqual({ value: withDigits(value) })
    }), { numRuns: runs * 2 })
  })

  test('JSON is YAML too', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 4 }), (json) => {
      expect(parseYaml(json)).toStrictEqual({ value: withDigits(JSON.parse(json)) })
    }), { numRuns: runs })
  })

  test('any other text that YAML allows means what the library says', () => {
    const line = fc.array(fc.constantFrom('a', 'b', ': ', '- ', '? ', '[', ']', '{', '}', ', ', '"', "'", '# ', '| ', '1', '.5', 'true', '~', ' ', '  '), { maxLength: 7 }).map((parts) => parts.join(''))
    let valid = 0
    fc.assert(fc.property(fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n')), (text) => {
      const result = parseYaml(text)
      if ('mistake' in result) {
        expect(() => void parse(text, { uniqueKeys: false })).toThrow()
        return
      }
      valid++
      const theirs = parse(text, { uniqueKeys: false, mapAsMap: true, logLevel: 'silent' }) as unknown
      expect(agrees(result.value, theirs)).toBe(true)
    }), { numRuns: runs * 5 })
    expect(valid).toBeGreaterThan(runs / 5)
  })
})

/** Whether a value is that of the library; maps of other keys than texts, which it writes in another way, need only be maps. */
function agrees(ours: unknown, theirs: unknown): boolean {
  if (Array.isArray(theirs)) return Array.isArray(ours) && ours.length === theirs.length && theirs.every((item, index) => agrees(ours[index], item))
  if (!(theirs instanceof Map)) return ours === (theirs ?? null)
  if (typeof ours !== 'object' || ours === null || Array.isArray(ours)) return false
  const [object, map] = [ours as Record<string, unknown>, theirs as Map<unknown, unknown>]
  if (![...map.keys()].every((key) => typeof key === 'string')) return true
  return Object.keys(object).length === map.size && [...map].every(([key, item]) => agrees(object[key as string], item))
}

describe('mistakes have a line and repeat nothing of the text', () => {
  test.each<[text: string, line: number, message: RegExp]>([
    ['a: 1\nb: [1, hunter2\nc: 3', 3, /bracket is not closed/],
    ['a: 1\n b: hunter2', 1, /several lines|same line/],
    ['a:\n\t- hunter2', 2, /tab/i],
    ['a: "hunter2\\q"', 1, /escape/],
    ['a: @hunter2', 1, /quotes/],
    ['a: b: hunter2', 1, /map within a map/],
    ['a: "hunter2', 1, /missing/],
    ['a: *hunter2', 1, /no anchor/],
    ['a: 1\nb: &x [*x]', 2, /within what it stands for/],
    ['a: &x &y hunter2', 1, /more than one anchor/],
    ['a: 1\n---\nb: hunter2', 3, /second document/],
    ['a: 1\r\nb: [\r\n---\r\nc', 3, /./],
  ])('%j', (text, line, message) => {
    const mistake = mistakeOf(text)
    expect(mistake.line).toBe(line)
    expect(mistake.message).toMatch(message)
    expect(mistake.message).not.toContain('hunter2')
  })
})

describe('streams', () => {
  test('have one value a document, and a broken one does not stop the others', () => {
    expect(parseYamlDocuments('---\n# nothing\n---\na: 1\n---\nb: [\n---\nc: 3\n...\n--- text\n---\n~\n')).toMatchObject([{ value: { a: 1 } }, { mistake: { line: 7 } }, { value: { c: 3 } }, { value: 'text' }, { value: null }])
    expect(parseYamlDocuments('')).toEqual([])
    expect(parseYamlDocuments('---\n---\n')).toEqual([])
  })

  test('anchors end with their document', () => {
    expect(parseYamlDocuments('&x a\n---\n*x')).toMatchObject([{ value: 'a' }, { mistake: { line: 3 } }])
  })
})

describe('hostile texts', () => {
  const bomb = ['a0: &a0 [x, x, x, x]', ...Array.from({ length: 40 }, (_, index) => `a${index + 1}: &a${index + 1} [${Array(4).fill(`*a${index}`).join(', ')}]`)].join('\n')

  test.each<[why: string, text: string, message: RegExp]>([
    ['aliases of aliases of aliases', bomb, /Aliases stand for more than 1000000/],
    ['aliases of one long text', `a: &a ${'x'.repeat(10_000)}\nb: [${'*a, '.repeat(200)}]`, /Aliases stand for more than 1000000/],
    ['aliases of one long text as keys', `a: &a ${'x'.repeat(10_000)}\nb: [${'{*a : 1}, '.repeat(200)}]`, /Aliases stand for more than 1000000/],
    ['brackets', '['.repeat(3_000), /deep/],
    ['closed brackets', '['.repeat(3_000) + ']'.repeat(3_000), /deep/],
    ['maps', '{a: '.repeat(3_000), /deep/],
    ['dashes', `${'- '.repeat(3_000)}x`, /deep/],
    ['question marks', '? '.repeat(3_000), /deep/],
    ['indented maps', Array.from({ length: 300 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'), /deep/],
    ['ten million characters', `a: ${'x'.repeat(10_000_000)}`, /longer than 10000000 characters/],
  ])('%s are refused', (_, text, message) => {
    expect(mistakeOf(text).message).toMatch(message)
  })

  test('levels end at 200', () => {
    expect(parseYaml('['.repeat(200) + ']'.repeat(200))).toHaveProperty('value')
    expect(mistakeOf('['.repeat(201) + ']'.repeat(201)).message).toMatch(/more than 200 levels/)
  })

  test.each<[string, string]>([
    ['keys', Array.from({ length: 5_000 }, (_, index) => `k${index}: ${index}`).join('\n')],
    ['aliases', `a: &a 1\nb: [${'*a, '.repeat(5_000)}]`],
    ['anchors', '&a '.repeat(10_000)],
    ['digits', `a: ${'9'.repeat(100_000)}`],
    ['documents', '---\na: 1\n'.repeat(2_000)],
    ['quotes', '"x\n'.repeat(10_000)],
  ])('many %s take no more than their share of time', (_, text) => {
    const start = performance.now()
    parseYamlDocuments(text)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
