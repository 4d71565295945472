import { createHash } from 'node:crypto'
import { entityIri, graphIri } from '../entities/iris.js'
import type { Entity } from '../generated/types.js'
import { toNQuads, type RdfOptions } from '../rdf/to-quads.js'

/** What one document says, ready to be sent to a store. */
export interface NamedGraph {
  /** IRI of the named graph: `{document}/graph`. */
  readonly iri: string
  /** The statements in N-Triples, a line each; Turtle readers take them, too. */
  readonly triples: string
  /** How many statements there are. */
  readonly statements: number
  /** Size of `triples` in UTF-8. */
  readonly bytes: number
  /** SHA-256 of `triples`, in base64url: tells whether a graph has changed. */
  readonly digest: string
}

/** The named graph of a document. Throws `ValidationError` when a value cannot be written. */
export function namedGraph(entity: Entity, { base, inferred = false }: Pick<RdfOptions, 'base' | 'inferred'> = {}): NamedGraph {
  const options = base === undefined ? { inferred } : { base, inferred }
  const quads = toNQuads(entity, { ...options, graphs: true })
  const iri = graphIri(entityIri(entity, base))
  // Each statement ends its line, and nothing else does, for line breaks in literals are escaped.
  const parts = quads.split(` <${iri}> .\n`)
  const triples = parts.join(' .\n')
  return { iri, triples, statements: parts.length - 1, bytes: Buffer.byteLength(triples), digest: createHash('sha256').update(triples).digest('base64url') }
}
