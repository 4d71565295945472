import { superClasses, superProperties } from '../generated/inferences.js'
import type { Sink } from './sink.js'
import { MLA, OWL_SAME_AS, RDF_TYPE } from './vocabulary.js'

/** Adds to what is written what a reasoner would add: super-classes, super-properties, concepts and second IRIs. */
export class InferringSink implements Sink {
  private readonly said = new Set<string>()
  constructor(private readonly sink: Sink) {}

  link(subject: string, predicate: string, object: string, graph: string | undefined): void {
    this.sink.link(subject, predicate, object, graph)
    if (predicate === RDF_TYPE) for (const name of above(superClasses, object)) this.add(subject, predicate, name, graph)
    else for (const name of above(superProperties, predicate)) this.add(subject, name, object, graph)
  }

  literal(subject: string, predicate: string, text: string, datatype: string, graph: string | undefined): void {
    this.sink.literal(subject, predicate, text, datatype, graph)
    for (const name of above(superProperties, predicate)) this.sink.literal(subject, name, text, datatype, graph)
  }

  document(iri: string): void {
    this.sink.document?.(iri)
  }

  concept(subject: string, concept: string, graph: string | undefined): void {
    this.add(subject, `${MLA}hasConcept`, concept, graph)
  }

  sameAs(subject: string, other: string, graph: string | undefined): void {
    this.add(subject, OWL_SAME_AS, other, graph)
  }

  /** Several statements may lead to the same conclusion; it is written once. */
  private add(subject: string, predicate: string, object: string, graph: string | undefined): void {
    const statement = `${subject} ${predicate} ${object} ${graph ?? ''}`
    if (this.said.has(statement)) return
    this.said.add(statement)
    this.sink.link(subject, predicate, object, graph)
  }
}

function above(table: { readonly [name: string]: readonly string[] }, iri: string): readonly string[] {
  const name = iri.startsWith(MLA) ? iri.slice(MLA.length) : ''
  return Object.hasOwn(table, name) ? table[name]! : []
}
