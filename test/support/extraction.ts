import { inspect } from 'node:util'
import type { Extracted, ExtractionWarning } from '../../src/extract/extraction.js'
import type { Extractor, ExtractRequest } from '../../src/extract/extractor.js'
import type { Entity } from '../../src/index.js'
import { entityId } from '../../src/entities/ids.js'
import type { HttpEvent } from '../../src/io/http-options.js'

/** All that came of an extraction. */
export interface Extraction {
  readonly extracted: readonly Extracted[]
  readonly entities: readonly Entity[]
  readonly warnings: readonly ExtractionWarning[]
  /** The last cursor. */
  readonly cursor: string | undefined
  /** What ended it before its time. */
  readonly error: unknown
  readonly events: readonly HttpEvent[]
}

/** Runs an extraction to its end, whichever it is. */
export async function extracting(extractor: Extractor, request: ExtractRequest): Promise<Extraction> {
  const extracted: Extracted[] = []
  const events: HttpEvent[] = []
  let error: unknown
  try {
    for await (const one of extractor.extract({ ...request, onEvent: (event) => events.push(event) })) extracted.push(one)
  } catch (thrown) {
    error = thrown
  }
  return {
    extracted, events, error,
    entities: extracted.flatMap((one) => (one.kind === 'entity' ? [one.entity] : [])),
    warnings: extracted.flatMap((one) => (one.kind === 'warning' ? [one.warning] : [])),
    cursor: extracted.findLast((one) => one.kind === 'cursor')?.cursor,
  }
}

/** Entities by identity, as JSON. */
export function byId(entities: readonly Entity[]): Map<string, string> {
  return new Map(entities.map((entity) => [entityId(entity), JSON.stringify(entity)]))
}

/** Everything that an extraction tells the world; a cursor is for its own next run only. */
export function toldBy({ extracted, error, events }: Extraction): string {
  return [JSON.stringify(extracted.filter(({ kind }) => kind !== 'cursor')), JSON.stringify(events), inspect(error, { depth: 10, showHidden: true })].join('\n')
}
