import { EntityLines, type EntityLine, type EntityStreamOptions } from './entity-lines.js'
import { gunzipped } from './gunzip.js'
import { chunksOf, transformOf, type ByteSource } from './web.js'

/**
 * The documents of JSON Lines (a document on each line), one by one, from a stream of bytes, packed by gzip or not, such as the body of a response.
 * A line that is no valid document comes with its issues and does not stop the others; no more than a line and a piece of the stream is held.
 * Throws what the stream fails with, and an error when it cannot be unpacked.
 */
export function readEntities(source: ByteSource, options: EntityStreamOptions = {}): AsyncGenerator<EntityLine, void, undefined> {
  return entityLines(chunksOf(source), options)
}

/** The same as a part of a pipe: bytes of JSON Lines in, documents or issues out, read no faster than they are taken. */
export function entityStream(options: EntityStreamOptions = {}): TransformStream<Uint8Array, EntityLine> {
  return transformOf((source) => entityLines(source, options))
}

async function* entityLines(source: AsyncIterable<Uint8Array>, options: EntityStreamOptions): AsyncGenerator<EntityLine, void, undefined> {
  const lines = new EntityLines(options)
  for await (const bytes of gunzipped(source)) yield* lines.push(bytes)
  yield* lines.end()
}
