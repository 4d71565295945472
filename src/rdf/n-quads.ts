import { BEYOND_ASCII, TO_ESCAPE } from '../entities/text-traits.js'
import { escapeText } from './escape-text.js'
import { escapedJsonText } from './json-text.js'
import { asBytes, datatypes, type Datatype, type Name, type Pair, type Step } from './names.js'
import { LONGEST_VALUE, putDouble, putInstant, putText, WIDEST } from './put-bytes.js'
import type { Sink } from './sink.js'

/** Bytes of room for nodes; as a rule, those of a document. */
const ROOM = 65_536
/** Up to so many bytes, a loop costs less than a call that copies. */
const SHORT_ENDING = 8
const [OPENING, CLOSING, SPACE] = [0x3c, 0x3e, 0x20] as const

/** A node: its IRI and, once it has been asked for, the same in bytes, in angle brackets and with a space behind. */
class WrittenNode {
  bytes: Uint8Array | undefined = undefined
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
  private length = 0

  of(node: WrittenNode): Uint8Array {
    return node.bytes ?? (node.bytes = this.make(node))
  }

  /** Room for the nodes of the next document: those before are no longer asked for. */
  clear(): void {
    this.length = 0
  }

  private make({ parent, step, text }: WrittenNode): Uint8Array {
    if (!parent) {
      const at = this.open(text.length * WIDEST)
      return this.close(putText(this.room, at, text, false))
    }
    const beginning = this.of(parent)
    const at = this.open(beginning.length + step!.bytes.length + text.length) - 1
    this.room.set(beginning, at)
    this.room.set(step!.bytes, at + beginning.length - 2)
    return this.close(putText(this.room, at + beginning.length - 2 + step!.bytes.length, text, true))
  }

  /** Makes room for an IRI of so many bytes; returns where it begins. The room may be another one then. */
  private open(size: number): number {
    if (this.length + size + 3 > this.room.length) {
      this.room = new Uint8Array(Math.max(ROOM, size + 3))
      this.length = 0
    }
    this.room[this.length] = OPENING
    return this.length + 1
  }

  private close(at: number): Uint8Array {
    const start = this.length
    this.room[at] = CLOSING
    this.room[at + 1] = SPACE
    this.length = at + 2
    return this.room.subarray(start, at + 2)
  }
}

/**
 * Makes lines of N-Quads (RDF 1.1), N-Triples where there is no graph, as bytes of UTF-8. Line breaks of every kind inside literals are escaped, so that a line is a statement.
 * Everything that comes again is copied as bytes: a node from where it was made first, the rest from what was made beforehand. No text is built, so there is next to no garbage.
 */
export class ByteLines implements Sink<WrittenNode> {
  private readonly nodes = new NodeBytes()
  private bytes: Uint8Array
  private spare: Uint8Array | undefined
  private length = 0
  private marked = 0
  private graph: string | undefined
  private endings = endingsOf(undefined)

  constructor(private readonly capacity: number) {
    this.bytes = new Uint8Array(capacity)
  }

  /** How many bytes there are. */
  get size(): number {
    return this.length
  }

  /** How many there is room for. */
  get room(): number {
    return this.bytes.length
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
    const at = this.open(subject, bracketed, last.length)
    this.bytes.set(last, at)
    this.close(at + last.length, this.endings.ofNode)
  }

  pair(subject: WrittenNode, { bracketed }: Pair): void {
    this.close(this.open(subject, bracketed, 0), this.endings.ofNode)
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
  private open(subject: WrittenNode, next: Uint8Array, more: number): number {
    const first = this.nodes.of(subject)
    const needed = this.length + first.length + next.length + more + this.endings.longest
    if (needed > this.bytes.length) this.grow(needed)
    this.bytes.set(first, this.length)
    this.bytes.set(next, this.length + first.length)
    return this.length + first.length + next.length
  }

  /** Ends a line. */
  private close(at: number, ending: Uint8Array): void {
    const { bytes } = this
    if (ending.length > SHORT_ENDING) bytes.set(ending, at)
    else for (let index = 0; index < ending.length; index++) bytes[at + index] = ending[index]!
    this.length = at + ending.length
  }

  private grow(needed: number): void {
    const bytes = new Uint8Array(Math.max(needed, this.bytes.length * 2))
    bytes.set(this.bytes.subarray(0, this.length))
    this.bytes = bytes
  }
}

/** What lines end with in one graph. */
interface Endings {
  /** After a node. */
  readonly ofNode: Uint8Array
  /** After the text of a literal, by the index of its datatype. */
  readonly ofText: readonly Uint8Array[]
  readonly longest: number
}

function endingsOf(graph: string | undefined): Endings {
  const end = graph === undefined ? '.\n' : `<${graph}> .\n`
  const ofText = Object.values(datatypes).map(({ quoteBefore }) => asBytes(`${quoteBefore} ${end}`))
  return { ofNode: asBytes(end), ofText, longest: Math.max(...ofText.map(({ length }) => length)) }
}

const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true })
