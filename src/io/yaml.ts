import { isScalar, parseAllDocuments, type Document, type ErrorCode } from 'yaml'
import { plainValue, YamlRefusal } from './yaml-values.js'

/** Where a text is no YAML, and why, in a sentence that repeats nothing of it. */
export interface YamlMistake {
  /** From 1. */
  readonly line: number
  readonly message: string
}

/** What a YAML document holds as plain JSON, with the lines of keys that a map repeats (the last one holds); or its first mistake. */
export type YamlResult = { readonly value: unknown; readonly repeated?: readonly number[] } | { readonly mistake: YamlMistake }

const MOST_CHARACTERS = 10_000_000

/** Tags of the text mean nothing, whatever its `%YAML` line says: no dates, sets or bytes, and no `<<` that merges. Keys are compared by `plainValue`, in linear time. */
const CORE = { version: '1.2', schema: 'core', resolveKnownTags: false, merge: false, uniqueKeys: false, intAsBigInt: true, prettyErrors: false, logLevel: 'silent' } as const

const REASONS: Readonly<Partial<Record<ErrorCode, string>>> = {
  ALIAS_PROPS: 'An alias (`*name`) takes neither an anchor nor a tag.',
  BAD_ALIAS: 'The name of an anchor or alias is missing, or ends in a colon.',
  BAD_COLLECTION_TYPE: 'A tag does not fit the list or map that it stands before.',
  BAD_DIRECTIVE: 'A line that begins with `%` is no directive of YAML.',
  BAD_DQ_ESCAPE: 'An escape in double quotes is unknown: write a backslash twice, or use single quotes.',
  BAD_INDENT: 'The indentation does not fit the lines before, or a bracket is not closed.',
  BAD_PROP_ORDER: 'Anchors and tags stand behind the indicator (`-`, `?` or `:`), before the value.',
  BAD_SCALAR_START: 'A text begins with a character that YAML keeps for itself: put the text in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'A map within a map stands on the same line: begin a new line, or put the text in quotes.',
  BLOCK_IN_FLOW: 'An indented list or map stands within brackets.',
  KEY_OVER_1024_CHARS: 'A key is longer than 1024 characters.',
  MISSING_CHAR: 'A quote, bracket, comma, colon or space is missing.',
  MULTILINE_IMPLICIT_KEY: 'A key goes over several lines: a colon may be missing.',
  MULTIPLE_ANCHORS: 'A value has more than one anchor.',
  MULTIPLE_TAGS: 'A value has more than one tag.',
  RESOURCE_EXHAUSTION: 'Lists and maps are nested too deep.',
  TAB_AS_INDENT: 'A tab stands where lines are indented: use spaces.',
  TAG_RESOLVE_FAILED: 'A tag is unknown, or its value does not fit.',
}

/**
 * The value of a YAML text (1.2, core schema) as plain JSON; null for an empty one.
 * Dates and unknown tags stay texts; `.nan` and `.inf` become "NaN", "Infinity" and "-Infinity"; numbers that no JavaScript number can hold become texts of their digits.
 * Keys are texts as they are written, lists and maps as keys their JSON; `__proto__` is an own key as any other. Of keys that a map repeats the last holds.
 * Refused: over 10 million characters, 200 levels, aliases that stand for more than a million values and characters, aliases within what they stand for, and a second document.
 */
export function parseYaml(text: string): YamlResult {
  const [first, second] = documentsOf(text)
  if (second && !('mistake' in first!.result)) return { mistake: { line: second.line, message: 'A second document begins here, where one is expected.' } }
  return first?.result ?? { value: null }
}

/** The same for each document of a stream (`---` between them); those that hold nothing are left out, and a broken one does not stop the others. */
export function parseYamlDocuments(text: string): YamlResult[] {
  return documentsOf(text).map(({ result }) => result)
}

interface Found {
  /** Line on which the document's content begins. */
  readonly line: number
  readonly result: YamlResult
}

function documentsOf(text: string): Found[] {
  if (text.length > MOST_CHARACTERS) return [{ line: 1, result: mistake(1, `The text is longer than ${MOST_CHARACTERS} characters.`) }]
  const lines = lineCounter(text)
  try {
    const documents = parseAllDocuments(text, CORE)
    return Array.isArray(documents) ? documents.filter(holdsAnything).map((document) => ({ line: lines(document.contents?.range?.[0] ?? document.range[0]), result: resultOf(document, lines) })) : []
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return [{ line: 1, result: mistake(1, REASONS.RESOURCE_EXHAUSTION!) }]
  }
}

/** Whether there is more in a document than comments. */
function holdsAnything({ contents, errors }: Document.Parsed): boolean {
  const isNothing = contents === null || (isScalar(contents) && contents.type === 'PLAIN' && contents.source === '')
  return !isNothing || errors.length > 0
}

function resultOf({ contents, errors: [error] }: Document.Parsed, lines: (offset: number) => number): YamlResult {
  if (error) return mistake(lines(error.pos[0]), REASONS[error.code] ?? 'Something stands here that does not fit what is before it.')
  const repeated = new Set<number>()
  try {
    const value = plainValue(contents, (offset) => repeated.add(lines(offset)))
    return repeated.size ? { value, repeated: [...repeated] } : { value }
  } catch (refusal) {
    if (!(refusal instanceof YamlRefusal)) throw refusal
    return mistake(lines(refusal.offset), refusal.message)
  }
}

function mistake(line: number, message: string): { readonly mistake: YamlMistake } {
  return { mistake: { line, message } }
}

/** Tells the line of an offset, from 1. */
function lineCounter(text: string): (offset: number) => number {
  const ends: number[] = []
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) ends.push(end)
  return (offset) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (ends[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}
