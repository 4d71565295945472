import { ValidationError } from '../entities/issues.js'
import { checkedBase } from '../entities/iris.js'
import { NQuadsEncoder, type RdfOptions } from '../rdf/to-quads.js'
import { EntityLines, LineError, type EntityLine, type EntityStreamOptions, type LineIssue } from './entity-lines.js'
import { gunzipped } from './gunzip.js'
import { transformOf } from './web.js'

/** How JSON Lines become N-Quads. */
export interface NQuadsStreamOptions extends EntityStreamOptions, RdfOptions {
  /** Told what is wrong with a line, which is then left out. Without it, the first such line makes the stream fail with `LineError`. */
  readonly onIssue?: (line: number, issues: readonly [LineIssue, ...LineIssue[]]) => void
}

/** Bytes that are handed on at a time, about. */
const BLOCK = 65_536

/**
 * Bytes of JSON Lines in, packed by gzip or not; bytes of N-Quads out (N-Triples without `graphs`), read no faster than they are taken.
 * Throws `TypeError` for a `base` that is none.
 */
export function nQuadsStream({ onIssue, base, graphs = false, inferred = false, ...reading }: NQuadsStreamOptions = {}): TransformStream<Uint8Array, Uint8Array> {
  const encoder = new NQuadsEncoder({ base: checkedBase(base), graphs, inferred })
  const fail = (line: number, issues: readonly [LineIssue, ...LineIssue[]]) => {
    throw new LineError(line, issues)
  }
  return transformOf((source) => nQuads(source, new EntityLines(reading), encoder, onIssue ?? fail))
}

async function* nQuads(source: AsyncIterable<Uint8Array>, lines: EntityLines, encoder: NQuadsEncoder, onIssue: NonNullable<NQuadsStreamOptions['onIssue']>): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const bytes of gunzipped(source)) yield* blocks(lines.push(bytes), encoder, onIssue)
  yield* blocks(lines.end(), encoder, onIssue)
}

function* blocks(lines: Iterable<EntityLine>, encoder: NQuadsEncoder, onIssue: NonNullable<NQuadsStreamOptions['onIssue']>): Generator<Uint8Array, void, undefined> {
  try {
    for (const line of lines) {
      add(line, encoder, onIssue)
      if (encoder.size >= BLOCK) yield encoder.take()
    }
  } catch (error) {
    if (encoder.size) yield encoder.take() // what comes before the line that ends it all
    throw error
  }
  if (encoder.size) yield encoder.take()
}

function add(line: EntityLine, encoder: NQuadsEncoder, onIssue: NonNullable<NQuadsStreamOptions['onIssue']>): void {
  if (!line.entity) return onIssue(line.line, line.issues)
  try {
    encoder.write(line.entity)
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    onIssue(line.line, error.issues)
  }
}
