/** The types of the generated checks. They name no type of the library, which the generated folder knows nothing of. */
export const DECLARATIONS = `
/** What the checks see of a term of a graph. */
export interface CheckedNode {
  readonly termType: 'NamedNode' | 'BlankNode' | 'Literal'
  /** IRI of the datatype of a literal; empty for nodes. */
  readonly datatype: string
}

/** Takes what is found: the focus node, the value where one is to blame, local name of the constraint component, number of the shape. */
export interface Findings<N> {
  add(node: N, value: N | null, component: string, shape: number): void
}

/** Checks one node against one shape. */
export type Check<N> = (node: N, findings: Findings<N>) => void

/** What the checks are made of. */
export interface Tools<N> {
  /** Different objects of the statements of a node with a property, given by number. */
  values(node: N, property: number): readonly N[]
  /** Different subjects of the statements with a property and a node as object. */
  sources(node: N, property: number): readonly N[]
  union(lists: readonly (readonly N[])[]): readonly N[]
  /** What is in one list only. */
  difference(one: readonly N[], other: readonly N[]): readonly N[]
  /** Each of one list with each of another. */
  pairs(one: readonly N[], other: readonly N[]): readonly (readonly [N, N])[]
  /** How many conform. */
  count(nodes: readonly N[], conforms: (node: N) => boolean): number
  has(nodes: readonly N[], node: N): boolean
  /** Whether a node is an instance of a class, or of one below it. */
  isA(node: N, className: string): boolean
  /** Below, at or above zero as \`<\` of SPARQL orders literals; NaN where it does not. */
  order(one: N, other: N): number
  /** Whether the text of a literal is one of its datatype. */
  isWellFormed(literal: N): boolean
  isAtLeastLong(node: N, characters: number): boolean
  isAtMostLong(node: N, characters: number): boolean
  matches(node: N, pattern: RegExp): boolean
  iri(value: string): N
  literal(value: string, datatype: string, language?: string): N
}

/** What a check is about. */
export interface CheckTarget<N> {
  readonly kind: 'class' | 'node' | 'subjectsOf' | 'objectsOf'
  /** The class, or the property. */
  readonly iri?: string
  readonly node?: N
  /** Number of the check. */
  readonly check: number
}

/** Checks, and the names of what they call by number. */
export interface ShapeChecks<N> {
  readonly checks: readonly Check<N>[]
  /** IRIs of properties; the first two are rdf:type and rdfs:subClassOf. */
  readonly properties: readonly string[]
  /** Numbers of the properties that are followed backwards. */
  readonly inverted: readonly number[]
  /** IRI (or label, after \`_:\`) of each shape, the number of the property that it is about or -1, severity where it is none of violations. */
  readonly shapes: readonly (readonly [shape: string, property: number, severity?: string])[]
  readonly targets: readonly CheckTarget<N>[]
}
`
