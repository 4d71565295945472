import type { Quad, Term } from '@rdfjs/types'
import type { Entity } from '../generated/types.js'
import type { ReadOptions } from '../rdf/from-quads.js'
import type { Format } from '../rdf/serialize.js'

/** How documents become statements of the graph. */
export interface GraphOptions {
  /** What the IRIs of documents begin with; default `https://ml-assets.example/`. */
  readonly base?: string
  /** Also what reasoning would add, since the store itself does not reason: super-classes and super-properties, concepts behind words, owl:sameAs. */
  readonly inferred?: boolean
}

/** What a text holds and where it goes. */
export interface LoadOptions {
  readonly format: Format
  /** IRI of the named graph for statements that stand in none. Without it they go to the default graph. */
  readonly graph?: string
}

/** How much of an answer is wanted. */
export interface QueryLimits {
  /** Most rows or quads; a query with more throws {@link QueryError}. It bounds the answer, not the work: see {@link Graph.query}. */
  readonly rows?: number
}

/** One solution: values by the names of variables, without those that have no value. It has no prototype, so that no name of a variable is special. */
export type Row = Readonly<Record<string, Term>>

/** What a query came to: `rows` of SELECT, `boolean` of ASK, `quads` of CONSTRUCT and DESCRIBE. */
export type QueryResult =
  | { readonly kind: 'rows'; readonly variables: readonly string[]; readonly rows: readonly Row[] }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'quads'; readonly quads: readonly Quad[] }

/** Thrown for a query that is no SPARQL 1.1 query, cannot be answered here, or has a larger answer than was wanted. It does not quote data. */
export class QueryError extends Error {
  override readonly name = 'QueryError'
  constructor(
    message: string,
    /** Line and column of the mistake, from 1, where they are known. */
    readonly line?: number,
    readonly column?: number,
  ) {
    super(message)
  }
}

/** Documents in a SPARQL store in memory, each in a named graph of its own. Nothing it does reaches the network. */
export interface Graph {
  /** How many statements there are, in all graphs. */
  readonly size: number
  /** Adds the statements of documents. Meant for documents that are not there yet: of one that is, the old statements stay beside the new; then use {@link replace}. Throws `ValidationError` before anything is added. */
  add(entities: Entity | Iterable<Entity>): void
  /** Puts documents in the place of what was there under their IRIs: what an older version said and this one does not is gone. Of several with one IRI the last counts. Throws `ValidationError` before anything is changed. */
  replace(entities: Entity | Iterable<Entity>): void
  /** Takes a document away by its IRI, and tells whether it was there. */
  remove(iri: string): boolean
  /**
   * Answers a SPARQL 1.1 query. A pattern outside `GRAPH` matches the statements of all graphs together; one that stands in several graphs matches as often, so that `DISTINCT` may be wanted. `SERVICE` is refused (`SERVICE SILENT` yields one empty solution, as the standard says).
   * The query runs to its end before this returns and cannot be stopped: there is no limit of time or memory, so a query of strangers belongs into a worker thread or process that can be ended.
   */
  query(sparql: string, limits?: QueryLimits): QueryResult
  /** The rows of a SELECT query; any other query is a {@link QueryError}. */
  select(sparql: string, limits?: QueryLimits): readonly Row[]
  /**
   * The statements as text: N-Quads and N-Triples sorted, the same each time; numbers and times in the store's own spelling of the same values.
   * Turtle and N-Triples hold one graph only: `graph` names it, and a TypeError says so where it is missing.
   */
  dump(options: LoadOptions): string
  /** Adds the statements of a text as they stand, all or none: a text with a mistake throws `RdfSyntaxError`. */
  load(text: string | Uint8Array, options: LoadOptions): Promise<void>
  /** The documents back out: valid, in canonical form, sorted by their IRIs; see `fromQuads`. */
  entities(options?: ReadOptions): Promise<Entity[]>
}
