import type { DefaultGraph, Literal, NamedNode, Quad, Term } from '@rdfjs/types'
import { plainTerms } from '../rdf/terms.js'
import { XSD } from '../rdf/vocabulary.js'

const LANG_STRING = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString'

/** A term in the JSON format of SPARQL results; the last kind is a statement within a statement (RDF 1.2). */
export type JsonTerm =
  | { readonly type: 'uri' | 'bnode'; readonly value: string }
  | { readonly type: 'literal'; readonly value: string; readonly datatype?: string; readonly 'xml:lang'?: string; readonly 'its:dir'?: 'ltr' | 'rtl' }
  | { readonly type: 'triple'; readonly value: { readonly subject: JsonTerm; readonly predicate: JsonTerm; readonly object: JsonTerm } }

/** A term or quad of the store, which lives on its side and has to be given back. */
type StoreTerm = Term & { free(): void }
export type StoreQuad = Quad & { free(): void }

/** A term of an answer as an RDF/JS term that is independent of the store. */
export function plainTerm(term: JsonTerm): Term {
  switch (term.type) {
    case 'uri': return plainTerms.namedNode(term.value)
    case 'bnode': return new Nameless(term.value) as Term
    case 'literal': return literal(term.value, term.datatype ?? XSD.string, term['xml:lang'] ?? '', term['its:dir'] ?? '')
    case 'triple': return statement(plainTerm(term.value.subject), plainTerm(term.value.predicate), plainTerm(term.value.object), plainTerms.defaultGraph())
  }
}

/** A copy of a quad of the store, which is given back. */
export function plainQuad(quad: StoreQuad): Quad {
  const copy = statement(copied(quad.subject), copied(quad.predicate), copied(quad.object), copied(quad.graph))
  quad.free()
  return copy
}

function copied(term: Term): Term {
  if (term.termType === 'Quad') return plainQuad(term as StoreQuad)
  const copy = copyOf(term)
  ;(term as StoreTerm).free()
  return copy
}

function copyOf(term: Exclude<Term, { termType: 'Quad' }>): Term {
  switch (term.termType) {
    case 'NamedNode': return plainTerms.namedNode(term.value)
    case 'Literal': return literal(term.value, term.datatype.value, term.language, term.direction ?? '')
    case 'DefaultGraph': return plainTerms.defaultGraph()
    default: return new Nameless(term.value) as Term
  }
}

function literal(value: string, datatype: string, language: string, direction: '' | 'ltr' | 'rtl'): Literal {
  return language ? (new Speech(value, language, direction) as Literal) : plainTerms.literal(value, plainTerms.namedNode(datatype))
}

function statement(subject: Term, predicate: Term, object: Term, graph: Term): Quad {
  return plainTerms.quad(subject as NamedNode, predicate as NamedNode, object as NamedNode, graph as DefaultGraph)
}

class Nameless {
  readonly termType = 'BlankNode'
  constructor(readonly value: string) {}
  equals(other: Term | null | undefined): boolean {
    return other?.termType === 'BlankNode' && other.value === this.value
  }
}

/** A text in a language. */
class Speech {
  readonly termType = 'Literal'
  readonly datatype: NamedNode
  constructor(readonly value: string, readonly language: string, readonly direction: '' | 'ltr' | 'rtl') {
    this.datatype = plainTerms.namedNode(direction ? LANG_STRING.replace('langString', 'dirLangString') : LANG_STRING)
  }
  equals(other: Term | null | undefined): boolean {
    return other?.termType === 'Literal' && other.value === this.value && other.language === this.language && (other.direction ?? '') === this.direction
  }
}
