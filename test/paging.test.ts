import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextLink, parseLinkHeader } from '../src/io/link-header.js'
import { linkedPage, PagingFailure, pages, type Page, type PagesOptions } from '../src/io/paging.js'
import { json, listen, routes, withFault, type Handler } from './support/fault-server.js'
import * as faults from './support/faults.js'
import { failureOf, watched } from './support/http.js'
import { runs } from './support/model.js'

interface Listing {
  readonly items: readonly number[]
  readonly next_page_token?: unknown
}

/** Serves the pages of a table by their token; the first has none. */
function listing(table: Readonly<Record<string, Listing>>): { load: (token: string | undefined) => Promise<Listing>; asked: (string | undefined)[] } {
  const asked: (string | undefined)[] = []
  return { asked, load: async (token) => (asked.push(token), table[token ?? '']!) }
}

const walk = (load: PagesOptions<Listing>['load'], options: Partial<PagesOptions<Listing>> = {}) => pages({ what: 'models', load, next: (page) => page.next_page_token, count: (page) => page.items.length, ...options })

/** What was handed out, and the failure at the end if there was one. */
async function collect(source: AsyncIterable<Page<Listing>>): Promise<{ items: number[]; pages: Page<Listing>[]; failure?: unknown }> {
  const all: Page<Listing>[] = []
  const items = () => all.flatMap(({ page }) => page.items)
  try {
    for await (const page of source) all.push(page)
    return { items: items(), pages: all }
  } catch (failure) {
    return { items: items(), pages: all, failure }
  }
}

describe('a listing', () => {
  test.each([[undefined], [null], ['']])('ends where the token is %j', async (end) => {
    const { load, asked } = listing({ '': { items: [1, 2], next_page_token: 'a' }, a: { items: [3], next_page_token: 7 }, 7: { items: [4], next_page_token: end } })
    expect((await collect(walk(load))).items).toEqual([1, 2, 3, 4])
    expect(asked).toEqual([undefined, 'a', '7'])
  })

  test('tells with each page how to come back to it and how to go on', async () => {
    const table = { '': { items: [1], next_page_token: 'a' }, a: { items: [2], next_page_token: 'b' }, b: { items: [3] } }
    const { pages: all } = await collect(walk(listing(table).load))
    expect(all.map(({ cursor, next }) => [cursor, next])).toEqual([[undefined, 'a'], ['a', 'b'], ['b', undefined]])
    expect((await collect(walk(listing(table).load, { start: all[0]!.next! }))).items).toEqual([2, 3])
    expect((await collect(walk(listing(table).load, { start: all[2]!.cursor! }))).items).toEqual([3])
  })

  test('is read no further than the consumer wants', async () => {
    const { load, asked } = listing({ '': { items: [1], next_page_token: 'a' }, a: { items: [2], next_page_token: 'b' } })
    for await (const { cursor } of walk(load)) if (cursor === 'a') break
    expect(asked).toEqual([undefined, 'a'])
  })

  test.each([
    ['at once', { '': { items: [1], next_page_token: 'a' }, a: { items: [2], next_page_token: 'a' } }, [1, 2], 2],
    ['after a while', { '': { items: [1], next_page_token: 'a' }, a: { items: [2], next_page_token: 'b' }, b: { items: [3], next_page_token: 'c' }, c: { items: [4], next_page_token: 'a' } }, [1, 2, 3, 4], 4],
  ])('whose token comes again %s ends with a failure, after its pages', async (_name, table, items, page) => {
    const { items: got, failure } = await collect(walk(listing(table).load))
    expect(got).toEqual(items)
    expect(failure).toBeInstanceOf(PagingFailure)
    expect(failure).toMatchObject({ kind: 'repeated', message: `The listing of models does not get ahead: page ${page} has the token of an earlier page.` })
  })

  test('whose first token is the one it was started from ends, too', async () => {
    const { items, failure } = await collect(walk(async () => ({ items: [1], next_page_token: 'a' }), { start: 'a' }))
    expect([items, failure]).toEqual([[1], expect.objectContaining({ kind: 'repeated' })])
  })

  test('goes on over empty pages that have a token', async () => {
    const { load } = listing({ '': { items: [], next_page_token: 'a' }, a: { items: [], next_page_token: 'b' }, b: { items: [1], next_page_token: 'c' }, c: { items: [], next_page_token: 'd' }, d: { items: [], next_page_token: 'e' }, e: { items: [2] } })
    expect((await collect(walk(load, { maxEmpty: 2 }))).items).toEqual([1, 2])
  })

  test('of empty pages without end, or of too many pages, ends with a failure', async () => {
    let count = 0
    const endless = async (items: number[]) => ({ items, next_page_token: `t${count++}` })
    const empty = await collect(walk(() => endless([])))
    expect([empty.pages.length, empty.failure]).toEqual([101, expect.objectContaining({ kind: 'too-empty', message: 'The listing of models does not get ahead: 101 pages in a row were empty.' })])
    const long = await collect(walk(() => endless([1]), { maxPages: 7 }))
    expect([long.pages.length, long.failure]).toEqual([7, expect.objectContaining({ kind: 'too-many', message: 'The listing of models has more than 7 pages, the most that are read.' })])
    count = 0
    expect((await collect(walk(() => endless([1])))).pages.length).toBe(10_000)
  })

  test.each([[{}], [['a']], [true]])('whose token is %j ends with a failure', async (token) => {
    expect((await collect(walk(async () => ({ items: [1], next_page_token: token })))).failure).toMatchObject({ kind: 'bad-token' })
  })

  test('stops when its signal is aborted', async () => {
    const stop = new AbortController()
    let count = 0
    const got: number[] = []
    await expect((async () => {
      for await (const { page } of walk(async () => ({ items: [count], next_page_token: `${count++}` }), { signal: stop.signal })) {
        got.push(...page.items)
        if (got.length === 3) stop.abort(new Error('enough'))
      }
    })()).rejects.toThrow('enough')
    expect(got).toEqual([0, 1, 2])
  })
})

