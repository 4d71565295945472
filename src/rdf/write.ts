import { documents, targetClasses } from '../generated/plan.js'
import type { Entity, EntityReference } from '../generated/types.js'
import { encodeSegment, entityIri, graphIri, isLegalIri, uuidIri } from '../entities/iris.js'
import { redact } from '../entities/redaction.js'
import { CATALOG_RECORD, ENTRY, FULLY_QUALIFIED_NAME, KEY, LABEL, PRIMARY_TOPIC, REFERENCE, TARGET, TYPE } from './names.js'
import { Place } from './place.js'
import type { Sink } from './sink.js'
import { LiteralWriter } from './write-literals.js'
import { FieldStack, membership, positionPair, writtenClass, type WrittenClass, type WrittenField } from './written-fields.js'

type Values = Readonly<Record<string, unknown>>

/** A node that is being written: what stands for it, and its IRI. */
interface Parent<Node> {
  readonly node: Node
  readonly iri: string
}

/**
 * Writes documents as statements: nodes by their place, no blank nodes, lists by position.
 * What is written is the canonical form of the document, without making it first: fields in the order of their class, no secrets, no empty lists.
 */
export class Writer<Node> {
  private readonly place: Place = new Place()
  private readonly literals: LiteralWriter<Node>
  private readonly said = new Set<string>()
  private readonly stack = new FieldStack()

  constructor(private readonly sink: Sink<Node>, private readonly base: string, private readonly graphs: boolean) {
    this.literals = new LiteralWriter(sink, this.place)
  }

  write(entity: Entity): void {
    this.place.reset()
    this.stack.height = 0
    this.said.clear()
    if (!Object.hasOwn(documents, entity?.type)) this.place.refuse('unknown-type', '`type` is none of the six document types.')
    const iri = this.documentIri(entity)
    const node = this.sink.node(iri)
    this.begin(iri, node)
    this.fields({ node, iri }, writtenClass(documents[entity.type].class), entity as unknown as Values)
    if (entity.id !== undefined) this.sameAs({ node, iri }, entity.id)
  }

  private begin(iri: string, node: Node): void {
    const graph = this.graphs ? graphIri(iri) : undefined
    this.sink.begin(iri, graph)
    if (graph === undefined) return
    const record = this.sink.node(graph)
    this.sink.link(record, TYPE, this.sink.named(CATALOG_RECORD))
    this.sink.link(record, PRIMARY_TOPIC, node)
  }

  private fields(parent: Parent<Node>, { membership, fields }: WrittenClass, value: Values): void {
    if (typeof value !== 'object' || value === null) this.place.unwritable()
    this.sink.pair(parent.node, membership)
    const from = this.stack.height
    const to = this.stack.push(fields, value)
    this.place.enter()
    for (let at = from; at < to; at++) {
      const field = this.stack.fields[at]!
      this.place.at(field.key)
      this.field(parent, field, this.stack.values[at])
    }
    this.place.leave()
    this.stack.height = from
  }

  private field(parent: Parent<Node>, field: WrittenField, value: unknown): void {
    switch (field.kind) {
      case 'class': return
      case 'node': case 'reference': return field.many ? this.list(parent, field, value) : this.child(parent, field, value as Values, '')
      case 'map': return this.map(parent, field, value as Values)
      default: this.literals.write(parent.node, field, value)
    }
  }

  /** Each node of a list has its place, and a segment that names it among its siblings; a name that comes again is numbered. */
  private list(parent: Parent<Node>, field: WrittenField, values: unknown): void {
    if (!Array.isArray(values)) return this.place.unwritable()
    const siblings = values.length > 1 ? new Siblings() : undefined
    this.place.enter()
    for (let index = 0; index < values.length; index++) {
      this.place.at(index)
      const name = this.segmentOf(values[index] as Values, field) || String(index)
      const repeats = siblings?.repeats(name) ?? 0
      this.child(parent, field, values[index] as Values, repeats ? `/${name}~${repeats}` : `/${name}`, index, siblings)
    }
    this.place.leave()
  }

  private child(parent: Parent<Node>, field: WrittenField, value: Values, segment: string, index?: number, siblings?: Siblings): void {
    const iri = parent.iri + field.step + segment
    const child = { node: this.sink.node(iri), iri }
    if (field.kind === 'reference') return this.reference(parent, child, field, value as unknown as EntityReference, index, siblings)
    this.sink.link(parent.node, field.predicate, child.node)
    this.fields(child, field.nested!, value)
    this.position(child, index)
  }

