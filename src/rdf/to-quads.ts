import type { Quad } from '@rdfjs/types'
import type { Entity } from '../generated/types.js'
import { checkedBase } from '../entities/iris.js'
import { InferringSink } from './inferred.js'
import { LineSink } from './n-quads.js'
import type { Sink } from './sink.js'
import { plainTerms, QuadSink, type TermFactory } from './terms.js'
import { Writer } from './write.js'

/** How documents become RDF. */
export interface RdfOptions {
  /** What the IRIs of documents begin with; default `https://ml-assets.example/`, which is reserved and resolves nowhere. */
  readonly base?: string
  /** One named graph for each document, `{entity}/graph`, so that an update replaces a graph. */
  readonly graphs?: boolean
  /** Also what reasoning would add: super-classes and super-properties of PROV-O, DCAT and DQV, concepts behind words, owl:sameAs to `urn:uuid:` ids. */
  readonly inferred?: boolean
}

/** How documents become quads. */
export interface QuadOptions extends RdfOptions {
  /** RDF/JS data factory that makes the terms; plain terms when absent. */
  readonly factory?: TermFactory
}

/** Documents as RDF/JS quads (https://rdf.js.org/data-model-spec/). Throws `ValidationError` when a value cannot be written; then nothing is returned. */
export function toQuads(entities: Entity | Iterable<Entity>, options: QuadOptions = {}): Quad[] {
  const sink = new QuadSink(options.factory ?? plainTerms)
  writeTo(sink, entities, options)
  return sink.quads
}

/** Documents as N-Quads text (N-Triples without `graphs`), a statement a line, the same bytes each time. */
export function toNQuads(entities: Entity | Iterable<Entity>, options: RdfOptions = {}): string {
  const sink = new LineSink()
  writeTo(sink, entities, options)
  return sink.lines.join('')
}

/** The same as bytes of UTF-8. */
export function encodeNQuads(entities: Entity | Iterable<Entity>, options: RdfOptions = {}): Uint8Array {
  return new TextEncoder().encode(toNQuads(entities, options))
}

/** Writes documents into a sink. When one cannot be written this throws, and the caller drops what the sink holds. */
export function writeTo(sink: Sink, entities: Entity | Iterable<Entity>, { base, graphs = false, inferred = false }: RdfOptions): void {
  const writer = new Writer(inferred ? new InferringSink(sink) : sink, checkedBase(base), graphs)
  for (const entity of Symbol.iterator in entities ? entities : [entities]) writer.write(entity)
}
