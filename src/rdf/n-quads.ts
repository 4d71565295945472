import { BEYOND_ASCII, TO_ESCAPE } from '../entities/text-traits.js'
import { asBytes, datatypes, type Datatype, type Name, type Pair } from './names.js'
import type { Sink } from './sink.js'

const RARE = /[\u0000-\u001f\u007f\u0085\u2028\u2029\ufffe\uffff]/g
const SHORT: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' }

/** A text as it stands between the quotes of N-Triples and Turtle. Without rare characters that is as JSON has it, which the engine makes faster. */
export function escapeText(text: string): string {
  if (text.search(RARE) < 0) return JSON.stringify(text).slice(1, -1)
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replace(RARE, (char) => SHORT[char] ?? `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
}

/** Most bytes that UTF-8 takes for a unit of UTF-16. */
const WIDEST = 3
/** Up to so many characters of ASCII, a loop costs less than the encoder. */
const SHORT_TEXT = 24
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
    /** The IRI, or what it has after that of the parent. */
    readonly text: string,
  ) {}
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

  private make({ parent, text }: WrittenNode): Uint8Array {
    const beginning = parent && this.of(parent)
    const start = this.reserve((beginning?.length ?? 1) + text.length * WIDEST + 2)
    const { room } = this
    let at = start + 1
    if (beginning) {
      room.set(beginning, start)
      at = start + beginning.length - 2
    } else room[start] = OPENING
    at = putText(room, at, text, parent !== undefined)
    room[at++] = CLOSING
    room[at++] = SPACE
    this.length = at
    return room.subarray(start, at)
  }

  private reserve(size: number): number {
    if (this.length + size <= this.room.length) return this.length
    this.room = new Uint8Array(Math.max(ROOM, size))
    return 0
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
    return new WrittenNode(undefined, iri)
  }

  child(parent: WrittenNode, _: string, steps: string): WrittenNode {
    return new WrittenNode(parent, steps)
  }

  named({ iri }: Name): WrittenNode {
    return new WrittenNode(undefined, iri)
  }

  link(subject: WrittenNode, { bracketed }: Name, object: WrittenNode): void {
    const [first, last] = [this.nodes.of(subject), this.nodes.of(object)]
    const at = this.reserve(first.length + bracketed.length + last.length)
    const { bytes } = this
    bytes.set(first, at)
    bytes.set(bracketed, at + first.length)
    bytes.set(last, at + first.length + bracketed.length)
    this.finish(at + first.length + bracketed.length + last.length, this.endings.ofNode)
  }

  pair(subject: WrittenNode, { bracketed }: Pair): void {
    const first = this.nodes.of(subject)
    const at = this.reserve(first.length + bracketed.length)
    const { bytes } = this
    bytes.set(first, at)
    bytes.set(bracketed, at + first.length)
    this.finish(at + first.length + bracketed.length, this.endings.ofNode)
  }

  literal(subject: WrittenNode, { quoteAfter }: Name, text: string, { index }: Datatype, traits: number): void {
    const first = this.nodes.of(subject)
    const escaped = traits & TO_ESCAPE ? escapeText(text) : text
    const at = this.reserve(first.length + quoteAfter.length + escaped.length * WIDEST)
    const { bytes } = this
    bytes.set(first, at)
    bytes.set(quoteAfter, at + first.length)
    this.finish(putText(bytes, at + first.length + quoteAfter.length, escaped, (traits & BEYOND_ASCII) === 0), this.endings.ofText[index]!)
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

  /** Ends a line, for which there is room. */
  private finish(at: number, ending: Uint8Array): void {
    const { bytes } = this
    if (ending.length > SHORT_ENDING) bytes.set(ending, at)
    else for (let index = 0; index < ending.length; index++) bytes[at + index] = ending[index]!
    this.length = at + ending.length
  }

  /** Makes room for a line up to its ending, and for that; returns where it begins. The bytes may stand in another array then. */
  private reserve(size: number): number {
    const needed = this.length + size + this.endings.longest
    if (needed > this.bytes.length) this.grow(needed)
    return this.length
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

const encoder = /* @__PURE__ */ new TextEncoder()
const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true })

/** Writes a text as UTF-8 where there is room for it; returns where it ends. */
function putText(bytes: Uint8Array, at: number, text: string, ascii: boolean): number {
  if (!ascii || text.length > SHORT_TEXT) return at + encoder.encodeInto(text, bytes.subarray(at)).written
  for (let index = 0; index < text.length; index++) bytes[at + index] = text.charCodeAt(index)
  return at + text.length
}
