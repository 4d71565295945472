import type { Quad, Term } from 'n3'
import { NAMESPACES } from '../structure.js'

const { rdf: RDF, rdfs: RDFS, xsd: XSD } = NAMESPACES
const SH = 'http://www.w3.org/ns/shacl#'

/** A way from a node to its values (SHACL, section 2.3.1). */
export type Path = { readonly iri: string } | { readonly inverse: string } | { readonly sequence: readonly Path[] } | { readonly alternatives: readonly Path[] }

/** What a shape is about (SHACL, section 2.1.3). */
export interface Target {
  readonly kind: 'class' | 'node' | 'subjectsOf' | 'objectsOf'
  readonly term: Term
}

/** One constraint: its component with the parameter, and what hangs on that. */
export interface Constraint {
  readonly component: string
  readonly parameter: Term
  /** Members of the list that the parameter is. */
  readonly list: readonly Term[]
  /** The shapes that the parameter names. */
  readonly shapes: readonly Shape[]
  readonly flags: string
}

/** A shape with its constraints, the shapes inside read too. */
export interface Shape {
  readonly node: Term
  readonly path: Path | undefined
  /** Local name of a severity of SHACL; IRI of any other. */
  readonly severity: string
  readonly constraints: readonly Constraint[]
  readonly properties: readonly Shape[]
  readonly targets: readonly Target[]
}

const LISTS = ['in', 'or', 'and', 'xone']
const WITH_SHAPES = ['or', 'and', 'xone', 'not', 'node']
const OF_VALUES = ['class', 'datatype', 'nodeKind', 'minInclusive', 'maxInclusive', 'minExclusive', 'maxExclusive', 'minLength', 'maxLength', 'pattern', 'disjoint', 'in', 'or', 'and', 'xone', 'not', 'node', 'hasValue', 'equals']
const OF_PROPERTIES = ['minCount', 'maxCount', 'lessThan', 'lessThanOrEquals', 'qualifiedMinCount', 'qualifiedMaxCount']
const BESIDE = ['targetClass', 'targetNode', 'targetSubjectsOf', 'targetObjectsOf', 'path', 'property', 'flags', 'qualifiedValueShape', 'severity', 'deactivated', 'message', 'name', 'description', 'order', 'group', 'defaultValue']
const TARGETS = { targetClass: 'class', targetNode: 'node', targetSubjectsOf: 'subjectsOf', targetObjectsOf: 'objectsOf' } as const

/** The shapes of a graph that have targets. Throws on what no check can be made of, so that nothing is passed over. */
export function readShapes(quads: readonly Quad[]): Shape[] {
  return new ShapeReader(quads).targeted()
}

class ShapeReader {
  private readonly statements = new Map<string, Quad[]>()
  private readonly known = new Map<string, Shape>()
  private readonly open = new Set<string>()

  constructor(quads: readonly Quad[]) {
    for (const quad of quads) this.statements.set(keyOf(quad.subject), [...(this.statements.get(keyOf(quad.subject)) ?? []), quad])
  }

  targeted(): Shape[] {
    return [...this.statements.values()].map(([first]) => first!.subject).filter((node) => this.targetsOf(node).length && this.isShape(node) && !this.isOff(node)).map((node) => this.shape(node))
  }

  private isShape(node: Term): boolean {
    return this.of(node).some(({ predicate }) => [...OF_VALUES, ...OF_PROPERTIES, 'property', 'closed', 'uniqueLang', 'languageIn'].some((name) => predicate.value === SH + name))
  }

  private shape(node: Term): Shape {
    const key = keyOf(node)
    const known = this.known.get(key)
    if (known) return known
    if (this.open.has(key)) throw new Error(`${node.value}: a shape inside itself has no meaning in SHACL`)
    this.open.add(key)
    const shape: Shape = { node, path: this.objects(node, 'path').map((path) => this.path(path))[0], severity: (this.objects(node, 'severity')[0]?.value ?? 'Violation').replace(SH, ''), targets: this.targetsOf(node), ...this.content(node) }
    this.open.delete(key)
    this.known.set(key, shape)
    return shape
  }

