import { BEYOND_ASCII, TO_ESCAPE } from '../entities/text-traits.js'
import { escapeText } from './escape-text.js'
import { escapedJsonText } from './json-text.js'
import { datatypes, pieceOf, type Datatype, type Name, type Pair, type Piece, type Step } from './names.js'
import { copy, LONGEST_VALUE, part, putDouble, putInstant, putPlainText, putText, SHORT_TO_LOOK_AT, WIDEST } from './put-bytes.js'
import type { Sink } from './sink.js'

/** Bytes of room for nodes; as a rule, those of a document. */
const ROOM = 65_536
/** Up to so many bytes, a loop costs less than a call that copies. */
const SHORT_ENDING = 8
const [OPENING, CLOSING, SPACE] = [0x3c, 0x3e, 0x20] as const

/** A node: its IRI and, once it has been asked for, the same in bytes, in angle brackets and with a space behind. */
class WrittenNode {
  bytes: Uint8Array | undefined = undefined
  size = 0
  constructor(
    readonly parent: WrittenNode | undefined,
    readonly step: Step | undefined,
    /** The IRI, or what it has after that of the parent and the step. */
    readonly text: string,
  ) {}

  get iri(): string {
    return this.parent ? this.parent.iri + this.step!.text + this.text : this.text
  }
}

/** Nodes as bytes, made once each; a node begins like its parent. */
class NodeBytes {
  private room = new Uint8Array(ROOM)
  private capacity = ROOM
  private length = 0

  of(node: WrittenNode): Uint8Array {
    return node.bytes ?? this.make(node)
  }

  /** Room for the nodes of the next document: those before are no longer asked for. */
  clear(): void {
    this.length = 0
  }

  private make(node: WrittenNode): Uint8Array {
    const { parent, step, text } = node
    if (!parent) {
      const at = this.open(text.length * WIDEST)
      return this.close(node, putText(this.room, at, text, false))
    }
    const beginning = this.of(parent)
    const { bytes, size } = step!.piece
    const at = this.open(parent.size + size + text.length) - 1
    const end = at + parent.size - 2
    copy(this.room, beginning, at)
    copy(this.room, bytes, end)
    return this.close(node, putText(this.room, end + size, text, true))
  }

  /** Makes room for an IRI of so many bytes; returns where it begins. The room may be another one then. */
  private open(size: number): number {
    if (this.length + size + 3 > this.capacity) {
      this.capacity = Math.max(ROOM, size + 3)
      this.room = new Uint8Array(this.capacity)
      this.length = 0
    }
    this.room[this.length] = OPENING
    return this.length + 1
  }

  private close(node: WrittenNode, at: number): Uint8Array {
    const start = this.length
    this.room[at] = CLOSING
    this.room[at + 1] = SPACE
    this.length = at + 2
    node.size = this.length - start
    return (node.bytes = part(this.room, start, this.length))
  }
}

/**
 * Makes lines of N-Quads (RDF 1.1), N-Triples where there is no graph, as bytes of UTF-8. Line breaks of every kind inside literals are escaped, so that a line is a statement.
 * Everything that comes again is copied as bytes: a node from where it was made first, the rest from what was made beforehand. No text is built, so there is next to no garbage.
 */
