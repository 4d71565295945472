import type { Quad, Term } from '@rdfjs/types'
import type { CheckedNode } from '../generated/shape-checks.js'
import { meaningOf, type Meaning } from './datatypes.js'

const NONE: never[] = []
/** Numbers of the two properties that every set of shapes looks at. */
export const TYPE = 0
export const SUB_CLASS_OF = 1

/** A term of a graph as the checks see it. There are very many of them, so each of the two kinds keeps only what it needs. */
export interface GraphTerm extends CheckedNode {
  readonly value: string
  readonly language: string
  /** Numbers of properties and objects of the statements of a node, by turns. */
  readonly statements: readonly (number | GraphTerm)[]
  /** Numbers of properties and subjects of the statements that lead to a node, by turns; only of properties that are followed backwards. */
  readonly incoming: readonly (number | GraphNode)[]
  /** Keys of the classes that a class is below, itself among them. */
  readonly above: ReadonlySet<string> | undefined
  /** What a literal means; null for nodes, and for literals that mean nothing. */
  readonly meaning: Meaning | null
  /** A text that tells nodes apart, as `keyOf` makes it of terms. */
  readonly key: string
}

/** A node with what is stated of it, save for what no shape looks at. */
export class GraphNode implements GraphTerm {
  statements: (number | GraphTerm)[] = NONE
  incoming: (number | GraphNode)[] = NONE
  above: ReadonlySet<string> | undefined = undefined

  constructor(readonly termType: 'NamedNode' | 'BlankNode', readonly value: string) {}

  get datatype(): string {
    return ''
  }

  get language(): string {
    return ''
  }

  get meaning(): null {
    return null
  }

  get key(): string {
    return this.termType === 'BlankNode' ? `_:${this.value}` : this.value
  }

  state(property: number, object: GraphTerm): void {
    if (this.statements === NONE) this.statements = [property, object]
    else this.statements.push(property, object)
  }

  follow(property: number, subject: GraphNode): void {
    if (this.incoming === NONE) this.incoming = [property, subject]
    else this.incoming.push(property, subject)
  }
}

/** A literal, read once. */
export class GraphLiteral implements GraphTerm {
  private read: Meaning | null | undefined = undefined

  constructor(readonly value: string, readonly datatype: string, readonly language: string) {}

  get termType(): 'Literal' {
    return 'Literal'
  }

  get statements(): readonly never[] {
    return NONE
  }

  get incoming(): readonly never[] {
    return NONE
  }

  get above(): undefined {
    return undefined
  }

  get meaning(): Meaning | null {
    if (this.read === undefined) this.read = meaningOf(this.value, this.datatype)
    return this.read
  }

  get key(): string {
    return `"${this.value}"${this.datatype}@${this.language}`
  }
}

/** A term of a graph as one of RDF/JS. */
export function termOf({ termType, value, datatype, language }: GraphTerm): Term {
  if (termType !== 'Literal') return { termType, value } as Term
  return { termType, value, language, datatype: { termType: 'NamedNode', value: datatype } } as Term
}

/** Which properties a graph keeps. */
export interface PropertyNumbers {
  readonly numbers: ReadonlyMap<string, number>
  /** Numbers of the properties that are followed backwards. */
  readonly inverted: ReadonlySet<number>
}

/** A graph as nodes that hold their statements, all named graphs as one. Each node is there once, however many statements lead to it. */
export class NodeGraph {
  private readonly known = new Map<string, GraphNode>()
  private last = new GraphNode('NamedNode', '')
  /** What is said to be a class, by an instance or by a class below or above it. */
  readonly classes = new Set<GraphNode>()
  /** Whether the graph itself says which classes are below which. */
  hasClassAxioms = false

  constructor(private readonly properties: PropertyNumbers) {}

  get nodes(): Iterable<GraphNode> {
    return this.known.values()
  }

  /** The number of a property; nothing for those that no shape looks at, whose statements can be left out. */
  numberOf(property: string): number | undefined {
    return this.properties.numbers.get(property)
  }

  add({ subject, predicate, object }: Quad): void {
    const property = this.numberOf(predicate.value)
    if (property === undefined) return
    const node = this.nodeOf(subject)
    if (object.termType === 'Literal') node.state(property, new GraphLiteral(object.value, object.datatype.value, object.language))
    else this.relate(node, property, this.nodeOf(object))
  }

  find(key: string): GraphNode | undefined {
    return this.known.get(key)
  }

  /** Adds a statement about two nodes of the graph. */
  relate(subject: GraphNode, property: number, object: GraphNode): void {
    subject.state(property, object)
    if (property === TYPE) this.classes.add(object)
    else if (property === SUB_CLASS_OF) {
      this.hasClassAxioms = true
      this.classes.add(subject).add(object)
    }
    if (this.properties.inverted.has(property)) object.follow(property, subject)
  }

  private nodeOf({ termType, value }: Term): GraphNode {
    return this.node(termType === 'NamedNode' ? 'NamedNode' : 'BlankNode', value)
  }

  /** A node of the graph, new or known. Statements of one subject mostly follow one another, so the last node is tried first. */
  node(termType: 'NamedNode' | 'BlankNode', value: string): GraphNode {
    if (this.last.value === value && this.last.termType === termType) return this.last
    const key = termType === 'NamedNode' ? value : `_:${value}`
    let node = this.known.get(key)
    if (!node) this.known.set(key, (node = new GraphNode(termType, value)))
    return (this.last = node)
  }
}
