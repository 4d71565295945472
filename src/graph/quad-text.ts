import type { Quad, Term } from '@rdfjs/types'
import { isLegalIri } from '../entities/iris.js'
import { escapeText } from '../rdf/escape-text.js'
import { RdfSyntaxError } from '../rdf/parse-rdf.js'
import type { Format } from '../rdf/serialize.js'

const LANGUAGE = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/

/** Quads of any origin as N-Quads. Those of the default graph go to `graph`, if one is named; nodes without IRI get names of their own. Throws `RdfSyntaxError`, naming the format they were read from, for a term that N-Quads cannot hold. */
export function quadsText(quads: Iterable<Quad>, graph: string | undefined, format: Format): string {
  const writer = new QuadWriter(format)
  const lines: string[] = []
  for (const quad of quads) lines.push(writer.line(quad, graph))
  return lines.join('')
}

class QuadWriter {
  private readonly blank = new Map<string, string>()
  constructor(private readonly format: Format) {}

  line({ subject, predicate, object, graph }: Quad, target: string | undefined): string {
    const place = graph.termType === 'DefaultGraph' ? (target === undefined ? '' : `<${target}> `) : `${this.term(graph)} `
    return `${this.term(subject)} ${this.term(predicate)} ${this.term(object)} ${place}.\n`
  }

  private term(term: Term): string {
    if (term.termType === 'NamedNode') return this.iri(term.value)
    if (term.termType === 'BlankNode') return this.name(term.value)
    if (term.termType !== 'Literal' || !term.value.isWellFormed()) throw this.unwritable()
    const text = `"${escapeText(term.value)}"`
    if (!term.language) return `${text}^^${this.iri(term.datatype.value)}`
    if (!LANGUAGE.test(term.language)) throw this.unwritable()
    return `${text}@${term.language}`
  }

  private name(label: string): string {
    const known = this.blank.get(label)
    if (known !== undefined) return known
    const name = `_:b${this.blank.size}`
    this.blank.set(label, name)
    return name
  }

  private iri(value: string): string {
    if (!isLegalIri(value)) throw this.unwritable()
    return `<${value}>`
  }

  private unwritable(): RdfSyntaxError {
    return new RdfSyntaxError(this.format, undefined, 'it holds a term that cannot be kept, such as an IRI with a space.')
  }
}
