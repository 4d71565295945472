import type { NamedNode } from '@rdfjs/types'
import { isLegalIri } from '../entities/iris.js'
import { plainTerms } from './terms.js'

/** A power of two. */
const PLACES = 1024

/**
 * The IRIs of a text that were met last, as terms: one that comes again is the same object, and is neither copied nor looked at closely again.
 * Each has one place, which its length and its end decide; another that belongs there takes it over.
 */
export class IriTable {
  private readonly terms: (NamedNode | undefined)[] = new Array<undefined>(PLACES).fill(undefined)

  constructor(private readonly text: string) {}

  /** The IRI that stands in the text from one place to another; nothing if it is not legal. */
  get(start: number, end: number): NamedNode | undefined {
    const place = this.placeOf(start, end)
    const known = this.terms[place]
    const iri = this.text.slice(start, end)
    if (known !== undefined && known.value === iri) return known
    return isLegalIri(iri) ? (this.terms[place] = plainTerms.namedNode(iri)) : undefined
  }

  private placeOf(start: number, end: number): number {
    const { text } = this
    const last = text.charCodeAt(end - 1) + 31 * text.charCodeAt(end - 2) + 7 * text.charCodeAt((start + end) >> 1)
    return (last + 61 * (end - start)) & (PLACES - 1)
  }
}
