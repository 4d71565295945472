import type { DefaultGraph, Literal, NamedNode, Quad, Term } from '@rdfjs/types'
import type { Sink } from './sink.js'
import { XSD } from './vocabulary.js'

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
const DATATYPES = new Map<string, NamedNode>(Object.values(XSD).map((datatype) => [datatype, new Iri(datatype) as NamedNode]))

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
export class QuadSink implements Sink {
  readonly quads: Quad[] = []
  private readonly known = new Map<string, NamedNode>()
  constructor(private readonly factory: TermFactory) {}

  link(subject: string, predicate: string, object: string, graph: string | undefined): void {
    this.add(subject, predicate, this.iri(object), graph)
  }

  literal(subject: string, predicate: string, text: string, datatype: string, graph: string | undefined): void {
    this.add(subject, predicate, this.factory.literal(text, this.factory === plainTerms ? (DATATYPES.get(datatype) ?? this.iri(datatype)) : this.iri(datatype)), graph)
  }

  private add(subject: string, predicate: string, object: NamedNode | Literal, graph: string | undefined): void {
    this.quads.push(this.factory.quad(this.iri(subject), this.iri(predicate), object, graph === undefined ? this.factory.defaultGraph() : this.iri(graph)))
  }

  private iri(value: string): NamedNode {
    const known = this.known.get(value)
    if (known) return known
    const term = this.factory.namedNode(value)
    this.known.set(value, term)
    return term
  }
}
