import type { DefaultGraph, Literal, NamedNode, Quad, Term } from '@rdfjs/types'
import { datatypes, type Datatype, type Name } from './names.js'
import { PlainSink } from './sink.js'

class Iri {
  readonly termType = 'NamedNode'
  constructor(readonly value: string) {}
  equals(other: Term | null | undefined): boolean {
    return other?.termType === 'NamedNode' && other.value === this.value
  }
}

class Graphless {
  readonly termType = 'DefaultGraph'
  readonly value = ''
  equals(other: Term | null | undefined): boolean {
    return other?.termType === 'DefaultGraph'
  }
}

class Text {
  readonly termType = 'Literal'
  readonly language = ''
  readonly direction = ''
  constructor(readonly value: string, readonly datatype: NamedNode) {}
  equals(other: Term | null | undefined): boolean {
    return other?.termType === 'Literal' && other.value === this.value && other.language === '' && this.datatype.equals(other.datatype)
  }
}

class Statement {
  readonly termType = 'Quad'
  readonly value = ''
  constructor(readonly subject: NamedNode, readonly predicate: NamedNode, readonly object: NamedNode | Literal, readonly graph: NamedNode | DefaultGraph) {}
  equals(other: Term | null | undefined): boolean {
    return other?.termType === 'Quad' && this.subject.equals(other.subject) && this.predicate.equals(other.predicate) && this.object.equals(other.object) && this.graph.equals(other.graph)
  }
}

const DEFAULT_GRAPH = new Graphless()

/** The part of an RDF/JS data factory that is needed here; any factory has it. */
export interface TermFactory {
  namedNode(value: string): NamedNode
  literal(value: string, datatype: NamedNode): Literal
  defaultGraph(): DefaultGraph
  quad(subject: NamedNode, predicate: NamedNode, object: NamedNode | Literal, graph: NamedNode | DefaultGraph): Quad
}

/** Plain RDF/JS terms without a library behind them. */
export const plainTerms: TermFactory = {
  namedNode: (value) => new Iri(value) as NamedNode,
  literal: (value, datatype) => new Text(value, datatype) as Literal,
  defaultGraph: () => DEFAULT_GRAPH as DefaultGraph,
  quad: (subject, predicate, object, graph) => new Statement(subject, predicate, object, graph) as unknown as Quad,
}

/** Collects statements as RDF/JS quads. */
export class QuadSink extends PlainSink<NamedNode> {
  readonly quads: Quad[] = []
  private readonly names: NamedNode[] = []
  private readonly datatypes: readonly NamedNode[]
  private graph: NamedNode | DefaultGraph

  constructor(private readonly factory: TermFactory) {
    super()
    this.datatypes = Object.values(datatypes).map(({ iri }) => factory.namedNode(iri))
    this.graph = factory.defaultGraph()
  }

  begin(_: string, graph: string | undefined): void {
    this.graph = graph === undefined ? this.factory.defaultGraph() : this.factory.namedNode(graph)
  }

  node(iri: string): NamedNode {
    return this.factory.namedNode(iri)
  }

  iriOf({ value }: NamedNode): string {
    return value
  }

  named({ index, iri }: Name): NamedNode {
    return (this.names[index] ??= this.factory.namedNode(iri))
  }

  link(subject: NamedNode, predicate: Name, object: NamedNode): void {
    this.quads.push(this.factory.quad(subject, this.named(predicate), object, this.graph))
  }

  literal(subject: NamedNode, predicate: Name, text: string, datatype: Datatype): void {
    this.quads.push(this.factory.quad(subject, this.named(predicate), this.factory.literal(text, this.datatypes[datatype.index]!), this.graph))
  }
}
