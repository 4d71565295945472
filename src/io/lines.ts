import { DamagedInput } from './damaged-input.js'
import { decodeLine, isForeign, LineSplitter, type Line, type LineLimits, type RawLine } from './line-splitter.js'
import type { Trouble } from './trouble.js'

/** How lines are read. */
export interface LineOptions extends LineLimits {
  /** Whether lines, and troubles with them, come with their bytes. */
  readonly keepSource?: boolean
}

/**
 * Splits bytes into lines at byte 0x0A and nowhere else, takes one CR off each end and a byte order mark off the start, and leaves out blank lines.
 * A line that is too long or not UTF-8 comes as a trouble, and reading goes on after it; memory stays within the limit.
 */
export async function* readLines(source: AsyncIterable<Uint8Array>, options: LineOptions): AsyncGenerator<Line | Trouble, void, undefined> {
  for await (const raw of readRawLines(source, options)) {
    const line = 'trouble' in raw ? raw : decodeLine(raw, options, options.keepSource)
    if (line) yield line
    if (!('trouble' in raw) && isForeign(raw)) return
  }
}

/** The lines as bytes; a compressed input that is not whole ends in a trouble, and without the line that it ends in. */
export async function* readRawLines(source: AsyncIterable<Uint8Array>, limits: LineLimits): AsyncGenerator<RawLine | Trouble, void, undefined> {
  const splitter = new LineSplitter(limits)
  try {
    for await (const bytes of source) yield* splitter.push(bytes)
  } catch (error) {
    if (!(error instanceof DamagedInput)) throw error
    return yield { line: splitter.number, kind: 'cut-off', trouble: error.message }
  }
  const last = splitter.end()
  if (last) yield last
}
