/** Takes the statements of one document, one by one; every text it is given has been guarded. */
export interface Sink {
  /** A statement about another node. */
  link(subject: string, predicate: string, object: string, graph: string | undefined): void
  /** A statement with a literal. */
  literal(subject: string, predicate: string, text: string, datatype: string, graph: string | undefined): void
  /** Told that a document begins, by those who want to know. */
  document?(iri: string): void
  /** Told of the concept behind a word, by those who want to know. */
  concept?(subject: string, concept: string, graph: string | undefined): void
  /** Told of a second IRI of a node, by those who want to know. */
  sameAs?(subject: string, other: string, graph: string | undefined): void
}