  private content(node: Term): Pick<Shape, 'constraints' | 'properties'> {
    if (this.isOff(node)) return { constraints: [], properties: [] }
    const constraints = this.of(node).flatMap(({ predicate, object }) => (predicate.value.startsWith(SH) ? this.constraint(node, predicate.value.slice(SH.length), object) : []))
    const isProperty = this.objects(node, 'path').length > 0
    for (const { component } of constraints) if (!isProperty && OF_PROPERTIES.includes(component)) throw new Error(`${node.value}: sh:${component} needs a path`)
    return { constraints, properties: this.objects(node, 'property').map((property) => this.shape(property)) }
  }

  private constraint(node: Term, component: string, parameter: Term): Constraint[] {
    if (BESIDE.includes(component)) return []
    if (![...OF_VALUES, ...OF_PROPERTIES].includes(component)) throw new Error(`${node.value}: no check is made of sh:${component}`)
    if (component.startsWith('qualified') && this.objects(node, 'qualifiedValueShapesDisjoint').length) throw new Error(`${node.value}: no check is made of sh:qualifiedValueShapesDisjoint`)
    if (component === 'datatype') assertKnown(node, parameter.value)
    const list = LISTS.includes(component) ? this.list(parameter) : []
    const shapes = component.startsWith('qualified') ? this.objects(node, 'qualifiedValueShape') : WITH_SHAPES.includes(component) ? (list.length ? list : [parameter]) : []
    return [{ component, parameter, list, shapes: shapes.map((inner) => this.shape(inner)), flags: this.objects(node, 'flags')[0]?.value ?? '' }]
  }

  private path(node: Term): Path {
    if (node.termType === 'NamedNode') return { iri: node.value }
    if (this.of(node).some(({ predicate }) => predicate.value === `${RDF}first`)) return { sequence: this.list(node).map((step) => this.path(step)) }
    const alternatives = this.objects(node, 'alternativePath')[0]
    if (alternatives) return { alternatives: this.list(alternatives).map((path) => this.path(path)) }
    const inverse = this.objects(node, 'inversePath')[0]
    if (inverse?.termType === 'NamedNode') return { inverse: inverse.value }
    throw new Error(`no check is made of a path with ${this.of(node).map(({ predicate }) => `sh:${local(predicate.value)}`).join(' and ')}`)
  }

  /** A shape that is a class too is about its instances. */
  private targetsOf(node: Term): Target[] {
    const types = this.of(node).filter(({ predicate }) => predicate.value === `${RDF}type`).map(({ object }) => object.value)
    const implicit: Target[] = types.includes(`${RDFS}Class`) && this.isShape(node) ? [{ kind: 'class', term: node }] : []
    return [...implicit, ...Object.entries(TARGETS).flatMap(([name, kind]) => this.objects(node, name).map((term): Target => ({ kind, term })))]
  }

  private isOff(node: Term): boolean {
    return this.objects(node, 'deactivated')[0]?.value === 'true'
  }

  private list(node: Term): Term[] {
    const [first, rest] = ['first', 'rest'].map((name) => this.of(node).find(({ predicate }) => predicate.value === RDF + name)?.object)
    return first ? [first, ...this.list(rest!)] : []
  }

  private objects(node: Term, name: string): Term[] {
    return this.of(node).filter(({ predicate }) => predicate.value === SH + name).map(({ object }) => object)
  }

  private of(node: Term): Quad[] {
    return this.statements.get(keyOf(node)) ?? []
  }
}

const INTEGERS = ['integer', 'nonNegativeInteger', 'positiveInteger', 'nonPositiveInteger', 'negativeInteger', 'long', 'int', 'short', 'byte', 'unsignedLong', 'unsignedInt', 'unsignedShort', 'unsignedByte']
const KNOWN = ['string', 'boolean', 'double', 'float', 'decimal', 'dateTime', ...INTEGERS]

/** The datatypes of SPARQL 1.1, whose literals must be well formed (SHACL, section 4.1.2); of other datatypes only the name counts. */
function assertKnown(node: Term, datatype: string): void {
  if (datatype.startsWith(XSD) && !KNOWN.includes(datatype.slice(XSD.length))) throw new Error(`${node.value}: no check is made of the form of ${datatype}`)
}

/** A text that tells terms apart. */
export function keyOf(term: Term): string {
  return term.termType === 'Literal' ? JSON.stringify([term.value, term.datatype.value, term.language]) : `${term.termType} ${term.value}`
}

function local(iri: string): string {
  return iri.replace(/^.*[#/]/, '')
}
