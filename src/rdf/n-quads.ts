import { BEYOND_LATIN, TO_ESCAPE } from '../entities/text-traits.js'
import { datatypes, type Datatype, type Name, type Pair } from './names.js'
import type { Sink } from './sink.js'

const RARE = /[\u0000-\u001f\u007f\u0085\u2028\u2029\ufffe\uffff]/g
const SHORT: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' }
/** Characters that are joined at a time: more would leave the engine's space for young objects, and cost several times as much. */
const BLOCK = 50_000

/** A text as it stands between the quotes of N-Triples and Turtle. */
export function escapeText(text: string): string {
  const quoted = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')
  return quoted.search(RARE) < 0 ? quoted : quoted.replace(RARE, (char) => SHORT[char] ?? `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
}

/**
 * Makes lines of N-Quads (RDF 1.1), N-Triples where there is no graph. Line breaks of every kind inside literals are escaped, so that a line is a statement.
 * A node is its IRI in angle brackets and a space. A block of lines is either Latin-1 as a whole or one line, for a single other character doubles the memory of its text.
 */
export abstract class LineSink implements Sink<string> {
  protected block = ''
  private end = '.\n'
  private inGraph = false
  private endings = endingsOf(' .\n')

  /** Takes a block of whole lines. */
  protected abstract take(block: string): void

  begin(_: string, graph: string | undefined): void {
    const end = graph === undefined ? '.\n' : `<${graph}> .\n`
    if (end === this.end) return
    this.end = end
    this.inGraph = graph !== undefined
    this.endings = endingsOf(` ${end}`)
  }

  node(iri: string): string {
    const node = `<${iri}> `
    node.charCodeAt(0) // makes one text of the parts at once, rather than in each line that it stands in
    return node
  }

  named(name: Name): string {
    return name.bracketed
  }

  link(subject: string, predicate: Name, object: string): void {
    const block = this.block + subject + predicate.bracketed + object + this.end
    this.block = block
    if (block.length > BLOCK) this.flush()
  }

  pair(subject: string, { line, bracketed }: Pair): void {
    const block = this.inGraph ? this.block + subject + bracketed + this.end : this.block + subject + line
    this.block = block
    if (block.length > BLOCK) this.flush()
  }

  literal(subject: string, predicate: Name, text: string, datatype: Datatype, traits: number): void {
    if (traits & BEYOND_LATIN) this.flush()
    const block = this.block + subject + predicate.quoteAfter + (traits & TO_ESCAPE ? escapeText(text) : text) + this.endings[datatype.index]!
    this.block = block
    if (block.length > BLOCK || traits & BEYOND_LATIN) this.flush()
  }

  /** Hands on what has not been taken yet. */
  flush(): void {
    if (this.block !== '') this.take(this.block)
    this.block = ''
  }
}

function endingsOf(end: string): string[] {
  return Object.values(datatypes).map(({ quoteBefore }) => quoteBefore + end)
}

/** Lines as text. */
export class TextLines extends LineSink {
  private readonly blocks: string[] = []

  protected override take(block: string): void {
    this.blocks.push(block)
  }

  text(): string {
    this.flush()
    return this.blocks.join('')
  }
}

/** Lines as bytes of UTF-8. */
export class ByteLines extends LineSink {
  private readonly encoder = new TextEncoder()
  private bytes: Uint8Array
  private spare: Uint8Array | undefined
  private length = 0
  private marked = { block: '', length: 0 }

  constructor(private readonly capacity: number) {
    super()
    this.bytes = new Uint8Array(capacity)
  }

  /** How many bytes there are, but for those of lines that are still held back as text. */
  get size(): number {
    return this.length
  }

  /** Remembers where things stand, for what comes to be taken back. */
  mark(): void {
    this.marked = { block: this.block, length: this.length }
  }

  /** Drops what came since the mark. */
  takeBack(): void {
    this.block = this.marked.block
    this.length = this.marked.length
  }

  protected override take(block: string): void {
    const room = this.length + block.length * 3 // the most that UTF-8 takes for a unit of UTF-16
    if (room > this.bytes.length) this.grow(room)
    this.length += this.encoder.encodeInto(block, this.bytes.subarray(this.length)).written
  }

  /** All bytes; the next ones come into another array. */
  drain(): Uint8Array {
    this.flush()
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

  private grow(room: number): void {
    const bytes = new Uint8Array(Math.max(room, this.bytes.length * 2))
    bytes.set(this.bytes.subarray(0, this.length))
    this.bytes = bytes
  }
}
