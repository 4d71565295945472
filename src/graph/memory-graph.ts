import { isUtf8 } from 'node:buffer'
import { checkedBase, entityIri, graphIri } from '../entities/iris.js'
import type { Entity } from '../generated/types.js'
import { fromQuads, type ReadOptions } from '../rdf/from-quads.js'
import { parseQuads, RdfSyntaxError } from '../rdf/parse-rdf.js'
import { formats, type Format } from '../rdf/serialize.js'
import { toNQuads, type RdfOptions } from '../rdf/to-quads.js'
import { QueryError, type Graph, type GraphOptions, type LoadOptions, type QueryLimits, type QueryResult, type Row } from './graph.js'
import { quadsText } from './quad-text.js'
import { runQuery } from './query.js'

/** The library behind the graph. */
export type Oxigraph = typeof import('oxigraph')

const MEDIA_TYPES: Readonly<Record<Format, string>> = { turtle: 'text/turtle', trig: 'application/trig', nquads: 'application/n-quads', ntriples: 'application/n-triples', jsonld: 'application/ld+json' }

/** A graph in the memory of this process, kept by Oxigraph. Texts go in and come out rather than terms: each term would be an object to be freed on the other side. */
export class MemoryGraph implements Graph {
  private readonly store: InstanceType<Oxigraph['Store']>
  private readonly rdf: RdfOptions

  constructor(private readonly oxigraph: Oxigraph, options: GraphOptions) {
    this.store = new oxigraph.Store()
    checkBase(oxigraph, options.base)
    this.rdf = { ...options, graphs: true }
  }

  get size(): number {
    return this.store.size
  }

  add(entities: Entity | Iterable<Entity>): void {
    this.insert(Array.from(listOf(entities), (entity) => toNQuads(entity, this.rdf)))
  }

  replace(entities: Entity | Iterable<Entity>): void {
    const latest = new Map<string, string>()
    for (const entity of listOf(entities)) {
      const text = toNQuads(entity, this.rdf) // before its IRI is asked for: of an entity that is none this tells what is wrong
      latest.set(graphIri(entityIri(entity, this.rdf.base)), text)
    }
    if (this.size) this.drop([...latest.keys()])
    this.insert([...latest.values()])
  }

  remove(iri: string): boolean {
    const before = this.size
    this.drop([this.graphName(graphIri(iri), 'iri').value])
    return this.size < before
  }

  query(sparql: string, limits: QueryLimits = {}): QueryResult {
    return runQuery(this.store, sparql, limits)
  }

  select(sparql: string, limits: QueryLimits = {}): readonly Row[] {
    const result = this.query(sparql, limits)
    if (result.kind !== 'rows') throw new QueryError('This is no SELECT query: `query` answers the other forms.')
    return result.rows
  }

  dump({ format, graph }: LoadOptions): string {
    const options = { format: mediaType(format) }
    if (graph !== undefined) return ordered(this.store.dump({ ...options, from_graph_name: this.graphName(graph) }), format)
    if (format !== 'turtle' && format !== 'ntriples') return ordered(this.store.dump(options), format)
    if (this.hasNamedGraphs()) throw new TypeError(`\`${format}\` cannot hold named graphs: use \`${format === 'turtle' ? 'trig' : 'nquads'}\`, or name one graph with \`graph\``)
    return ordered(this.store.dump({ ...options, from_graph_name: this.oxigraph.defaultGraph() }), format)
  }

  async load(text: string | Uint8Array, { format, graph }: LoadOptions): Promise<void> {
    const type = mediaType(format)
    const target = graph === undefined ? undefined : this.graphName(graph)
    const isOneGraph = format === 'turtle' || format === 'ntriples'
    // Contexts of JSON-LD are ours to read, and only a text in one graph can be moved to another as the store reads it.
    const isForStore = isOneGraph || (format !== 'jsonld' && !target)
    if (isForStore && this.accepts(text, { format: type, ...(target ? { to_graph_name: target } : {}) })) return
    const quads = await parseQuads(typeof text === 'string' ? text : utf8(text, format), format)
    this.insert([quadsText(quads, graph, format)])
  }

  async entities(options: ReadOptions = {}): Promise<Entity[]> {
    return fromQuads(await parseQuads(this.store.dump({ format: MEDIA_TYPES.nquads }), 'nquads'), options)
  }

  /** Reads a text if the store takes it. Its grammar of IRIs is stricter than that of RDF, so that a refusal says little; and what it says quotes the text. */
  private accepts(text: string | Uint8Array, options: Parameters<typeof this.store.load>[1]): boolean {
    try {
      this.store.load(text, options)
      return true
    } catch (error) {
      if ((error as Partial<Error>).name !== 'Error') throw error // the store itself broke down
      return false
    }
  }

  /** Adds texts, all or none; together they may be longer than a string can be. */
  private insert(nquads: readonly string[]): void {
    // Lenient about IRIs: ours have been checked for what RDF cannot hold, and the store's stricter grammar would lose the whole text for one of them.
    this.store.load(nquads, { format: MEDIA_TYPES.nquads, lenient: true })
  }

  /** Drops graphs; their IRIs are such as the grammar of SPARQL takes. */
  private drop(graphs: readonly string[]): void {
    for (let start = 0; start < graphs.length; start += DROPS) this.store.update(graphs.slice(start, start + DROPS).map((graph) => `DROP SILENT GRAPH <${graph}>`).join(' ;\n'))
  }

  private graphName(iri: string, name = 'graph'): InstanceType<Oxigraph['NamedNode']> {
    try {
      return this.oxigraph.namedNode(iri)
    } catch {
      throw new TypeError(`\`${name}\` must be an absolute IRI, percent-encoded where need be`)
    }
  }

  private hasNamedGraphs(): boolean {
    return this.store.query('ASK { GRAPH ?graph { ?subject ?property ?value } }') as boolean
  }
}
/** Graphs dropped in one update. */
const DROPS = 1000

function listOf(entities: Entity | Iterable<Entity>): Iterable<Entity> {
  return Symbol.iterator in entities ? entities : [entities]
}

/** Throws TypeError for a base on which the grammar of IRIs, which the store knows better than we do, forbids to build. */
function checkBase(oxigraph: Oxigraph, base: string | undefined): void {
  try {
    oxigraph.namedNode(`${checkedBase(base)}mlmodel/a`)
  } catch (error) {
    throw error instanceof TypeError ? error : new TypeError('`base` must be an IRI that more can be added to, such as `https://models.example.com/`')
  }
}

function utf8(bytes: Uint8Array, format: Format): string {
  if (!isUtf8(bytes)) throw new RdfSyntaxError(format, undefined, 'it is not UTF-8.')
  return new TextDecoder().decode(bytes)
}

function mediaType(format: Format): string {
  if (!formats.includes(format)) throw new TypeError(`\`format\` must be one of ${formats.join(', ')}`)
  return MEDIA_TYPES[format]
}

/** A statement a line: sorted, they come the same each time. */
function ordered(text: string, format: Format): string {
  return format === 'nquads' || format === 'ntriples' ? text.split('\n').filter(Boolean).sort().map((line) => `${line}\n`).join('') : text
}
