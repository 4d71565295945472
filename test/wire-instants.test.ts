import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toInstant } from '../src/connectors/wire/instants.js'
import { runs } from './support/model.js'

const iso = (value: unknown, unit?: Parameters<typeof toInstant>[1]) => {
  const instant = toInstant(value, unit)
  return instant === undefined ? undefined : new Date(instant).toISOString()
}

describe('times as platforms write them', () => {
  test.each<[where: string, value: unknown, expected: string]>([
    ['MLflow, milliseconds', 1718877600123, '2024-06-20T10:00:00.123Z'],
    ['MLflow 1, milliseconds as text', '1718877600123', '2024-06-20T10:00:00.123Z'],
    ['SageMaker, seconds with a fraction', 1592411992.203, '2020-06-17T16:39:52.203Z'],
    ['EventBridge, milliseconds as text', '1583831889050', '2020-03-10T09:18:09.050Z'],
    ['EventBridge, milliseconds as a float', '1592411992203.0', '2020-06-17T16:39:52.203Z'],
    ['Java, a double', '1.592411992203E12', '2020-06-17T16:39:52.203Z'],
    ['EventBridge, nine digits', '2021-01-26T01:17:39.123456789Z', '2021-01-26T01:17:39.123Z'],
    ['Azure, seven digits', '2024-06-20T10:00:00.1234567Z', '2024-06-20T10:00:00.123Z'],
    ['Azure, an offset', '2024-06-20T10:00:00.1234567+00:00', '2024-06-20T10:00:00.123Z'],
    ['Azure, a strange offset', '2020-01-01T12:34:56.999+00:50', '2020-01-01T11:44:56.999Z'],
    ['Vertex AI, no fraction', '2024-06-20T10:00:00Z', '2024-06-20T10:00:00.000Z'],
    ['Vertex AI, gRPC', { seconds: '1718877600', nanos: 123999999 }, '2024-06-20T10:00:00.123Z'],
    ['gRPC, a number without nanos', { seconds: 1718877600 }, '2024-06-20T10:00:00.000Z'],
    ['gRPC, the halves of 64 bits', { seconds: { low: 1718877600, high: 0, unsigned: false }, nanos: 0 }, '2024-06-20T10:00:00.000Z'],
    ['gRPC, negative halves', { seconds: { low: -100, high: -1, unsigned: false }, nanos: 0 }, '1969-12-31T23:58:20.000Z'],
    ['gRPC, a big integer', { seconds: 1718877600n, nanos: 5_000_000 }, '2024-06-20T10:00:00.005Z'],
    ['gRPC, before 1970', { seconds: -100, nanos: 999_999_999 }, '1969-12-31T23:58:20.999Z'],
    ['an AWS client, a Date', new Date(1718877600123), '2024-06-20T10:00:00.123Z'],
    ['a Databricks client, a big integer', 1718877600123n, '2024-06-20T10:00:00.123Z'],
    ['Weights & Biases, no zone', '2024-06-20T10:00:00', '2024-06-20T10:00:00.000Z'],
    ['SQL', '2024-06-20 10:00:00', '2024-06-20T10:00:00.000Z'],
    ['pandas', '2024-06-20 10:00:00.123456', '2024-06-20T10:00:00.123Z'],
    ['Go', '2024-06-20 10:00:00.5 +0000 UTC', '2024-06-20T10:00:00.500Z'],
    ['a zone in words', '2024-06-20 10:00:00 UTC', '2024-06-20T10:00:00.000Z'],
    ['hours of a zone alone', '2024-06-20T10:00:00-07', '2024-06-20T17:00:00.000Z'],
    ['a zone without a colon', '2024-06-20T10:00:00+0530', '2024-06-20T04:30:00.000Z'],
    ['minutes alone', '2024-06-20T10:30', '2024-06-20T10:30:00.000Z'],
    ['small letters', '2024-06-20t10:00:00z', '2024-06-20T10:00:00.000Z'],
    ['a comma', '2024-06-20T10:00:00,25Z', '2024-06-20T10:00:00.250Z'],
    ['a day', '2024-06-20', '2024-06-20T00:00:00.000Z'],
    ['a day of a leap year', '2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['a leap second', '2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
    ['midnight at the end of a day', '2024-06-20T24:00:00Z', '2024-06-21T00:00:00.000Z'],
    ['HTTP', 'Thu, 20 Jun 2024 10:00:00 GMT', '2024-06-20T10:00:00.000Z'],
    ['mail', '20 Jun 2024 10:00:00 -0700', '2024-06-20T17:00:00.000Z'],
    ['Hugging Face endpoints, nanoseconds', '2024-06-20T10:00:00.123456789+00:00', '2024-06-20T10:00:00.123Z'],
    ['nanoseconds', '1718877600123000000', '2024-06-20T10:00:00.123Z'],
    ['nanoseconds as a number', 1718877600123000000, '2024-06-20T10:00:00.123Z'],
    ['nanoseconds as a big integer', 1718877600123999999n, '2024-06-20T10:00:00.123Z'],
    ['microseconds', 1718877600123999, '2024-06-20T10:00:00.123Z'],
    ['seconds', 1718877600, '2024-06-20T10:00:00.000Z'],
    ['spaces around', ' 2024-06-20T10:00:00Z\n', '2024-06-20T10:00:00.000Z'],
    ['the end of time', '9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
    ['nearly its beginning', '0001-01-01T00:00:00.001Z', '0001-01-01T00:00:00.001Z'],
    ['a year below 100', '0099-03-01', '0099-03-01T00:00:00.000Z'],
  ])('%s', (_, value, expected) => {
    expect(iso(value)).toBe(expected)
  })

  test.each<[why: string, value: unknown]>([
    ['0', 0], ['-0', -0], ['-1', -1], ['"0"', '0'], ['"-1"', '-1'], ['0n', 0n], ['-1n', -1n], ['nothing', ''], ['spaces', '   '],
    ['the first instant of 1970, which Kubeflow shows for a run that goes on', '1970-01-01T00:00:00Z'],
    ['the zero of Go', '0001-01-01T00:00:00Z'], ['an empty timestamp', { seconds: 0, nanos: 0 }], ['a Date of 0', new Date(0)],
    ['null', null], ['undefined', undefined], ['true', true], ['NaN', NaN], ['Infinity', Infinity], ['an invalid Date', new Date(NaN)],
    ['an object', { a: 1 }], ['a list', [1718877600]], ['words', 'yesterday'], ['a version', '1.2.3'], ['a year', '2024-13'],
    ['month 13', '2024-13-01'], ['month 0', '2024-00-10'], ['30 February', '2024-02-30'], ['29 February of another year', '2023-02-29'], ['day 0', '2024-01-00'],
    ['hour 25', '2024-06-20T25:00:00Z'], ['after midnight at the end of a day', '2024-06-20T24:00:01Z'], ['minute 60', '2024-06-20T10:60:00Z'], ['an offset of 24 hours', '2024-06-20T10:00:00+24:00'],
    ['year 0', '0000-06-20'], ['year 10000', '10000-01-01'], ['a number beyond year 9999', 1e30], ['digits beyond year 9999', '9'.repeat(40)], ['a long text', `2024-06-20${' '.repeat(100_000)}x`],
    ['before year 1 by its zone', '0001-01-01T00:00:00+01:00'], ['what only looks like a Date', Object.create(Date.prototype)],
    ['halves that are none', { seconds: { low: 'x', high: 0 } }], ['nanos that are none', { seconds: 1, nanos: 'x' }], ['hexadecimal', '0x10'],
  ])('%s is no time', (_, value) => {
    expect(toInstant(value)).toBeUndefined()
  })
})

describe('a unit', () => {
  test.each<[number | string | bigint, NonNullable<Parameters<typeof toInstant>[1]>, string]>([
    [1718877600, 'seconds', '2024-06-20T10:00:00.000Z'],
    ['1718877600.5', 'seconds', '2024-06-20T10:00:00.500Z'],
    [86_400_000, 'milliseconds', '1970-01-02T00:00:00.000Z'],
    ['86400000', 'milliseconds', '1970-01-02T00:00:00.000Z'],
    [86_400_000_000n, 'microseconds', '1970-01-02T00:00:00.000Z'],
    ['86400000000000', 'nanoseconds', '1970-01-02T00:00:00.000Z'],
    [-86_400_000, 'milliseconds', '1969-12-31T00:00:00.000Z'],
    ['2024-06-20', 'seconds', '2024-06-20T00:00:00.000Z'],
  ])('%s in %s', (value, unit, expected) => {
    expect(iso(value, unit)).toBe(expected)
  })

  test('is guessed right for every time from 1974 to 5138', () => {
    const times = fc.integer({ min: Date.UTC(1974, 0, 1), max: 99_999_999_999_000 })
    fc.assert(fc.property(times, (time) => {
      expect(toInstant(time)).toBe(time)
      expect(toInstant(BigInt(time) * 1000n)).toBe(time)
      expect(toInstant(`${time}000000`)).toBe(time)
      expect(toInstant(Math.floor(time / 1000))).toBe(Math.floor(time / 1000) * 1000)
    }), { numRuns: runs * 3 })
  })
})

describe('one time', () => {
  const times = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2400, 0, 1) }).filter((time) => time !== 0 && time !== -1)

  test('is the same in every form', () => {
    fc.assert(fc.property(times, fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: -1439, max: 1439 }), (time, nanos, offset) => {
      const text = new Date(time).toISOString()
      const fine = text.replace('Z', `${String(nanos).padStart(6, '0')}Z`)
      const sign = offset < 0 ? '-' : '+'
      const zone = `${sign}${String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0')}:${String(Math.abs(offset) % 60).padStart(2, '0')}`
      const seconds = Math.floor(time / 1000)
      for (const form of [text, fine, text.slice(0, -1), text.replace('T', ' '), new Date(time + offset * 60_000).toISOString().replace('Z', zone), new Date(time), { seconds, nanos: (time - seconds * 1000) * 1e6 + nanos }, { seconds: String(seconds), nanos: (time - seconds * 1000) * 1e6 }])
        expect(toInstant(form)).toBe(time)
      expect(toInstant(time, 'milliseconds')).toBe(time)
      expect(toInstant(time / 1000, 'seconds')).toBe(time)
      expect(toInstant(`${BigInt(time) * 1_000_000n + BigInt(nanos)}`, 'nanoseconds')).toBe(time)
      if (time % 1000 === 0) expect(toInstant(new Date(time).toUTCString())).toBe(time)
    }), { numRuns: runs * 3 })
  })

  test('is a whole number of the years 1 to 9999, whatever comes', () => {
    fc.assert(fc.property(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }), fc.constantFrom('seconds', 'milliseconds', 'microseconds', 'nanoseconds', 'guess'), (value, unit) => {
      const instant = toInstant(value, unit as 'guess')
      if (instant !== undefined) expect(Number.isSafeInteger(instant) && instant <= 253402300799999 && instant > -62135596800000 && instant !== 0).toBe(true)
    }), { numRuns: runs * 5 })
  })
})
