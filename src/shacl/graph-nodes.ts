import type { Quad, Term } from '@rdfjs/types'
import type { CheckedNode } from '../generated/shape-checks.js'
import type { Sink } from '../rdf/sink.js'
import { meaningOf, type Meaning } from './datatypes.js'

const NONE: never[] = []

/** A term of a graph; a node also holds what is stated of it. */
export class GraphNode implements CheckedNode {
  /** Numbers of the properties of the statements of the node, those that no shape looks at left out. */
  properties: number[] = NONE
  /** Objects of the same statements. */
  objects: GraphNode[] = NONE
  /** Properties and subjects of the statements that have the node as object, by turns; only of properties that are followed backwards. */
  incoming: (number | GraphNode)[] = NONE
  /** Keys of the classes that the node is below when it is a class, itself among them. */
  above: ReadonlySet<string> | undefined
  private read: Meaning | null | undefined = undefined

  constructor(readonly termType: CheckedNode['termType'], readonly value: string, readonly datatype: string, readonly language: string) {}

  /** What a literal means; null for nodes, and for literals that mean nothing. Read once. */
  get meaning(): Meaning | null {
    if (this.read === undefined) this.read = this.termType === 'Literal' ? meaningOf(this.value, this.datatype) : null
    return this.read
  }

  /** A text that tells nodes apart, as `keyOf` makes it of terms. */
  get key(): string {
    return this.termType === 'BlankNode' ? `_:${this.value}` : this.value
  }

  state(property: number, object: GraphNode): void {
    if (this.properties === NONE) {
      this.properties = [property]
      this.objects = [object]
    } else {
      this.properties.push(property)
      this.objects.push(object)
    }
  }

  /** The node as a term of RDF/JS. */
  get term(): Term {
    const { termType, value, language } = this
    if (termType !== 'Literal') return { termType, value } as Term
    return { termType, value, language, datatype: { termType: 'NamedNode', value: this.datatype } } as Term
  }
}

/** Which properties a graph keeps. */
export interface PropertyNumbers {
  readonly numbers: ReadonlyMap<string, number>
  /** Numbers of the properties that are followed backwards. */
  readonly inverted: ReadonlySet<number>
}

const TYPE = 0
const SUB_CLASS_OF = 1

/** A graph as nodes that hold their statements, all named graphs as one. Each node is found once, however many statements lead to it. */
export class NodeGraph implements Sink {
  private readonly known = new Map<string, GraphNode>()
  private last: GraphNode = new GraphNode('NamedNode', '', '', '')
  /** What is said to be a class, by an instance or by a class below or above it. */
  readonly classes = new Set<GraphNode>()
  /** Whether the graph itself says which classes are below which. */
  hasClassAxioms = false

  constructor(private readonly properties: PropertyNumbers) {}

  get nodes(): Iterable<GraphNode> {
    return this.known.values()
  }

  add({ subject, predicate, object }: Quad): void {
    const property = this.properties.numbers.get(predicate.value)
    if (property === undefined) return
    this.state(this.nodeOf(subject), property, object.termType === 'Literal' ? new GraphNode('Literal', object.value, object.datatype.value, object.language) : this.nodeOf(object))
  }

  link(subject: string, predicate: string, object: string): void {
    const property = this.properties.numbers.get(predicate)
    if (property !== undefined) this.state(this.node('NamedNode', subject), property, this.node('NamedNode', object))
  }

  literal(subject: string, predicate: string, text: string, datatype: string): void {
    const property = this.properties.numbers.get(predicate)
    if (property !== undefined) this.node('NamedNode', subject).state(property, new GraphNode('Literal', text, datatype, ''))
  }

  find(key: string): GraphNode | undefined {
    return this.known.get(key)
  }

  private state(subject: GraphNode, property: number, object: GraphNode): void {
    subject.state(property, object)
    if (property === TYPE) this.classes.add(object)
    if (property === SUB_CLASS_OF) {
      this.hasClassAxioms = true
      this.classes.add(subject).add(object)
    }
    if (this.properties.inverted.has(property)) {
      if (object.incoming === NONE) object.incoming = [property, subject]
      else object.incoming.push(property, subject)
    }
  }

  private nodeOf({ termType, value }: Term): GraphNode {
    return this.node(termType === 'NamedNode' ? 'NamedNode' : 'BlankNode', value)
  }

  /** Statements of one subject mostly follow one another, so the last node is tried first. */
  private node(termType: 'NamedNode' | 'BlankNode', value: string): GraphNode {
    if (this.last.value === value && this.last.termType === termType) return this.last
    const key = termType === 'NamedNode' ? value : `_:${value}`
    let node = this.known.get(key)
    if (!node) this.known.set(key, (node = new GraphNode(termType, value, '', '')))
    return (this.last = node)
  }
}
