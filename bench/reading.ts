import type { Quad } from '@rdfjs/types'
import { Parser } from 'n3'
import type { Entity } from '../src/generated/types.js'
import { interleave, quick } from './support/clock.js'
import { documents } from './support/documents.js'
import { expectEqual } from './support/equal.js'
import { rdf, root } from './support/library.js'
import { jsonLdJsFrame, oxigraphParse } from './support/peers.js'
import { against, faster, type Row } from './support/rows.js'

const UNIT = 'µs a document'

/** RDF to JSON: a text of N-Quads, or quads, to valid documents. */
export async function readingRows(): Promise<Row[]> {
  const entities = documents(quick ? 50 : 100)
  const lines = entities.map((entity) => JSON.stringify(entity))
  const texts = entities.map((entity) => rdf.toNQuads(entity))
  const quads = entities.map((entity) => rdf.toQuads(entity))
  const frames = entities.map((entity) => ({ '@context': rdf.CONTEXT_IRI, '@id': root.entityIri(entity), '@embed': '@always' }))
  for (const [index, entity] of entities.entries()) await checkOutputs(entity, texts[index]!, quads[index]!, frames[index]!)
  const ours = await interleave({
    parse: () => lines.forEach((line) => JSON.parse(line)),
    text: async () => { for (const text of texts) await rdf.parseRdf(text, { format: 'nquads' }) },
    quads: () => quads.forEach((each) => rdf.fromQuads(each)),
  }, quick ? 11 : 21)
  const peers = await interleave({
    text: async () => { for (const text of texts) await rdf.parseRdf(text, { format: 'nquads' }) },
    jsonLdJs: async () => { for (const [index, text] of texts.entries()) await jsonLdJsFrame(text, frames[index]!) },
    n3: () => texts.forEach((text) => new Parser({ format: 'application/n-quads' }).parse(text)),
    oxigraph: () => texts.forEach((text) => oxigraphParse(text)),
  }, quick ? 1 : 5)
  const each = (milliseconds: number) => (milliseconds * 1000) / entities.length
  return [
    against('N-Quads text -> documents, against JSON.parse of the documents', each(ours.text), each(ours.parse), UNIT),
    against('RDF/JS quads -> documents, against JSON.parse of the documents', each(ours.quads), each(ours.parse), UNIT),
    faster('N-Quads text -> documents, against fromRDF and frame of jsonld.js', each(peers.text), each(peers.jsonLdJs), UNIT, 15),
    faster('N-Quads text -> documents, against n3 reading to quads only', each(peers.text), each(peers.n3), UNIT),
    faster('N-Quads text -> documents, against oxigraph reading to quads only', each(peers.text), each(peers.oxigraph), UNIT),
  ]
}

/** Ours must bring back the document; the frame of jsonld.js, which has other values, at least its name. */
async function checkOutputs(entity: Entity, text: string, quads: readonly Quad[], frame: object): Promise<void> {
  const expected = [root.canonical(entity)]
  expectEqual('from quads', rdf.fromQuads(quads), expected)
  expectEqual('from text', await rdf.parseRdf(text, { format: 'nquads' }), expected)
  expectEqual('jsonld.js', ((await jsonLdJsFrame(text, frame)) as { name?: string }).name, entity.name)
  expectEqual('oxigraph', oxigraphParse(text), quads.length)
}
