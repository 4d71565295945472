import type { Entity } from '../generated/types.js'
import { escapeText } from './escape-text.js'
import { datatypes, TYPE, type Datatype, type Name } from './names.js'
import { PlainSink } from './sink.js'
import { writeTo, type RdfOptions } from './to-quads.js'
import { MLA } from './vocabulary.js'

const PREFIXES: readonly (readonly [prefix: string, namespace: string])[] = [
  ['mla', MLA],
  ['rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
  ['rdfs', 'http://www.w3.org/2000/01/rdf-schema#'],
  ['xsd', 'http://www.w3.org/2001/XMLSchema#'],
  ['owl', 'http://www.w3.org/2002/07/owl#'],
  ['prov', 'http://www.w3.org/ns/prov#'],
  ['dcat', 'http://www.w3.org/ns/dcat#'],
  ['dqv', 'http://www.w3.org/ns/dqv#'],
  ['foaf', 'http://xmlns.com/foaf/0.1/'],
]

/** Documents as Turtle, or as TriG where there are named graphs: a block for each node, in the order of the document. */
export function toTurtle(entities: Entity | Iterable<Entity>, options: RdfOptions): string {
  const sink = new BlockSink()
  writeTo(sink, entities, options)
  return sink.print()
}

/** Collects statements by graph and node. Only IRIs of known namespaces are shortened, so that no IRI of a user is ever taken for a short one. */
class BlockSink extends PlainSink<string> {
  private readonly graphs = new Map<string | undefined, Map<string, Map<string, string[]>>>()
  private readonly used = new Set<string>()
  private graph: string | undefined

  begin(_: string, graph: string | undefined): void {
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
    this.objects(subject, predicate).push(this.iri(object))
  }

  literal(subject: string, predicate: Name, text: string, datatype: Datatype): void {
    this.objects(subject, predicate).push(`"${escapeText(text)}"${datatype === datatypes.string ? '' : `^^${this.iri(datatype.iri)}`}`)
  }

  print(): string {
    const graphs = [...this.graphs].map(([graph, nodes]) => {
      const blocks = [...nodes].map(([subject, properties]) => printBlock(subject, properties)).join('\n')
      return graph === undefined ? blocks : `<${graph}> {\n${blocks}}\n`
    })
    const prefixes = PREFIXES.filter(([prefix]) => this.used.has(prefix)).map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`)
    return [...prefixes, prefixes.length ? '\n' : '', ...graphs].join('')
  }

  private objects(subject: string, predicate: Name): string[] {
    let nodes = this.graphs.get(this.graph)
    if (!nodes) this.graphs.set(this.graph, (nodes = new Map()))
    let properties = nodes.get(`<${subject}>`)
    if (!properties) nodes.set(`<${subject}>`, (properties = new Map()))
    const name = predicate === TYPE ? 'a' : this.iri(predicate.iri)
    let objects = properties.get(name)
    if (!objects) properties.set(name, (objects = []))
    return objects
  }

  private iri(iri: string): string {
    for (const [prefix, namespace] of PREFIXES) {
      if (!iri.startsWith(namespace) || !/^[A-Za-z][A-Za-z0-9_-]*$/.test(iri.slice(namespace.length))) continue
      this.used.add(prefix)
      return `${prefix}:${iri.slice(namespace.length)}`
    }
    return `<${iri}>`
  }
}

function printBlock(subject: string, properties: Map<string, string[]>): string {
  const lines = [...properties].map(([predicate, objects]) => `${predicate} ${objects.join(', ')}`)
  return `${subject} ${lines.join(' ;\n  ')} .\n`
}
