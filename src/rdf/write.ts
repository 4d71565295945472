import { documents, targetClasses } from '../generated/plan.js'
import type { Entity, EntityReference } from '../generated/types.js'
import type { Writes } from '../generated/writers.js'
import { encodeSegment, entityIri, GRAPH_STEP, graphIri, isLegalIri, isPlainSegment, uuidIri } from '../entities/iris.js'
import { redact } from '../entities/redaction.js'
import { CATALOG_RECORD, ENTRY, FULLY_QUALIFIED_NAME, KEY, LABEL, PRIMARY_TOPIC, REFERENCE, stepOf, TARGET, TYPE, type Pair } from './names.js'
import { Place } from './place.js'
import { isNew, Siblings } from './siblings.js'
import type { Sink } from './sink.js'
import { LiteralWriter } from './write-literals.js'
import { membership, positionPair, writtenClass, type WrittenClass, type WrittenField } from './written-fields.js'

type Values = Readonly<Record<string, unknown>>

/** A reference, and what names its target as segments of an IRI. */
interface Reference {
  readonly value: EntityReference
  readonly type: TargetType
  readonly name: string
}

/** What is known of a type that references name. */
interface TargetType {
  readonly segment: string
  /** Whether documents of ours tell of it themselves. */
  readonly isDocument: boolean
  readonly membership: Pair | undefined
}

/** Most types that are remembered, and the longest segment of one. */
const MOST_TYPES = 256
const LONGEST_TYPE = 64

const TO_GRAPH = /* @__PURE__ */ stepOf(GRAPH_STEP)
const TO_ENTRY = /* @__PURE__ */ stepOf('/')
const TO_TARGET = /* @__PURE__ */ stepOf('/target')

/**
 * Writes documents as statements: nodes by their place, no blank nodes, lists by position.
 * What is written is the canonical form of the document, without making it first: fields in the order of their class, no secrets, no empty lists.
 */
export class Writer<Node> extends LiteralWriter<Node> implements Writes<Node, WrittenField> {
  private readonly said = new Set<string>()
  private readonly types = new Map<unknown, TargetType>()

  constructor(sink: Sink<Node>, private readonly base: string, private readonly graphs: boolean) {
    super(sink, new Place())
  }

  write(entity: Entity): void {
    this.place.reset()
    this.said.clear()
    if (!Object.hasOwn(documents, entity?.type)) this.place.refuse('unknown-type', '`type` is none of the six document types.')
    const iri = this.documentIri(entity)
    this.sink.begin(iri, this.graphs ? graphIri(iri) : undefined)
    const subject = this.sink.node(iri)
    if (this.graphs) this.record(subject)
    this.fields(subject, writtenClass(documents[entity.type].class), entity as unknown as Values)
    if (entity.id !== undefined) this.sameAs(subject, entity.id)
    this.sink.end()
  }

  /** The graph of a document says what it is about. */
  private record(subject: Node): void {
    const graph = this.sink.child(subject, TO_GRAPH, '')
    this.sink.link(graph, TYPE, this.sink.named(CATALOG_RECORD))
    this.sink.link(graph, PRIMARY_TOPIC, subject)
  }

  private fields(subject: Node, written: WrittenClass, value: Values): void {
    this.sink.pair(subject, written.membership)
    this.place.enter()
    written.fields(this, subject, value, written.field)
    this.place.leave()
  }

  node(parent: Node, field: WrittenField, value: unknown): void {
    this.place.at(field.key)
    this.child(parent, field, this.sink.child(parent, field.step, ''), this.values(value))
  }

  reference(parent: Node, field: WrittenField, value: unknown): void {
    this.place.at(field.key)
    const reference = this.named(value)
    const node = this.sink.child(parent, field.step, '')
    const target = this.target(reference, node)
    this.sink.link(parent, field.predicate, target)
    this.referenceAt(parent, field, node, reference, target)
    this.told(reference, target)
  }

  /** Each node of a list has its place, and a segment that names it among its siblings; a name that comes again is numbered. */
  nodes(parent: Node, field: WrittenField, values: unknown): void {
    const siblings = this.enter(field, values)
    for (let index = 0; index < (values as unknown[]).length; index++) {
      this.place.at(index)
      const value = this.values((values as unknown[])[index])
      const node = this.sink.child(parent, field.itemStep, siblings.segment(this.segmentOf(field.nested!.names(value)), index))
      this.child(parent, field, node, value)
      this.sink.pair(node, positionPair(index))
    }
    this.place.leave()
  }

  /** The same; two references to the same target are one direct statement. */
  references(parent: Node, field: WrittenField, values: unknown): void {
    const siblings = this.enter(field, values)
    for (let index = 0; index < (values as unknown[]).length; index++) {
      this.place.at(index)
      const reference = this.named((values as unknown[])[index])
      const node = this.sink.child(parent, field.itemStep, siblings.segment(`${reference.type.segment};${reference.name}`, index))
      const target = this.target(reference, node)
      if (siblings.isNewTarget(this.sink.iriOf(target))) this.sink.link(parent, field.predicate, target)
      this.referenceAt(parent, field, node, reference, target)
      this.sink.pair(node, positionPair(index))
      this.told(reference, target)
    }
    this.place.leave()
  }

