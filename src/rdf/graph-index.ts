import type { Quad, Term } from '@rdfjs/types'
import { compareCodePoints } from '../entities/order.js'
import { MLA, RDF_TYPE } from './vocabulary.js'

/** Statements by subject and predicate, whatever graph they stand in. */
export class GraphIndex {
  private readonly subjects = new Map<string, Map<string, Term[]>>()
  /** How many statements there are. */
  readonly size: number

  constructor(quads: Iterable<Quad>) {
    let size = 0
    const seen = new Set<string>()
    for (const { subject, predicate, object } of quads) {
      size++
      const statement = `${keyOf(subject)} ${predicate.value} ${keyOf(object)}`
      if (seen.has(statement)) continue // the same statement in two graphs, or twice in a list of quads
      seen.add(statement)
      let properties = this.subjects.get(keyOf(subject))
      if (!properties) this.subjects.set(keyOf(subject), (properties = new Map<string, Term[]>()))
      const objects = properties.get(predicate.value)
      if (objects) objects.push(object)
      else properties.set(predicate.value, [object])
    }
    this.size = size
  }

  objects(subject: Term, property: string): readonly Term[] {
    return this.subjects.get(keyOf(subject))?.get(property.includes(':') ? property : MLA + property) ?? []
  }

  isOf(subject: Term, className: string): boolean {
    return this.objects(subject, RDF_TYPE).some((type) => type.value === MLA + className)
  }

  /** Subjects of statements with a property, or with a property and an object. */
  subjectsWith(property: string, object?: Term): string[] {
    return [...this.subjects].filter(([, properties]) => (object ? properties.get(property)?.some((term) => keyOf(term) === keyOf(object)) : properties.has(property))).map(([subject]) => subject)
  }

  /** How many different objects a property has. */
  objectsOf(property: string): number {
    return new Set([...this.subjects.values()].flatMap((properties) => properties.get(property)?.map(keyOf) ?? [])).size
  }

  /** Subjects of a class of ours, in the order of their IRIs. */
  subjectsOf(className: string): string[] {
    return this.subjectsWith(RDF_TYPE, { termType: 'NamedNode', value: MLA + className } as Term).sort(compareCodePoints)
  }
}

/** A text that tells terms apart: literals by value, datatype and language, blank nodes from IRIs. */
export function keyOf(term: Term): string {
  if (term.termType === 'Literal') return `"${term.value}"${term.datatype.value}@${term.language}`
  return term.termType === 'BlankNode' ? `_:${term.value}` : term.value
}
