import { sizeInWords, type Trouble } from './trouble.js'

/** A line of text, without its end. */
export interface Line {
  /** From 1. */
  readonly number: number
  readonly text: string
  /** The bytes as they came, without 0x0A and without a byte order mark; there when they are asked for. */
  readonly source?: Uint8Array
}

/** How long a line may be. */
export interface LineLimits {
  /** Most bytes of a line. */
  readonly maxLine: number
  /** Most bytes of a line that begins with `[`, when it may be longer than others. */
  readonly maxList?: number
}

/** The bytes of a line, without 0x0A at its end; none when there were too many. */
export interface RawLine {
  /** From 1. */
  readonly number: number
  readonly bytes: Uint8Array | undefined
}

const NEWLINE = 0x0a
const LIST = 0x5b
const NOTHING = new Uint8Array()

/**
 * Splits bytes at 0x0A and nowhere else, however they are cut into pieces; memory stays within the limits.
 * Needs no more than web standards.
 */
export class LineSplitter {
  private parts: Uint8Array[] = []
  private size = 0
  private tooLong = false

  /** `number`: of the line that begins here. */
  constructor(private readonly limits: LineLimits, public number = 1) {}

  /** The lines that end within these bytes. They are parts of the bytes where that can be. */
  *push(bytes: Uint8Array): Generator<RawLine, void, undefined> {
    let start = 0
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      this.add(bytes.subarray(start, end))
      start = end + 1
      yield this.take()
    }
    this.add(bytes.subarray(start))
  }

  /** What stands behind the last 0x0A, if anything does. */
  end(): RawLine | undefined {
    return this.size || this.tooLong ? this.take() : undefined
  }

  private add(bytes: Uint8Array): void {
    if (!bytes.length || this.tooLong) return
    this.parts.push(bytes)
    this.size += bytes.length
    if (this.size <= this.limits.maxLine || this.size <= this.limit()) return
    this.tooLong = true
    this.parts = []
  }

  private take(): RawLine {
    const line = { number: this.number, bytes: this.tooLong ? undefined : joined(this.parts, this.size) }
    this.number++
    this.parts = []
    this.size = 0
    this.tooLong = false
    return line
  }

  private limit(): number {
    const { maxLine, maxList = maxLine } = this.limits
    for (const part of this.parts) for (const byte of part) if (!isBlank(byte)) return byte === LIST ? Math.max(maxLine, maxList) : maxLine
    return maxLine
  }
}

/** Bytes one after the other; the only part itself when there is one. */
export function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  if (parts.length < 2) return parts[0] ?? NOTHING
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of a line, without one CR at its end and without a byte order mark on the first; nothing for a blank line. */
export function decodeLine({ number, bytes }: RawLine, { maxLine }: LineLimits, keepSource = false): Line | Trouble | undefined {
  if (!bytes) return { line: number, kind: 'too-long', trouble: `This line is longer than ${sizeInWords(maxLine)}.` }
  if (isForeign({ number, bytes })) return { line: 1, kind: 'syntax', trouble: 'This is text in UTF-16: save it as UTF-8.' }
  const start = number === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const end = bytes.at(-1) === 0x0d ? bytes.length - 1 : bytes.length
  if (isAllBlank(bytes, start, end)) return undefined
  const source = keepSource ? { source: bytes.subarray(start) } : {}
  try {
    return { number, text: decoder.decode(bytes.subarray(start, end)), ...source }
  } catch {
    return { line: number, kind: 'syntax', trouble: 'This line is not UTF-8.', ...source }
  }
}

function isAllBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isBlank(bytes[at]!)) return false
  return true
}

/** Whether this first line shows that the text is of another encoding, so that no line of it can be read. */
export function isForeign({ number, bytes }: RawLine): boolean {
  return number === 1 && bytes !== undefined && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d
}