  map(parent: Node, field: WrittenField, value: unknown): void {
    this.place.at(field.key)
    const map = this.sink.child(parent, field.step, '')
    this.sink.link(parent, field.predicate, map)
    this.sink.pair(map, membership(`${field.key.charAt(0).toUpperCase()}${field.key.slice(1)}`))
    const entries = Object.entries(this.values(value)).filter(([, entry]) => entry !== undefined)
    this.place.enter()
    for (const [key, entry] of new Map(entries.map(([key, entry]) => [redact(key), entry]))) {
      this.place.at(key)
      const child = this.sink.child(map, TO_ENTRY, this.encoded(key))
      this.sink.link(map, ENTRY, child)
      this.fields(child, field.nested!, this.values(entry))
      this.textOf(child, KEY, key, key)
    }
    this.place.leave()
  }

  /** Into a list. */
  private enter(field: WrittenField, values: unknown): Siblings {
    this.place.at(field.key)
    if (!Array.isArray(values)) this.place.unwritable()
    this.place.enter()
    return new Siblings()
  }

  private child(parent: Node, field: WrittenField, node: Node, value: Values): void {
    this.sink.link(parent, field.predicate, node)
    this.fields(node, field.nested!, value)
  }

  /** A node that keeps a reference as it was given, beside the direct statement about its target. */
  private referenceAt(parent: Node, field: WrittenField, node: Node, { value }: Reference, target: Node): void {
    this.sink.link(parent, REFERENCE, node)
    this.fields(node, field.nested!, value as unknown as Values)
    this.sink.pair(node, field.place)
    this.sink.link(node, TARGET, target)
  }

  /** What a reference says of its target: what it is, if it is none of ours. */
  private told({ value, type }: Reference, target: Node): void {
    if (value.id !== undefined && value.fullyQualifiedName !== undefined) this.sameAs(target, value.id)
    if (type.isDocument || !isNew(this.said, this.sink.iriOf(target))) return
    if (type.membership) this.sink.pair(target, type.membership)
    if (value.fullyQualifiedName !== undefined) this.textOf(target, FULLY_QUALIFIED_NAME, value.fullyQualifiedName, 'fullyQualifiedName')
    this.textOf(target, LABEL, value.displayName ?? value.name ?? this.nameOf(value), 'name')
  }

  private sameAs(node: Node, id: string): void {
    if (!this.sink.sameAs) return
    const other = this.legal(uuidIri(redact(id)))
    if (other !== this.sink.iriOf(node)) this.sink.sameAs(node, other)
  }

  private documentIri(entity: Entity): string {
    try {
      return this.legal(entityIri(entity, this.base))
    } catch (error) {
      this.place.unwritable(error)
    }
  }

  private named(given: unknown): Reference {
    const value = this.values(given) as unknown as EntityReference
    const { fullyQualifiedName } = value
    const name = typeof fullyQualifiedName === 'string' && isPlainSegment(fullyQualifiedName) ? fullyQualifiedName : this.encoded(this.nameOf(value))
    return { value, type: this.types.get(value.type) ?? this.newType(value.type), name }
  }

  private newType(type: string): TargetType {
    const segment = this.encoded(type)
    const className = Object.hasOwn(targetClasses, type) ? targetClasses[type] : undefined
    const known = { segment, isDocument: Object.hasOwn(documents, type), membership: className === undefined ? undefined : membership(className) }
    if (this.types.size < MOST_TYPES && segment.length <= LONGEST_TYPE) this.types.set(type, known)
    return known
  }

  /** A reference by a bare name means something under the node that holds it, never a global thing. */
  private target({ value: { fullyQualifiedName, id }, type, name }: Reference, node: Node): Node {
    if (fullyQualifiedName !== undefined) return this.sink.node(`${this.base}${type.segment}/${name}`)
    return id === undefined ? this.sink.child(node, TO_TARGET, '') : this.sink.node(this.legal(uuidIri(redact(id))))
  }

  /** The name of a node among its siblings, from the values that name its class; empty when none is there. */
  private segmentOf(names: readonly unknown[]): string {
    let segment = ''
    let separators = ''
    for (const name of names) {
      if (name !== undefined) {
        const part = this.encoded(typeof name === 'object' && name !== null ? this.nameOf(name as EntityReference) : name)
        segment = segment === '' && separators === '' ? part : segment + separators + part
        separators = ''
      }
      separators += ';'
    }
    return segment
  }

  /** What a reference calls its target: the best name it has, without secrets. */
  private nameOf({ fullyQualifiedName, id, name }: EntityReference): string {
    const best = fullyQualifiedName ?? id ?? name ?? ''
    if (typeof best !== 'string') this.place.unwritable()
    return best === id && fullyQualifiedName === undefined ? redact(id).toLowerCase() : redact(best)
  }

  private encoded(value: unknown): string {
    const text = typeof value === 'number' ? String(value) : value
    if (typeof text === 'string' && isPlainSegment(text)) return text
    try {
      return encodeSegment(typeof text === 'string' ? redact(text) : String(text))
    } catch (error) {
      this.place.unwritable(error)
    }
  }

  private values(value: unknown): Values {
    if (typeof value !== 'object' || value === null) this.place.unwritable()
    return value as Values
  }

  private legal(iri: string): string {
    if (!isLegalIri(iri)) this.place.unwritable()
    return iri
  }
}
