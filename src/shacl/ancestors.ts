import type { Quad, Term } from '@rdfjs/types'
import type { GraphNode, NodeGraph } from './graph-nodes.js'

/** The statements of nodes, and of all nodes that lead to them: what has to be known to say where in which document they stand. */
export function statementsAbove(graph: NodeGraph, properties: readonly string[], keys: Iterable<string>): Quad[] {
  const parents = parentsIn(graph)
  const found = new Set<GraphNode>()
  for (const key of keys) {
    const node = graph.find(key)
    if (node) found.add(node)
  }
  for (const node of found) for (const parent of parents.get(node) ?? []) found.add(parent)
  return [...found].flatMap((node) => node.objects.map((object, index) => ({ subject: node.term, predicate: { termType: 'NamedNode', value: properties[node.properties[index]!]! } as Term, object: object.term }) as Quad))
}

function parentsIn(graph: NodeGraph): Map<GraphNode, GraphNode[]> {
  const parents = new Map<GraphNode, GraphNode[]>()
  for (const node of graph.nodes)
    for (const object of node.objects) {
      if (object.termType === 'Literal') continue
      const known = parents.get(object)
      if (known) known.push(node)
      else parents.set(object, [node])
    }
  return parents
}
