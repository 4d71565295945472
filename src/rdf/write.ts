import { documents, plan, targetClasses, type FieldPlan } from '../generated/plan.js'
import type { Entity, EntityReference } from '../generated/types.js'
import { canonical } from '../entities/canonical.js'
import { canonicalIri, encodeSegment, graphIri, isLegalIri, referenceIri, referenceSegment, uuidIri } from '../entities/iris.js'
import { pointer, ValidationError, type Rule } from '../entities/issues.js'
import { kindOf } from '../entities/messages.js'
import { referencedName } from '../entities/names.js'
import { doubleText, instantText, jsonLexical, measuredNumber, scalarLexical, type Lexical } from './literals.js'
import type { Sink } from './sink.js'
import { CATALOG_RECORD, MLA, PRIMARY_TOPIC, RDF_TYPE, RDFS_LABEL, XSD } from './vocabulary.js'

type Values = Readonly<Record<string, unknown>>

/** Writes a document as statements: nodes by their place, no blank nodes, lists by position. */
export class Writer {
  private readonly path: (string | number)[] = []
  private readonly said = new Set<string>()
  private graph: string | undefined

  constructor(
    private readonly sink: Sink,
    private readonly base: string,
    private readonly graphs: boolean,
  ) {}

  write(entity: Entity): void {
    if (!Object.hasOwn(documents, entity?.type)) this.refuse('unknown-type', '`type` is none of the six document types.')
    const value = this.guarded(() => canonical(entity))
    const iri = this.guarded(() => canonicalIri(value, this.base))
    this.said.clear()
    this.sink.document?.(iri)
    this.graph = this.graphs ? graphIri(iri) : undefined
    if (this.graph) {
      this.link(this.graph, RDF_TYPE, CATALOG_RECORD)
      this.link(this.graph, PRIMARY_TOPIC, iri)
    }
    this.node(iri, documents[value.type].class, value as unknown as Values)
    if (value.id !== undefined) this.sameAs(iri, value.id)
  }

  private node(iri: string, className: string, value: Values): void {
    this.link(iri, RDF_TYPE, MLA + className)
    this.fields(iri, className, value)
  }

  private fields(iri: string, className: string, value: Values): void {
    for (const field of plan[className]!.fields) {
      const at = value[field.key]
      if (at === undefined) continue
      this.path.push(field.key)
      this.field(iri, field, at)
      this.path.pop()
    }
  }

  private field(iri: string, field: FieldPlan, value: unknown): void {
    const property = MLA + (field.property ?? field.key)
    switch (field.kind) {
      case 'class': return
      case 'reference': return this.each(value, field, (item, index, segment) => this.reference(iri, field.key, property, item as EntityReference, index, segment))
      case 'node': return this.each(value, field, (item, index, segment) => this.child(iri, field, property, item as Values, index, segment))
      case 'map': return this.map(iri, field, property, value as Values)
      case 'iri': return this.link(iri, property, this.legal(value))
      default: return this.literals(iri, field, property, Array.isArray(value) && field.kind !== 'json' ? value : [value])
    }
  }

  private literals(iri: string, field: FieldPlan, property: string, values: readonly unknown[]): void {
    for (const value of values) {
      this.literal(iri, property, this.lexical(field, value))
      if (field.scheme && this.sink.concept) this.sink.concept(iri, `${MLA}${field.scheme}-${String(value).replace(/[^A-Za-z0-9_]/g, '')}`, this.graph)
    }
  }

  private sameAs(iri: string, id: string): void {
    if (uuidIri(id) !== iri) this.sink.sameAs?.(iri, uuidIri(id), this.graph)
  }

  /** Visits one node, or each node of a list with its place and the segment that names it among its siblings. */
  private each(value: unknown, field: FieldPlan, visit: (item: unknown, index: number | undefined, segment: string) => void): void {
    if (!field.many) return visit(value, undefined, '')
    const segments = new Map<string, number>()
    ;(value as unknown[]).forEach((item, index) => {
      this.path.push(index)
      const name = this.guarded(() => segmentOf(item as Values, field)) || String(index)
      const repeats = segments.get(name) ?? 0
      segments.set(name, repeats + 1)
      visit(item, index, `/${name}${repeats ? `~${repeats}` : ''}`)
      this.path.pop()
    })
  }

  private child(parent: string, field: FieldPlan, property: string, value: Values, index: number | undefined, segment: string): void {
    const iri = `${parent}/${field.key}${segment}`
    this.link(parent, property, iri)
    this.node(iri, field.of!, value)
    this.position(iri, index)
  }

  private map(parent: string, field: FieldPlan, property: string, value: Values): void {
    const iri = `${parent}/${field.key}`
    this.link(parent, property, iri)
    this.link(iri, RDF_TYPE, `${MLA}${field.key.charAt(0).toUpperCase()}${field.key.slice(1)}`)
    for (const [key, entry] of Object.entries(value)) {
      this.path.push(key)
      const child = `${iri}/${this.guarded(() => encodeSegment(key))}`
      this.link(iri, `${MLA}entry`, child)
      this.node(child, field.of!, entry as Values)
      this.literal(child, `${MLA}key`, { text: key, datatype: XSD.string })
      this.path.pop()
    }
  }

