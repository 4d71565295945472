import type { Graph, GraphOptions } from './graph.js'
import { MemoryGraph, type Oxigraph } from './memory-graph.js'

/** Thrown when a library is needed that is not installed with this one. */
export class MissingLibrary extends Error {
  override readonly name = 'MissingLibrary'
}

/** An empty graph in memory. Throws {@link MissingLibrary} where the optional package `oxigraph` is not installed, and `TypeError` for a base that no IRI can begin with. */
export async function openGraph(options: GraphOptions = {}): Promise<Graph> {
  return new MemoryGraph(await loadOxigraph(async () => (await import('oxigraph')) as unknown as { default: Oxigraph }), options)
}

/** The library of the store, from what imports it. */
export async function loadOxigraph(importer: () => Promise<{ readonly default: Oxigraph }>): Promise<Oxigraph> {
  try {
    return (await importer()).default
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new MissingLibrary('The graph in memory needs the package oxigraph, which is not installed: run `npm install oxigraph`.')
  }
}
