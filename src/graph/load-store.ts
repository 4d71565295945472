import type { Entity } from '../generated/types.js'
import { ValidationError, type Issue } from '../entities/issues.js'
import { mapConcurrently } from '../io/concurrent.js'
import { HttpFailure } from '../io/http-failure.js'
import { Batcher } from './batcher.js'
import { Journal } from './journal.js'
import { namedGraph, type NamedGraph } from './named-graph.js'
import { isRefusal, Store, type Protocol, type StoreOptions } from './store.js'

/** What is loaded, and what is told on the way. */
export interface SendOptions extends StoreOptions {
  /** Most bytes of statements in one update, default 1 000 000; a larger graph goes alone. */
  readonly batchBytes?: number
  /** Path of a file that keeps what the store has acknowledged, so that a later run leaves it out; see {@link Journal}. */
  readonly journal?: string
  /** Sends nothing, asks nothing, writes no file; only counts what would be sent. */
  readonly dryRun?: boolean
  /** Told of graphs that the store has acknowledged, or in a dry run would be sent. */
  readonly onSent?: (graphs: readonly NamedGraph[]) => void
  /** Told of a graph that the store does not take, and why; the others are sent all the same. */
  readonly onRefused?: (graph: string, failure: HttpFailure) => void
}

/** What a run came to. Graphs and sizes count what the store has acknowledged, or in a dry run what would be sent. */
export interface LoadReport {
  /** `undefined` in a dry run that would have to ask. */
  protocol: Protocol | undefined
  sent: number
  statements: number
  bytes: number
  requests: number
  /** Graphs left out, for the journal says that the store holds them as they are. */
  unchanged: number
  /** Graphs left out, for a later one of the same document was at hand. */
  superseded: number
  refused: number
}

/** Thrown when a run cannot go on: what went wrong is the cause, and the report says how far it has come. */
export class LoadFailure extends Error {
  override readonly name = 'LoadFailure'
  constructor(override readonly cause: HttpFailure, readonly report: LoadReport) {
    super(cause.message)
  }
}

/** Graphs that a store may refuse from the beginning before it is taken to refuse all. */
const MOST_REFUSED_AT_FIRST = 10

/**
 * Sends documents to a SPARQL 1.1 store, one named graph each, in the place of what was there under its IRI.
 * A document that cannot be written goes to `onIssue`, or throws `ValidationError`; a store that cannot be reached, or refuses everything, is a {@link LoadFailure}.
 */
export async function loadStore(
  entities: AsyncIterable<Entity> | Iterable<Entity>, { base, inferred, onIssue, ...options }: SendOptions & { readonly base?: string; readonly inferred?: boolean; readonly onIssue?: (issue: Issue, entity: Entity) => void },
): Promise<LoadReport> {
  const rdf = { ...(base === undefined ? {} : { base }), ...(inferred === undefined ? {} : { inferred }) }
  async function* graphs(): AsyncGenerator<NamedGraph, void, undefined> {
    for await (const entity of entities)
      try {
        yield namedGraph(entity, rdf)
      } catch (error) {
        if (!(error instanceof ValidationError) || !onIssue) throw error
        for (const issue of error.issues) onIssue(issue, entity)
      }
  }
  return sendGraphs(graphs(), options)
}

/** Sends graphs to a store; see {@link loadStore}. */
export async function sendGraphs(graphs: AsyncIterable<NamedGraph>, options: SendOptions): Promise<LoadReport> {
  const { journal: path, dryRun = false } = options
  const store = new Store(options)
  const journal = path === undefined ? undefined : Journal.open(path, options.to, { readOnly: dryRun })
  try {
    return await new Loading(options, store, journal).run(graphs)
  } finally {
    journal?.close()
  }
}

class Loading {
  private readonly report: LoadReport = { protocol: undefined, sent: 0, statements: 0, bytes: 0, requests: 0, unchanged: 0, superseded: 0, refused: 0 }

  constructor(private readonly options: SendOptions, private readonly store: Store, private readonly journal: Journal | undefined) {}

  async run(graphs: AsyncIterable<NamedGraph>): Promise<LoadReport> {
    const { concurrency = 2, dryRun = false, protocol = 'auto', signal } = this.options
    try {
      this.report.protocol = dryRun ? (protocol === 'auto' ? undefined : protocol) : await this.store.protocol()
      const batcher = new Batcher(graphs, { bytes: this.report.protocol === 'gsp' ? 0 : (this.options.batchBytes ?? 1_000_000), isHeld: (graph) => this.isHeld(graph), onSuperseded: () => this.report.superseded++ })
      const send = (batch: readonly NamedGraph[], stopped: AbortSignal) => batcher.launched(batch, () => this.send(batch, stopped))
      for await (const outcome of mapConcurrently(batcher.batches(), concurrency, send, signal ? { signal } : {})) if ('error' in outcome) throw outcome.error
      return this.report
    } catch (error) {
      throw error instanceof HttpFailure && error.kind !== 'aborted' ? new LoadFailure(error, this.report) : error
    }
  }

  private isHeld(graph: NamedGraph): boolean {
    const held = this.journal?.holds(graph) ?? false
    if (held) this.report.unchanged++
    return held
  }

  private async send(graphs: readonly NamedGraph[], signal: AbortSignal): Promise<void> {
    this.journal?.strike(graphs)
    if (this.options.dryRun) return this.acknowledged(graphs)
    await this.deliver(graphs, signal)
  }

  /** Sends graphs together; if the store does not take them, in halves, so that only those are left out that it does not take by themselves. */
  private async deliver(graphs: readonly NamedGraph[], signal: AbortSignal): Promise<void> {
    try {
      await this.store.put(graphs, signal)
    } catch (error) {
      if (!isRefusal(error)) throw error
      if (graphs.length === 1) return this.refused(graphs[0]!, error)
      const half = Math.ceil(graphs.length / 2)
      await this.deliver(graphs.slice(0, half), signal)
      return this.deliver(graphs.slice(half), signal)
    }
    this.acknowledged(graphs)
  }

  private acknowledged(graphs: readonly NamedGraph[]): void {
    this.journal?.acknowledge(graphs)
    this.report.requests++
    this.report.sent += graphs.length
    for (const { statements, bytes } of graphs) {
      this.report.statements += statements
      this.report.bytes += bytes
    }
    this.options.onSent?.(graphs)
  }

  private refused({ iri }: NamedGraph, failure: HttpFailure): void {
    this.report.refused++
    this.options.onRefused?.(iri, failure)
    if (this.report.sent === 0 && this.report.refused >= MOST_REFUSED_AT_FIRST) throw failure.with(`So were the first ${this.report.refused} graphs, all of them.`)
  }
}
