import type { NamedGraph } from './named-graph.js'

/** How graphs are put together. */
export interface BatchOptions {
  /** Most bytes of statements in a batch; a larger graph is a batch by itself. */
  readonly bytes: number
  /** Whether a graph need not be sent. */
  readonly isHeld: (graph: NamedGraph) => boolean
  /** Told when a graph gives way to a later one of the same IRI. */
  readonly onSuperseded: () => void
}

/** Puts graphs together in batches, in such a way that of graphs with one IRI the last one wins: none is in two batches that are on their way at the same time. */
export class Batcher {
  private batch = new Map<string, NamedGraph>()
  private size = 0
  /** Graphs on their way, each with the moment in which that ends. */
  private readonly flying = new Map<string, Promise<void>>()
  private readonly land = new Map<readonly NamedGraph[], () => void>()

  constructor(private readonly graphs: AsyncIterable<NamedGraph>, private readonly options: BatchOptions) {}

  /** The batches, each of at least one graph. */
  async *batches(): AsyncGenerator<readonly NamedGraph[], void, undefined> {
    for await (const graph of this.graphs) {
      await this.flying.get(graph.iri)
      const earlier = this.batch.get(graph.iri)
      if (!earlier && this.options.isHeld(graph)) continue
      if (earlier) this.options.onSuperseded()
      const size = this.size - (earlier?.bytes ?? 0)
      if (this.batch.size > (earlier ? 1 : 0) && size + graph.bytes > this.options.bytes) {
        this.remove(earlier)
        yield this.take()
      }
      this.add(graph)
    }
    if (this.batch.size) yield this.take()
  }

  /** Sends a batch; only when that has ended, well or badly, is another graph of one of its IRIs let out. */
  async launched(batch: readonly NamedGraph[], send: () => Promise<void>): Promise<void> {
    try {
      await send()
    } finally {
      for (const { iri } of batch) this.flying.delete(iri)
      this.land.get(batch)?.()
      this.land.delete(batch)
    }
  }

  private add(graph: NamedGraph): void {
    this.remove(this.batch.get(graph.iri))
    this.batch.set(graph.iri, graph)
    this.size += graph.bytes
  }

  private remove(graph: NamedGraph | undefined): void {
    if (graph && this.batch.delete(graph.iri)) this.size -= graph.bytes
  }

  private take(): readonly NamedGraph[] {
    const batch = [...this.batch.values()]
    const landing = new Promise<void>((resolve) => this.land.set(batch, resolve))
    for (const { iri } of batch) this.flying.set(iri, landing)
    this.batch = new Map()
    this.size = 0
    return batch
  }
}
