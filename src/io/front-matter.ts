import { parseYaml } from './yaml.js'

/** A Markdown file in two: the YAML at its start, and the text after it. */
export interface FrontMatter {
  /** Plain JSON of the YAML, which need not be a map; absent where there is none, or a mistake in it. */
  readonly data?: unknown
  /** The Markdown, from the line after the closing fence on; the whole text where there is no front matter. */
  readonly body: string
  /** Why the YAML cannot be read; the line is that of the file, from 1. */
  readonly mistake?: { line: number; message: string }
}

/** The opening fence, with the blank lines that the Hugging Face Hub lets stand before it. */
const OPENING = /^(?:[ \t]*\r?\n)*---[ \t]*(?:\r?\n|$)/
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/gm

/** Splits a Markdown file at the fences (`---`) of its YAML front matter. Never throws: a mistake in the YAML is told beside the body. */
export function readFrontMatter(text: string): FrontMatter {
  const whole = text.replace(/^\ufeff/, '')
  const opening = OPENING.exec(whole)?.[0]
  if (opening === undefined) return { body: whole }
  CLOSING.lastIndex = opening.length
  const closing = CLOSING.exec(whole)
  const before = opening.split('\n').length - 1
  if (!closing) return { body: whole, mistake: { line: Math.max(before, 1), message: 'The front matter that begins here has no end: close it with a line of three dashes.' } }
  const result = parseYaml(whole.slice(opening.length, closing.index))
  const body = whole.slice(closing.index + closing[0].length).replace(/^\n/, '')
  if ('mistake' in result) return { body, mistake: { line: result.mistake.line + before, message: result.mistake.message } }
  return result.value === null ? { body } : { data: result.value, body }
}
