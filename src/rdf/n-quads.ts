import { BEYOND_ASCII, TO_ESCAPE } from '../entities/text-traits.js'
import { asBytes, datatypes, type Datatype, type Name, type Pair } from './names.js'
import type { Sink } from './sink.js'

const RARE = /[\u0000-\u001f\u007f\u0085\u2028\u2029\ufffe\uffff]/g
const SHORT: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' }

/** A text as it stands between the quotes of N-Triples and Turtle. */
export function escapeText(text: string): string {
  const quoted = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')
  return quoted.search(RARE) < 0 ? quoted : quoted.replace(RARE, (char) => SHORT[char] ?? `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
}

/** Most bytes that UTF-8 takes for a unit of UTF-16. */
const WIDEST = 3
const OPENING = /* @__PURE__ */ asBytes('<')
const CLOSING = /* @__PURE__ */ asBytes('> ')
/** Up to so many characters of ASCII, a loop costs less than the encoder. */
const SHORT_TEXT = 40

/** A node: its IRI, and where it stands in the bytes, in angle brackets and with a space behind, once it has been written. */
class WrittenNode {
  start = -1
  end = -1
  constructor(
    readonly parent: WrittenNode | undefined,
    /** The IRI, or what it has after that of the parent. */
    readonly text: string,
  ) {}
}

/**
 * Makes lines of N-Quads (RDF 1.1), N-Triples where there is no graph, as bytes of UTF-8. Line breaks of every kind inside literals are escaped, so that a line is a statement.
 * Everything that comes again is copied as bytes: a node from where it was written first, the rest from what was made beforehand. No text is built, so there is next to no garbage.
 */
export class ByteLines implements Sink<WrittenNode> {
  private readonly encoder = new TextEncoder()
  private bytes: Uint8Array
  private spare: Uint8Array | undefined
  private length = 0
  private marked = 0
  private graph: string | undefined
  private end = asBytes('.\n')
  private endings = endingsOf('.\n')

  constructor(private readonly capacity: number) {
    this.bytes = new Uint8Array(capacity)
  }

  /** How many bytes there are. */
  get size(): number {
    return this.length
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
    if (graph === this.graph) return
    const end = graph === undefined ? '.\n' : `<${graph}> .\n`
    this.graph = graph
    this.end = asBytes(end)
    this.endings = endingsOf(end)
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

  link(subject: WrittenNode, predicate: Name, object: WrittenNode): void {
    this.putNode(subject)
    this.put(predicate.bracketed)
    this.putNode(object)
    this.put(this.end)
  }

  pair(subject: WrittenNode, { bracketed }: Pair): void {
    this.putNode(subject)
    this.put(bracketed)
    this.put(this.end)
  }

  literal(subject: WrittenNode, predicate: Name, text: string, datatype: Datatype, traits: number): void {
    this.putNode(subject)
    this.put(predicate.quoteAfter)
    this.putText(traits & TO_ESCAPE ? escapeText(text) : text, (traits & BEYOND_ASCII) === 0)
    this.put(this.endings[datatype.index]!)
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

  /** Takes an array that was drained and is no longer needed: memory that has been used before is faster than new one. */
  recycle(bytes: Uint8Array): void {
    if (bytes.buffer.byteLength >= this.capacity) this.spare = new Uint8Array(bytes.buffer as ArrayBuffer)
  }

  private putNode(node: WrittenNode): void {
    if (node.start < 0) this.putNewNode(node)
    else this.putAgain(node.start, node.end)
  }

  /** Bytes that were written before. */
  private putAgain(start: number, end: number): void {
    const at = this.reserve(end - start)
    this.bytes.copyWithin(at, start, end)
  }

  private putNewNode(node: WrittenNode): void {
    node.start = this.length
    this.putIri(node)
    this.put(CLOSING)
    node.end = this.length
  }

  /** The IRI behind an opening bracket. */
  private putIri({ parent, text }: WrittenNode): void {
    if (parent === undefined) this.put(OPENING)
    else if (parent.start < 0) this.putIri(parent)
    else this.putAgain(parent.start, parent.end - CLOSING.length)
    this.putText(text, parent !== undefined)
  }

  private putText(text: string, ascii: boolean): void {
    const at = this.reserve(text.length * WIDEST)
    if (!ascii || text.length > SHORT_TEXT) {
      this.length = at + this.encoder.encodeInto(text, this.bytes.subarray(at)).written
      return
    }
    const { bytes } = this
    for (let index = 0; index < text.length; index++) bytes[at + index] = text.charCodeAt(index)
    this.length = at + text.length
  }

  private put(part: Uint8Array): void {
    const at = this.reserve(part.length)
    this.bytes.set(part, at)
  }

  /** Makes room; returns where it begins. The bytes may stand in another array then. */
  private reserve(size: number): number {
    const at = this.length
    this.length = at + size
    if (this.length > this.bytes.length) this.grow()
    return at
  }

  private grow(): void {
    const bytes = new Uint8Array(Math.max(this.length, this.bytes.length * 2))
    bytes.set(this.bytes)
    this.bytes = bytes
  }
}

function endingsOf(end: string): Uint8Array[] {
  return Object.values(datatypes).map(({ quoteBefore }) => asBytes(`${quoteBefore} ${end}`))
}
