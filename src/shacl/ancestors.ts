import type { Quad, Term } from '@rdfjs/types'
import { termOf, type GraphNode, type GraphTerm, type NodeGraph } from './graph-nodes.js'

/** The statements of nodes, and of all nodes that lead to them: what has to be known to say where in which document they stand. */
export function statementsAbove(graph: NodeGraph, properties: readonly string[], keys: Iterable<string>): Quad[] {
  const parents = parentsIn(graph)
  const found = new Set<GraphNode>()
  for (const key of keys) {
    const node = graph.find(key)
    if (node) found.add(node)
  }
  for (const node of found) for (const parent of parents.get(node) ?? []) found.add(parent)
  return [...found].flatMap((node) => statementsOf(node, properties))
}

function parentsIn(graph: NodeGraph): Map<GraphTerm, GraphNode[]> {
  const parents = new Map<GraphTerm, GraphNode[]>()
  for (const node of graph.nodes)
    for (let index = 1; index < node.statements.length; index += 2) {
      const object = node.statements[index] as GraphTerm
      if (object.termType === 'Literal') continue
      const known = parents.get(object)
      if (known) known.push(node)
      else parents.set(object, [node])
    }
  return parents
}

function statementsOf(node: GraphNode, properties: readonly string[]): Quad[] {
  const quads: Quad[] = []
  for (let index = 0; index < node.statements.length; index += 2) {
    const predicate = { termType: 'NamedNode', value: properties[node.statements[index] as number]! } as Term
    quads.push({ subject: termOf(node), predicate, object: termOf(node.statements[index + 1] as GraphTerm) } as Quad)
  }
  return quads
}
