import type { Quad, Term } from '@rdfjs/types'
import { compareCodePoints } from '../entities/order.js'
import { MLA, RDF_TYPE } from './vocabulary.js'

/** Statements by subject and predicate, whatever graph they stand in. */
export class GraphIndex {
  /** Predicates and objects by turns, as they came; a subject is only sorted out when it is asked for, which for most of a large graph is never. */
  private readonly statements = new Map<string, (string | Term)[]>()
  private readonly sorted = new Map<string, Map<string, Term[]>>()
  /** How many statements there are. */
  readonly size: number

  constructor(quads: Iterable<Quad>) {
    let size = 0
    for (const { subject, predicate, object } of quads) {
      size++
      const statements = this.statements.get(keyOf(subject))
      if (statements) statements.push(predicate.value, object)
      else this.statements.set(keyOf(subject), [predicate.value, object])
    }
    this.size = size
  }

  private properties(subject: string): Map<string, Term[]> | undefined {
    const known = this.sorted.get(subject)
    const statements = this.statements.get(subject)
    if (known || !statements) return known
    const properties = new Map<string, Map<string, Term>>()
    for (let index = 0; index < statements.length; index += 2) {
      const [predicate, object] = [statements[index] as string, statements[index + 1] as Term]
      let objects = properties.get(predicate)
      if (!objects) properties.set(predicate, (objects = new Map<string, Term>()))
      if (!objects.has(keyOf(object))) objects.set(keyOf(object), object) // the same statement in two graphs, or twice in a list of quads
    }
    const sorted = new Map([...properties].map(([predicate, objects]) => [predicate, [...objects.values()]]))
    this.sorted.set(subject, sorted)
    return sorted
  }

  objects(subject: Term, property: string): readonly Term[] {
    return this.properties(keyOf(subject))?.get(property.includes(':') ? property : MLA + property) ?? []
  }

  isOf(subject: Term, className: string): boolean {
    return this.objects(subject, RDF_TYPE).some((type) => type.value === MLA + className)
  }

  /** Subjects of statements with a property, or with a property and an object. */
  subjectsWith(property: string, object?: Term): string[] {
    const key = object && keyOf(object)
    return [...this.statements].filter(([, terms]) => terms.some((term, index) => index % 2 === 0 && term === property && (key === undefined || keyOf(terms[index + 1] as Term) === key))).map(([subject]) => subject)
  }

  /** How many different objects a property has. */
  objectsOf(property: string): number {
    return new Set([...this.statements.values()].flatMap((terms) => terms.flatMap((term, index) => (index % 2 === 0 && term === property ? [keyOf(terms[index + 1] as Term)] : [])))).size
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
