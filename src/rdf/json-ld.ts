import { context, CONTEXT_IRI, type ContextTerm } from '../generated/context.js'
import type { Entity } from '../generated/types.js'
import type { Datatype, Name } from './names.js'
import { PlainSink } from './sink.js'
import { writeTo, type RdfOptions } from './to-quads.js'
import { MLA, RDF_JSON, RDF_TYPE, XSD } from './vocabulary.js'

/** How documents become JSON-LD. */
export interface JsonLdOptions extends RdfOptions {
  /** The context inside the document, which any processor reads offline (default), or only its published address. */
  readonly context?: 'inline' | 'address'
}

/** A JSON-LD 1.1 document; plain JSON, ready for `JSON.stringify`. */
export interface JsonLdDocument {
  readonly '@context': typeof context | string
  readonly [key: string]: unknown
}

type Node = { '@id': string; '@type'?: string | string[]; [term: string]: unknown }
type Value = string | { '@id': string } | { '@value': unknown; '@type'?: string }

/**
 * Documents as JSON-LD: the same graph as `toQuads` makes, term for term.
 * Numbers, times and truth values are texts with a datatype, so that no reader loses a digit. One document stands at the top; several, or named graphs, in `@graph`.
 */
export function toJsonLd(entities: Entity | Iterable<Entity>, options: JsonLdOptions = {}): JsonLdDocument {
  const sink = new NodeSink()
  writeTo(sink, entities, options)
  const head = { '@context': options.context === 'address' ? CONTEXT_IRI : context }
  const roots = sink.roots()
  return roots.length === 1 && !options.graphs ? { ...head, ...roots[0] } : { ...head, '@graph': roots }
}

/** Collects statements as JSON-LD nodes, graph by graph. */
class NodeSink extends PlainSink<string> {
  private readonly graphs = new Map<string | undefined, Map<string, Map<string, Value[]>>>()
  private readonly documents = new Set<string>()
  private graph: string | undefined

  begin(iri: string, graph: string | undefined): void {
    this.documents.add(iri)
    this.graph = graph
  }

  node(iri: string): string {
    return iri
  }

  iriOf(iri: string): string {
    return iri
  }

  named(name: Name): string {
    return name.iri
  }

  link(subject: string, predicate: Name, object: string): void {
    this.values(subject, predicate).push({ '@id': object })
  }

  literal(subject: string, predicate: Name, text: string, datatype: Datatype): void {
    this.values(subject, predicate).push(literalValue(coercion(termOf(predicate.iri)), text, datatype.iri))
  }

  roots(): Node[] {
    return [...this.graphs].flatMap(([graph, nodes]) => {
      const roots = nest(nodes, this.documents)
      return graph === undefined ? roots : [{ '@id': graph, '@graph': roots }]
    })
  }

  private values(subject: string, predicate: Name): Value[] {
    const nodes = entry(this.graphs, this.graph, () => new Map<string, Map<string, Value[]>>())
    return entry(entry(nodes, subject, () => new Map<string, Value[]>()), predicate.iri, () => [])
  }
}

/** Puts each node into the one that names it first; documents stand by themselves, and so does what nobody names. */
function nest(nodes: Map<string, Map<string, Value[]>>, documents: ReadonlySet<string>): Node[] {
  const placed = new Set(documents)
  const nodeOf = (subject: string): Node => {
    placed.add(subject)
    const node: Node = { '@id': subject }
    for (const [predicate, values] of nodes.get(subject)!) {
      if (predicate === RDF_TYPE) node['@type'] = single(values.map((value) => termName((value as { '@id': string })['@id'])))
      else node[termName(predicate)] = single(values.map((value) => (isLink(value) ? linkValue(predicate, value) : value)))
    }
    return node
  }
  const linkValue = (predicate: string, value: { '@id': string }) => {
    if (nodes.has(value['@id']) && !placed.has(value['@id'])) return nodeOf(value['@id'])
    return coercion(termOf(predicate)) === '@id' ? value['@id'] : value
  }
  const roots = [...documents].filter((iri) => nodes.has(iri)).map(nodeOf)
  return [...roots, ...[...nodes.keys()].filter((subject) => !placed.has(subject)).map(nodeOf)]
}

function isLink(value: Value): value is { '@id': string } {
  return typeof value === 'object' && '@id' in value
}

function literalValue(coerced: string | undefined, text: string, datatype: string): Value {
  if (datatype === RDF_JSON) return { '@type': '@json', '@value': JSON.parse(text) as unknown }
  if (datatype === (coerced ?? XSD.string)) return text
  return datatype === XSD.string ? { '@value': text } : { '@type': datatype, '@value': text }
}

function termOf(iri: string): ContextTerm | undefined {
  const name = iri.startsWith(MLA) ? iri.slice(MLA.length) : ''
  return Object.hasOwn(context, name) ? context[name] : undefined
}

function termName(iri: string): string {
  return termOf(iri) === undefined ? iri : iri.slice(MLA.length)
}

function coercion(term: ContextTerm | undefined): string | undefined {
  return typeof term === 'object' ? term['@type'] : undefined
}

function single<T>(values: T[]): T | T[] {
  return values.length === 1 ? values[0]! : values
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const value = make()
  map.set(key, value)
  return value
}
