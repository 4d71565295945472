import type { Tools } from '../generated/shape-checks.js'
import { orderOf } from './datatypes.js'
import { GraphNode } from './graph-nodes.js'

const NONE: readonly GraphNode[] = []
/** Up to so many, comparing each with each is quicker than keeping a set. */
const FEW = 8

/** What the generated checks ask of the nodes of a graph. */
export const nodeTools: Tools<GraphNode> = {
  values, sources, union, has, isA, pairs, difference,
  count: (nodes, conforms) => nodes.reduce((count, node) => (conforms(node) ? count + 1 : count), 0),
  order: (one, other) => orderOf(one.meaning, other.meaning),
  isWellFormed: (literal) => literal.meaning !== null,
  isAtLeastLong: ({ termType, value }, characters) => termType !== 'BlankNode' && value.length >= characters && (value.length >= 2 * characters || lengthOf(value) >= characters),
  isAtMostLong: ({ termType, value }, characters) => termType !== 'BlankNode' && (value.length <= characters || (value.length <= 2 * characters && lengthOf(value) <= characters)),
  matches: ({ termType, value }, pattern) => termType !== 'BlankNode' && pattern.test(value),
  iri: (value) => new GraphNode('NamedNode', value, '', ''),
  literal: (value, datatype, language = '') => new GraphNode('Literal', value, datatype, language),
}

/** Characters, where `length` counts UTF-16 units (SHACL, section 4.4.2). */
function lengthOf(text: string): number {
  let length = 0
  for (const _ of text) length++
  return length
}

function values({ properties, objects }: GraphNode, property: number): readonly GraphNode[] {
  let first: GraphNode | undefined
  let all: GraphNode[] | undefined
  for (let index = 0; index < properties.length; index++) {
    if (properties[index] !== property) continue
    if (all) all.push(objects[index]!)
    else if (first) all = [first, objects[index]!]
    else first = objects[index]!
  }
  return all ? distinct(all) : first ? [first] : NONE
}

function sources({ incoming }: GraphNode, property: number): readonly GraphNode[] {
  const found: GraphNode[] = []
  for (let index = 0; index < incoming.length; index += 2) if (incoming[index] === property) found.push(incoming[index + 1] as GraphNode)
  return distinct(found)
}

/** The same statement can stand in two graphs, or twice in a list of quads. */
function distinct(nodes: readonly GraphNode[]): readonly GraphNode[] {
  if (nodes.length <= FEW) return nodes.filter((node, index) => indexOf(nodes, node) === index)
  return [...new Map(nodes.map((node) => [node.termType === 'Literal' ? literalKey(node) : node, node])).values()]
}

function literalKey({ value, datatype, language }: GraphNode): string {
  return `${datatype} ${language} ${value}`
}

function isSame(one: GraphNode, other: GraphNode): boolean {
  return one === other || (one.value === other.value && one.termType === other.termType && one.datatype === other.datatype && one.language === other.language)
}

function indexOf(nodes: readonly GraphNode[], node: GraphNode): number {
  return nodes.findIndex((other) => isSame(node, other))
}

function has(nodes: readonly GraphNode[], node: GraphNode): boolean {
  for (const other of nodes) if (isSame(node, other)) return true
  return false
}

function isA({ properties, objects }: GraphNode, className: string): boolean {
  for (let index = 0; index < properties.length; index++) if (properties[index] === 0 && objects[index]!.above?.has(className)) return true
  return false
}

function union(lists: readonly (readonly GraphNode[])[]): readonly GraphNode[] {
  return lists.length === 1 ? lists[0]! : distinct(lists.flat())
}

function difference(one: readonly GraphNode[], other: readonly GraphNode[]): readonly GraphNode[] {
  return [...one.filter((node) => !has(other, node)), ...other.filter((node) => !has(one, node))]
}

function pairs(one: readonly GraphNode[], other: readonly GraphNode[]): readonly (readonly [GraphNode, GraphNode])[] {
  return one.flatMap((node) => other.map((beside): [GraphNode, GraphNode] => [node, beside]))
}
