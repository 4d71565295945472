import { superClasses } from '../generated/inferences.js'
import { MLA } from '../rdf/vocabulary.js'
import { SUB_CLASS_OF, type GraphNode, type NodeGraph } from './graph-nodes.js'
import { values } from './node-tools.js'

const known = new Map<string, ReadonlySet<string>>()

/** Tells each class of a graph what it is below: by the axioms of the standard, and by those of the graph itself. */
export function classify(graph: NodeGraph): void {
  for (const node of graph.classes) node.above = graph.hasClassAxioms ? climb(node, graph) : byStandard(node.key)
}

/** Remembers the classes of the standard only: what data calls a class can be anything, and any number of them. */
function byStandard(key: string): ReadonlySet<string> {
  const above = known.get(key)
  if (above) return above
  const made = new Set([key, ...superClassesOf(key)])
  if (key.startsWith(MLA) && Object.hasOwn(superClasses, key.slice(MLA.length))) known.set(key, made)
  return made
}

function superClassesOf(key: string): readonly string[] {
  return key.startsWith(MLA) && Object.hasOwn(superClasses, key.slice(MLA.length)) ? superClasses[key.slice(MLA.length)]! : []
}

function climb(start: GraphNode, graph: NodeGraph): ReadonlySet<string> {
  const above = new Set([start.key])
  for (const key of above) {
    for (const name of superClassesOf(key)) above.add(name)
    const node = graph.find(key)
    if (node) for (const { termType, key: name } of values(node, SUB_CLASS_OF)) if (termType !== 'Literal') above.add(name)
  }
  return above
}
