import { canonical } from '../entities/canonical.js'
import type { Entity } from '../generated/types.js'
import { serialize } from '../rdf/serialize.js'
import { toNQuads, type RdfOptions } from '../rdf/to-quads.js'
import type { Format } from './formats.js'

/** Turns documents into text of one format. Both methods throw `ValidationError` for a document that cannot be written. */
export interface DocumentWriter {
  /** The text of one document, or nothing where the format needs all of them first. */
  add(entity: Entity): string
  /** The text that is still to come. */
  end(): Promise<string>
}

/** A writer that holds nothing back where the format allows it: a line for each document, or for each statement. */
export function documentWriter(format: Format, options: RdfOptions): DocumentWriter {
  const nothing = async () => ''
  if (format === 'json') return { add: (entity) => `${JSON.stringify(canonical(entity))}\n`, end: nothing }
  if (format === 'nquads' || format === 'ntriples') return { add: (entity) => toNQuads(entity, options), end: nothing }
  const entities: Entity[] = []
  return {
    add(entity) {
      toNQuads(entity, options) // throws here, where it is known which document is at fault
      entities.push(entity)
      return ''
    },
    end: () => serialize(entities, { ...options, format }),
  }
}
