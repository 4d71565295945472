import type { Quad } from '@rdfjs/types'
import type { Entity } from '../generated/types.js'
import { checkedBase } from '../entities/iris.js'
import { InferringSink } from './inferred.js'
import { ByteLines } from './n-quads.js'
import type { Sink } from './sink.js'
import { plainTerms, QuadSink, type TermFactory } from './terms.js'
import { Writer } from './write.js'

/** Bytes to begin with: a megabyte, after which most callers take them, and what may be too much by then. A document of 20 kB becomes about 250 kB. */
const FIRST_CAPACITY = 1_500_000
/** Most bytes that are kept for the next text. */
const MOST_KEPT = 2 * FIRST_CAPACITY

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
  const lines = spare ?? new ByteLines(FIRST_CAPACITY)
  spare = undefined // what is in use is nobody else's, and after an exception it is not used again
  writeTo(lines, entities, options)
  const text = lines.drainText()
  if (lines.room <= MOST_KEPT) spare = lines
  return text
}

/** Made by the last call of `toNQuads`, for the next: memory that has been used before is faster than new one. */
let spare: ByteLines | undefined

/** Writes documents into a sink. When one cannot be written this throws, and the caller drops what the sink holds. */
export function writeTo<Node>(sink: Sink<Node>, entities: Entity | Iterable<Entity>, options: RdfOptions): void {
  const write = writerTo(sink, options)
  for (const entity of Symbol.iterator in Object(entities) ? (entities as Iterable<Entity>) : [entities as Entity]) write(entity)
}

/** A function that writes documents into a sink, one by one. */
function writerTo<Node>(sink: Sink<Node>, { base, graphs = false, inferred = false }: RdfOptions): (entity: Entity) => void {
  if (!inferred) return write(sink)
  return write(new InferringSink(sink))

  function write<Node>(sink: Sink<Node>): (entity: Entity) => void {
    const writer = new Writer(sink, checkedBase(base), graphs)
    return (entity) => writer.write(entity)
  }
}

/** Writes many documents as bytes of N-Quads, the fastest way there is: N-Triples without `graphs`, UTF-8, a statement a line. */
export class NQuadsEncoder {
  private readonly lines = new ByteLines(FIRST_CAPACITY)
  private readonly writeEntity: (entity: Entity) => void

  constructor(options: RdfOptions = {}) {
    this.writeEntity = writerTo(this.lines, options)
  }

  /** How many bytes wait to be taken; when there are many, take them. */
  get size(): number {
    return this.lines.size
  }

  /** Adds a document. Throws `ValidationError` when it cannot be written; then nothing of it has been added. */
  write(entity: Entity): void {
    this.lines.mark()
    try {
      this.writeEntity(entity)
    } catch (error) {
      this.lines.takeBack()
      throw error
    }
  }

  /** All that was written since the last call; whole lines. The bytes are the caller's. */
  take(): Uint8Array {
    return this.lines.drain()
  }

  /** Gives back bytes that were taken and are not needed any longer, to be written over. Optional, and faster. */
  recycle(bytes: Uint8Array): void {
    this.lines.recycle(bytes)
  }
}
