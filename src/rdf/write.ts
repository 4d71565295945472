import { documents, targetClasses } from '../generated/plan.js'
import type { Entity, EntityReference } from '../generated/types.js'
import type { Writes } from '../generated/writers.js'
import { encodeSegment, entityIri, GRAPH_STEP, graphIri, isLegalIri, uuidIri } from '../entities/iris.js'
import { redact } from '../entities/redaction.js'
import { CATALOG_RECORD, ENTRY, FULLY_QUALIFIED_NAME, KEY, LABEL, PRIMARY_TOPIC, REFERENCE, TARGET, TYPE } from './names.js'
import { Place } from './place.js'
import { isNew, Siblings } from './siblings.js'
import type { Sink } from './sink.js'
import { LiteralWriter, type Subject } from './write-literals.js'
import { membership, positionPair, writtenClass, type WrittenClass, type WrittenField } from './written-fields.js'

type Values = Readonly<Record<string, unknown>>

/**
 * Writes documents as statements: nodes by their place, no blank nodes, lists by position.
 * What is written is the canonical form of the document, without making it first: fields in the order of their class, no secrets, no empty lists.
 */
export class Writer<Node> extends LiteralWriter<Node> implements Writes<Subject<Node>, WrittenField> {
  private readonly said = new Set<string>()

  constructor(sink: Sink<Node>, private readonly base: string, private readonly graphs: boolean) {
    super(sink, new Place())
  }

  write(entity: Entity): void {
    this.place.reset()
    this.said.clear()
    if (!Object.hasOwn(documents, entity?.type)) this.place.refuse('unknown-type', '`type` is none of the six document types.')
    const iri = this.documentIri(entity)
    this.sink.begin(iri, this.graphs ? graphIri(iri) : undefined)
    const subject = this.subject(iri)
    if (this.graphs) this.record(subject)
    this.fields(subject, writtenClass(documents[entity.type].class), entity as unknown as Values)
    if (entity.id !== undefined) this.sameAs(subject, entity.id)
  }

  /** The graph of a document says what it is about. */
  private record(subject: Subject<Node>): void {
    const { node } = this.subjectBelow(subject, GRAPH_STEP)
    this.sink.link(node, TYPE, this.sink.named(CATALOG_RECORD))
    this.sink.link(node, PRIMARY_TOPIC, subject.node)
  }

  private subject(iri: string): Subject<Node> {
    return { node: this.sink.node(iri), iri }
  }

  private subjectBelow(parent: Subject<Node>, steps: string): Subject<Node> {
    const iri = parent.iri + steps
    return { node: this.sink.child(parent.node, iri, steps), iri }
  }

  private fields(subject: Subject<Node>, written: WrittenClass, value: Values): void {
    this.sink.pair(subject.node, written.membership)
    this.place.enter()
    written.fields(this, subject, value, written.field)
    this.place.leave()
  }

  node(parent: Subject<Node>, field: WrittenField, value: unknown): void {
    this.place.at(field.key)
    this.child(parent, field, this.values(value), '')
  }

  reference(parent: Subject<Node>, field: WrittenField, value: unknown): void {
    this.place.at(field.key)
    this.referenceAt(parent, field, this.values(value), '')
  }

  /** Each node of a list has its place, and a segment that names it among its siblings; a name that comes again is numbered. */
  nodes(parent: Subject<Node>, field: WrittenField, values: unknown): void {
    const siblings = this.enter(field, values)
    for (let index = 0; index < (values as unknown[]).length; index++) {
      this.place.at(index)
      const value = this.values((values as unknown[])[index])
      this.child(parent, field, value, siblings.segment(this.segmentOf(field.nested!.names(value)), index), index)
    }
    this.place.leave()
  }

  references(parent: Subject<Node>, field: WrittenField, values: unknown): void {
    const siblings = this.enter(field, values)
    for (let index = 0; index < (values as unknown[]).length; index++) {
      this.place.at(index)
      const value = this.values((values as unknown[])[index])
      const name = `${this.encoded(value.type)};${this.encoded(this.nameOf(value as unknown as EntityReference))}`
      this.referenceAt(parent, field, value, siblings.segment(name, index), index, siblings)
    }
    this.place.leave()
  }

