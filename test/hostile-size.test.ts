import { describe, expect, test } from 'vitest'
import { inSmallProcess } from './support/hostile-child.js'

/** Milliseconds that any of these may take, on a machine that does other things too. */
const BOUND = 10_000
const LIMIT = 25_000

type Expected = { value: unknown } | { error: string }
const refused = (...first: string[]): Expected => ({ value: { count: first.length, first } })

const cases: Record<string, Record<string, Expected>> = {
  'nested 100,000 levels deep': {
    'lists in free JSON': refused(`too-deep /extension${'/0'.repeat(64)}`.slice(0, 69)),
    'objects in free JSON': refused(`too-deep /extension${'/name'.repeat(64)}`.slice(0, 69)),
    'lists in place of the document': refused('type '),
    'objects in place of a node': refused('type /service/name', 'required /service/type', 'unknown-field /governance/name'),
    'lists in place of the name of a child': { value: { count: 2, first: ['single /versions/0/name', 'single /versions/1/name'] } },
    'lists in an unknown field that is only warned of': { value: { ok: true, warnings: 1 } },
    'lists written without validation': { error: 'ValidationError' },
    'JSON-LD': { error: 'RdfSyntaxError' },
    'JSON-LD under a key that stands twice': { value: [] },
    'blank nodes in Turtle': { value: [] },
  },
  'wide': {
    'a million items in free JSON': { value: true },
    'more than a million items in free JSON': refused('too-large /extension'),
    'a million items in a list of the standard': { value: { count: 2, first: ['max-items /mlFeatures', 'max-items /versions/0/aliases'] } },
    'a million keys in free JSON': refused('too-large /extension'),
    '100,000 keys in free JSON': { value: true },
    'a million keys in a map': refused('max-items /changeDescription/changeSummary'),
    '200,000 unknown fields': { value: { count: 100, first: [0, 1, 2, 3, 4].map((index) => `unknown-field /key${index}`) } },
    '10,000 unknown fields that are only warned of': { value: { ok: true, warnings: 100 } },
    'JSON-LD with 50,000 values': { value: [] },
    '20,000 keys in JSON-LD back and forth': { value: 1 },
  },
  'long': {
    '50 MB in a text': { value: { count: 3, first: ['max-length /name', 'max-length /description', 'max-length /sourceUrl'] } },
    '50 MB in free JSON': { value: true },
    '50 MB in an unknown key': refused(`unknown-field /${'k'.repeat(59)}`),
    '50 MB in a literal of Turtle': { value: [] },
    '100,000 letters and a question mark': { value: true },
    '100,000 times the start of a token': { value: true },
  },
  'a graph of many statements': {
    'a million statements of strangers': { value: { documents: 1, issues: [] } },
    'a million descriptions of one document': { value: { documents: 0, issues: ['single /description'] } },
    '200,000 children of one document': { value: { documents: 0 } },
    '2,000 documents that share 5,000 nodes': { value: { documents: 0 } },
    'three levels of 100 nodes, each pointing at all of the next': { value: { documents: 0 } },
    'list of words without end in shapes': { error: 'Error' },
  },
}

describe.each(Object.entries(cases))('what is %s ends in a result, an issue or a clear error, in bounded time and memory', (_, expectations) => {
  test.each(Object.entries(expectations))('%s', async (name, expected) => {
    const outcome = await inSmallProcess('hostile-size-cases.ts', name, LIMIT)
    if ('error' in expected) expect(outcome.error).toMatchObject(expected.error === 'Error' ? { name: /^(?:Type)?Error$/ } : { name: expected.error })
    else expect(outcome).toMatchObject(expected)
    expect(outcome.error?.name).not.toBe('RangeError')
    expect(outcome.milliseconds).toBeLessThan(BOUND)
  }, LIMIT + 5000)
})