describe('a listing over HTTP', () => {
  const tokens: Handler = (request, response, seen) => {
    const at = Number(new URL(seen.url, 'http://x').searchParams.get('page_token') ?? 0)
    json({ items: [at, at + 1], ...(at < 8 ? { next_page_token: String(at + 2) } : {}) })(request, response, seen)
  }

  test.each([
    ['429', faults.refused(429, { 'retry-after': '1' })], ['500', faults.refused(500)], ['a cut body', faults.cutInChunks], ['a broken connection', faults.reset],
  ] as [string, Handler][])('is whole although every page but one met a fault: %s', async (_name, fault) => {
    await using server = await listen(withFault(tokens, [1, 3, 5, 7], fault))
    const { client } = watched(server.url)
    const all = await collect(walk(async (token) => (await client.get('/list', { page_token: token })).json() as Listing))
    expect(all.failure).toBeUndefined()
    expect(all.items).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('can count requests of one kind only towards the fault', async () => {
    await using server = await listen(withFault(tokens, 2, faults.refused(404), ({ url }) => url.includes('page_token')))
    const { client } = watched(server.url)
    const all = await collect(walk(async (token) => (await client.get('/list', { page_token: token })).json() as Listing))
    expect([all.items, (all.failure as Error).message]).toEqual([[0, 1, 2, 3], expect.stringContaining('status 404')])
  })

  test('follows links on its origin, relative ones too, and none elsewhere', async () => {
    await using other = await listen(json([]))
    await using server = await listen(routes({
      '/api/models': (request, response, seen) => {
        const cursor = new URL(seen.url, 'http://x').searchParams.get('cursor')
        const link = { none: `<${server.url}/api/models?cursor=a>; rel="next"`, a: '</api/models?cursor=b>; rel=next, </api/models>; rel="first"', b: `<${other.url}/api/models?cursor=s3cret>; rel="next"` }[cursor ?? 'none']!
        json([cursor], { link })(request, response, seen)
      },
    }))
    const { client } = watched(server.url, { token: () => 's3cret' })
    const got: unknown[] = []
    const failure = await failureOf((async () => {
      for await (const { page } of pages({ what: 'models', load: (url) => client.get(url ?? '/api/models'), next: linkedPage })) got.push(page.json())
    })())
    expect(got).toEqual([[null], ['a'], ['b']])
    expect([failure.kind, failure.message]).toEqual(['redirect', `A link to ${other.url}/api/models is not followed: requests stay on ${server.url}; if the server has moved, change the base URL.`])
    expect(other.seen).toEqual([])
  })
})

describe('a Link header', () => {
  test.each([
    ['<https://h/x?a=1,2;3>; rel="next"', 'https://h/x?a=1,2;3'],
    ['<a>; rel=prev, <b>; rel=next', 'b'],
    ['<a>;rel="last";title="x, <z>; rel=\\"next\\"",<b>; title="y" ; REL = "prev NEXT"', 'b'],
    ['</x>; rel=nextish, </y>; rel="next"; rel="prev"', '/y'],
    ['</x>; rel="prev"; rel="next"', undefined],
    ['<a>; rel=next; anchor="#x", <b>; rel="next"', 'b'],
    ['garbage, <b>; rel=next', 'b'], ['<a, <b>; rel=next', 'b'], ['<a> rel=prev, <b>; rel=next', 'b'], ["<a>; title*=UTF-8''x%20y; rel=next", 'a'], ['<>; rel=next', ''],
    ['<a>; crossorigin; rel=next', 'a'],
    ['', undefined], [null, undefined], ['<a>', undefined], ['a; rel=next', undefined], ['"<a>; rel=next', undefined],
  ])('%j leads to %j', (header, next) => {
    expect(nextLink(header)).toBe(next)
  })

  test('that is written is read back', () => {
    const token = fc.stringMatching(/^[a-z]{1,8}$/)
    const value = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)), maxLength: 12 })
    const target = fc.stringMatching(/^[a-z0-9/?&=,;."']{0,20}$/)
    fc.assert(fc.property(fc.array(fc.record({ target, parameters: fc.dictionary(token, value, { maxKeys: 4 }) }), { maxLength: 4 }), (links) => {
      const header = links.map(({ target: to, parameters }) => [`<${to}>`, ...Object.entries(parameters).map(([name, text]) => `${name}="${text.replace(/["\\]/g, '\\$&')}"`)].join('; ')).join(', ')
      expect(parseLinkHeader(header).map(({ target: to, parameters }) => ({ target: to, parameters: Object.fromEntries(parameters) }))).toEqual(links.map(({ target: to, parameters }) => ({ target: to, parameters: { ...parameters } })))
    }), { numRuns: runs })
  })

  test('of any make is read to its end', () => {
    const piece = fc.oneof(fc.constantFrom('<', '>', ';', ',', '"', '\\', '=', ' ', 'rel=next', '<a>', '*'), fc.string())
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect(parseLinkHeader(pieces.join('')).length).toBeLessThanOrEqual(pieces.join('').length)
    }), { numRuns: runs * 5 })
    for (const hostile of ['<a>;'.repeat(20_000), '"'.repeat(50_000), '<a>; x="'.repeat(10_000), ','.repeat(50_000), ' '.repeat(50_000), `<a>${';rel'.repeat(10_000)}`]) expect(parseLinkHeader(hostile).length).toBeLessThan(50_000)
  })
})
