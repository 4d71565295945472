import type { Quad } from '@rdfjs/types'
import fc from 'fast-check'
import { Parser } from 'n3'
import { describe, expect, test } from 'vitest'
import { toNQuads } from '../src/rdf/index.js'
import { readPlainNQuads } from '../src/rdf/read-n-quads.js'
import { arbitraryEntity } from './support/arbitrary.js'
import { statements } from './support/graphs.js'
import { entityTypes, model, runs, validFixtures } from './support/model.js'

const byN3 = (text: string, format: string) => new Parser({ format }).parse(text) as Quad[]

/** What the plain reader makes of a text must be what a whole parser makes of it; it may leave any text to that. */
function expectSameOrLeft(text: string): void {
  for (const [graphs, format] of [[true, 'application/n-quads'], [false, 'application/n-triples']] as const) {
    const quads = readPlainNQuads(text, graphs)
    if (quads) expect(statements(quads)).toEqual(statements(byN3(text, format)))
  }
}

describe('what we write is read without a parser, and reads the same', () => {
  test.each(validFixtures)('$name', ({ content }) => {
    for (const graphs of [false, true]) {
      const text = toNQuads(content, { graphs })
      expect(statements(readPlainNQuads(text, true)!)).toEqual(statements(byN3(text, 'application/n-quads')))
    }
  })
})

test.each([
  ['a text without statements', '', 0],
  ['escapes of every kind', '<a:s> <a:p> "\\t\\b\\n\\r\\f\\"\\\'\\\\\\u0041\\U0001F600" .\n', 1],
  ['a datatype', '<a:s> <a:p> "1"^^<a:d> .\n', 1],
  ['a quote behind two backslashes', '<a:s> <a:p> "a\\\\" .\n', 1],
] as const)('%s is plain', (_, text, count) => {
  expect(readPlainNQuads(text, true)).toHaveLength(count)
  expectSameOrLeft(text)
})

test.each([
  ['a comment', '# c\n'],
  ['a blank node', '_:b <a:p> <a:o> .\n'],
  ['a language', '<a:s> <a:p> "a"@en .\n'],
  ['a relative IRI', '<s> <a:p> <a:o> .\n'],
  ['a space in an IRI', '<a:s s> <a:p> <a:o> .\n'],
  ['an escape in an IRI', '<a:\\u0041> <a:p> <a:o> .\n'],
  ['an escape that is none', '<a:s> <a:p> "\\x" .\n'],
  ['half a character as an escape', '<a:s> <a:p> "\\uD83D" .\n'],
  ['a number beyond Unicode', '<a:s> <a:p> "\\U00110000" .\n'],
  ['a line break in a literal', '<a:s> <a:p> "a\nb" .\n'],
  ['a literal without an end', '<a:s> <a:p> "a .\n'],
  ['a literal that ends in an escape', '<a:s> <a:p> "a\\" .\n'],
  ['a statement without an end', '<a:s> <a:p> <a:o>'],
  ['a literal in place of a node', '"s" <a:p> <a:o> .\n'],
  ['lines that end as on Windows', '<a:s> <a:p> <a:o> .\r\n'],
] as const)('%s is left to the parser', (_, text) => expect(readPlainNQuads(text, true)).toBeUndefined())

test('a graph is left to the parser where the format has none', () => {
  expect(readPlainNQuads('<a:s> <a:p> <a:o> <a:g> .\n', false)).toBeUndefined()
  expect(readPlainNQuads('<a:s> <a:p> <a:o> <a:g> .\n', true)).toHaveLength(1)
})

describe('a text that was tampered with reads as the parser reads it, or is left to it', () => {
  test.each(entityTypes)('%s', (type) => {
    const splice = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), drop: fc.nat({ max: 3 }), put: fc.constantFrom('', '"', '\\', '<', '>', ' ', '.', '\n', '_:', '@en', '^^', '^', '#', '\\u00', '\t', 'a') })
    fc.assert(fc.property(arbitraryEntity(model, type), fc.boolean(), fc.array(splice, { minLength: 1, maxLength: 3 }), (entity, graphs, splices) => {
      let text = toNQuads(entity, { graphs })
      for (const { at, drop, put } of splices) text = text.slice(0, at * text.length) + put + text.slice(at * text.length + drop)
      expectSameOrLeft(text)
    }), { numRuns: runs })
  })
})
