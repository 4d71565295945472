import type { Quad, Term } from '@rdfjs/types'

/** A graph as a set of texts, one for each statement; graphs without blank nodes are equal when their sets are. */
export function statements(quads: Iterable<Quad>, literal: (term: Term & { termType: 'Literal' }) => string = exact): string[] {
  const text = (term: Term): string => (term.termType === 'Literal' ? literal(term) : `${term.termType}<${term.value}>`)
  return [...new Set([...quads].map(({ subject, predicate, object, graph }) => [subject, predicate, object, graph].map((term) => text(term)).join(' ')))].sort()
}

function exact(term: Term & { termType: 'Literal' }): string {
  return JSON.stringify([term.value, term.datatype.value, term.language ?? ''])
}

/** Literals at 15 significant digits of xsd:double, with INF, -INF and NaN as one class: jsonld.js rewrites both. */
export function rounded(term: Term & { termType: 'Literal' }): string {
  if (term.datatype.value !== 'http://www.w3.org/2001/XMLSchema#double') return exact(term)
  const value = Number(term.value)
  const text = value.toPrecision(15)
  return JSON.stringify([Number.isFinite(Number(text)) ? text : 'not finite', term.datatype.value])
}
