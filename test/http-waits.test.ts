import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backoff, spanInWords, toldWait } from '../src/io/server-wait.js'
import { inTurn, json, listen } from './support/fault-server.js'
import { refused } from './support/faults.js'
import { failureOf, fetchFrom, watched } from './support/http.js'
import { runs } from './support/model.js'

const now = Date.UTC(2026, 0, 1)
const told = (headers: Record<string, string>, status = 429) => toldWait(status, new Headers(headers), now)

describe('Retry-After', () => {
  test.each([
    ['0', 0], ['5', 5000], [' 7 ', 7000], ['1.5', 1500], ['0.25', 250], ['0.0001', 1], ['-3', 0], ['+4', 4000], ['1e3', 1_000_000], ['1e9', 1e12], ['1e999', Infinity], ['9'.repeat(400), Infinity], ['-1e999', 0],
    ['5, 20', 20_000], ['20, 5', 20_000], ['soon, 5', 5000], ['5, -1', 5000],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000], ['Thursday, 01-Jan-26 00:01:00 GMT', 60_000], ['Thu Jan  1 00:02:00 2026', 120_000], ['thu, 01 jan 2026 00:00:30 gmt', 30_000],
    ['Wed, 31 Dec 2025 23:59:59 GMT', 0], ['Sunday, 06-Nov-94 08:49:37 GMT', 0], ['Fri, 31 Dec 9999 23:59:59 GMT', Date.UTC(9999, 11, 31, 23, 59, 59) - now],
    ['Thu, 01 Jan 2026 00:00:30 GMT, 45', 45_000], ['10, Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
  ])('%j is a wait of %d ms', (value, wait) => {
    expect(told({ 'retry-after': value })).toBe(wait)
    expect(told({ 'retry-after': value }, 503)).toBe(wait)
  })

  test.each(['', 'soon', '5 s', '5s', '0x10', 'NaN', 'Infinity', '1;2', '2026-01-01T00:00:30Z', 'Thu, 01 Foo 2026 00:00:30 GMT', '99 bottles', '\u00e9'])('%j tells nothing', (value) => {
    expect(told({ 'retry-after': value })).toBeUndefined()
  })

  test('as a date counts from the clock of the server', () => {
    expect(told({ 'retry-after': 'Thu, 01 Jan 2026 10:00:30 GMT', date: 'Thu, 01 Jan 2026 10:00:00 GMT' })).toBe(30_000)
  })

  test('is never less than nothing, and always a number, whatever the headers hold', () => {
    const piece = fc.oneof(fc.constantFrom(',', ';', '=', '"', ' ', '-', '+', '.', 'e', 't=', 'r=0', 'reset=', 'GMT', 'Thu, 01 Jan 2026 00:00:30 GMT', 'Thursday, 01-Jan-26 00:01:00 GMT', 'Inf', 'NaN'), fc.integer().map(String), fc.double().map(String), fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)) }))
    const value = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    fc.assert(fc.property(fc.record({ 'retry-after': value, ratelimit: value, 'ratelimit-reset': value, 'x-ratelimit-reset': value, date: value }, { requiredKeys: [] }), fc.constantFrom(429, 503), (headers, status) => {
      const wait = told(headers, status)
      expect(wait === undefined || wait === Infinity || (Number.isInteger(wait) && wait >= 0)).toBe(true)
    }), { numRuns: runs * 10 })
  })

  test('is kept, up to the longest wait allowed; beyond it the request fails', async () => {
    const maxWait = 120_000
    await fc.assert(fc.asyncProperty(fc.oneof(fc.integer({ min: -10, max: 300 }), fc.double({ min: -10, max: 300, noNaN: true }), fc.double(), fc.string()).map(String), async (value) => {
      const headers = new Headers()
      try {
        headers.set('retry-after', value)
      } catch {
        return // no server can send that
      }
      let count = 0
      const { client, waits } = watched('https://host', { maxWait, fetch: async () => (count++ ? Response.json(1) : new Response('{}', { status: 429, headers })) })
      const ended = await client.get('/x').then(() => 'ok', (error: { kind: string }) => error.kind)
      const wait = toldWait(429, headers, now)
      expect(ended).toBe(wait !== undefined && wait > maxWait ? 'wait-too-long' : 'ok')
      expect(waits).toEqual(ended === 'ok' ? [Math.max(wait ?? 0, 1000)] : [])
    }), { numRuns: runs })
  })
})

