import type { Datatype, Name } from '../rdf/names.js'
import { PlainSink } from '../rdf/sink.js'
import { GraphLiteral, type GraphNode, type NodeGraph } from './graph-nodes.js'

/** Takes the statements of documents straight into nodes, without terms between. */
export class NodeSink extends PlainSink<GraphNode> {
  constructor(private readonly graph: NodeGraph) {
    super()
  }

  begin(): void {
    // nodes of several documents stand side by side
  }

  node(iri: string): GraphNode {
    return this.graph.node('NamedNode', iri)
  }

  iriOf({ value }: GraphNode): string {
    return value
  }

  named({ iri }: Name): GraphNode {
    return this.graph.node('NamedNode', iri)
  }

  link(subject: GraphNode, { iri }: Name, object: GraphNode): void {
    const property = this.graph.numberOf(iri)
    if (property !== undefined) this.graph.relate(subject, property, object)
  }

  literal(subject: GraphNode, { iri }: Name, text: string, datatype: Datatype): void {
    const property = this.graph.numberOf(iri)
    if (property !== undefined) subject.state(property, new GraphLiteral(text, datatype.iri, ''))
  }
}