  map(parent: Subject<Node>, field: WrittenField, value: unknown): void {
    this.place.at(field.key)
    const map = this.subjectBelow(parent, field.step)
    this.sink.link(parent.node, field.predicate, map.node)
    this.sink.pair(map.node, membership(`${field.key.charAt(0).toUpperCase()}${field.key.slice(1)}`))
    const entries = Object.entries(this.values(value)).filter(([, entry]) => entry !== undefined)
    this.place.enter()
    for (const [key, entry] of new Map(entries.map(([key, entry]) => [redact(key), entry]))) {
      this.place.at(key)
      const child = this.subjectBelow(map, `/${this.encoded(key)}`)
      this.sink.link(map.node, ENTRY, child.node)
      this.fields(child, field.nested!, this.values(entry))
      this.textOf(child.node, KEY, key, key)
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

  private child(parent: Subject<Node>, field: WrittenField, value: Values, segment: string, index?: number): void {
    const child = this.subjectBelow(parent, field.step + segment)
    this.sink.link(parent.node, field.predicate, child.node)
    this.fields(child, field.nested!, value)
    if (index !== undefined) this.sink.pair(child.node, positionPair(index))
  }

  /** A direct statement about the target, a node that keeps the reference as it was given, and what the target is if it is none of ours. */
  private referenceAt(parent: Subject<Node>, field: WrittenField, value: Values, segment: string, index?: number, siblings?: Siblings): void {
    const reference = value as unknown as EntityReference
    const child = this.subjectBelow(parent, field.step + segment)
    const target = this.target(reference, child)
    if (siblings?.isNewTarget(target.iri) ?? true) this.sink.link(parent.node, field.predicate, target.node) // two references to the same target are one direct statement
    this.sink.link(parent.node, REFERENCE, child.node)
    this.fields(child, field.nested!, value)
    this.sink.pair(child.node, field.place)
    this.sink.link(child.node, TARGET, target.node)
    if (index !== undefined) this.sink.pair(child.node, positionPair(index))
    if (reference.id !== undefined && reference.fullyQualifiedName !== undefined) this.sameAs(target, reference.id)
    if (!Object.hasOwn(documents, reference.type) && isNew(this.said, target.iri)) this.describeTarget(target, reference)
  }

  private describeTarget({ node }: Subject<Node>, value: EntityReference): void {
    const className = Object.hasOwn(targetClasses, value.type) ? targetClasses[value.type] : undefined
    if (className !== undefined) this.sink.pair(node, membership(className))
    if (value.fullyQualifiedName !== undefined) this.textOf(node, FULLY_QUALIFIED_NAME, value.fullyQualifiedName, 'fullyQualifiedName')
    this.textOf(node, LABEL, value.displayName ?? value.name ?? this.nameOf(value), 'name')
  }

  private sameAs({ node, iri }: Subject<Node>, id: string): void {
    if (!this.sink.sameAs) return
    const other = this.legal(uuidIri(redact(id)))
    if (other !== iri) this.sink.sameAs(node, other)
  }

  private documentIri(entity: Entity): string {
    try {
      return this.legal(entityIri(entity, this.base))
    } catch (error) {
      this.place.unwritable(error)
    }
  }

  /** A reference by a bare name means something under the node that holds it, never a global thing. */
  private target({ type, fullyQualifiedName, id }: EntityReference, reference: Subject<Node>): Subject<Node> {
    if (fullyQualifiedName !== undefined) return this.subject(`${this.base}${this.encoded(type)}/${this.encoded(fullyQualifiedName)}`)
    return id === undefined ? this.subjectBelow(reference, '/target') : this.subject(this.legal(uuidIri(redact(id))))
  }

  /** The name of a node among its siblings, from the values that name its class; empty when none is there. */
  private segmentOf(names: readonly unknown[]): string {
    let segment = ''
    let separators = ''
    for (const name of names) {
      if (name !== undefined) {
        segment += separators + this.encoded(typeof name === 'object' && name !== null ? this.nameOf(name as EntityReference) : name)
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
    try {
      return encodeSegment(typeof value === 'string' ? redact(value) : String(value))
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