describe('limits of rates', () => {
  test.each([
    [{ ratelimit: '"api";r=0;t=55', 'ratelimit-policy': '"fixed window";"api";q=500;w=300' }, 55_000],
    [{ RateLimit: '"api";r=12;t=200, "resolvers";r=0;t=40' }, 40_000],
    [{ ratelimit: '"api";r=3;t=9' }, 9000],
    [{ ratelimit: 'limit=100, remaining=0, reset=50' }, 50_000],
    [{ ratelimit: '"api"; r=0 ; t=5.5' }, 5500],
    [{ 'ratelimit-remaining': '0', 'ratelimit-reset': '12' }, 12_000],
    [{ 'x-ratelimit-reset': '13' }, 13_000],
    [{ 'x-ratelimit-reset': String(now / 1000 + 14) }, 14_000],
    [{ 'x-ratelimit-reset': String(now + 15_000) }, 15_000],
    [{ 'x-ratelimit-reset': String(now / 1000 - 14) }, 0],
    [{ 'x-ratelimit-reset': '5, 60' }, 60_000],
    [{ 'retry-after': '1', ratelimit: '"api";r=0;t=55' }, 1000],
    [{ 'retry-after': 'soon', ratelimit: '"api";r=0;t=55' }, 55_000],
    [{ ratelimit: 'nonsense', 'x-ratelimit-reset': '3' }, 3000],
    [{ ratelimit: '"api";r=0;t=-5' }, 0],
    [{ ratelimit: '"api";r=0' }, undefined],
    [{ 'x-ratelimit-reset': '6m0s' }, undefined],
  ] as [Record<string, string>, number | undefined][])('%j', (headers, wait) => {
    expect(told(headers)).toBe(wait)
  })

  test('are not read from answers that refuse for another reason', () => {
    expect(told({ ratelimit: '"api";r=400;t=250' }, 503)).toBeUndefined()
  })
})

describe('a client that is told to wait', () => {
  test('waits as long as the server says, and then goes on', async () => {
    await using server = await listen(inTurn(refused(429, { 'retry-after': '3' }), refused(429, { ratelimit: '"api";r=0;t=55' }), refused(503, { 'retry-after': '0.1' }), json(1)))
    const { client, waits, events } = watched(server.url)
    await client.get('/x')
    expect(waits).toEqual([3000, 55_000, 4000])
    expect(events.filter(({ kind }) => kind === 'retry')).toMatchObject([{ reason: 'status', status: 429 }, { status: 429 }, { status: 503 }])
  })

  test('fails with the wait in words when that is too long', async () => {
    await using server = await listen(refused(429, { 'retry-after': '7200' }, { message: 'slow down' }))
    const { client, waits } = watched(server.url)
    const failure = await failureOf(client.get('/x'))
    expect([failure.kind, failure.status, failure.wait, failure.retryable, waits]).toEqual(['wait-too-long', 429, 7_200_000, true, []])
    expect(failure.message).toBe(`GET ${server.url}/x was answered with status 429. The server says: "slow down". It asks to wait 2 hours, which is longer than the 2 minutes allowed (option maxWait): run it again later.`)
  })

  test('holds back its other requests, too', async () => {
    const sent: string[] = []
    let clock = now
    let wake = () => {}
    const { client } = watched('https://host', {
      now: () => clock,
      sleep: (milliseconds) => new Promise((resolve) => {
        const before = wake
        wake = () => (before(), resolve())
        expect(milliseconds).toBe(30_000)
      }),
      fetch: async (url) => {
        sent.push(url)
        return sent.length === 1 ? new Response('{}', { status: 429, headers: { 'retry-after': '30' } }) : Response.json(1)
      },
    })
    const first = client.get('/1')
    await new Promise((resolve) => setTimeout(resolve, 10))
    const second = client.get('/2')
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(sent).toEqual(['https://host/1'])
    clock += 30_000
    wake()
    await Promise.all([first, second])
    expect(sent.slice(1).sort()).toEqual(['https://host/1', 'https://host/2'])
  })
})

describe('waits without word from the server', () => {
  test('double from one second to thirty, with full jitter', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 1000].map((attempt) => backoff(attempt, () => 1) / 1000)).toEqual([1, 2, 4, 8, 16, 30, 30, 30])
    fc.assert(fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (attempt, random) => {
      const wait = backoff(attempt, () => random)
      expect(wait >= 0 && wait < 30_000).toBe(true)
    }), { numRuns: runs })
  })

  test('are never longer than the longest wait allowed', async () => {
    const { fetch } = fetchFrom({ 'https://host/x': () => new Response('{}', { status: 500 }) })
    const { client, waits } = watched('https://host', { fetch, maxWait: 1500 })
    await failureOf(client.get('/x'))
    expect(waits).toEqual([1000, 1500, 1500, 1500])
  })
})

test('spans of time are told in words', () => {
  expect([0, 1, 1000, 45_000, 120_000, 7_199_000, 7_200_000, 172_800_000, 31_536_000_000, Infinity].map(spanInWords)).toEqual(['0 seconds', '1 second', '1 second', '45 seconds', '2 minutes', '119 minutes', '2 hours', '2 days', 'more than a year', 'more than a year'])
})
