import { isLegalIri } from '../entities/iris.js'
import { canonicalSet, orderedSet } from '../entities/canonical.js'
import { kindOf } from '../entities/messages.js'
import { redact, withoutSecrets } from '../entities/redaction.js'
import { BEYOND_ASCII, SUSPECT, traitsOf } from '../entities/text-traits.js'
import { datatypes, literalPair, type Datatype, type Name } from './names.js'
import type { Place } from './place.js'
import type { Sink } from './sink.js'
import { MLA } from './vocabulary.js'
import type { WrittenField } from './written-fields.js'

/** Most words that are remembered of a field. */
const MOST_WORDS = 64
/** In milliseconds from 1970, either way: as far as a `Date` goes. */
const LAST_MOMENT = 8.64e15

/** Writes the values of fields that are no nodes: without secrets, in canonical form, and only what RDF can hold. */
export class LiteralWriter<Node> {
  constructor(protected readonly sink: Sink<Node>, protected readonly place: Place) {}

  text(node: Node, { predicate, key }: WrittenField, value: unknown): void {
    this.textOf(node, predicate, value, key)
  }

  word(node: Node, field: WrittenField, value: unknown): void {
    const known = field.words.get(value as string)
    if (known) this.sink.pair(node, known)
    else this.newWord(node, field, value)
    if (this.sink.concept) this.sink.concept(node, `${MLA}${field.scheme}-${String(value).replace(/[^A-Za-z0-9_]/g, '')}`)
  }

  private newWord(node: Node, field: WrittenField, value: unknown): void {
    this.text(node, field, value)
    const word = value as string
    if (field.words.size < MOST_WORDS && traitsOf(word) === 0) field.words.set(word, literalPair(field.predicate, word, datatypes.string))
  }

  set(node: Node, field: WrittenField, values: unknown): void {
    if (!Array.isArray(values)) this.wrongKind(field, values, 'list')
    if (values.length > 1 && values.every(isUnremarkable)) for (const text of orderedSet(values, true)) this.plain(node, field.predicate, text, datatypes.string)
    else for (const value of values.every((value) => typeof value === 'string') ? canonicalSet(values) : values) this.text(node, field, value)
  }

  texts(node: Node, field: WrittenField, value: unknown): void {
    if (Array.isArray(value)) this.set(node, field, value)
    else this.text(node, field, value)
  }

  iri(node: Node, field: WrittenField, value: unknown): void {
    const text = typeof value === 'string' ? redact(value) : value
    if (typeof text !== 'string' || !isLegalIri(text)) this.refuse(field, 'Cannot be written: must be an absolute IRI without characters that RDF forbids.')
    this.sink.link(node, field.predicate, this.sink.node(text))
  }

  boolean(node: Node, field: WrittenField, value: unknown): void {
    if (typeof value !== 'boolean') this.wrongKind(field, value, 'boolean')
    this.plain(node, field.predicate, value ? 'true' : 'false', datatypes.boolean)
  }

  double(node: Node, field: WrittenField, value: unknown): void {
    this.sink.double(node, field.predicate, this.finite(field, value))
  }

  measured(node: Node, field: WrittenField, value: unknown): void {
    const number = value === 'NaN' || value === 'Infinity' || value === '-Infinity' ? Number(value) : value
    if (typeof number !== 'number') this.wrongKind(field, value, 'number')
    this.sink.double(node, field.predicate, number)
  }

  integer(node: Node, field: WrittenField, value: unknown): void {
    this.plain(node, field.predicate, String(this.whole(field, value)), datatypes.integer)
  }

  count(node: Node, field: WrittenField, value: unknown): void {
    this.plain(node, field.predicate, String(this.whole(field, value)), datatypes.nonNegativeInteger)
  }

  instant(node: Node, field: WrittenField, value: unknown): void {
    const milliseconds = this.whole(field, value)
    if (Math.abs(milliseconds) > LAST_MOMENT) this.refuse(field, 'Cannot be written: is a moment that no calendar date stands for.')
    this.sink.instant(node, field.predicate, milliseconds)
  }

  numberText(node: Node, field: WrittenField, value: unknown): void {
    this.plain(node, field.predicate, String(this.finite(field, value)), datatypes.string)
  }

  scalar(node: Node, field: WrittenField, value: unknown): void {
    if (typeof value === 'string') this.text(node, field, value)
    else if (typeof value === 'number') this.sink.double(node, field.predicate, value)
    else this.boolean(node, field, value)
  }

  json(node: Node, field: WrittenField, value: unknown): void {
    try {
      this.sink.json(node, field.predicate, value)
    } catch (error) {
      this.place.at(field.key)
      this.place.unwritable(error)
    }
  }

  /** Writes a text; `step` says where it stands, if it cannot be written. */
  protected textOf(node: Node, predicate: Name, value: unknown, step: string): void {
    if (typeof value !== 'string') this.wrongKind({ key: step }, value, 'string')
    if (this.sink.plainText(node, predicate, value)) return
    const traits = traitsOf(value)
    const text = traits & SUSPECT ? withoutSecrets(value) : value
    this.literal(node, predicate, text, datatypes.string, text === value ? traits : traitsOf(text), step)
  }

  private literal(node: Node, predicate: Name, text: string, datatype: Datatype, traits: number, step: string): void {
    if (traits & BEYOND_ASCII && !text.isWellFormed()) this.refuse({ key: step }, 'Cannot be written: holds half a character (a lone surrogate).')
    this.sink.literal(node, predicate, text, datatype, traits)
  }

  /** Writes what was made here and has nothing to guard. */
  private plain(node: Node, predicate: Name, text: string, datatype: Datatype): void {
    this.sink.literal(node, predicate, text, datatype, 0)
  }

  private finite(field: WrittenField, value: unknown): number {
    if (typeof value !== 'number' || !Number.isFinite(value)) this.wrongKind(field, value, 'number')
    return value
  }

  private whole(field: WrittenField, value: unknown): number {
    if (!Number.isSafeInteger(value)) this.refuse(field, 'Cannot be written: must be a whole number that every reader takes exactly.')
    return value as number
  }

  private wrongKind(field: { readonly key: string }, value: unknown, type: string): never {
    this.refuse(field, `Cannot be written: must be a ${type}, not ${kindOf(value)}.`)
  }

  private refuse({ key }: { readonly key: string }, message: string): never {
    this.place.at(key)
    this.place.refuse('unwritable', message)
  }
}

function isUnremarkable(value: unknown): value is string {
  return typeof value === 'string' && traitsOf(value) === 0
}
