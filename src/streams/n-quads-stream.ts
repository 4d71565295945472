import { ValidationError } from '../entities/issues.js'
import { checkedBase } from '../entities/iris.js'
import { toNQuads, type RdfOptions } from '../rdf/to-quads.js'
import { EntityLines, LineError, type EntityLine, type EntityStreamOptions, type LineIssue } from './entity-lines.js'
import { gunzipped } from './gunzip.js'
import { transformOf } from './web.js'

/** How JSON Lines become N-Quads. */
export interface NQuadsStreamOptions extends EntityStreamOptions, RdfOptions {
  /** Told what is wrong with a line, which is then left out. Without it, the first such line makes the stream fail with `LineError`. */
  readonly onIssue?: (line: number, issues: readonly [LineIssue, ...LineIssue[]]) => void
}

/** Bytes of text that are handed on at a time, about. */
const BLOCK = 65_536

/**
 * Bytes of JSON Lines in, packed by gzip or not; bytes of N-Quads out (N-Triples without `graphs`), read no faster than they are taken.
 * Throws `TypeError` for a `base` that is none.
 */
export function nQuadsStream({ onIssue, base, graphs = false, inferred = false, ...reading }: NQuadsStreamOptions = {}): TransformStream<Uint8Array, Uint8Array> {
  const rdf: RdfOptions = { base: checkedBase(base), graphs, inferred }
  const fail = (line: number, issues: readonly [LineIssue, ...LineIssue[]]) => {
    throw new LineError(line, issues)
  }
  return transformOf((source) => nQuads(source, new EntityLines(reading), rdf, onIssue ?? fail))
}

async function* nQuads(source: AsyncIterable<Uint8Array>, lines: EntityLines, rdf: RdfOptions, onIssue: NonNullable<NQuadsStreamOptions['onIssue']>): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const bytes of gunzipped(source)) yield* blocks(lines.push(bytes), rdf, onIssue)
  yield* blocks(lines.end(), rdf, onIssue)
}

function* blocks(lines: Iterable<EntityLine>, rdf: RdfOptions, onIssue: NonNullable<NQuadsStreamOptions['onIssue']>): Generator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder()
  let text = ''
  try {
    for (const line of lines) {
      text += statements(line, rdf, onIssue)
      if (text.length < BLOCK) continue
      yield encoder.encode(text)
      text = ''
    }
  } catch (error) {
    if (text) yield encoder.encode(text) // what comes before the line that ends it all
    throw error
  }
  if (text) yield encoder.encode(text)
}

function statements(line: EntityLine, rdf: RdfOptions, onIssue: NonNullable<NQuadsStreamOptions['onIssue']>): string {
  if (!line.entity) {
    onIssue(line.line, line.issues)
    return ''
  }
  try {
    return toNQuads(line.entity, rdf)
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    onIssue(line.line, error.issues)
    return ''
  }
}
