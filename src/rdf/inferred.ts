import { superClasses, superProperties } from '../generated/inferences.js'
import { HAS_CONCEPT, nameOf, SAME_AS, TYPE, type Datatype, type Name } from './names.js'
import { PlainSink, type Sink } from './sink.js'
import { MLA } from './vocabulary.js'

/** A node with its IRI beside what stands for it in the sink below. */
interface Known<Node> {
  readonly iri: string
  readonly node: Node
}

/** Adds to what is written what a reasoner would add: super-classes, super-properties, concepts and second IRIs. */
export class InferringSink<Node> extends PlainSink<Known<Node>> {
  private readonly said = new Set<string>()
  private graph = ''
  constructor(private readonly sink: Sink<Node>) {
    super()
  }

  begin(iri: string, graph: string | undefined): void {
    this.graph = graph ?? ''
    this.said.clear()
    this.sink.begin(iri, graph)
  }

  override end(): void {
    this.sink.end()
  }

  node(iri: string): Known<Node> {
    return { iri, node: this.sink.node(iri) }
  }

  iriOf({ iri }: Known<Node>): string {
    return iri
  }

  named(name: Name): Known<Node> {
    return { iri: name.iri, node: this.sink.named(name) }
  }

  link(subject: Known<Node>, predicate: Name, object: Known<Node>): void {
    this.sink.link(subject.node, predicate, object.node)
    if (predicate === TYPE) for (const iri of above(superClasses, object.iri)) this.add(subject, TYPE, this.node(iri))
    else for (const iri of above(superProperties, predicate.iri)) this.add(subject, nameOf(iri), object)
  }

  literal(subject: Known<Node>, predicate: Name, text: string, datatype: Datatype, traits: number): void {
    this.sink.literal(subject.node, predicate, text, datatype, traits)
    for (const iri of above(superProperties, predicate.iri)) this.sink.literal(subject.node, nameOf(iri), text, datatype, traits)
  }

  concept(subject: Known<Node>, concept: string): void {
    this.add(subject, HAS_CONCEPT, this.node(concept))
  }

  sameAs(subject: Known<Node>, other: string): void {
    this.add(subject, SAME_AS, this.node(other))
  }

  /** Several statements of a document may lead to the same conclusion; it is written once. */
  private add(subject: Known<Node>, predicate: Name, object: Known<Node>): void {
    const statement = `${subject.iri} ${predicate.iri} ${object.iri} ${this.graph}`
    if (this.said.has(statement)) return
    this.said.add(statement)
    this.sink.link(subject.node, predicate, object.node)
  }
}

function above(table: { readonly [name: string]: readonly string[] }, iri: string): readonly string[] {
  const name = iri.startsWith(MLA) ? iri.slice(MLA.length) : ''
  return Object.hasOwn(table, name) ? table[name]! : []
}
