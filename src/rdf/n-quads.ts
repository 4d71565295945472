import { BEYOND_ASCII, TO_ESCAPE } from '../entities/text-traits.js'
import { Beginnings, WrittenNode } from './beginnings.js'
import { escapeText } from './escape-text.js'
import { escapedJsonText } from './json-text.js'
import { datatypes, type Datatype, type Name, type Pair, type Piece, type Step } from './names.js'
import { copy, LONGEST_VALUE, part, putDouble, putInstant, putPlainText, putText, SHORT_TO_LOOK_AT, WIDEST } from './put-bytes.js'
import type { Sink } from './sink.js'

const [SPACE, QUOTE] = [0x20, 0x22] as const
const LONGEST_DATATYPE = /* @__PURE__ */ Math.max(...Object.values(datatypes).map(({ quoteBefore }) => quoteBefore.size))

/**
 * Makes lines of N-Quads (RDF 1.1), N-Triples where there is no graph, as bytes of UTF-8. Line breaks of every kind inside literals are escaped, so that a line is a statement.
 * Everything that comes again is copied as bytes: the beginning of a line from where it was made first, the rest from what was made beforehand. No text is built, so there is next to no garbage.
 */
export class ByteLines implements Sink<WrittenNode> {
  private readonly beginnings = new Beginnings()
  private bytes: Uint8Array
  /** How many bytes there is room for. */
  private space: number
  private spare: Uint8Array | undefined
  /** How many arrays there are, as far as is known. */
  private arrays = 1
  private length = 0
  private marked = 0
  /** What the next line leaves out of its beginning: the first of a document ends none before. */
  private skipped = 0

  constructor(private readonly capacity: number) {
    this.bytes = new Uint8Array(capacity)
    this.space = capacity
  }

  /** How many bytes there are. */
  get size(): number {
    return this.length
  }

  /** How many there is room for. */
  get room(): number {
    return this.space
  }

  /** Remembers where things stand, for what comes to be taken back. */
  mark(): void {
    this.marked = this.length
  }

  /** Drops what came since the mark. */
  takeBack(): void {
    this.length = this.marked
  }

  begin(_: string, graph: string | undefined): void {
    this.beginnings.clear(graph)
    this.skipped = this.beginnings.ending.size
  }

  end(): void {
    const { bytes, size } = this.beginnings.ending
    copy(this.bytes, bytes, this.length)
    this.length += size
  }

  node(iri: string): WrittenNode {
    return new WrittenNode(undefined, undefined, iri)
  }

  child(parent: WrittenNode, step: Step, segment: string): WrittenNode {
    return new WrittenNode(parent, step, segment)
  }

  named({ iri }: Name): WrittenNode {
    return this.node(iri)
  }

  iriOf({ iri }: WrittenNode): string {
    return iri
  }

  link(subject: WrittenNode, { bracketed }: Name, object: WrittenNode): void {
    const last = this.beginnings.of(object)
    const ending = this.beginnings.ending.size
    const at = this.reserve(subject, bracketed, object.size)
    copy(this.bytes, last, at - ending) // what it has too much is written over now
    this.open(subject, bracketed, at)
    this.length = at + object.size - ending
  }

  pair(subject: WrittenNode, { bracketed }: Pair): void {
    const at = this.reserve(subject, bracketed, 0)
    this.open(subject, bracketed, at)
    this.length = at
  }

  plainText(subject: WrittenNode, { quoteAfter }: Name, text: string): boolean {
    if (text.length > SHORT_TO_LOOK_AT) return false
    const at = this.reserve(subject, quoteAfter, SHORT_TO_LOOK_AT)
    const end = putPlainText(this.bytes, at, text)
    if (end < 0) return false
    this.open(subject, quoteAfter, at)
    this.closeText(end)
    return true
  }

