import { JsonMistake, JsonScanner, mistakeIn } from './json-scanner.js'
import { jsonValueOf, MOST_OF_A_LINE, syntaxTrouble, type JsonValue } from './json-lines.js'
import type { Line } from './line-splitter.js'
import { readLines } from './lines.js'
import { sizeInWords, type Trouble } from './trouble.js'
import { unpacked } from './unpacked.js'

/** Most bytes of a list, or of a document over many lines, when nothing else is said. */
export const MOST_OF_A_WHOLE = 64_000_000

/** How much of an input is held in memory at most. */
export interface JsonLimits {
  /** Most bytes of a line; default 10 MB. */
  readonly maxLine?: number
  /** Most bytes of a document over many lines, or of a list; default 64 MB. */
  readonly maxWhole?: number
  /** Whether values, and troubles with them, come with the bytes that they were read from. */
  readonly keepSource?: boolean
}

type Lines = AsyncGenerator<Line | Trouble, void, undefined>

/**
 * The JSON values of an input, packed by gzip or zstd or not: one a line (JSON Lines), or the items of a list, or values that are spread over lines.
 * Lines are read one by one, and a broken one does not stop the others; the other two forms are held in memory, up to a limit.
 */
export function readJsonValues(source: AsyncIterable<Uint8Array>, limits: JsonLimits = {}): AsyncGenerator<JsonValue | Trouble, void, undefined> {
  return readUnpackedValues(unpacked(source), limits)
}

/** The same, from bytes that are known not to be packed. */
export async function* readUnpackedValues(source: AsyncIterable<Uint8Array>, { maxLine = MOST_OF_A_LINE, maxWhole = MOST_OF_A_WHOLE, keepSource = false }: JsonLimits = {}): AsyncGenerator<JsonValue | Trouble, void, undefined> {
  const lines = readLines(source, { maxLine, maxList: maxWhole, keepSource })
  try {
    const head = await firstLines(lines)
    if (isSpread(head)) return yield* spreadValues(head, lines, { maxWhole, keepSource })
    for (const line of head) yield jsonValueOf(line)
    for await (const line of lines) yield jsonValueOf(line)
  } finally {
    await lines.return()
  }
}

/** The first line, and the second too when the first alone does not tell how values are laid out. */
async function firstLines(lines: Lines): Promise<(Line | Trouble)[]> {
  const first = await lines.next()
  if (first.done) return []
  if ('trouble' in first.value || !isUnfinished(first.value.text)) return [first.value]
  const second = await lines.next()
  return second.done ? [first.value] : [first.value, second.value]
}

/** Whether values are spread over lines, by the first two that are not blank. A first line that is cut off does not make them so: then the second is a whole value. */
export function isSpread([first, second]: readonly (Line | Trouble)[]): boolean {
  if (!first || 'trouble' in first) return false
  if (/^[ \t\r]*\[/.test(first.text)) return true
  return isUnfinished(first.text) && !(second && 'text' in second && isWholeObject(second.text))
}

function isUnfinished(text: string): boolean {
  return /^[ \t\r]*\{/.test(text) && !isJson(text) && mistakeIn(text)!.incomplete && !endsInText(text)
}

/** Whether the text ends inside quotes, which in JSON never go on over the end of a line. */
function endsInText(text: string): boolean {
  return mistakeIn(`${text}\n`)?.incomplete === false
}

function isWholeObject(text: string): boolean {
  return /^[ \t\r]*\{/.test(text) && isJson(text)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

async function* spreadValues(head: readonly (Line | Trouble)[], lines: Lines, { maxWhole, keepSource }: Required<Pick<JsonLimits, 'maxWhole' | 'keepSource'>>): AsyncGenerator<JsonValue | Trouble, void, undefined> {
  const text = await joined(head, lines, maxWhole)
  if (typeof text !== 'string') return yield text
  const count = lineCounter(text)
  const scanner = new JsonScanner(text)
  try {
    for (scanner.skipSpace(); !scanner.done; scanner.skipSpace())
      for (const [start, end] of scanner.takes('[') ? items(scanner) : [whole(scanner)])
        yield { line: count(start), value: JSON.parse(text.slice(start, end)) as unknown, ...(keepSource ? { source: inOneLine(text.slice(start, end)) } : {}) }
  } catch (error) {
    if (!(error instanceof JsonMistake)) throw error
    yield syntaxTrouble(error, text, count(error.offset))
  }
}

/** JSON without its line breaks, which can only stand between its parts. */
function inOneLine(text: string): Uint8Array {
  return new TextEncoder().encode(text.replace(/[\r\n]+/g, ' '))
}

type Span = readonly [start: number, end: number]

function whole(scanner: JsonScanner): Span {
  scanner.skipSpace()
  const start = scanner.at
  scanner.skipValue()
  return [start, scanner.at]
}

function* items(scanner: JsonScanner): Generator<Span, void, undefined> {
  if (scanner.takes(']')) return
  do yield whole(scanner)
  while (scanner.takes(','))
  if (!scanner.takes(']')) scanner.fail('a comma or `]`')
}

/** All lines as one text in which every line stands on its number. */
async function joined(head: readonly (Line | Trouble)[], lines: Lines, maxWhole: number): Promise<string | Trouble> {
  const parts: string[] = []
  let number = 1
  let size = 0
  for await (const line of chained(head, lines)) {
    if ('trouble' in line) return line
    size += line.text.length + 1
    if (size > maxWhole) return { line: line.number, kind: 'too-large', trouble: `A list, or a document over many lines, may have at most ${sizeInWords(maxWhole)}: write one document on each line (JSON Lines), which has no limit.` }
    parts.push('\n'.repeat(line.number - number), line.text)
    number = line.number
  }
  return parts.join('')
}

async function* chained<T>(head: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  yield* head
  yield* rest
}

/** Tells lines of ever greater offsets. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1
  let at = 0
  return (offset) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < offset; next = text.indexOf('\n', at)) {
      line++
      at = next + 1
    }
    return line
  }
}
