import { DataFactory, Writer } from 'n3'
import type { Quad } from '@rdfjs/types'
import type { Entity } from '../src/generated/types.js'
import { alone } from './support/alone.js'
import { interleave, quick } from './support/clock.js'
import { expectEqual, statementsOfLines, statementsOfQuads } from './support/equal.js'
import { rdf } from './support/library.js'
import { jsonLdJsToNQuads, oxigraphToNQuads, streamingParserToQuads } from './support/peers.js'
import { against, faster, type Row } from './support/rows.js'
import { encodeAll, entitiesOf, type Conversion } from './tasks/conversion.js'

const UNIT = 'µs a document'

/** JSON to RDF: JSON Lines to bytes of N-Quads, and documents to quads. */
export async function conversionRows(): Promise<Row[]> {
  const entities = entitiesOf()
  const lines = entities.map((entity) => JSON.stringify(entity))
  const jsonLd = entities.map((entity) => rdf.toJsonLd(entity, { context: 'address' }))
  const jsonLdTexts = entities.map((entity) => JSON.stringify(rdf.toJsonLd(entity)))
  await checkOutputs(entities.slice(0, 20), jsonLd, jsonLdTexts)
  const rows = [
    await limited('JSONL text -> N-Quads bytes', 'bytes', 4.5),
    await limited('JSONL text -> validated -> N-Quads bytes', 'checkedBytes'),
    await limited('document -> N-Quads text', 'text'),
    await limited('document -> RDF/JS quads', 'quads', 3),
    await limited('document -> RDF/JS quads by the factory of n3', 'foreignQuads'),
  ]
  const peers = await interleave({
    bytes: () => encodeAll(lines, (line) => JSON.parse(line)),
    jsonLdJs: async () => { for (const document of jsonLd) Buffer.from(await jsonLdJsToNQuads(document)) },
    oxigraph: () => jsonLdTexts.forEach((text) => Buffer.from(oxigraphToNQuads(text))),
    streamingParser: async () => { for (const text of jsonLdTexts) Buffer.from(await written(await streamingParserToQuads(text))) },
  }, quick ? 1 : 5)
  const each = (milliseconds: number) => (milliseconds * 1000) / entities.length
  return [
    ...rows,
    faster('JSONL text -> N-Quads bytes, against jsonld.js', each(peers.bytes), each(peers.jsonLdJs), UNIT, 8),
    faster('JSONL text -> N-Quads bytes, against oxigraph', each(peers.bytes), each(peers.oxigraph), UNIT, 1),
    faster('JSONL text -> N-Quads bytes, against jsonld-streaming-parser', each(peers.bytes), each(peers.streamingParser), UNIT, 1),
    ...(await rowsOfKinds(entities)),
  ]
}

/** A conversion against the limit that cannot be reached, timed alone. */
async function limited(what: string, name: Conversion, atMost?: number, type?: string): Promise<Row> {
  const { parse, convert } = await alone(name, type)
  return against(`${what}, ${type === undefined ? 'against JSON.parse' : type}`, convert, parse, UNIT, atMost)
}

/** Each kind alone: they differ in how many statements come of a kB of JSON, and in what has to be sorted for them. */
async function rowsOfKinds(entities: readonly Entity[]): Promise<Row[]> {
  const rows: Row[] = []
  for (const type of [...new Set(entities.map(({ type }) => type))].sort()) {
    const some = entities.filter((entity) => entity.type === type)
    const statements = some.reduce((sum, entity) => sum + rdf.toQuads(entity).length, 0)
    const density = (statements * 1000) / some.reduce((sum, entity) => sum + JSON.stringify(entity).length, 0)
    rows.push(await limited(`JSONL text -> N-Quads bytes (${density.toFixed(0)} statements a kB)`, 'bytes', undefined, type))
  }
  return rows
}

function encoded(entity: Entity): Uint8Array {
  const encoder = new rdf.NQuadsEncoder()
  encoder.write(entity)
  return encoder.take()
}

function written(quads: readonly Quad[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const writer = new Writer({ format: 'N-Quads' })
    writer.addQuads(quads as never)
    writer.end((error, text) => (error ? reject(error) : resolve(text as string)))
  })
}

/** Before anything is timed, all must have made the same graph of the same documents. */
async function checkOutputs(entities: readonly Entity[], jsonLd: readonly object[], jsonLdTexts: readonly string[]): Promise<void> {
  for (const [index, entity] of entities.entries()) {
    const text = rdf.toNQuads(entity)
    const expected = statementsOfLines(text)
    expectEqual('bytes and text', new TextDecoder().decode(encoded(entity)), text)
    expectEqual('quads', statementsOfQuads(rdf.toQuads(entity)), expected)
    expectEqual('quads of n3', statementsOfQuads(rdf.toQuads(entity, { factory: DataFactory as never })), expected)
    expectEqual('jsonld.js', statementsOfLines(await jsonLdJsToNQuads(jsonLd[index]!)), expected)
    expectEqual('oxigraph', statementsOfLines(oxigraphToNQuads(jsonLdTexts[index]!)), expected)
    expectEqual('jsonld-streaming-parser', statementsOfQuads(await streamingParserToQuads(jsonLdTexts[index]!)), expected)
  }
}
