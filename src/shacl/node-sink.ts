import type { Sink } from '../rdf/sink.js'
import { GraphLiteral, type NodeGraph } from './graph-nodes.js'

/** Takes the statements of documents straight into nodes, without terms between. */
export class NodeSink implements Sink {
  constructor(private readonly graph: NodeGraph) {}

  link(subject: string, predicate: string, object: string): void {
    const property = this.graph.numberOf(predicate)
    if (property !== undefined) this.graph.relate(this.graph.node('NamedNode', subject), property, this.graph.node('NamedNode', object))
  }

  literal(subject: string, predicate: string, text: string, datatype: string): void {
    const property = this.graph.numberOf(predicate)
    if (property !== undefined) this.graph.node('NamedNode', subject).state(property, new GraphLiteral(text, datatype, ''))
  }
}
