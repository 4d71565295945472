import { isForeign, joined, LineSplitter, decodeLine, type LineLimits, type RawLine } from './line-splitter.js'
import { isSpread } from './json-values.js'
import { readRawLines } from './lines.js'
import type { Trouble } from './trouble.js'
import { chained } from './unpacked.js'

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

/** What the beginning of an input tells. */
export interface Beginning {
  /** `lines`: JSON Lines, a value on each; `spread`: a list or a document over many lines; `unknown`: neither was clear so soon. */
  readonly form: 'lines' | 'spread' | 'unknown'
  /** Whether that was all of it. */
  readonly whole: boolean
  /** The input from its first byte. */
  readonly source: AsyncIterable<Uint8Array>
}

/** Looks at the first bytes of an input, at most a little more than `most`. */
export async function beginningOf(source: AsyncIterable<Uint8Array>, most: number): Promise<Beginning> {
  const iterator = source[Symbol.asyncIterator]()
  const held: Uint8Array[] = []
  let [size, whole] = [0, false]
  let failure: unknown
  try {
    while (!whole && size <= most) {
      const { done, value } = await iterator.next()
      whole = done === true
      if (value) held.push(value)
      size += value?.length ?? 0
    }
  } catch (error) {
    failure = error // it is thrown again when reading comes to its place
  }
  return { form: formOf(joined(held, size)), whole, source: chained(held, failure === undefined ? iterator : failing(failure)) }
}

function formOf(head: Uint8Array): Beginning['form'] {
  const lines: { number: number; text: string }[] = []
  for (const raw of new LineSplitter({ maxLine: head.length }).push(head)) {
    const line = decodeLine(raw, { maxLine: head.length })
    if (isForeign(raw) || (line && 'trouble' in line)) return 'unknown'
    if (line) lines.push(line)
    if (lines.length === 2) return isSpread(lines) ? 'spread' : 'lines'
  }
  return 'unknown'
}

async function* failing(error: unknown): AsyncGenerator<never, void, undefined> {
  throw error
}
