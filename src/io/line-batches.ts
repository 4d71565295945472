import { isForeign, LineSplitter, decodeLine, type LineLimits, type RawLine } from './line-splitter.js'
import { isSpread } from './json-values.js'
import { readRawLines } from './lines.js'
import type { Trouble } from './trouble.js'

/** Whole lines, each with 0x0A at its end. */
export interface LineBatch {
  /** Number of the first line, from 1. */
  readonly line: number
  /** Bytes that stand alone in their buffer, so that they can be handed over. */
  readonly bytes: Uint8Array<ArrayBuffer>
}

const NEWLINE = 0x0a

/** Gathers lines into batches of about a size in bytes, in order. What cannot be in a batch, a line that is too long or the end of a damaged input, comes between them. */
export async function* readLineBatches(source: AsyncIterable<Uint8Array>, limits: LineLimits, size: number): AsyncGenerator<LineBatch | Trouble, void, undefined> {
  const gathered = new Gathered()
  for await (const raw of readRawLines(source, limits)) {
    const trouble = 'trouble' in raw ? raw : raw.bytes ? undefined : (decodeLine(raw, limits) as Trouble)
    if (!trouble) gathered.add(raw as RawLine)
    if (gathered.size && (trouble || gathered.size >= size)) yield gathered.take()
    if (trouble) yield trouble
  }
  if (gathered.size) yield gathered.take()
}

class Gathered {
  size = 0
  private line = 0
  private parts: Uint8Array[] = []

  add({ number, bytes }: RawLine): void {
    if (!this.size) this.line = number
    this.parts.push(bytes!)
    this.size += bytes!.length + 1
  }

  take(): LineBatch {
    const bytes = new Uint8Array(this.size)
    let at = 0
    for (const part of this.parts) {
      bytes.set(part, at)
      at += part.length
      bytes[at++] = NEWLINE
    }
    this.parts = []
    this.size = 0
    return { line: this.line, bytes }
  }
}

/** How values are laid out. `lines`: JSON Lines, a value on each; `spread`: a list, or a document over many lines; `unknown`: neither is clear. */
export type Form = 'lines' | 'spread' | 'unknown'

/** What the first two lines of an input tell, when they are within its first bytes. */
export function formOf(head: Uint8Array): Form {
  const lines: { number: number; text: string }[] = []
  for (const raw of new LineSplitter({ maxLine: head.length }).push(head)) {
    const line = decodeLine(raw, { maxLine: head.length })
    if (isForeign(raw) || (line && 'trouble' in line)) return 'unknown'
    if (line) lines.push(line)
    if (lines.length === 2) return isSpread(lines) ? 'spread' : 'lines'
  }
  return 'unknown'
}