  /** A direct statement about the target, a node that keeps the reference as it was given, and what the target is if it is none of ours. */
  private reference(parent: string, key: string, property: string, value: EntityReference, index: number | undefined, segment: string): void {
    const iri = `${parent}/${key}${segment}`
    const target = this.guarded(() => referenceIri(value, this.base, iri))
    this.once(property, parent, target)
    this.link(parent, `${MLA}reference`, iri)
    this.node(iri, 'EntityReference', value as unknown as Values)
    this.literal(iri, `${MLA}field`, { text: key, datatype: XSD.string })
    this.link(iri, `${MLA}target`, target)
    this.position(iri, index)
    if (value.id !== undefined && value.fullyQualifiedName !== undefined) this.sameAs(target, value.id)
    if (!Object.hasOwn(documents, value.type)) this.describeTarget(target, value)
  }

  private describeTarget(target: string, value: EntityReference): void {
    if (this.said.has(target)) return
    this.said.add(target)
    const className = Object.hasOwn(targetClasses, value.type) ? targetClasses[value.type] : undefined
    if (className) this.link(target, RDF_TYPE, MLA + className)
    if (value.fullyQualifiedName !== undefined) this.literal(target, `${MLA}fullyQualifiedName`, { text: value.fullyQualifiedName, datatype: XSD.string })
    this.literal(target, RDFS_LABEL, { text: value.displayName ?? value.name ?? referencedName(value), datatype: XSD.string })
  }

  /** Two references to the same target are one direct statement. */
  private once(property: string, parent: string, target: string): void {
    const statement = `${parent} ${property} ${target}`
    if (this.said.has(statement)) return
    this.said.add(statement)
    this.link(parent, property, target)
  }

  private position(iri: string, index: number | undefined): void {
    if (index !== undefined) this.literal(iri, `${MLA}position`, { text: String(index), datatype: XSD.nonNegativeInteger })
  }

  private lexical(field: FieldPlan, value: unknown): Lexical {
    switch (field.kind) {
      case 'boolean': return { text: String(this.expect(value, 'boolean')), datatype: XSD.boolean }
      case 'double': return { text: doubleText(this.expect(value, 'number')), datatype: XSD.double }
      case 'measured': return { text: doubleText(measuredNumber(value as number | string)), datatype: XSD.double }
      case 'integer': return { text: String(this.whole(value)), datatype: XSD.integer }
      case 'count': return { text: String(this.whole(value)), datatype: XSD.nonNegativeInteger }
      case 'instant': return { text: this.guarded(() => instantText(this.whole(value))), datatype: XSD.dateTime }
      case 'numberText': return { text: String(this.expect(value, 'number')), datatype: XSD.string }
      case 'scalar': return scalarLexical(value as string | number | boolean)
      case 'json': return this.guarded(() => jsonLexical(value))
      default: return { text: this.expect(value, 'string'), datatype: XSD.string }
    }
  }

  private expect(value: unknown, type: 'string'): string
  private expect(value: unknown, type: 'number'): number
  private expect(value: unknown, type: 'boolean'): boolean
  private expect(value: unknown, type: string): unknown {
    if (typeof value !== type || (typeof value === 'number' && !Number.isFinite(value))) this.refuse('unwritable', `Cannot be written: must be a ${type}, not ${kindOf(value)}.`)
    return value
  }

  private whole(value: unknown): number {
    if (!Number.isSafeInteger(value)) this.refuse('unwritable', 'Cannot be written: must be a whole number that every reader takes exactly.')
    return value as number
  }

  private legal(value: unknown): string {
    if (typeof value !== 'string' || !isLegalIri(value)) this.refuse('unwritable', 'Cannot be written: must be an absolute IRI without characters that RDF forbids.')
    return value as string
  }

  private link(subject: string, predicate: string, object: string): void {
    this.sink.link(subject, predicate, object, this.graph)
  }

  private literal(subject: string, predicate: string, { text, datatype }: Lexical): void {
    if (!text.isWellFormed()) this.refuse('unwritable', 'Cannot be written: holds half a character (a lone surrogate).')
    this.sink.literal(subject, predicate, text, datatype, this.graph)
  }

  /** What only fails on data that is not valid is told as such, with its place. */
  private guarded<T>(make: () => T): T {
    try {
      return make()
    } catch (error) {
      if (error instanceof URIError || error instanceof RangeError || error instanceof TypeError) this.refuse('unwritable', 'Cannot be written: the document is not valid here; validate it to learn more.')
      throw error
    }
  }

  private refuse(rule: Rule, message: string): never {
    throw new ValidationError([{ path: pointer(this.path), rule, message }])
  }
}

/** The name of a node among its siblings, from the fields that name its class; empty when none is there. */
function segmentOf(value: Values, field: FieldPlan): string {
  if (field.kind === 'reference') return referenceSegment(value as unknown as EntityReference)
  const keys = plan[field.of!]!.key ?? []
  return keys.map((key) => segmentPart(value[key])).join(';').replace(/;+$/, '')
}

function segmentPart(value: unknown): string {
  if (value === undefined) return ''
  return encodeSegment(typeof value === 'object' && value !== null ? referencedName(value as EntityReference) : String(value))
}
