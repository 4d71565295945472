import { createHash } from 'node:crypto'
import type { ExtractRequest, Extractor } from '../extract/extractor.js'
import { readState, writeState } from '../io/state-file.js'
import { Misuse } from './command.js'

/** The file in which a run remembers how far it came. It serves the same extraction only: a cursor means nothing to another. */
export class ExtractionState {
  private readonly extraction: string

  constructor(private readonly path: string, { id }: Extractor, { url, settings, since }: ExtractRequest, include: string | undefined) {
    this.extraction = createHash('sha256').update(JSON.stringify([id, url, settings, since, include])).digest('hex').slice(0, 16)
  }

  /** Where to go on; nothing when the last run came to its end. `other`: the file is of another extraction, so that this one begins anew. */
  read(): { readonly cursor?: string; readonly other?: true } {
    const text = readState(this.path)
    if (!text) return {}
    const { extraction, cursor } = contentOf(text)
    return extraction === this.extraction ? { cursor } : { other: true }
  }

  save(cursor: string): void {
    writeState(this.path, JSON.stringify({ extraction: this.extraction, cursor }))
  }

  /** Notes that all is done. */
  finish(): void {
    writeState(this.path, '')
  }
}

/** Throws {@link Misuse} for a file that is something else: it would be overwritten. */
function contentOf(text: string): { readonly extraction: string; readonly cursor: string } {
  try {
    const { extraction, cursor } = JSON.parse(text) as Record<string, unknown>
    if (typeof extraction === 'string' && typeof cursor === 'string') return { extraction, cursor }
  } catch {
    // told below
  }
  throw new Misuse('--state must name a file of its own: the one that is given holds something else, and is left as it is.')
}
