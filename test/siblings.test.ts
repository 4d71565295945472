import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Siblings } from '../src/rdf/siblings.js'
import { runs } from './support/model.js'

/** What the segments of a list must be: told by a map of how often each name came. */
function expected(names: readonly string[]): string[] {
  const counts = new Map<string, number>()
  return names.map((given, index) => {
    const name = given === '' ? String(index) : given
    const count = counts.get(name)
    counts.set(name, (count ?? 0) + (count === undefined ? 0 : 1))
    return count === undefined ? name : `${name}~${count + 1}`
  })
}

function segments(names: readonly string[]): string[] {
  const siblings = new Siblings()
  return names.map((name, index) => siblings.segment(name, index))
}

describe('nodes of a list are named apart', () => {
  const short = fc.string({ unit: fc.constantFrom('a', 'b', '0', '1'), maxLength: 4 })
  /** Differ only where a fingerprint does not look. */
  const alike = fc.integer({ min: 0, max: 80 }).map((number) => `feature_${String(number).padStart(4, '0')}_of_the_customers`)

  test.each([['short names', short], ['names that are much alike', alike], ['any names', fc.string({ maxLength: 12 })]])('%s, few or many', (_, name) => {
    fc.assert(fc.property(fc.array(name, { maxLength: 300 }), (names) => { expect(segments(names)).toEqual(expected(names)) }), { numRuns: runs })
  })

  test('thousands that meet in one fingerprint take no longer than a moment each', () => {
    const names = Array.from({ length: 20_000 }, (_, number) => `x${'y'.repeat(40)}${String(number).padStart(8, '0')}${'z'.repeat(51)}`)
    expect(segments([...names, names[0]!])).toEqual([...names, `${names[0]!}~1`])
  })

  test('targets, few and many, once each', () => {
    const siblings = new Siblings()
    const iris = Array.from({ length: 40 }, (_, number) => `https://example.com/${number % 20}`)
    expect(iris.map((iri) => siblings.isNewTarget(iri))).toEqual(iris.map((_, index) => index < 20))
  })
})
