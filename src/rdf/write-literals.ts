import { isLegalIri } from '../entities/iris.js'
import { canonicalSet } from '../entities/canonical.js'
import { kindOf } from '../entities/messages.js'
import { withoutSecrets } from '../entities/redaction.js'
import { BEYOND_LATIN, isBeyondLatin, SUSPECT, TO_ESCAPE, traitsOf } from '../entities/text-traits.js'
import { doubleText, instantText, jsonTextWithoutSecrets } from './literals.js'
import { datatypes, literalPair, type Datatype, type Name } from './names.js'
import type { Place } from './place.js'
import type { Sink } from './sink.js'
import { MLA } from './vocabulary.js'
import type { WrittenField } from './written-fields.js'

/** Most words that are remembered of a field. */
const MOST_WORDS = 64

/** Writes the values of fields that are no nodes: without secrets, in canonical form, and only what RDF can hold. */
export class LiteralWriter<Node> {
  constructor(private readonly sink: Sink<Node>, private readonly place: Place) {}

  /** Writes one value, or a set of texts. */
  write(node: Node, field: WrittenField, value: unknown): void {
    const { predicate } = field
    switch (field.kind) {
      case 'text': return field.many ? this.set(node, field, value) : this.word(node, field, value)
      case 'texts': return Array.isArray(value) ? this.set(node, field, value) : this.word(node, field, value)
      case 'iri': return this.sink.link(node, predicate, this.sink.node(this.legal(value)))
      case 'boolean': return this.plain(node, predicate, String(this.truth(value)), datatypes.boolean)
      case 'double': return this.plain(node, predicate, doubleText(this.number(value)), datatypes.double)
      case 'measured': return this.plain(node, predicate, doubleText(this.measured(value)), datatypes.double)
      case 'integer': return this.plain(node, predicate, String(this.whole(value)), datatypes.integer)
      case 'count': return this.plain(node, predicate, String(this.whole(value)), datatypes.nonNegativeInteger)
      case 'instant': return this.plain(node, predicate, this.instant(value), datatypes.dateTime)
      case 'numberText': return this.plain(node, predicate, String(this.number(value)), datatypes.string)
      case 'scalar': return this.scalar(node, predicate, value)
      case 'json': return this.json(node, predicate, value)
      default: this.place.unwritable()
    }
  }

  /** Writes a text. */
  text(node: Node, predicate: Name, value: unknown): void {
    if (typeof value !== 'string') this.wrongKind(value, 'string')
    const traits = traitsOf(value)
    const text = traits & SUSPECT ? withoutSecrets(value) : value
    this.literal(node, predicate, text, datatypes.string, text === value ? traits : traitsOf(text))
  }

  /** Writes what was made here and has nothing to guard. */
  plain(node: Node, predicate: Name, text: string, datatype: Datatype): void {
    this.sink.literal(node, predicate, text, datatype, 0)
  }

  private literal(node: Node, predicate: Name, text: string, datatype: Datatype, traits: number): void {
    if (traits & BEYOND_LATIN && !text.isWellFormed()) this.place.refuse('unwritable', 'Cannot be written: holds half a character (a lone surrogate).')
    this.sink.literal(node, predicate, text, datatype, traits)
  }

  private word(node: Node, field: WrittenField, value: unknown): void {
    const known = field.words?.get(value as string)
    if (known) this.sink.pair(node, known)
    else this.text(node, field.predicate, value)
    if (field.words === undefined) return
    if (!known && field.words.size < MOST_WORDS && traitsOf(value as string) === 0) field.words.set(value as string, literalPair(field.predicate, value as string, datatypes.string))
    if (field.scheme !== undefined && this.sink.concept) this.sink.concept(node, `${MLA}${field.scheme}-${String(value).replace(/[^A-Za-z0-9_]/g, '')}`)
  }

  private set(node: Node, field: WrittenField, values: unknown): void {
    if (!Array.isArray(values)) return this.place.unwritable()
    for (const value of values.length > 1 && values.every((value) => typeof value === 'string') ? canonicalSet(values) : values) this.word(node, field, value)
  }

  private scalar(node: Node, predicate: Name, value: unknown): void {
    if (typeof value === 'string') this.text(node, predicate, value)
    else if (typeof value === 'number') this.plain(node, predicate, doubleText(value), datatypes.double)
    else this.plain(node, predicate, String(this.truth(value)), datatypes.boolean)
  }

  private measured(value: unknown): number {
    if (typeof value === 'number') return value
    if (value === 'NaN' || value === 'Infinity' || value === '-Infinity') return Number(value)
    return this.wrongKind(value, 'number')
  }

  private instant(value: unknown): string {
    const moment = this.whole(value)
    try {
      return instantText(moment)
    } catch (error) {
      this.place.unwritable(error)
    }
  }

  private json(node: Node, predicate: Name, value: unknown): void {
    const text = this.jsonText(value)
    this.literal(node, predicate, text, datatypes.json, TO_ESCAPE | (isBeyondLatin(text) ? BEYOND_LATIN : 0))
  }

  private jsonText(value: unknown): string {
    try {
      return jsonTextWithoutSecrets(value)
    } catch (error) {
      this.place.unwritable(error)
    }
  }

  private truth(value: unknown): boolean {
    return typeof value === 'boolean' ? value : this.wrongKind(value, 'boolean')
  }

  private number(value: unknown): number {
    return typeof value === 'number' && Number.isFinite(value) ? value : this.wrongKind(value, 'number')
  }

  private whole(value: unknown): number {
    if (!Number.isSafeInteger(value)) this.place.refuse('unwritable', 'Cannot be written: must be a whole number that every reader takes exactly.')
    return value as number
  }

  private legal(value: unknown): string {
    const text = typeof value === 'string' && traitsOf(value) & SUSPECT ? withoutSecrets(value) : value
    if (typeof text !== 'string' || !isLegalIri(text)) this.place.refuse('unwritable', 'Cannot be written: must be an absolute IRI without characters that RDF forbids.')
    return text
  }

  private wrongKind(value: unknown, type: string): never {
    this.place.refuse('unwritable', `Cannot be written: must be a ${type}, not ${kindOf(value)}.`)
  }
}
