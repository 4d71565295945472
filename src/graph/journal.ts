import { closeSync, existsSync, fdatasyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs'
import type { NamedGraph } from './named-graph.js'

/** Thrown when a file cannot serve as a journal: it is none, or that of another store. */
export class JournalError extends Error {
  override readonly name = 'JournalError'
}

const NEWLINE = 0x0a

/**
 * What a store has acknowledged, in a file of JSON Lines that only grows: a first line that names the store, then `{"graph", "digest"}` for each graph once the store has answered.
 * A graph that is sent again with other content is first struck out (`"digest": null`), for while it is on its way nobody knows which of the two the store holds.
 * A last line that was torn by a sudden end is dropped; a lost line costs no more than sending a graph again.
 */
export class Journal {
  private constructor(
    private readonly descriptor: number | undefined,
    private readonly digests: Map<string, string>,
  ) {}

  /** Opens a journal, or begins one. With `readOnly` the file is neither made nor changed. Throws {@link JournalError}, and what the file system says. */
  static open(path: string, store: string, { readOnly = false }: { readonly readOnly?: boolean } = {}): Journal {
    const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
    const whole = bytes.lastIndexOf(NEWLINE) + 1
    const head = `${JSON.stringify({ journal: 'ml-assets load', version: 1, store })}\n`
    if (whole === 0 && !head.startsWith(bytes.toString('utf8'))) throw new JournalError('is not a journal of `ml-assets load`')
    const digests = whole === 0 ? new Map<string, string>() : readDigests(bytes.subarray(0, whole), store)
    if (readOnly) return new Journal(undefined, digests)
    const descriptor = openSync(path, 'a')
    ftruncateSync(descriptor, whole)
    if (whole === 0) writeSync(descriptor, head)
    return new Journal(descriptor, digests)
  }

  /** Whether the store is known to hold exactly this graph. */
  holds({ iri, digest }: NamedGraph): boolean {
    return this.digests.get(iri) === digest
  }

  /** Strikes out graphs that are about to be replaced, before they are sent; this is on the disk when it returns. */
  strike(graphs: readonly NamedGraph[]): void {
    const known = graphs.filter(({ iri }) => this.digests.has(iri))
    for (const { iri } of known) this.digests.delete(iri)
    this.append(known.map(({ iri }) => ({ graph: iri, digest: null })))
    if (known.length && this.descriptor !== undefined) fdatasyncSync(this.descriptor)
  }

  /** Notes graphs that the store has acknowledged. */
  acknowledge(graphs: readonly NamedGraph[]): void {
    for (const { iri, digest } of graphs) this.digests.set(iri, digest)
    this.append(graphs.map(({ iri, digest }) => ({ graph: iri, digest })))
  }

  close(): void {
    if (this.descriptor === undefined) return
    fdatasyncSync(this.descriptor)
    closeSync(this.descriptor)
  }

  private append(lines: readonly object[]): void {
    if (!lines.length || this.descriptor === undefined) return
    const bytes = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    for (let at = 0; at < bytes.length; ) at += writeSync(this.descriptor, bytes, at)
  }
}

function readDigests(bytes: Uint8Array, store: string): Map<string, string> {
  const digests = new Map<string, string>()
  const lines = linesOf(bytes)
  const head = parsed(lines.next().value ?? '')
  if (head?.journal !== 'ml-assets load' || head.version !== 1) throw new JournalError('is not a journal of `ml-assets load`')
  if (head.store !== store) throw new JournalError('is the journal of another store: name another file, or the store that it belongs to')
  for (const line of lines) {
    const { graph, digest } = parsed(line) ?? {}
    // A damaged line may have struck out any graph, so what stands before it is no longer known.
    if (typeof graph !== 'string') digests.clear()
    else if (typeof digest === 'string') digests.set(graph, digest)
    else digests.delete(graph)
  }
  return digests
}

/** Decoded one by one: a journal may be longer than a string can be. */
function* linesOf(bytes: Uint8Array): Generator<string, void, undefined> {
  const decoder = new TextDecoder()
  for (let start = 0, end = bytes.indexOf(NEWLINE); end >= 0; start = end + 1, end = bytes.indexOf(NEWLINE, start)) yield decoder.decode(bytes.subarray(start, end))
}

/** The object on a line; nothing for a line that was damaged. */
function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value = JSON.parse(line) as unknown
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