  literal(subject: WrittenNode, { quoteAfter }: Name, text: string, datatype: Datatype, traits: number): void {
    const escaped = traits & TO_ESCAPE ? escapeText(text) : text
    const at = this.reserve(subject, quoteAfter, escaped.length * WIDEST)
    this.open(subject, quoteAfter, at)
    this.close(putText(this.bytes, at, escaped, (traits & BEYOND_ASCII) === 0), datatype)
  }

  json(subject: WrittenNode, { quoteAfter }: Name, value: unknown): void {
    const text = escapedJsonText(value)
    const at = this.reserve(subject, quoteAfter, text.length * WIDEST)
    this.open(subject, quoteAfter, at)
    this.close(putText(this.bytes, at, text, false), datatypes.json)
  }

  double(subject: WrittenNode, { quoteAfter }: Name, value: number): void {
    const at = this.reserve(subject, quoteAfter, LONGEST_VALUE)
    this.open(subject, quoteAfter, at)
    this.close(putDouble(this.bytes, at, value), datatypes.double)
  }

  instant(subject: WrittenNode, { quoteAfter }: Name, milliseconds: number): void {
    const at = this.reserve(subject, quoteAfter, LONGEST_VALUE)
    this.open(subject, quoteAfter, at)
    this.close(putInstant(this.bytes, at, milliseconds), datatypes.dateTime)
  }

  /** All bytes; the next ones come into another array. Few bytes are copied, not to keep a large array alive for little, unless arrays come back. */
  drain(): Uint8Array {
    const { bytes, length } = this
    this.length = 0
    if (length === 0 || (length < this.capacity / 2 && this.spare === undefined)) return bytes.slice(0, length)
    this.bytes = this.spare ?? this.another()
    this.space = this.bytes.length
    this.spare = undefined
    return bytes.subarray(0, length)
  }

  /** All bytes as a text. */
  drainText(): string {
    const text = decoder.decode(this.bytes.subarray(0, this.length))
    this.length = 0
    return text
  }

  /** Takes an array that was drained and is no longer needed: memory that has been used before is faster than new one. */
  recycle({ buffer }: Uint8Array): void {
    if (buffer === this.bytes.buffer) return // it has been given back before
    if (buffer.byteLength >= this.capacity) this.spare = new Uint8Array(buffer as ArrayBuffer)
    else if (this.arrays < 2) this.spare = this.another()
  }

  private another(): Uint8Array {
    this.arrays++
    return new Uint8Array(this.capacity)
  }

  /** Makes room for a line with its subject, what comes next and so many bytes more; returns where those go. The bytes may stand in another array then. */
  private reserve(subject: WrittenNode, { size }: Piece, more: number): number {
    this.beginnings.of(subject) // now it knows its size
    const at = this.length + subject.size - this.skipped + size
    const needed = at + more + LONGEST_DATATYPE + this.beginnings.ending.size
    if (needed > this.space) this.grow(needed)
    return at
  }

  /** Begins a line, for which there is room: what comes behind its subject, then the subject. */
  private open(subject: WrittenNode, { bytes, size }: Piece, at: number): void {
    copy(this.bytes, bytes, at - size)
    if (this.skipped === 0) copy(this.bytes, subject.beginning!, this.length)
    else {
      copy(this.bytes, part(subject.beginning!, this.skipped), this.length)
      this.skipped = 0
    }
  }

  /** After the text of a literal. */
  private close(at: number, datatype: Datatype): void {
    if (datatype === datatypes.string) return this.closeText(at)
    const { bytes, size } = datatype.quoteBefore
    copy(this.bytes, bytes, at)
    this.length = at + size
  }

  private closeText(at: number): void {
    this.bytes[at] = QUOTE
    this.bytes[at + 1] = SPACE
    this.length = at + 2
  }

  private grow(needed: number): void {
    this.space = Math.max(needed, this.space * 2)
    const bytes = new Uint8Array(this.space)
    bytes.set(this.bytes.subarray(0, this.length))
    this.bytes = bytes
  }
}

const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true })