export class ByteLines implements Sink<WrittenNode> {
  private readonly nodes = new NodeBytes()
  private bytes: Uint8Array
  /** How many bytes there is room for. */
  private space: number
  private spare: Uint8Array | undefined
  private length = 0
  private marked = 0
  private graph: string | undefined
  private endings = endingsOf(undefined)

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
    this.nodes.clear()
    if (graph === this.graph) return
    this.graph = graph
    this.endings = endingsOf(graph)
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
    const last = this.nodes.of(object)
    const at = this.open(subject, bracketed, object.size)
    copy(this.bytes, last, at)
    this.close(at + object.size, this.endings.ofNode)
  }

  pair(subject: WrittenNode, { bracketed }: Pair): void {
    this.close(this.open(subject, bracketed, 0), this.endings.ofNode)
  }

  plainText(subject: WrittenNode, { quoteAfter }: Name, text: string): boolean {
    if (text.length > SHORT_TO_LOOK_AT) return false
    const end = putPlainText(this.bytes, this.open(subject, quoteAfter, SHORT_TO_LOOK_AT), text)
    if (end < 0) return false
    this.close(end, this.endings.ofText[0]!)
    return true
  }

  literal(subject: WrittenNode, { quoteAfter }: Name, text: string, { index }: Datatype, traits: number): void {
    const escaped = traits & TO_ESCAPE ? escapeText(text) : text
    const at = this.open(subject, quoteAfter, escaped.length * WIDEST)
    this.close(putText(this.bytes, at, escaped, (traits & BEYOND_ASCII) === 0), this.endings.ofText[index]!)
  }

  json(subject: WrittenNode, { quoteAfter }: Name, value: unknown): void {
    const text = escapedJsonText(value)
    const at = this.open(subject, quoteAfter, text.length * WIDEST)
    this.close(putText(this.bytes, at, text, false), this.endings.ofText[datatypes.json.index]!)
  }

  double(subject: WrittenNode, { quoteAfter }: Name, value: number): void {
    const at = this.open(subject, quoteAfter, LONGEST_VALUE)
    this.close(putDouble(this.bytes, at, value), this.endings.ofText[datatypes.double.index]!)
  }

  instant(subject: WrittenNode, { quoteAfter }: Name, milliseconds: number): void {
    const at = this.open(subject, quoteAfter, LONGEST_VALUE)
    this.close(putInstant(this.bytes, at, milliseconds), this.endings.ofText[datatypes.dateTime.index]!)
  }

  /** All bytes; the next ones come into another array. */
  drain(): Uint8Array {
    const { bytes, length } = this
    this.length = 0
    if (length < this.capacity / 2) return bytes.slice(0, length) // not a large array that is kept alive for little
    this.bytes = this.spare ?? new Uint8Array(this.capacity)
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
  recycle(bytes: Uint8Array): void {
    if (bytes.buffer.byteLength >= this.capacity) this.spare = new Uint8Array(bytes.buffer as ArrayBuffer)
  }

  /** Begins a line with its subject and what comes next, and makes room for so many bytes more and an ending; returns where they go. The bytes may stand in another array then. */
  private open(subject: WrittenNode, { bytes, size }: Piece, more: number): number {
    const first = this.nodes.of(subject)
    const middle = this.length + subject.size
    const needed = middle + size + more + this.endings.longest
    if (needed > this.space) this.grow(needed)
    copy(this.bytes, first, this.length)
    copy(this.bytes, bytes, middle)
    return middle + size
  }

  /** Ends a line. */
  private close(at: number, { bytes, size }: Piece): void {
    if (size > SHORT_ENDING) copy(this.bytes, bytes, at)
    else for (let index = 0; index < size; index++) this.bytes[at + index] = bytes[index]!
    this.length = at + size
  }

  private grow(needed: number): void {
    this.space = Math.max(needed, this.space * 2)
    const bytes = new Uint8Array(this.space)
    bytes.set(this.bytes.subarray(0, this.length))
    this.bytes = bytes
  }
}

/** What lines end with in one graph. */
interface Endings {
  /** After a node. */
  readonly ofNode: Piece
  /** After the text of a literal, by the index of its datatype. */
  readonly ofText: readonly Piece[]
  readonly longest: number
}

function endingsOf(graph: string | undefined): Endings {
  const end = graph === undefined ? '.\n' : `<${graph}> .\n`
  const ofText = Object.values(datatypes).map(({ quoteBefore }) => pieceOf(`${quoteBefore} ${end}`))
  return { ofNode: pieceOf(end), ofText, longest: Math.max(...ofText.map(({ size }) => size)) }
}

const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true })
