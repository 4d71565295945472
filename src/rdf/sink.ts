import type { Datatype, Name, Pair } from './names.js'

/** Takes the statements of documents, one by one; every text it is given has been guarded. `Node` is whatever stands for a node in its statements. */
export interface Sink<Node> {
  /** A document begins, whose statements stand in a graph, or in none. */
  begin(iri: string, graph: string | undefined): void
  /** What stands for a node. */
  node(iri: string): Node
  /** What stands for a class or another IRI that is known beforehand. */
  named(name: Name): Node
  /** A statement about another node. */
  link(subject: Node, predicate: Name, object: Node): void
  /** A statement with a literal; the traits of its text are those of `traitsOf`. */
  literal(subject: Node, predicate: Name, text: string, datatype: Datatype, traits: number): void
  /** A statement whose predicate and object come again and again. */
  pair(subject: Node, pair: Pair): void
  /** Told of the concept behind a word, by those who want to know. */
  concept?(subject: Node, concept: string): void
  /** Told of a second IRI of a node, by those who want to know. */
  sameAs?(subject: Node, other: string): void
}

/** Takes a pair apart, for sinks that have nothing ready for it. */
export function takeApart<Node>(sink: Sink<Node>, subject: Node, { predicate, object, datatype }: Pair): void {
  if (typeof object === 'string') sink.literal(subject, predicate, object, datatype!, 0)
  else sink.link(subject, predicate, sink.named(object))
}
