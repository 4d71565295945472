import { DataFactory, Writer } from 'n3'
import type { Quad } from '@rdfjs/types'
import type { Entity } from '../src/generated/types.js'
import { interleave, quick } from './support/clock.js'
import { documents } from './support/documents.js'
import { expectEqual, statementsOfLines, statementsOfQuads } from './support/equal.js'
import { rdf, root } from './support/library.js'
import { jsonLdJsToNQuads, oxigraphToNQuads, streamingParserToQuads } from './support/peers.js'
import { against, faster, type Row } from './support/rows.js'

const UNIT = 'µs a document'

/** JSON to RDF: JSON Lines to bytes of N-Quads, and documents to quads. */
export async function conversionRows(): Promise<Row[]> {
  const entities = documents(quick ? 100 : 200)
  const lines = entities.map((entity) => JSON.stringify(entity))
  const jsonLd = entities.map((entity) => rdf.toJsonLd(entity, { context: 'address' }))
  const jsonLdTexts = entities.map((entity) => JSON.stringify(rdf.toJsonLd(entity)))
  await checkOutputs(entities.slice(0, 20), jsonLd, jsonLdTexts)
  const parse = () => lines.forEach((line) => JSON.parse(line))
  const bytes = await interleave({
    parse,
    bytes: () => encodeAll(lines, (line) => JSON.parse(line)),
    checked: () => encodeAll(lines, (line) => root.parse(JSON.parse(line))),
  }, quick ? 15 : 31)
  const objects = await interleave({
    parse,
    text: () => entities.forEach((entity) => rdf.toNQuads(entity)),
    quads: () => entities.forEach((entity) => rdf.toQuads(entity)),
    foreignQuads: () => entities.forEach((entity) => rdf.toQuads(entity, { factory: DataFactory as never })),
  }, quick ? 15 : 31)
  const peers = await interleave({
    bytes: () => encodeAll(lines, (line) => JSON.parse(line)),
    jsonLdJs: async () => { for (const document of jsonLd) Buffer.from(await jsonLdJsToNQuads(document)) },
    oxigraph: () => jsonLdTexts.forEach((text) => Buffer.from(oxigraphToNQuads(text))),
    streamingParser: async () => { for (const text of jsonLdTexts) Buffer.from(await written(await streamingParserToQuads(text))) },
  }, quick ? 1 : 5)
  const each = (milliseconds: number) => (milliseconds * 1000) / entities.length
  return [
    against('JSONL text -> N-Quads bytes, against JSON.parse', each(bytes.bytes), each(bytes.parse), UNIT, 4.5),
    against('JSONL text -> validated -> N-Quads bytes, against JSON.parse', each(bytes.checked), each(bytes.parse), UNIT),
    against('document -> N-Quads text, against JSON.parse', each(objects.text), each(objects.parse), UNIT),
    against('document -> RDF/JS quads, against JSON.parse', each(objects.quads), each(objects.parse), UNIT, 3),
    against('document -> RDF/JS quads by the factory of n3, against JSON.parse', each(objects.foreignQuads), each(objects.parse), UNIT),
    faster('JSONL text -> N-Quads bytes, against jsonld.js', each(peers.bytes), each(peers.jsonLdJs), UNIT, 8),
    faster('JSONL text -> N-Quads bytes, against oxigraph', each(peers.bytes), each(peers.oxigraph), UNIT, 1),
    faster('JSONL text -> N-Quads bytes, against jsonld-streaming-parser', each(peers.bytes), each(peers.streamingParser), UNIT, 1),
    ...(await rowsOfKinds(entities)),
  ]
}

/** Each kind alone: they differ in how many statements come of a kB of JSON, and in what has to be sorted for them. */
async function rowsOfKinds(entities: readonly Entity[]): Promise<Row[]> {
  const rows: Row[] = []
  for (const type of [...new Set(entities.map(({ type }) => type))].sort()) {
    const lines = entities.filter((entity) => entity.type === type).map((entity) => JSON.stringify(entity))
    const statements = lines.reduce((sum, line) => sum + rdf.toQuads(JSON.parse(line)).length, 0)
    const density = (statements * 1000) / lines.reduce((sum, line) => sum + line.length, 0)
    const { bytes, parse } = await interleave({ parse: () => lines.forEach((line) => JSON.parse(line)), bytes: () => encodeAll(lines, (line) => JSON.parse(line)) }, quick ? 15 : 31)
    rows.push(against(`JSONL text -> N-Quads bytes, ${type} (${density.toFixed(0)} statements a kB)`, (bytes * 1000) / lines.length, (parse * 1000) / lines.length, UNIT))
  }
  return rows
}

const encoder = new rdf.NQuadsEncoder()

/** What a program does that reads lines and writes a file: bytes are written when there is about a megabyte of them, and then given back. */
function encodeAll(lines: readonly string[], read: (line: string) => unknown): number {
  let size = 0
  for (const line of lines) {
    encoder.write(read(line) as Entity)
    if (encoder.size < 1_000_000) continue
    const bytes = encoder.take()
    size += bytes.length
    encoder.recycle(bytes)
  }
  return size + encoder.take().length
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
