import { QueryError, type QueryLimits, type QueryResult, type Row } from './graph.js'
import { plainQuad, plainTerm, type JsonTerm, type StoreQuad } from './query-terms.js'

/** What begins a query, up to the word that says its form: base, prefixes and comments. */
const FORM = /^(?:[\s\ufeff]|#[^\n\r]*(?:[\n\r]|$)|BASE\s*<[^<>\s]*>|PREFIX\s*[^\s:<>]*:\s*<[^<>\s]*>|VERSION\s*["'][^"'\s]*["'])*(SELECT|ASK|CONSTRUCT|DESCRIBE)\b/i

/** The part of a store that answers queries. */
interface Answering {
  query(query: string, options: { results_format?: string; use_default_graph_as_union: boolean }): unknown
}

interface JsonAnswer {
  readonly head: { readonly vars?: readonly string[] }
  readonly boolean?: boolean
  readonly results?: { readonly bindings: readonly Readonly<Record<string, JsonTerm>>[] }
}

/** Answers a query over all graphs of a store together; throws {@link QueryError}. */
export function runQuery(store: Answering, sparql: string, { rows: most = Infinity }: QueryLimits): QueryResult {
  const [, form = ''] = FORM.exec(sparql) ?? []
  if (!form) throw new QueryError('This is no SPARQL 1.1 query: one begins with SELECT, ASK, CONSTRUCT or DESCRIBE, after prefixes.')
  const isGraph = /^[CD]/i.test(form)
  const answer = ask(store, sparql, isGraph)
  if (isGraph) return { kind: 'quads', quads: within(answer as StoreQuad[], most).map(plainQuad) }
  const { head, boolean, results } = JSON.parse(answer as string) as JsonAnswer
  if (boolean !== undefined) return { kind: 'boolean', value: boolean }
  return { kind: 'rows', variables: head.vars!, rows: within(results!.bindings, most).map(rowOf) }
}

function rowOf(binding: Readonly<Record<string, JsonTerm>>): Row {
  const row = Object.create(null) as Record<string, unknown>
  for (const [name, term] of Object.entries(binding)) row[name] = plainTerm(term)
  return row as Row
}

function within<T>(found: readonly T[], most: number): readonly T[] {
  if (found.length > most) throw new QueryError(`The answer has ${found.length} rows, and at most ${most} were wanted: add a LIMIT to the query, or raise the option \`rows\`.`)
  return found
}

function ask(store: Answering, sparql: string, isGraph: boolean): unknown {
  try {
    return store.query(sparql, { use_default_graph_as_union: true, ...(isGraph ? {} : { results_format: 'json' }) })
  } catch (error) {
    throw inWords(error)
  }
}

/** What the store says holds parts of the query and the whole grammar; this says where and what. */
function inWords(error: unknown): unknown {
  const { name, message = '' } = error as Partial<Error>
  if (name !== 'Error') return error // the store itself broke down
  const [, line, column] = /^error at (\d+):(\d+):/.exec(message) ?? []
  if (line !== undefined) return new QueryError(`The query does not follow the grammar of SPARQL 1.1 at line ${line}, column ${column}. Is a prefix not declared, or a bracket not closed?`, Number(line), Number(column))
  if (/^The service\b/.test(message)) return new QueryError('The query asks another store with SERVICE, and this graph reaches no network.')
  if (/^The custom (?:aggregate )?function\b/.test(message)) return new QueryError('The query calls a function that SPARQL 1.1 does not have.')
  return new QueryError('The store could not answer the query.')
}
