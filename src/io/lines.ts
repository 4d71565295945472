import { isUtf8 } from 'node:buffer'
import { DamagedInput } from './gzip.js'
import { sizeInWords, type Trouble } from './trouble.js'

/** A line of text, without its end. */
export interface Line {
  /** From 1. */
  readonly number: number
  readonly text: string
}

/** How long a line may be. */
export interface LineLimits {
  /** Most bytes of a line. */
  readonly maxLine: number
  /** Most bytes of a line that begins with `[`, when it may be longer than others. */
  readonly maxList?: number
}

const NEWLINE = 0x0a
const LIST = 0x5b

/**
 * Splits bytes into lines at byte 0x0A and nowhere else, takes one CR off each end and a byte order mark off the start, and leaves out blank lines.
 * A line that is too long or not UTF-8 comes as a trouble, and reading goes on after it; memory stays within the limit.
 */
export async function* readLines(source: AsyncIterable<Uint8Array>, limits: LineLimits): AsyncGenerator<Line | Trouble, void, undefined> {
  const current = new CurrentLine(limits)
  try {
    for await (const bytes of source) {
      let start = 0
      for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
        current.add(bytes.subarray(start, end))
        start = end + 1
        const line = current.take()
        if (line) yield line
        if (current.foreign) return
      }
      current.add(bytes.subarray(start))
    }
  } catch (error) {
    if (!(error instanceof DamagedInput)) throw error
    yield { line: current.number, kind: 'cut-off', trouble: error.message }
    return
  }
  const last = current.take()
  if (last) yield last
}

/** Collects the bytes of one line after the other. */
class CurrentLine {
  number = 1
  /** Whether the input turned out to be text of another encoding, so that no line of it can be read. */
  foreign = false
  private parts: Uint8Array[] = []
  private size = 0
  private tooLong = false

  constructor(private readonly limits: LineLimits) {}

  add(bytes: Uint8Array): void {
    if (!bytes.length || this.tooLong) return
    this.parts.push(bytes)
    this.size += bytes.length
    if (this.size <= this.limits.maxLine || this.size <= this.limit()) return
    this.tooLong = true
    this.parts = []
  }

  /** The line that has ended here, unless it is blank. */
  take(): Line | Trouble | undefined {
    const { number, tooLong, parts } = this
    this.number++
    this.parts = []
    this.size = 0
    this.tooLong = false
    if (tooLong) return { line: number, kind: 'too-long', trouble: `This line is longer than ${sizeInWords(this.limits.maxLine)}.` }
    const bytes = parts.length === 1 ? Buffer.from(parts[0]!.buffer, parts[0]!.byteOffset, parts[0]!.length) : Buffer.concat(parts)
    if (number === 1 && isUtf16(bytes)) {
      this.foreign = true
      return { line: 1, kind: 'syntax', trouble: 'This is text in UTF-16: save it as UTF-8.' }
    }
    if (!isUtf8(bytes)) return { line: number, kind: 'syntax', trouble: 'This line is not UTF-8.' }
    return lineOf(number, bytes)
  }

  private limit(): number {
    const { maxLine, maxList = maxLine } = this.limits
    for (const part of this.parts) for (const byte of part) if (!isBlank(byte)) return byte === LIST ? Math.max(maxLine, maxList) : maxLine
    return maxLine
  }
}

function lineOf(number: number, bytes: Buffer): Line | undefined {
  const start = number === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const end = bytes.at(-1) === 0x0d ? bytes.length - 1 : bytes.length
  for (let at = start; at < end; at++) if (!isBlank(bytes[at]!)) return { number, text: bytes.toString('utf8', start, end) }
  return undefined
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d
}
