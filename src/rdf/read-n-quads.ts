import type { Literal, NamedNode, Quad } from '@rdfjs/types'
import { IriTable } from './iri-table.js'
import { NextSign } from './next-sign.js'
import { plainTerms } from './terms.js'
import { XSD } from './vocabulary.js'

const SPACE = 0x20
const LESS = 0x3c
const QUOTE = 0x22
const DOT = 0x2e
const CARET = 0x5e
const LINE_BREAK = 0x0a
const ESCAPE = /\\(?:([tbnrf"'\\])|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|)/g
const SHORT: Readonly<Record<string, string>> = { t: '\t', b: '\b', n: '\n', r: '\r', f: '\f', '"': '"', "'": "'", '\\': '\\' }

/** Thrown for what this reader leaves to another. */
class Unread extends Error {}

/**
 * The statements of a text in N-Quads or N-Triples, if it is written as plainly as most programs write it: one space between terms, no blank nodes, no language tags, no comments.
 * Nothing for any other text, right or wrong; a parser for all of the grammar has to tell. Graphs are read only where they are allowed.
 */
export function readPlainNQuads(text: string, graphs: boolean): Quad[] | undefined {
  try {
    return new PlainReader(text, graphs).read()
  } catch (error) {
    if (error instanceof Unread) return undefined
    throw error
  }
}

class PlainReader {
  private at = 0
  private readonly names: IriTable
  private readonly breaks: NextSign
  private readonly returns: NextSign
  private readonly escapes: NextSign
  private readonly stringType = plainTerms.namedNode(XSD.string)
  private readonly defaultGraph = plainTerms.defaultGraph()

  constructor(private readonly text: string, private readonly graphs: boolean) {
    this.names = new IriTable(text)
    this.breaks = new NextSign(text, '\n')
    this.returns = new NextSign(text, '\r')
    this.escapes = new NextSign(text, '\\')
  }

  read(): Quad[] {
    const { text } = this
    const quads: Quad[] = []
    while (this.at < text.length) {
      const subject = this.iri()
      this.skip(SPACE)
      const predicate = this.iri()
      this.skip(SPACE)
      const object = text.charCodeAt(this.at) === QUOTE ? this.literal() : this.iri()
      this.skip(SPACE)
      const graph = this.graphs && text.charCodeAt(this.at) === LESS ? this.graph() : this.defaultGraph
      this.skip(DOT)
      this.skip(LINE_BREAK)
      quads.push(plainTerms.quad(subject, predicate, object, graph))
    }
    return quads
  }

  private iri(): NamedNode {
    this.skip(LESS)
    const end = this.text.indexOf('>', this.at)
    if (end < 0) throw new Unread()
    const name = this.names.get(this.at, end)
    if (!name) throw new Unread()
    this.at = end + 1
    return name
  }

  private graph(): NamedNode {
    const graph = this.iri()
    this.skip(SPACE)
    return graph
  }

  private literal(): Literal {
    const { text } = this
    const start = this.at + 1
    let end = text.indexOf('"', start)
    while (end > 0 && isEscaped(text, end, start)) end = text.indexOf('"', end + 1)
    if (end < 0 || this.breaks.isWithin(start, end) || this.returns.isWithin(start, end)) throw new Unread()
    this.at = end + 1
    const written = text.slice(start, end)
    const value = this.escapes.isWithin(start, end) ? unescaped(written) : written
    if (text.charCodeAt(this.at) !== CARET) return plainTerms.literal(value, this.stringType)
    this.skip(CARET)
    this.skip(CARET)
    return plainTerms.literal(value, this.iri())
  }

  private skip(code: number): void {
    if (this.text.charCodeAt(this.at++) !== code) throw new Unread()
  }
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, at: number, start: number): boolean {
  let first = at
  while (first > start && text.charCodeAt(first - 1) === 0x5c) first--
  return (at - first) % 2 === 1
}

function unescaped(text: string): string {
  return text.replace(ESCAPE, (_, short: string | undefined, four: string | undefined, eight: string | undefined) => {
    if (short !== undefined) return SHORT[short]!
    const code = parseInt(four ?? eight ?? '', 16)
    if (!(code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) throw new Unread()
    return String.fromCodePoint(code)
  })
}
