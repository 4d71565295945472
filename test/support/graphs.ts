import type { Quad, Term } from '@rdfjs/types'

/** A graph as a set of texts, one for each statement; graphs without blank nodes are equal when their sets are. */
export function statements(quads: Iterable<Quad>, literal: (term: Term & { termType: 'Literal' }) => string = exact): string[] {
  const text = (term: Term): string => (term.termType === 'Literal' ? literal(term) : `${term.termType}<${term.value}>`)
  return [...new Set([...quads].map(({ subject, predicate, object, graph }) => [subject, predicate, object, graph].map((term) => text(term)).join(' ')))].sort()
}

function exact(term: Term & { termType: 'Literal' }): string {
  return JSON.stringify([term.value, term.datatype.value, term.language ?? ''])
}

/** Literals at 15 significant digits of xsd:double, with INF, -INF and NaN as one class: jsonld.js rewrites every double to 16 digits, and those words to NaN. */
export function rounded(term: Term & { termType: 'Literal' }): string {
  if (term.datatype.value !== 'http://www.w3.org/2001/XMLSchema#double') return exact(term)
  // Rounding to 16 digits first, as they do, keeps a number on the edge of two roundings from falling to either side.
  const value = Number(Number(term.value).toExponential(15))
  return JSON.stringify([Number.isFinite(value) ? value.toPrecision(15) : 'not finite', term.datatype.value])
}
