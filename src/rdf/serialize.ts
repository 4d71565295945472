import type { Entity } from '../generated/types.js'
import { toJsonLd } from './json-ld.js'
import { toNQuads, type RdfOptions } from './to-quads.js'
import { toTurtle } from './turtle.js'

/** Texts that RDF is written in. */
export const formats = ['turtle', 'trig', 'nquads', 'ntriples', 'jsonld'] as const
export type Format = (typeof formats)[number]

/**
 * Documents as RDF text. Throws `ValidationError` when a value cannot be written,
 * and `TypeError` for a format that is none or that cannot hold named graphs when they are asked for.
 */
export async function serialize(entities: Entity | Iterable<Entity>, { format, ...options }: RdfOptions & { readonly format: Format }): Promise<string> {
  if (options.graphs && (format === 'turtle' || format === 'ntriples')) throw new TypeError(`\`${format}\` cannot hold named graphs: use \`${format === 'turtle' ? 'trig' : 'nquads'}\``)
  switch (format) {
    case 'nquads': case 'ntriples': return toNQuads(entities, options)
    case 'jsonld': return `${JSON.stringify(toJsonLd(entities, options), null, 2)}\n`
    case 'turtle': case 'trig': return toTurtle(entities, options)
    default: throw new TypeError(`\`format\` must be one of ${formats.join(', ')}`)
  }
}
