import type { Quad, Term } from '@rdfjs/types'
import { plainTerms } from './terms.js'

const BRACKETED_IRI = /^[A-Za-z][A-Za-z0-9+.-]*:\S*[[\]]/

/**
 * Hides square brackets from a JSON-LD reader that takes an IRI with brackets (an IPv6 host, RFC 3986 section 3.2.2) for none and drops it.
 * Two characters that the text does not hold stand in for them while it reads.
 */
export class BracketVeil {
  /** Whether the text may hold such an IRI at all. */
  readonly needed: boolean
  private readonly open: string
  private readonly close: string

  constructor(text: string) {
    this.needed = /"[A-Za-z][A-Za-z0-9+.-]*:[^"\s]*[[\]]/.test(text)
    const free = function* () {
      for (let code = 0xe000; code < 0xf8ff; code++) if (!text.includes(String.fromCharCode(code))) yield String.fromCharCode(code)
    }
    const [open, close] = this.needed ? free() : []
    this.open = open ?? '['
    this.close = close ?? ']'
  }

  cover(value: unknown): unknown {
    if (typeof value === 'string') return BRACKETED_IRI.test(value) ? value.replaceAll('[', this.open).replaceAll(']', this.close) : value
    if (Array.isArray(value)) return value.map((item) => this.cover(item))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [this.cover(key), this.cover(item)]))
  }

  lift(quad: Quad): Quad {
    if (!this.needed) return quad
    const lifted = (term: Term): any => (term.termType === 'NamedNode' || term.termType === 'Literal' ? this.liftTerm(term) : term)
    return plainTerms.quad(lifted(quad.subject), lifted(quad.predicate), lifted(quad.object), lifted(quad.graph))
  }

  private liftTerm(term: Term): Term {
    const value = term.value.replaceAll(this.open, '[').replaceAll(this.close, ']')
    if (value === term.value) return term
    return term.termType === 'Literal' ? plainTerms.literal(value, term.datatype) : plainTerms.namedNode(value)
  }
}
