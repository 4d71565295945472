import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePythonLiteral, PythonMistake } from '../src/io/python-literal.js'
import { withDigits } from './support/digits.js'
import { runs } from './support/model.js'

function mistakeOf(text: string): PythonMistake {
  try {
    parsePythonLiteral(text)
  } catch (error) {
    expect(error).toBeInstanceOf(PythonMistake)
    return error as PythonMistake
  }
  throw new Error('no mistake')
}

describe('literals', () => {
  test.each<[string, unknown]>([
    ["[{'name': 'age', 'type': 'long', 'required': True}]", [{ name: 'age', type: 'long', required: true }]],
    ["{'type': 'tensor', 'tensor-spec': {'dtype': 'float32', 'shape': (-1, 28, 28)}}", { type: 'tensor', 'tensor-spec': { dtype: 'float32', shape: [-1, 28, 28] } }],
    ['{}', {}], ['[]', []], ['()', []], ['(1,)', [1]], ['(1)', 1], ['(1, 2)', [1, 2]], ['[1, 2,]', [1, 2]], ["{'a': 1,}", { a: 1 }], ['{1, 2}', [1, 2]], ['{(1, 2)}', [[1, 2]]],
    ['None', null], ['True', true], ['False', false],
    ['1e-05', 1e-5], ['-0.5', -0.5], ['1.', 1], ['.5', 0.5], ['+3', 3], ['1E3', 1000],
    ['nan', 'NaN'], ['-nan', 'NaN'], ['[inf, -inf]', ['Infinity', '-Infinity']], ['1e999', 'Infinity'],
    ['9007199254740993', '9007199254740993'], ['-18446744073709551615', '-18446744073709551615'],
    ['"it\'s"', "it's"], ["'a \"b\"'", 'a "b"'], ["u'x'", 'x'], ["''", ''],
    ["'\\x41\\u00e9\\U0001f600\\n\\t\\\\\\'\\0'", "A\u00e9\u{1f600}\n\t\\'\0"],
    ["'\\101'", 'A'],
    ["{0: 'a', 1.5: 'b', None: 'c', True: 'd', (1, 'x'): 'e'}", { 0: 'a', '1.5': 'b', null: 'c', true: 'd', '[1,"x"]': 'e' }],
    [" \n{ 'a' :\t1 , 'b' : [ ] }\r\n", { a: 1, b: [] }],
    ["{'a': 1, 'a': 2}", { a: 2 }],
  ])('%s', (text, value) => {
    expect(parsePythonLiteral(text)).toStrictEqual(value)
  })

  test('an own `__proto__` stays an own property', () => {
    const value = parsePythonLiteral("{'__proto__': {'polluted': True}}") as object
    expect(Object.keys(value)).toEqual(['__proto__'])
    expect('polluted' in {}).toBe(false)
  })

  test('are what repr writes of JSON', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 5 }), (json) => {
      const value = JSON.parse(JSON.stringify(json)) as unknown
      expect(parsePythonLiteral(repr(value))).toStrictEqual(withDigits(value))
    }), { numRuns: runs * 2 })
  })
})

/** What Python's `repr` writes of a value of `json.loads`. */
function repr(value: unknown): string {
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'number') return Object.is(value, -0) ? '-0.0' : String(value)
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n').replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`
  if (Array.isArray(value)) return `[${value.map(repr).join(', ')}]`
  return `{${Object.entries(value as object).map(([key, item]) => `${repr(key)}: ${repr(item)}`).join(', ')}}`
}

describe('mistakes', () => {
  test.each<[string, number, string]>([
    ['', 0, 'a value'],
    ["__import__('os').system('x')", 0, 'a value'],
    ['[1, foo]', 4, 'a value'],
    ['Truest', 0, 'a value'],
    ['[1 2]', 3, 'a comma or `]`'],
    ['[1 + 2]', 3, 'a comma or `]`'],
    ['1 + 2j', 2, 'nothing more'],
    ['2j', 0, 'a value'],
    ["b'bytes'", 0, 'a value'],
    ['array([1, 2])', 0, 'a value'],
    ['[,]', 1, 'a value'],
    ["{'a': 1, 2}", 10, 'a colon'],
    ["{'a', 'b': 1}", 9, 'a comma or `}`'],
    ["'open", 5, 'the end of the text in quotes'],
    ["'a\nb'", 2, 'the end of the text in quotes'],
    ["'\\q'", 1, 'an escape such as `\\n`, or two backslashes'],
    ["'\\U00110000'", 11, 'a character of Unicode before here'],
    ['true', 0, 'a value'],
    ['[1] # note', 4, 'nothing more'],
    ['1.2.3', 0, 'a value'],
  ])('%j is told at %i', (text, offset, expected) => {
    expect(mistakeOf(text)).toMatchObject({ offset, expected })
    expect(mistakeOf(text).message).toBe(`not a Python literal at offset ${offset}: expected ${expected}`)
  })
})

describe('hostile texts', () => {
  test('levels end at 200', () => {
    expect(parsePythonLiteral('['.repeat(200) + ']'.repeat(200))).toHaveLength(1)
    expect(mistakeOf('('.repeat(100_000))).toMatchObject({ offset: 200, expected: 'at most 200 levels of brackets' })
  })

  test('length ends at ten million characters', () => {
    expect(mistakeOf(' '.repeat(10_000_001))).toMatchObject({ offset: 10_000_000 })
  })

  test.each<[string, (size: number) => string]>([
    ['digits', (size) => '9'.repeat(size)],
    ['digits and a letter', (size) => `${'9'.repeat(size)}x`],
    ['dots', (size) => '1.'.repeat(size / 2)],
    ['backslashes', (size) => `'${'\\\\'.repeat(size / 2)}`],
    ['spaces', (size) => ' '.repeat(size)],
    ['minus signs', (size) => '-'.repeat(size)],
    ['commas', (size) => `[${'1,'.repeat(size / 2)}`],
  ])('a megabyte of %s is read in time that grows with its size', (_, textOf) => {
    const start = performance.now()
    try {
      parsePythonLiteral(textOf(1_000_000))
    } catch (error) {
      expect(error).toBeInstanceOf(PythonMistake)
    }
    expect(performance.now() - start).toBeLessThan(1500)
  })
})
