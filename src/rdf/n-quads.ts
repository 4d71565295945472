import type { Sink } from './sink.js'
import { XSD } from './vocabulary.js'

const ESCAPED = /["\\\u0000-\u001f\u007f\u0085\u2028\u2029\ufffe\uffff]/
const ESCAPED_ALL = new RegExp(ESCAPED.source, 'g')
const SHORT: Record<string, string> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' }

/** Collects statements as lines of N-Quads (RDF 1.1), N-Triples where there is no graph. Line breaks of every kind inside literals are escaped, so that a line is a statement. */
export class LineSink implements Sink {
  readonly lines: string[] = []

  link(subject: string, predicate: string, object: string, graph: string | undefined): void {
    this.lines.push(`<${subject}> <${predicate}> <${object}>${graph === undefined ? '' : ` <${graph}>`} .\n`)
  }

  literal(subject: string, predicate: string, text: string, datatype: string, graph: string | undefined): void {
    const type = datatype === XSD.string ? '' : `^^<${datatype}>`
    this.lines.push(`<${subject}> <${predicate}> "${escapeText(text)}"${type}${graph === undefined ? '' : ` <${graph}>`} .\n`)
  }
}

/** A text as it stands between the quotes of N-Triples and Turtle. */
export function escapeText(text: string): string {
  if (!ESCAPED.test(text)) return text
  return text.replace(ESCAPED_ALL, (char) => SHORT[char] ?? `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
}
