import type { Tools } from '../generated/shape-checks.js'
import { orderOf } from './datatypes.js'
import { GraphLiteral, GraphNode, TYPE, type GraphTerm } from './graph-nodes.js'

const NONE: readonly GraphTerm[] = []
/** Up to so many, comparing each with each is quicker than keeping a set. */
const FEW = 8

/** The node that is being checked: its statements are sorted out by property once, for all that the checks ask of it. */
export class Focus {
  private node: GraphTerm | undefined
  private readonly byProperty: (readonly GraphTerm[] | undefined)[] = []
  private readonly properties: number[] = []

  on(node: GraphTerm): void {
    this.leave()
    this.node = node
    for (let index = 0; index < node.statements.length; index += 2) this.take(node.statements[index] as number, node.statements[index + 1] as GraphTerm)
    for (const property of this.properties) if (this.byProperty[property]!.length > 1) this.byProperty[property] = distinct(this.byProperty[property]!)
  }

  /** Forgets the node, and lets go of its graph. */
  leave(): void {
    this.node = undefined
    for (const property of this.properties) this.byProperty[property] = undefined
    this.properties.length = 0
  }

  values(node: GraphTerm, property: number): readonly GraphTerm[] {
    return node === this.node ? (this.byProperty[property] ?? NONE) : values(node, property)
  }

  private take(property: number, object: GraphTerm): void {
    const known = this.byProperty[property] as GraphTerm[] | undefined
    if (known) known.push(object)
    else {
      this.byProperty[property] = [object]
      this.properties.push(property)
    }
  }
}

/** What the generated checks ask of the nodes of a graph. */
export const nodeTools = (focus: Focus): Tools<GraphTerm> => ({
  values: (node, property) => focus.values(node, property), sources, union, has, isA, pairs, difference,
  count: (nodes, conforms) => nodes.reduce((count, node) => (conforms(node) ? count + 1 : count), 0),
  order: (one, other) => orderOf(one.meaning, other.meaning),
  isWellFormed: (literal) => literal.meaning !== null,
  isAtLeastLong: ({ termType, value }, characters) => termType !== 'BlankNode' && value.length >= characters && (value.length >= 2 * characters || lengthOf(value) >= characters),
  isAtMostLong: ({ termType, value }, characters) => termType !== 'BlankNode' && (value.length <= characters || (value.length <= 2 * characters && lengthOf(value) <= characters)),
  matches: ({ termType, value }, pattern) => termType !== 'BlankNode' && pattern.test(value),
  iri: (value) => new GraphNode('NamedNode', value),
  literal: (value, datatype, language = '') => new GraphLiteral(value, datatype, language),
})

/** Characters, where `length` counts UTF-16 units (SHACL, section 4.4.2). */
function lengthOf(text: string): number {
  let length = 0
  for (const _ of text) length++
  return length
}

/** Different objects of the statements of a node with a property, given by number. */
export function values({ statements }: GraphTerm, property: number): readonly GraphTerm[] {
  let first: GraphTerm | undefined
  let all: GraphTerm[] | undefined
  for (let index = 0; index < statements.length; index += 2) {
    if (statements[index] !== property) continue
    const object = statements[index + 1] as GraphTerm
    if (all) all.push(object)
    else if (first) all = [first, object]
    else first = object
  }
  return all ? distinct(all) : first ? [first] : NONE
}

function sources({ incoming }: GraphTerm, property: number): readonly GraphTerm[] {
  const found: GraphTerm[] = []
  for (let index = 0; index < incoming.length; index += 2) if (incoming[index] === property) found.push(incoming[index + 1] as GraphTerm)
  return distinct(found)
}

/** The same statement can stand in two graphs, or twice in a list of quads. */
function distinct(nodes: readonly GraphTerm[]): readonly GraphTerm[] {
  if (nodes.length <= FEW) return nodes.filter((node, index) => indexOf(nodes, node) === index)
  return [...new Map(nodes.map((node) => [node.termType === 'Literal' ? node.key : node, node])).values()]
}

function isSame(one: GraphTerm, other: GraphTerm): boolean {
  return one === other || (one.value === other.value && one.termType === other.termType && one.datatype === other.datatype && one.language === other.language)
}

function indexOf(nodes: readonly GraphTerm[], node: GraphTerm): number {
  return nodes.findIndex((other) => isSame(node, other))
}

function has(nodes: readonly GraphTerm[], node: GraphTerm): boolean {
  for (const other of nodes) if (isSame(node, other)) return true
  return false
}

function isA({ statements }: GraphTerm, className: string): boolean {
  for (let index = 0; index < statements.length; index += 2) if (statements[index] === TYPE && (statements[index + 1] as GraphTerm).above?.has(className)) return true
  return false
}

function union(lists: readonly (readonly GraphTerm[])[]): readonly GraphTerm[] {
  return lists.length === 1 ? lists[0]! : distinct(lists.flat())
}

function difference(one: readonly GraphTerm[], other: readonly GraphTerm[]): readonly GraphTerm[] {
  return [...one.filter((node) => !has(other, node)), ...other.filter((node) => !has(one, node))]
}

function pairs(one: readonly GraphTerm[], other: readonly GraphTerm[]): readonly (readonly [GraphTerm, GraphTerm])[] {
  return one.flatMap((node) => other.map((beside): [GraphTerm, GraphTerm] => [node, beside]))
}
