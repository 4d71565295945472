import type { Term } from 'n3'
import { NAMESPACES } from '../structure.js'
import { keyOf, type Path, type Shape } from './read.js'

/** What the straight-line code names instead of repeating: properties, shapes, constants, functions. Equal things get one name. */
export class Pools {
  /** IRIs of the properties that are looked at, by number; the first two are always the same. */
  readonly properties: string[] = [`${NAMESPACES.rdf}type`, `${NAMESPACES.rdfs}subClassOf`]
  readonly inverted = new Set<number>()
  readonly sources: Shape[] = []
  private readonly sourceNumbers = new Map<string, number>()
  private readonly names = new Map<string, string>()
  private readonly counts = new Map<string, number>()
  readonly definitions: string[] = []

  property(iri: string): number {
    const known = this.properties.indexOf(iri)
    return known >= 0 ? known : this.properties.push(iri) - 1
  }

  /** The number of a shape among those that results come from. */
  source(shape: Shape): number {
    const key = keyOf(shape.node)
    const known = this.sourceNumbers.get(key)
    if (known !== undefined) return known
    this.sourceNumbers.set(key, this.sources.length)
    return this.sources.push(shape) - 1
  }

  /** The name of a constant of the module; `kind` is the letter that names of its kind begin with. */
  define(kind: string, text: string): string {
    const known = this.names.get(`${kind} ${text}`)
    if (known) return known
    const count = this.counts.get(kind) ?? 0
    const name = `${kind}${count}`
    this.counts.set(kind, count + 1)
    this.names.set(`${kind} ${text}`, name)
    this.definitions.push(`  const ${name} = ${text}`)
    return name
  }

  text(value: string): string {
    return this.define('t', quote(value))
  }

  term(term: Term): string {
    if (term.termType === 'NamedNode') return this.define('l', `iri(${quote(term.value)})`)
    if (term.termType !== 'Literal') throw new Error('a node without a name cannot be compared with the nodes of a graph')
    return this.define('l', `literal(${quote(term.value)}, ${this.text(term.datatype.value)}${term.language ? `, ${quote(term.language)}` : ''})`)
  }

  /** The values of a path as an expression; `from` is the node that it starts at. */
  path(path: Path, from = 'n'): string {
    if ('iri' in path) return `values(${from}, ${this.property(path.iri)})`
    if ('inverse' in path) {
      const property = this.property(path.inverse)
      this.inverted.add(property)
      return `sources(${from}, ${property})`
    }
    if ('alternatives' in path) return `union([${path.alternatives.map((alternative) => this.path(alternative, from)).join(', ')}])`
    const [first, ...rest] = path.sequence
    return rest.reduce((nodes, step) => `union(${nodes}.map((m) => ${this.path(step, 'm')}))`, this.path(first!, from))
  }
}

/** A text as TypeScript writes it. */
export function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'").replace(/[\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`)}'`
}
