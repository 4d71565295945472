import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical, validate, type Entity } from '../src/index.js'
import type { ReaderResult } from '../src/connectors/connector.js'
import { connectors, payloadFixtures, readerOf, type PayloadFixture } from './support/connectors.js'
import { deepFreeze, isLeaf, placesOf, withValue, type Place } from './support/json-places.js'
import { runs } from './support/model.js'

/** How many broken variants of each payload are tried; the long run tries them all. */
const variants = runs > 1000 ? Infinity : 40
/** Shaped like tokens of Hugging Face, GitHub and AWS, and a password in an address; no reader may let one out. */
const secrets = ['hf_abcdefghijklmnopqrstuvwxyz012345', 'ghp_abcdefghijklmnopqrstuvwxyz0123456789', 'AKIAABCDEFGHIJKLMNOP', 'https://jane:hunter2secret@host.example/x']
const leaks = ['hf_abcdefghij', 'ghp_abcdefghij', 'AKIAABCDEFGH', 'hunter2secret']

function read({ connector, reader, context }: PayloadFixture, payload: unknown): ReaderResult {
  return readerOf({ connector, reader })(payload, context)
}

/** Complaints about what a reading gave. */
function faults({ entities }: ReaderResult): string[] {
  return entities.flatMap((entity) => {
    const result = validate(entity)
    if (!result.ok) return [`${entity.type}${result.issues[0].path}: ${result.issues[0].message}`]
    return JSON.stringify(canonical(entity)) === JSON.stringify(entity) ? [] : [`${entity.type} is not canonical`]
  })
}

/** Some of many, evenly spread. */
function some<T>(items: readonly T[]): T[] {
  const step = Math.max(1, items.length / variants)
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
}

function otherKind(value: unknown): unknown {
  if (typeof value === 'string') return { text: value }
  if (Array.isArray(value)) return 42
  return typeof value === 'object' ? 'a text where an object was' : ['a list where a scalar was']
}

/** Tries a change at each of some places of a copy of the payload. */
function trying(fixture: PayloadFixture, change: (place: Place) => unknown, complain: (result: ReaderResult, place: Place) => string[], of: (place: Place) => boolean = () => true): string[] {
  const payload = structuredClone(fixture.payload)
  return some(placesOf(payload).filter(of)).flatMap((place) => {
    try {
      return withValue(place, change(place), () => complain(read(fixture, payload), place)).map((fault) => `${place.path}: ${fault}`)
    } catch (error) {
      return [`${place.path}: throws ${String(error)}`]
    }
  })
}

describe('every connector', () => {
  test.each(connectors.map((connector) => [connector.id, connector] as const))('%s has fixtures for each of its readers', (id, connector) => {
    const tried = new Set(payloadFixtures.filter((fixture) => fixture.connector.id === id).map(({ reader }) => reader))
    expect(Object.keys(connector.readers).filter((reader) => !tried.has(reader))).toEqual([])
    expect(new URL(connector.docs).protocol).toBe('https:')
  })

  test.each(connectors.map((connector) => [connector.id, connector] as const))('%s throws for no JSON and no text', (_, connector) => {
    for (const reader of Object.values(connector.readers))
      fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.string()), (payload) => {
        const result = reader(payload)
        expect(faults(result)).toEqual([])
      }), { numRuns: Math.min(runs, 300), seed: 42 })
  })
})

describe.each(payloadFixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
  test('reads as expected', async () => {
    const { entities, warnings, ignored } = read(fixture, fixture.payload)
    await expect(`${JSON.stringify({ entities, warnings, ignored }, null, 2)}\n`).toMatchFileSnapshot(fixture.golden)
  })

  test('gives valid entities in canonical form, the same every time, and leaves the payload as it is', () => {
    const frozen = deepFreeze(structuredClone(fixture.payload))
    const first = read(fixture, frozen)
    expect(faults(first)).toEqual([])
    expect(read(fixture, frozen)).toEqual(first)
  })

  test.skipIf(typeof fixture.payload === 'string')('stands a payload that lacks a field, or holds null or another kind of value there', () => {
    expect(trying(fixture, () => undefined, faults, ({ container }) => !Array.isArray(container))).toEqual([])
    expect(trying(fixture, () => null, faults)).toEqual([])
    expect(trying(fixture, ({ container, key }) => otherKind(container[key]), faults)).toEqual([])
  })

  test.skipIf(typeof fixture.payload === 'string')('tells of fields it does not know, or carries them along', () => {
    const complain = (result: ReaderResult): string[] => [...faults(result), ...(carries(result.entities, 'not-known-here') || result.warnings.length > 0 || result.ignored.length > 0 ? [] : ['the unknown field is lost'])]
    expect(trying(fixture, ({ container, key }) => ({ ...(container[key] as object), unheardOf: 'not-known-here' }), complain, ({ container, key }) => isPlain(container[key]))).toEqual([])
  })

  test.skipIf(typeof fixture.payload === 'string')('lets no secret out', () => {
    let turn = 0
    const complain = (result: ReaderResult): string[] => leaks.filter((leak) => JSON.stringify(result).includes(leak))
    expect(trying(fixture, () => secrets[turn++ % secrets.length]!, complain, ({ container, key }) => isLeaf(container[key]))).toEqual([])
    expect(trying(fixture, ({ container, key }) => ({ ...(container[key] as object), DB_PASSWORD: 'hunter2secret' }), complain, ({ container, key }) => isPlain(container[key]))).toEqual([])
  })
})

function isPlain(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function carries(entities: readonly Entity[], text: string): boolean {
  return JSON.stringify(entities).includes(text)
}
