import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { doubleText, instantText } from '../src/rdf/literals.js'
import { LONGEST_VALUE, putDouble, putInstant, putText } from '../src/rdf/put-bytes.js'
import { runs } from './support/model.js'

/** What is put somewhere inside larger bytes, and whether it stays within the room that is made for it. */
function written<Value>(put: (bytes: Uint8Array, at: number, value: Value) => number, value: Value): string {
  const bytes = new Uint8Array(3 + LONGEST_VALUE)
  return new TextDecoder().decode(bytes.subarray(3, put(bytes, 3, value)))
}

const numbers = {
  'any number': fc.double(),
  'few decimals': fc.tuple(fc.integer({ min: -3_000_000_000, max: 3_000_000_000 }), fc.integer({ min: 0, max: 9 })).map(([whole, decimals]) => Number(`${whole}e-${decimals}`)),
  'next to few decimals': fc.tuple(fc.integer({ min: 1, max: 2_200_000_000 }), fc.constantFrom(-1, 1)).map(([whole, sign]) => (whole / 1e6) * (1 + sign * Number.EPSILON)),
  'whole numbers': fc.integer().map((whole) => whole * 1000),
}

describe('a double is written in bytes as it is in text', () => {
  test.each(Object.entries(numbers))('%s', (_, arbitrary) => {
    fc.assert(fc.property(arbitrary, (value) => { expect(written(putDouble, value)).toBe(doubleText(value)) }), { numRuns: runs * 10 })
  })

  test.each([
    [0, '0.0E0'], [-0, '0.0E0'], [1, '1.0E0'], [-1.5, '-1.5E0'], [10, '1.0E1'], [0.93, '9.3E-1'], [0.000001, '1.0E-6'], [0.0000001, '1.0E-7'], [123.456789, '1.23456789E2'],
    [2147.483647, '2.147483647E3'], [2147.483648, '2.147483648E3'], [4053.34019, '4.05334019E3'], [0.1 + 0.2, '3.0000000000000004E-1'], [NaN, 'NaN'], [Infinity, 'INF'], [-Infinity, '-INF'],
    [-1.7976931348623157e308, '-1.7976931348623157E308'], [5e-324, '5.0E-324'],
  ])('%d', (value, text) => expect(written(putDouble, value)).toBe(text))
})

describe('a moment is written in bytes as it is in text', () => {
  test('any moment', () => {
    fc.assert(fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), (value) => { expect(written(putInstant, value)).toBe(instantText(value)) }), { numRuns: runs * 10 })
  })

  test('any moment of the years with four digits', () => {
    fc.assert(fc.property(fc.integer({ min: Date.UTC(990, 0), max: Date.UTC(10_010, 0) }), (value) => { expect(written(putInstant, value)).toBe(instantText(value)) }), { numRuns: runs * 10 })
  })

  test('every day of four hundred years, and the days around the ends of four digits', () => {
    const day = 86_400_000
    for (let value = Date.UTC(1840, 0); value < Date.UTC(2241, 0); value += day) if (written(putInstant, value) !== instantText(value)) expect(written(putInstant, value)).toBe(instantText(value))
    for (const edge of [Date.UTC(1000, 0), Date.UTC(10_000, 0)]) for (const value of [edge - day, edge - 1, edge, edge + day]) expect(written(putInstant, value)).toBe(instantText(value))
  })

  test.each([
    [0, '1970-01-01T00:00:00.000Z'], [-1, '1969-12-31T23:59:59.999Z'], [1_718_872_205_047, '2024-06-20T08:30:05.047Z'], [253_402_300_799_999, '9999-12-31T23:59:59.999Z'],
    [8.64e15, '+275760-09-13T00:00:00.000Z'], [-8.64e15, '-271821-04-20T00:00:00.000Z'],
  ])('%d', (value, text) => expect(written(putInstant, value)).toBe(text))
})

test('a text is written whole, whether short or long, plain or foreign', () => {
  const bytes = new Uint8Array(1000)
  for (const text of ['', 'plain', 'x'.repeat(31), 'x'.repeat(32), 'x'.repeat(33), 'x'.repeat(300), 'ä中\u{1F600}'.repeat(20)]) {
    const ascii = /^[ -~]*$/.test(text)
    for (const told of ascii ? [true, false] : [false]) expect(new TextDecoder().decode(bytes.subarray(5, putText(bytes, 5, text, told)))).toBe(text)
  }
})