  private map(parent: Parent<Node>, field: WrittenField, value: Values): void {
    if (typeof value !== 'object' || value === null) this.place.unwritable()
    const iri = parent.iri + field.step
    const node = this.sink.node(iri)
    this.sink.link(parent.node, field.predicate, node)
    this.sink.pair(node, membership(`${field.key.charAt(0).toUpperCase()}${field.key.slice(1)}`))
    this.place.enter()
    for (const [key, entry] of new Map(Object.entries(value).filter(([, entry]) => entry !== undefined).map(([key, entry]) => [redact(key), entry]))) {
      this.place.at(key)
      const childIri = `${iri}/${this.encoded(key)}`
      const child = { node: this.sink.node(childIri), iri: childIri }
      this.sink.link(node, ENTRY, child.node)
      this.fields(child, field.nested!, entry as Values)
      this.literals.text(child.node, KEY, key)
    }
    this.place.leave()
  }

  /** A direct statement about the target, a node that keeps the reference as it was given, and what the target is if it is none of ours. */
  private reference(parent: Parent<Node>, child: Parent<Node>, field: WrittenField, value: EntityReference, index: number | undefined, siblings: Siblings | undefined): void {
    if (typeof value !== 'object' || value === null) this.place.unwritable()
    const iri = this.targetIri(value, child.iri)
    const target = this.sink.node(iri)
    if (siblings?.isNewTarget(iri) ?? true) this.sink.link(parent.node, field.predicate, target) // two references to the same target are one direct statement
    this.sink.link(parent.node, REFERENCE, child.node)
    this.fields(child, field.nested!, value as unknown as Values)
    this.sink.pair(child.node, field.place)
    this.sink.link(child.node, TARGET, target)
    this.position(child, index)
    if (value.id !== undefined && value.fullyQualifiedName !== undefined) this.sameAs({ node: target, iri }, value.id)
    if (!Object.hasOwn(documents, value.type)) this.describeTarget({ node: target, iri }, value)
  }

  private describeTarget({ node, iri }: Parent<Node>, value: EntityReference): void {
    if (!isNew(this.said, iri)) return
    const className = Object.hasOwn(targetClasses, value.type) ? targetClasses[value.type] : undefined
    if (className !== undefined) this.sink.pair(node, membership(className))
    if (value.fullyQualifiedName !== undefined) this.literals.text(node, FULLY_QUALIFIED_NAME, value.fullyQualifiedName)
    this.literals.text(node, LABEL, value.displayName ?? value.name ?? this.nameOf(value))
  }

  private sameAs({ node, iri }: Parent<Node>, id: string): void {
    if (!this.sink.sameAs) return
    const other = this.legal(uuidIri(redact(id)))
    if (other !== iri) this.sink.sameAs(node, other)
  }

  private position({ node }: Parent<Node>, index: number | undefined): void {
    if (index !== undefined) this.sink.pair(node, positionPair(index))
  }

  private documentIri(entity: Entity): string {
    try {
      return this.legal(entityIri(entity, this.base))
    } catch (error) {
      this.place.unwritable(error)
    }
  }

  /** A reference by a bare name means something under the node that holds it, never a global thing. */
  private targetIri({ type, fullyQualifiedName, id }: EntityReference, node: string): string {
    if (fullyQualifiedName !== undefined) return `${this.base}${this.encoded(type)}/${this.encoded(fullyQualifiedName)}`
    return id === undefined ? `${node}/target` : this.legal(uuidIri(redact(id)))
  }

  /** The name of a node among its siblings, from the fields that name its class; empty when none is there. */
  private segmentOf(value: Values, field: WrittenField): string {
    if (typeof value !== 'object' || value === null) this.place.unwritable()
    if (field.kind === 'reference') return `${this.encoded(value.type)};${this.encoded(this.nameOf(value as unknown as EntityReference))}`
    const { key } = field.nested!
    let segment = ''
    let pending = ''
    for (const name of key) {
      const part = value[name]
      if (part !== undefined) segment += pending + this.encoded(typeof part === 'object' && part !== null ? this.nameOf(part as EntityReference) : part)
      pending = part === undefined ? `${pending};` : ';'
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
      return typeof value === 'string' ? encodeSegment(redact(value)) : encodeSegment(String(value))
    } catch (error) {
      this.place.unwritable(error)
    }
  }

  private legal(iri: string): string {
    if (!isLegalIri(iri)) this.place.unwritable()
    return iri
  }
}

/** What is known of the nodes of a list while it is written. */
class Siblings {
  private readonly names = new Set<string>()
  private readonly repeated = new Map<string, number>()
  private readonly targets = new Set<string>()

  /** How many nodes had this name before. */
  repeats(name: string): number {
    if (isNew(this.names, name)) return 0
    const count = (this.repeated.get(name) ?? 0) + 1
    this.repeated.set(name, count)
    return count
  }

  isNewTarget(iri: string): boolean {
    return isNew(this.targets, iri)
  }
}

/** Whether a set did not hold a value, which it does now; asks the set once. */
function isNew(set: Set<string>, value: string): boolean {
  const { size } = set
  return set.add(value).size > size
}
