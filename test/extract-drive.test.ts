import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { drive, type ItemPage, type Listing } from '../src/extract/drive.js'
import { ExtractionError, type Extracted } from '../src/extract/extraction.js'
import { HttpFailure } from '../src/io/http-failure.js'
import { mlModel, reference, type MlModel } from '../src/index.js'
import { runs } from './support/model.js'

const PAGE = 100

const service = reference('mlmodelService', 'registry')

function model(name: string): MlModel {
  return mlModel({ name, service })
}

/** A list of numbered models, in pages; a cursor is the number of the first item of a page. */
function numbered(count: number, more: Partial<Listing<number>> = {}, size = PAGE): Listing<number> {
  return {
    what: 'models',
    identity: (number) => `model ${number}`,
    async *pages(cursor = '0') {
      for (let start = Number(cursor); start < count; start += size) yield { items: Array.from({ length: Math.min(size, count - start) }, (_, index) => start + index), ...(start + size < count ? { next: String(start + size) } : {}) } satisfies ItemPage<number>
    },
    read: async (number) => ({ entities: [model(`m${number}`)], warnings: [], ignored: [] }),
    ...more,
  }
}

async function all(extraction: AsyncIterable<Extracted>): Promise<Extracted[]> {
  const found: Extracted[] = []
  for await (const one of extraction) found.push(one)
  return found
}

const namesOf = (extracted: readonly Extracted[]) => extracted.flatMap((one) => (one.kind === 'entity' ? [one.entity.name] : []))
const later = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

