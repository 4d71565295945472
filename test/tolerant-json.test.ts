import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { JsonMistake, mistakeIn } from '../src/io/json-scanner.js'
import { parseTolerantJson } from '../src/io/tolerant-json.js'
import { withDigits } from './support/digits.js'
import { runs } from './support/model.js'

function mistakeOf(text: string): JsonMistake | undefined {
  try {
    parseTolerantJson(text)
    return undefined
  } catch (error) {
    expect(error).toBeInstanceOf(JsonMistake)
    return error as JsonMistake
  }
}

describe('numbers that JSON or JavaScript lack', () => {
  test.each<[string, unknown]>([
    ['NaN', 'NaN'],
    ['[Infinity, -Infinity]', ['Infinity', '-Infinity']],
    ['{"loss": NaN, "note": "NaN", "worst": -Infinity}', { loss: 'NaN', note: 'NaN', worst: '-Infinity' }],
    ['9007199254740991', 9007199254740991],
    ['-9007199254740991', -9007199254740991],
    ['9007199254740992', '9007199254740992'],
    ['-9007199254740993', '-9007199254740993'],
    ['{"model_checksum": -3434862347128264704, "n": 1}', { model_checksum: '-3434862347128264704', n: 1 }],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
    ['[1e999, -1E+999, 1e308, 1e-999]', ['Infinity', '-Infinity', 1e308, 0]],
    ['1.7976931348623157e308', 1.7976931348623157e308],
    ['0.12345678901234567890', 0.12345678901234568],
    ['1e20', 1e20],
    ['{"id": "12345678901234567890", "x": -0}', { id: '12345678901234567890', x: -0 }],
    ['\ufeff{"a": 1}', { a: 1 }],
    ['\ufeff[NaN]', ['NaN']],
  ])('%s', (text, value) => {
    expect(parseTolerantJson(text)).toStrictEqual(value)
  })
})

describe('mistakes', () => {
  test.each<[string, number, string]>([
    ['{NaN: 1}', 1, 'a name in double quotes'],
    ['[NaN, nan]', 6, 'a value'],
    ['[1, NaN,]', 8, 'a value'],
    ['+Infinity', 0, 'a value'],
    ['NaN NaN', 4, 'nothing more'],
    ['NaNs', 3, 'nothing more'],
    ['{"a": Infinity "b": 1}', 15, 'a comma or `}`'],
    ['[12345678901234567890', 21, 'a comma or `]`'],
    ['01234567890123456789', 1, 'nothing more'],
    ["{'a': 1}", 1, 'a name in double quotes'],
    ['', 0, 'a value'],
    ['\ufeff', 1, 'a value'],
    ['[1] // x', 4, 'nothing more'],
    ['["a\nb"]', 3, 'the end of the text in quotes, or an escaped character'],
    ['["\\x"]', 2, 'an escape such as `\\n`, or two backslashes'],
  ])('%j is told at %i', (text, offset, expected) => {
    expect(mistakeOf(text)).toMatchObject({ offset, expected })
  })

  test('are those of plain JSON for texts that are nearly JSON', () => {
    const cut = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', ':', '\\', 'x', '-', '0')).map(([text, at, junk]) => text.slice(0, at % (text.length + 1)) + junk + text.slice((at % (text.length + 1)) + 1))
    fc.assert(fc.property(cut, (text) => {
      const mistake = mistakeIn(text)
      if (mistake) expect(mistakeOf(text)).toMatchObject({ offset: mistake.offset, expected: mistake.expected, incomplete: mistake.incomplete })
      else expect(mistakeOf(text)).toBeUndefined()
    }), { numRuns: runs * 5 })
  })
})

