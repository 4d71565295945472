import type { Quad } from '@rdfjs/types'
import { context, CONTEXT_IRI } from '../generated/context.js'
import type { Entity } from '../generated/types.js'
import { BracketVeil } from './bracket-veil.js'
import { fromQuads, type ReadOptions } from './from-quads.js'
import { jsonText } from './json-text.js'
import { readPlainNQuads } from './read-n-quads.js'
import { formats, type Format } from './serialize.js'
import { RDF_JSON } from './vocabulary.js'

/** Levels that are read at all: many more than documents have. The time that the reader takes grows faster than the depth. */
const MOST_LEVELS = 128
/** The same for lists that stand in nothing but lists, for which it grows with the third power. */
const MOST_LISTS = 8

/** Thrown when a text is not RDF in the format it was said to be in. It does not quote the text. */
export class RdfSyntaxError extends Error {
  override readonly name = 'RdfSyntaxError'
  constructor(
    readonly format: Format,
    /** Line of the mistake, from 1, where it is known. */
    readonly line: number | undefined,
    reason: string,
  ) {
    super(`This is not ${format}${line === undefined ? '' : `, line ${line}`}: ${reason}`)
  }
}

/** The documents that an RDF text describes; see `fromQuads`. Nothing is ever fetched: a JSON-LD context must stand in the document, or be the published one of this standard. */
export async function parseRdf(text: string, { format, ...options }: ReadOptions & { readonly format: Format }): Promise<Entity[]> {
  return fromQuads(await parseQuads(text, format), options)
}

/** The statements of an RDF text. */
export async function parseQuads(text: string, format: Format): Promise<Quad[]> {
  if (!formats.includes(format)) throw new TypeError(`\`format\` must be one of ${formats.join(', ')}`)
  return format === 'jsonld' ? parseJsonLd(text) : parseTurtleFamily(text, format)
}

const MEDIA_TYPES = { turtle: 'text/turtle', trig: 'application/trig', nquads: 'application/n-quads', ntriples: 'application/n-triples' } as const

async function parseTurtleFamily(text: string, format: Exclude<Format, 'jsonld'>): Promise<Quad[]> {
  const plain = format === 'nquads' || format === 'ntriples' ? readPlainNQuads(text, format === 'nquads') : undefined
  if (plain) return plain
  const { Parser } = await import('n3')
  try {
    return new Parser({ format: MEDIA_TYPES[format] }).parse(text) as Quad[]
  } catch (error) {
    const { line } = (error as { context?: { line?: number } }).context ?? {}
    throw new RdfSyntaxError(format, line, 'a statement does not follow the grammar.')
  }
}

async function parseJsonLd(text: string): Promise<Quad[]> {
  const document = plain(parseJson(text), 0)
  const readable = JSON.stringify(document) // not the text itself: of a key that stands twice, the reader would see both
  const veil = new BracketVeil(readable)
  const { JsonLdParser } = await import('jsonld-streaming-parser')
  const parser = new JsonLdParser({ documentLoader: { load: async (url: string) => published(url) } })
  return new Promise((resolve, reject) => {
    const quads: Quad[] = []
    parser.on('data', (quad: Quad) => quads.push(veil.lift(quad)))
    parser.on('error', (error: { code?: string }) => reject(new RdfSyntaxError('jsonld', undefined, error.code === NOT_LOADED ? elsewhere : 'the document does not follow JSON-LD 1.1, or it names a context that is not at hand.')))
    parser.on('end', () => resolve(quads))
    parser.write(veil.needed ? JSON.stringify(veil.cover(document)) : readable)
    parser.end()
  })
}

/** The code by which the reader tells that a context could not be had (JSON-LD 1.1 API, section 9.3). */
const NOT_LOADED = 'loading remote context failed'
const elsewhere = `it names a context by its address. Contexts are not fetched: put it into the document, or use ${CONTEXT_IRI}.`

function published(url: string): object {
  if (url !== CONTEXT_IRI) throw new Error(elsewhere)
  return { '@context': context }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new RdfSyntaxError('jsonld', undefined, 'it is not even JSON.')
  }
}

/**
 * A copy without what JSON-LD readers stumble over. JSON literals become texts with the datatype rdf:JSON, for the reader looks for keywords in them.
 * Own `__proto__` keys and nesting without end are refused.
 */
function plain(value: unknown, depth: number, lists = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth > MOST_LEVELS) throw new RdfSyntaxError('jsonld', undefined, `it is nested more than ${MOST_LEVELS} levels deep.`)
  if (lists > MOST_LISTS) throw new RdfSyntaxError('jsonld', undefined, `it holds lists in lists, more than ${MOST_LISTS} levels deep.`)
  if (Array.isArray(value)) return value.map((item) => plain(item, depth + 1, lists + 1))
  if (isJsonLiteral(value)) return { '@type': RDF_JSON, '@value': textOf(value['@value']) }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => {
    if (key === '__proto__' || (key === '@id' && item === '__proto__')) throw new RdfSyntaxError('jsonld', undefined, 'it holds `__proto__`, which is refused.')
    return [key, plain(item, depth + 1)]
  }))
}

function isJsonLiteral(value: object): value is { '@value': unknown } {
  return '@value' in value && '@type' in value && value['@type'] === '@json'
}

function textOf(value: unknown): string {
  try {
    return jsonText(value)
  } catch {
    throw new RdfSyntaxError('jsonld', undefined, 'a JSON literal is nested too deeply.')
  }
}
