import { describe, expect, test } from 'vitest'
import { validate } from '../src/index.js'
import { modelWith } from './support/hostile.js'

const list = (length: number, item: (index: number) => unknown) => Array.from({ length }, (_, index) => item(index))
const summary = (entries: object) => modelWith({ changeDescription: { changeSummary: entries } })

function told(input: unknown): string[] {
  const result = validate(input)
  return result.ok ? [] : result.issues.map(({ path, rule, message }) => `${path}  ${rule}  ${message}`)
}

describe('the greatest that is taken', () => {
  test('a map has so many entries and no more', () => {
    const entries = (count: number) => summary(Object.fromEntries(list(count, (index) => [`k${index}`, {}]) as [string, object][]))
    const [issue] = told(entries(100_001))
    const most = Number(/Must have at most ([0-9]+) entries[.]/.exec(issue ?? '')?.[1])
    expect(issue).toBe(`/changeDescription/changeSummary  max-items  Must have at most ${most} entries.`)
    expect(told(entries(most))).toEqual([])
    expect(told(entries(most + 1))).toHaveLength(1)
  })

  test('free JSON has a million values and no more', () => {
    expect(told(modelWith({ extension: list(999_999, () => 0) }))).toEqual([])
    expect(told(modelWith({ extension: list(1_000_000, () => 0) }))).toEqual(['/extension  too-large  Holds more than 1000000 values.'])
  })
})