describe('hostile texts', () => {
  test('levels end at 1000, and 100 000 of them do no harm', () => {
    expect(parseTolerantJson('['.repeat(1000) + ']'.repeat(1000))).toHaveLength(1)
    expect(parseTolerantJson('['.repeat(999) + 'NaN' + ']'.repeat(999))).toHaveLength(1)
    expect(mistakeOf('['.repeat(1001) + ']'.repeat(1001))).toMatchObject({ offset: 1000, expected: 'at most 1000 levels of lists and objects', incomplete: false })
    expect(mistakeOf('{"a":'.repeat(100_000))).toMatchObject({ offset: 5000 })
    expect(parseTolerantJson(`"${'['.repeat(2000)}"`)).toHaveLength(2000)
    expect(parseTolerantJson(`[${'[],'.repeat(2000)}[]]`)).toHaveLength(2001)
  })

  test.each(['{"__proto__": {"polluted": true}, "a": 1}', '{"__proto__": {"polluted": NaN}, "a": NaN}'])('an own `__proto__` stays an own property: %s', (text) => {
    const value = parseTolerantJson(text) as object
    expect(Object.keys(value)).toEqual(['__proto__', 'a'])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect('polluted' in {}).toBe(false)
  })

  test('of a name that comes twice the last value holds, in the place of the first', () => {
    expect(Object.entries(parseTolerantJson('{"a": 1, "b": NaN, "a": 2}') as object)).toEqual([['a', 2], ['b', 'NaN']])
  })

  test.each<[string, (size: number) => string]>([
    ['digits', (size) => '9'.repeat(size)],
    ['backslashes', (size) => `["${'\\\\'.repeat(size / 2)}", NaN]`],
    ['escaped quotes', (size) => `["${'\\"'.repeat(size / 2)}", NaN]`],
    ['open quotes', (size) => '"\\"'.repeat(size / 3)],
    ['exponents', (size) => 'e'.repeat(size)],
    ['specials', (size) => `[${'NaN,'.repeat(size / 4)}1]`],
    ['minus signs', (size) => '-'.repeat(size)],
    ['spaces', (size) => `${' '.repeat(size)}NaN`],
  ])('a megabyte of %s is read in time that grows with its size', (_, textOf) => {
    const start = performance.now()
    mistakeOf(textOf(1_000_000))
    expect(performance.now() - start).toBeLessThan(1500)
  })
})

describe('everything else', () => {
  test('is what JSON.parse makes of it', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 2, '\t'), (json, space) => {
      const text = JSON.stringify(JSON.parse(json), undefined, space)
      expect(parseTolerantJson(text)).toStrictEqual(/[0-9]{16}/.test(text) ? withDigits(JSON.parse(text)) : JSON.parse(text))
    }), { numRuns: runs * 2 })
  })

  test('is the same when something special stands beside it', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), (json) => {
      expect(parseTolerantJson(`[NaN, ${json}]`)).toStrictEqual(['NaN', /[0-9]{16}/.test(json) ? withDigits(JSON.parse(json)) : JSON.parse(json)])
    }), { numRuns: runs * 2 })
  })

  test('is the number, or all digits where no number holds them', () => {
    fc.assert(fc.property(fc.oneof(fc.bigInt(), fc.bigInt({ min: -(2n ** 54n), max: 2n ** 54n }), fc.maxSafeInteger().map(BigInt)), (integer) => {
      const safe = integer >= BigInt(Number.MIN_SAFE_INTEGER) && integer <= BigInt(Number.MAX_SAFE_INTEGER)
      expect(parseTolerantJson(`{"a": [${integer}]}`)).toStrictEqual({ a: [safe ? Number(integer) : String(integer)] })
    }), { numRuns: runs * 2 })
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(parseTolerantJson(`[${number}]`)).toStrictEqual(Number.isInteger(number) && !Number.isSafeInteger(number) && !String(number).includes('e') ? [String(number)] : [JSON.parse(String(number))])
    }), { numRuns: runs * 2 })
  })
})

const payloads = fileURLToPath(new URL('../../shared/payloads', import.meta.url))

describe.skipIf(!existsSync(payloads))('every recorded answer of a platform (skipped where ../shared is absent)', () => {
  test('is read, with all its digits', () => {
    const files = readdirSync(payloads, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.json')).map((entry) => join(entry.parentPath, entry.name))
    expect(files.length).toBeGreaterThan(100)
    for (const file of files) {
      const text = readFileSync(file, 'utf8')
      if (!/[0-9]{16}/.test(text)) expect(parseTolerantJson(text), file).toStrictEqual(JSON.parse(text))
      else expect(parseTolerantJson(text), file).toBeTypeOf('object')
    }
  })

  test('so is what Python writes with bare NaN', () => {
    const text = readFileSync(join(payloads, 'sklearn/raw-python-json-gridsearchcv-bare-nan.json.txt'), 'utf8')
    expect(() => JSON.parse(text)).toThrow()
    expect(JSON.stringify(parseTolerantJson(text))).toContain('"NaN"')
  })
})
