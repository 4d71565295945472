import jsonld from 'jsonld'
import { JsonLdParser } from 'jsonld-streaming-parser'
import oxigraph from 'oxigraph'
import type { Quad } from '@rdfjs/types'
import { rdf } from './library.js'

const CONTEXT = { document: { '@context': rdf.context }, documentUrl: rdf.CONTEXT_IRI, contextUrl: null, tag: 'static' }

/** Answers with the context of the standard; `static` lets jsonld.js keep what it made of it, which is its best configuration. */
const documentLoader = async (url: string) => {
  if (url !== rdf.CONTEXT_IRI) throw new Error(`would fetch ${url}`)
  return CONTEXT
}

/** N-Quads of a parsed JSON-LD document, by jsonld.js. */
export async function jsonLdJsToNQuads(document: object): Promise<string> {
  return (await jsonld.toRDF(document as never, { documentLoader, format: 'application/n-quads' } as never)) as unknown as string
}

/** A JSON-LD document framed from N-Quads, by jsonld.js. */
export async function jsonLdJsFrame(nQuads: string, frame: object): Promise<object> {
  const expanded = await jsonld.fromRDF(nQuads as never, { format: 'application/n-quads', useNativeTypes: false } as never)
  return (await jsonld.frame(expanded as never, frame as never, { documentLoader } as never)) as unknown as object
}

/** Quads of a JSON-LD text, by jsonld-streaming-parser. */
export function streamingParserToQuads(text: string): Promise<Quad[]> {
  return new Promise((resolve, reject) => {
    const quads: Quad[] = []
    const parser = new JsonLdParser({ documentLoader: { load: async (url: string) => (await documentLoader(url)).document } })
    parser.on('data', (quad: Quad) => quads.push(quad)).on('error', reject).on('end', () => resolve(quads))
    parser.write(text)
    parser.end()
  })
}

/** N-Quads of a JSON-LD text with its context inside, by a store of oxigraph. */
export function oxigraphToNQuads(text: string): string {
  const store = new oxigraph.Store()
  store.load(text, { format: 'application/ld+json' } as never)
  return store.dump({ format: 'application/n-quads' } as never)
}

/** How many statements oxigraph reads in an N-Quads text. */
export function oxigraphParse(text: string): number {
  return (oxigraph.parse(text, { format: 'application/n-quads' } as never) as unknown[]).length
}
