import { isDeepStrictEqual } from 'node:util'
import { Parser } from 'n3'
import type { Quad, Term } from '@rdfjs/types'

const DATE_TIME = 'http://www.w3.org/2001/XMLSchema#dateTime'
const DOUBLE = 'http://www.w3.org/2001/XMLSchema#double'

/** Throws when two results are not the same; nothing is timed then. */
export function expectEqual(who: string, actual: unknown, expected: unknown): void {
  if (isDeepStrictEqual(actual, expected)) return
  const missing = Array.isArray(actual) && Array.isArray(expected) ? `; for example, it lacks ${expected.find((item) => !actual.includes(item))} and has ${actual.find((item) => !expected.includes(item))}` : ''
  throw new Error(`${who}: the results differ, so times would mean nothing${missing}`)
}

/** A graph without blank nodes as a sorted list of texts. Doubles are compared at 15 digits, not finite ones as one, for jsonld.js rewrites them all; whole numbers of every datatype as one, for oxigraph keeps only one. */
export function statementsOfQuads(quads: Iterable<Quad>): string[] {
  return [...new Set([...quads].map(({ subject, predicate, object }) => [subject, predicate, object].map(textOf).join(' ')))].sort()
}

/** The same of a text in N-Quads. */
export function statementsOfLines(text: string): string[] {
  return statementsOfQuads(new Parser({ format: 'application/n-quads' }).parse(text) as Quad[])
}

function textOf(term: Term): string {
  if (term.termType !== 'Literal') return `<${term.value}>`
  const datatype = term.datatype.value.replace(/#nonNegativeInteger$/, '#integer')
  return JSON.stringify([datatype === DOUBLE ? rounded(term.value) : datatype === DATE_TIME ? Date.parse(term.value) : term.value, datatype])
}

function rounded(text: string): string {
  const value = Number(Number(text.replace('INF', 'Infinity')).toExponential(15))
  return Number.isFinite(value) ? value.toPrecision(15) : 'not finite'
}
