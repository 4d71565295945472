import { mistakeIn, type JsonMistake } from './json-scanner.js'
import { decodeLine, isForeign, LineSplitter, type Line, type LineLimits, type RawLine } from './line-splitter.js'
import type { Trouble } from './trouble.js'

/** Most bytes of a line when nothing else is said. */
export const MOST_OF_A_LINE = 10_000_000

/** A JSON value and the line on which it begins. */
export interface JsonValue {
  readonly line: number
  readonly value: unknown
  /** The bytes it was read from, in one line; there when they are asked for. */
  readonly source?: Uint8Array
}

/** How JSON Lines are read. */
export interface JsonLineOptions extends LineLimits {
  /** Whether values, and troubles with them, come with their bytes. */
  readonly keepSource?: boolean
}

/**
 * The values of JSON Lines (a value on each line), from bytes that are pushed in pieces of any size; a broken line does not stop the others.
 * Needs no more than web standards.
 */
export class JsonLines {
  private readonly splitter: LineSplitter
  private done = false

  /** `line`: number of the line that begins here, when it is not the first. */
  constructor(private readonly options: JsonLineOptions, line = 1) {
    this.splitter = new LineSplitter(options, line)
  }

  *push(bytes: Uint8Array): Generator<JsonValue | Trouble, void, undefined> {
    if (!this.done) for (const raw of this.splitter.push(bytes)) yield* this.read(raw)
  }

  *end(): Generator<JsonValue | Trouble, void, undefined> {
    const last = this.done ? undefined : this.splitter.end()
    if (last) yield* this.read(last)
  }

  private *read(raw: RawLine): Generator<JsonValue | Trouble, void, undefined> {
    if (this.done) return
    this.done = isForeign(raw)
    const line = decodeLine(raw, this.options, this.options.keepSource)
    if (line) yield jsonValueOf(line)
  }
}

/** The value of a line, or why it is none. */
export function jsonValueOf(line: Line | Trouble): JsonValue | Trouble {
  if ('trouble' in line) return line
  const source = line.source ? { source: line.source } : {}
  try {
    return { line: line.number, value: JSON.parse(line.text) as unknown, ...source }
  } catch {
    return { ...syntaxTrouble(mistakeIn(line.text)!, line.text, line.number), ...source }
  }
}

/** A mistake in JSON, in words. `line`: the one that the mistake is on. */
export function syntaxTrouble({ offset, incomplete, expected }: JsonMistake, text: string, line: number): Trouble {
  const column = offset - text.lastIndexOf('\n', offset - 1)
  return { line, kind: 'syntax', trouble: incomplete ? `This is not JSON: it ends too early, and ${expected} is missing.` : `This is not JSON: at column ${column}, ${expected} is expected.` }
}
