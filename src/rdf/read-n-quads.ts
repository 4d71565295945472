import type { Literal, NamedNode, Quad } from '@rdfjs/types'
import { isLegalIri } from '../entities/iris.js'
import { plainTerms } from './terms.js'
import { XSD } from './vocabulary.js'

const SPACE = 0x20
const LESS = 0x3c
const QUOTE = 0x22
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
  private subject = plainTerms.namedNode('')
  private readonly names = new Map<string, NamedNode>()
  private readonly quads: Quad[] = []

  constructor(private readonly text: string, private readonly graphs: boolean) {}

  read(): Quad[] {
    const { text, quads } = this
    while (this.at < text.length) {
      const subject = this.readSubject()
      this.skip(SPACE)
      const predicate = this.name(this.iri())
      this.skip(SPACE)
      const object = text.charCodeAt(this.at) === QUOTE ? this.literal() : plainTerms.namedNode(this.legal(this.iri()))
      this.skip(SPACE)
      const graph = this.graphs && text.charCodeAt(this.at) === LESS ? this.graph() : plainTerms.defaultGraph()
      this.skip(0x2e)
      this.skip(0x0a)
      quads.push(plainTerms.quad(subject, predicate, object, graph))
    }
    return quads
  }

  /** Most statements are about the same node as the one before. */
  private readSubject(): NamedNode {
    const { value } = this.subject
    const start = this.at + 1
    const iri = this.iri()
    if (this.at - start - 1 === value.length && iri === value) return this.subject
    return (this.subject = plainTerms.namedNode(this.legal(iri)))
  }

  private iri(): string {
    if (this.text.charCodeAt(this.at) !== LESS) throw new Unread()
    const end = this.text.indexOf('>', this.at)
    if (end < 0) throw new Unread()
    const iri = this.text.slice(this.at + 1, end)
    this.at = end + 1
    return iri
  }

  private legal(iri: string): string {
    if (!isLegalIri(iri)) throw new Unread()
    return iri
  }

  /** A predicate, a datatype or a graph: there are few of them. */
  private name(iri: string): NamedNode {
    const known = this.names.get(iri)
    if (known) return known
    const name = plainTerms.namedNode(this.legal(iri))
    this.names.set(iri, name)
    return name
  }

  private graph(): NamedNode {
    const graph = this.name(this.iri())
    this.skip(SPACE)
    return graph
  }

  private literal(): Literal {
    const { text } = this
    const start = this.at + 1
    let end = text.indexOf('"', start)
    while (end > 0 && isEscaped(text, end, start)) end = text.indexOf('"', end + 1)
    if (end < 0) throw new Unread()
    this.at = end + 1
    const value = unescaped(text.slice(start, end))
    if (text.charCodeAt(this.at) !== 0x5e) return plainTerms.literal(value, this.name(XSD.string))
    this.skip(0x5e)
    this.skip(0x5e)
    return plainTerms.literal(value, this.name(this.iri()))
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
  if (/[\n\r]/.test(text)) throw new Unread()
  if (!text.includes('\\')) return text
  return text.replace(ESCAPE, (_, short: string | undefined, four: string | undefined, eight: string | undefined) => {
    if (short !== undefined) return SHORT[short]!
    const code = parseInt(four ?? eight ?? '', 16)
    if (!(code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) throw new Unread()
    return String.fromCodePoint(code)
  })
}
