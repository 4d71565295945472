import { datatypes, type Datatype, type Name, type Pair, type Step } from './names.js'
import { BEYOND_ASCII, TO_ESCAPE } from '../entities/text-traits.js'
import { jsonTextWithoutSecrets } from './json-text.js'
import { doubleText, instantText } from './literals.js'

/** Takes the statements of documents, one by one; every text it is given has been guarded. `Node` is whatever stands for a node in its statements. */
export interface Sink<Node> {
  /** A document begins, whose statements stand in a graph, or in none. */
  begin(iri: string, graph: string | undefined): void
  /** The document that began has been written. */
  end(): void
  /** What stands for a node. */
  node(iri: string): Node
  /** What stands for a node below another: behind the IRI of that one, its own has the step and a segment of ASCII characters. */
  child(parent: Node, step: Step, segment: string): Node
  /** What stands for a class or another IRI that is known beforehand. */
  named(name: Name): Node
  /** The IRI of a node that was made here. */
  iriOf(node: Node): string
  /** A statement about another node. */
  link(subject: Node, predicate: Name, object: Node): void
  /** A statement with a literal; the traits of its text are those of `traitsOf`, or more. */
  literal(subject: Node, predicate: Name, text: string, datatype: Datatype, traits: number): void
  /** A statement with a text as xsd:string, if the sink sees while it takes it that there is nothing to mind in it; otherwise nothing has been said. */
  plainText(subject: Node, predicate: Name, text: string): boolean
  /** A statement with any JSON, as rdf:JSON: in canonical form and without secrets, which the sink sees to. Throws what comes of a value that is no JSON. */
  json(subject: Node, predicate: Name, value: unknown): void
  /** A statement with a number, as xsd:double. */
  double(subject: Node, predicate: Name, value: number): void
  /** A statement with a moment in epoch milliseconds, that a `Date` can hold, as xsd:dateTime. */
  instant(subject: Node, predicate: Name, milliseconds: number): void
  /** A statement whose predicate and object come again and again. */
  pair(subject: Node, pair: Pair): void
  /** Told of the concept behind a word, by those who want to know. */
  concept?(subject: Node, concept: string): void
  /** Told of a second IRI of a node, by those who want to know. */
  sameAs?(subject: Node, other: string): void
}

/** A sink that has nothing ready for what comes again and again, and takes all literals as texts. */
export abstract class PlainSink<Node> implements Sink<Node> {
  abstract begin(iri: string, graph: string | undefined): void
  abstract node(iri: string): Node
  abstract named(name: Name): Node
  abstract iriOf(node: Node): string
  abstract link(subject: Node, predicate: Name, object: Node): void
  abstract literal(subject: Node, predicate: Name, text: string, datatype: Datatype, traits: number): void

  end(): void {}

  child(parent: Node, { text }: Step, segment: string): Node {
    return this.node(this.iriOf(parent) + text + segment)
  }

  plainText(_subject: Node, _predicate: Name, _text: string): boolean {
    return false
  }

  json(subject: Node, predicate: Name, value: unknown): void {
    this.literal(subject, predicate, jsonTextWithoutSecrets(value), datatypes.json, TO_ESCAPE | BEYOND_ASCII)
  }

  double(subject: Node, predicate: Name, value: number): void {
    this.literal(subject, predicate, doubleText(value), datatypes.double, 0)
  }

  instant(subject: Node, predicate: Name, milliseconds: number): void {
    this.literal(subject, predicate, instantText(milliseconds), datatypes.dateTime, 0)
  }

  pair(subject: Node, { predicate, object, datatype }: Pair): void {
    if (typeof object === 'string') this.literal(subject, predicate, object, datatype!, 0)
    else this.link(subject, predicate, this.named(object))
  }
}