describe('the driver of an extraction', () => {
  test('hands over entities in the order of the list, however long each takes, with a cursor after each page but the last', async () => {
    const extracted = await all(drive([numbered(5, { read: async (number) => (await later(10 - 2 * number), { entities: [model(`m${number}`)], warnings: [], ignored: [] }) }, 2)], { concurrency: 3 }))
    expect(extracted.map((one) => (one.kind === 'entity' ? one.entity.name : one.kind === 'cursor' ? one.cursor : one.kind === 'progress' ? one.progress.done : one.kind))).toEqual(['m0', 'm1', 2, 'models:2', 'm2', 'm3', 4, 'models:4', 'm4', 5])
  })

  test('goes on behind any of its cursors, in the same list and the ones after it', async () => {
    const listings = [numbered(5, {}, 2), numbered(3, { what: 'runs', read: async (number) => ({ entities: [model(`run${number}`)], warnings: [], ignored: [] }) }, 2)]
    const whole = await all(drive(listings, {}))
    for (const [index, one] of whole.entries())
      if (one.kind === 'cursor') expect(namesOf(await all(drive(listings, { cursor: one.cursor })))).toEqual(namesOf(whole.slice(index)))
    expect(whole.filter(({ kind }) => kind === 'cursor')).toHaveLength(4)
  })

  test.each(['', 'models', 'elsewhere:2', ':2'])('refuses the cursor "%s" of another extraction', async (cursor) => {
    await expect(all(drive([numbered(2)], { cursor }))).rejects.toThrow(new ExtractionError('The cursor is of another extraction: start without it.'))
  })

  test('turns an item that fails into a warning that names it, without its secrets, and reads the rest', async () => {
    const listing = numbered(4, {
      identity: (number) => `model ${number} 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`,
      read: async (number) => {
        if (number === 1) throw new TypeError('Cannot read properties of undefined (reading hunter2)')
        if (number === 2) throw new HttpFailure('status', 'GET https://any.example/2 was answered with status 500.', { status: 500 })
        return { entities: [model(`m${number}`)], warnings: [{ path: '/a', message: 'Left out.' }], ignored: [] }
      },
    })
    const extracted = await all(drive([listing], {}))
    expect(namesOf(extracted)).toEqual(['m0', 'm3'])
    expect(extracted.flatMap((one) => (one.kind === 'warning' ? [one.warning] : []))).toEqual([
      { item: 'model 0 REDACTED', path: '/a', message: 'Left out.' },
      { item: 'model 1 REDACTED', path: '', message: 'It could not be read: what the platform says of it is not what its API promises.', failed: true },
      { item: 'model 2 REDACTED', path: '', message: 'GET https://any.example/2 was answered with status 500.', failed: true },
      { item: 'model 3 REDACTED', path: '/a', message: 'Left out.' },
    ])
  })

  test('stops at a failure that concerns all items, tells the work under way to stop, and begins no more', async () => {
    const [begun, stopped]: [number[], number[]] = [[], []]
    const read: Listing<number>['read'] = (number, signal) => new Promise((resolve, reject) => {
      begun.push(number)
      signal.addEventListener('abort', () => stopped.push(number))
      if (number === 0) resolve({ entities: [model('m0')], warnings: [], ignored: [] })
      if (number === 1) reject(new HttpFailure('status', 'GET https://any.example/1 was answered with status 401.', { status: 401 }))
    })
    const extraction = drive([numbered(50, { read })], { concurrency: 3 })
    expect((await extraction.next()).value).toMatchObject({ kind: 'entity', entity: { name: 'm0' } })
    await expect(extraction.next()).rejects.toThrow(new ExtractionError('The models cannot be read any further: GET https://any.example/1 was answered with status 401.'))
    const [before, after] = [begun.length, await later(5)]
    expect([begun.length, after]).toEqual([before, undefined])
    expect(before).toBeLessThanOrEqual(5)
    expect(stopped).toEqual(expect.arrayContaining(begun.slice(2)))
  })

  test('stops when its signal is aborted, in the middle of an item too', async () => {
    const stop = new AbortController()
    const extraction = drive([numbered(9, { read: (number) => (number === 2 ? new Promise(() => undefined) : Promise.resolve({ entities: [model(`m${number}`)], warnings: [], ignored: [] })) })], { signal: stop.signal })
    await extraction.next()
    await extraction.next()
    setTimeout(() => stop.abort(), 5)
    await expect(extraction.next()).rejects.toThrow(new ExtractionError('The extraction was stopped.'))
  })

  test('hands over an entity that stands behind several items once', async () => {
    const read: Listing<number>['read'] = async (number) => ({ entities: [model(`m${number}`), model('shared')], warnings: [], ignored: [] })
    expect(namesOf(await all(drive([numbered(5, { read }, 2)], {})))).toEqual(['m0', 'shared', 'm1', 'm2', 'm3', 'm4'])
  })

  test('reads no more than a few items ahead of who takes them', async () => {
    let [begun, taken, furthest] = [0, 0, 0]
    const read: Listing<number>['read'] = async (number) => (begun++, { entities: [model(`m${number}`)], warnings: [], ignored: [] })
    for await (const one of drive([numbered(300, { read })], { concurrency: 4 })) {
      if (one.kind === 'entity') taken++
      if (taken % 10 === 0) await later(0)
      furthest = Math.max(furthest, begun - taken)
    }
    expect(taken).toBe(300)
    expect(furthest).toBeLessThanOrEqual(16)
  })

  test('holds no more of 3,000 large models than of 300', async () => {
    setFlagsFromString('--expose_gc')
    const collect = runInNewContext('gc') as () => void
    const read: Listing<number>['read'] = async (number) => ({ entities: [{ ...model(`m${number}`), description: `${number} `.repeat(5_000) } as MlModel], warnings: [], ignored: [] })
    let [start, taken, most] = [0, 0, 0]
    for await (const one of drive([numbered(runs > 1000 ? 30_000 : 3_000, { read })], {})) {
      if (one.kind === 'entity') taken++
      if (one.kind !== 'cursor' || taken % 900 !== 300) continue
      collect()
      if (taken === 300) start = process.memoryUsage().heapUsed
      if (taken > 300) most = Math.max(most, process.memoryUsage().heapUsed - start)
    }
    expect(taken).toBe(runs > 1000 ? 30_000 : 3_000)
    expect(start).toBeGreaterThan(0)
    expect(most).toBeLessThan(10_000_000) // all of them would be 70 MB and more
  })
})
