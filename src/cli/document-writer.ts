import { canonical } from '../entities/canonical.js'
import type { Entity } from '../generated/types.js'
import { serialize } from '../rdf/serialize.js'
import { NQuadsEncoder, toNQuads, type RdfOptions } from '../rdf/to-quads.js'
import type { Format } from './formats.js'

/** Turns documents into one format. */
export interface DocumentWriter {
  /** Adds a document. Throws `ValidationError` when it cannot be written; then nothing of it has been added. */
  add(entity: Entity): void
  /** What can be written by now and was not taken before; nothing where the format needs all documents first. */
  take(): string | Uint8Array
  /** Gives back what was taken and is not needed any longer, to be written over. */
  recycle(taken: string | Uint8Array): void
  /** The text that is still to come. */
  end(): Promise<string>
}

/** A writer that holds nothing back where the format allows it: a line for each document, or for each statement. */
export function documentWriter(format: Format, options: RdfOptions): DocumentWriter {
  if (format === 'json') return jsonWriter()
  if (format === 'nquads' || format === 'ntriples') return nQuadsWriter(options)
  const entities: Entity[] = []
  return {
    add(entity) {
      toNQuads(entity, options) // throws here, where it is known which document is at fault
      entities.push(entity)
    },
    take: () => '',
    recycle: () => undefined,
    end: () => serialize(entities, { ...options, format }),
  }
}

function jsonWriter(): DocumentWriter {
  let lines = ''
  return {
    add(entity) {
      lines += `${JSON.stringify(canonical(entity))}\n`
    },
    take() {
      const taken = lines
      lines = ''
      return taken
    },
    recycle: () => undefined,
    end: async () => '',
  }
}

function nQuadsWriter(options: RdfOptions): DocumentWriter {
  const encoder = new NQuadsEncoder(options)
  return {
    add: (entity) => encoder.write(entity),
    take: () => encoder.take(),
    recycle(taken) {
      if (typeof taken !== 'string') encoder.recycle(taken)
    },
    end: async () => '',
  }
}
