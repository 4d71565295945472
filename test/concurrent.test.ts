import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mapConcurrently, type Outcome } from '../src/io/concurrent.js'
import { runs } from './support/model.js'

const turn = (count = 1): Promise<void> => new Promise((resolve) => (count > 1 ? setImmediate(() => void turn(count - 1).then(resolve)) : setImmediate(resolve)))

async function collect<T, R>(outcomes: AsyncIterable<Outcome<T, R>>): Promise<Outcome<T, R>[]> {
  const all: Outcome<T, R>[] = []
  for await (const outcome of outcomes) all.push(outcome)
  return all
}

async function* asynchronous<T>(items: Iterable<T>): AsyncGenerator<T> {
  for (const item of items) {
    await turn()
    yield item
  }
}

describe('work on many items', () => {
  test('is handed out in the order of the items, within the limit, whichever ends first', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.record({ turns: fc.nat({ max: 6 }), fails: fc.boolean() }), { maxLength: 30 }), fc.integer({ min: 1, max: 5 }), fc.boolean(), async (items, limit, slowly) => {
      let running = 0
      let most = 0
      const outcomes = await collect(mapConcurrently(slowly ? asynchronous(items) : items, limit, async (item) => {
        most = Math.max(most, ++running)
        if (item.turns) await turn(item.turns)
        running--
        if (item.fails) throw item.turns
        return item.turns
      }))
      expect(outcomes).toEqual(items.map((item) => (item.fails ? { item, error: item.turns } : { item, value: item.turns })))
      expect(most).toBeLessThanOrEqual(limit)
    }), { numRuns: Math.min(runs, 200) })
  })

  test('fills its limit', async () => {
    let running = 0
    let most = 0
    await collect(mapConcurrently(Array.from({ length: 20 }, (_, index) => index), 5, async () => {
      most = Math.max(most, ++running)
      await turn(2)
      running--
    }))
    expect(most).toBe(5)
  })

  test('that throws at once, or fails with nothing, is an outcome and stops no other', async () => {
    const outcomes = await collect(mapConcurrently([1, 2, 3], 2, (item) => {
      if (item === 1) throw new Error('at once')
      return item === 2 ? Promise.reject<number>(undefined) : item
    }))
    expect(outcomes).toEqual([{ item: 1, error: new Error('at once') }, { item: 2, error: undefined }, { item: 3, value: 3 }])
  })

  test('takes no more items than it may, however slow the first one or the consumer is', async () => {
    let taken = 0
    function* items() {
      for (;;) yield taken++
    }
    let release = () => {}
    const outcomes = mapConcurrently(items(), 2, (item) => (item === 0 ? new Promise<void>((resolve) => (release = resolve)) : undefined))
    const first = outcomes.next()
    await turn(20)
    expect(taken).toBeLessThanOrEqual(9)
    expect(taken).toBeGreaterThan(2)
    release()
    expect((await first).value).toMatchObject({ item: 0 })
    await turn(20)
    expect(taken).toBeLessThanOrEqual(10)
    await outcomes.return()
  })

  test('begins nothing before the first outcome is asked for', async () => {
    let taken = 0
    const items = { *[Symbol.iterator]() { taken++; yield 1 } }
    const outcomes = mapConcurrently(items, 2, (item) => item)
    await turn(3)
    expect(taken).toBe(0)
    expect(await collect(outcomes)).toEqual([{ item: 1, value: 1 }])
  })

  test('hands an outcome out while the next item is still being looked for', async () => {
    const items = { async *[Symbol.asyncIterator]() { yield 1; await new Promise(() => {}) } }
    const outcomes = mapConcurrently(items, 2, (item) => item)
    expect((await outcomes.next()).value).toEqual({ item: 1, value: 1 })
    await outcomes.return()
  })

  test('ends with the error of the items, after the outcomes before it', async () => {
    async function* items() {
      yield 1
      yield 2
      throw new Error('no third page')
    }
    const got: unknown[] = []
    await expect((async () => {
      for await (const outcome of mapConcurrently(items(), 3, async (item) => (await turn(3), item))) got.push(outcome)
    })()).rejects.toThrow('no third page')
    expect(got).toEqual([{ item: 1, value: 1 }, { item: 2, value: 2 }])
  })

  test('refuses a limit that makes no sense', async () => {
    for (const limit of [0, -1, 1.5, NaN]) await expect(mapConcurrently([1], limit, (item) => item).next()).rejects.toThrow('The option limit must be a whole number from 1')
  })
})

describe('a consumer that stops', () => {
  test('ends the work under way and closes the items', async () => {
    let closed = false
    let begun = 0
    const ended: boolean[] = []
    async function* items() {
      try {
        for (let item = 0; ; item++) yield item
      } finally {
        closed = true
      }
    }
    for await (const outcome of mapConcurrently(items(), 4, (item, signal) => {
      begun++
      return item === 0 ? item : new Promise((_resolve, reject) => signal.addEventListener('abort', () => (ended.push(true), reject(signal.reason as Error))))
    })) {
      expect(outcome).toEqual({ item: 0, value: 0 })
      break
    }
    const before = begun
    await turn(5)
    expect([closed, ended.length, begun]).toEqual([true, before - 1, before])
  })

  test('waits neither for items nor for work that never end', async () => {
    const items = { async *[Symbol.asyncIterator]() { yield 1; yield 2; await new Promise(() => {}) } }
    for await (const _outcome of mapConcurrently(items, 3, (item) => (item === 1 ? item : new Promise(() => {})))) break
  })

  test('is not troubled by items that cannot be closed', async () => {
    const items: Iterable<number> = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }), return: () => { throw new Error('will not close') } }) }
    for await (const _outcome of mapConcurrently(items, 3, (item) => item)) break
  })

  test('by a signal gets its reason, and so does the work', async () => {
    const stop = new AbortController()
    const reasons: unknown[] = []
    const outcomes = mapConcurrently([1, 2, 3], 2, (_item, signal) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => (reasons.push(signal.reason), reject(signal.reason as Error)))), { signal: stop.signal })
    const first = outcomes.next()
    await turn()
    stop.abort(new Error('enough'))
    await expect(first).rejects.toThrow('enough')
    expect(reasons).toEqual([new Error('enough'), new Error('enough')])
    expect(await outcomes.next()).toEqual({ done: true, value: undefined })
    await expect(mapConcurrently([1], 1, (item) => item, { signal: stop.signal }).next()).rejects.toThrow('enough')
  })
})
