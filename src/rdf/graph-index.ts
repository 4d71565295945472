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
    let last: Term | undefined
    let statements: (string | Term)[] = []
    for (const { subject, predicate, object } of quads) {
      size++
      if (subject !== last) statements = this.statementsOf(keyOf(subject)) // most follow others about the same node
      last = subject
      statements.push(predicate.value, object)
    }
    this.size = size
  }

  private statementsOf(key: string): (string | Term)[] {
    let statements = this.statements.get(key)
    if (!statements) this.statements.set(key, (statements = []))
    return statements
  }

  /** Objects of all statements about a node, by predicate. */
  properties(subject: Term): ReadonlyMap<string, readonly Term[]> {
    const key = keyOf(subject)
    const known = this.sorted.get(key)
    const statements = this.statements.get(key)
    if (known || !statements) return known ?? NOTHING
    const sorted = sortOut(statements)
    this.sorted.set(key, sorted)
    return sorted
  }

  objects(subject: Term, property: string): readonly Term[] {
    return this.properties(subject).get(iriOf(property)) ?? []
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

const NOTHING: ReadonlyMap<string, readonly Term[]> = new Map()

/** By predicate; the same statement may stand in two graphs, or twice in a list of quads. */
function sortOut(statements: readonly (string | Term)[]): Map<string, Term[]> {
  const properties = new Map<string, Term[]>()
  for (let index = 0; index < statements.length; index += 2) {
    const objects = properties.get(statements[index] as string)
    if (objects) objects.push(statements[index + 1] as Term)
    else properties.set(statements[index] as string, [statements[index + 1] as Term])
  }
  for (const [predicate, objects] of properties) if (objects.length > 1) properties.set(predicate, [...new Map(objects.map((object) => [keyOf(object), object])).values()])
  return properties
}

const iris = new Map<string, string>()

/** IRI of a property that is named by it, or by its local name. */
function iriOf(property: string): string {
  if (property.includes(':')) return property
  let iri = iris.get(property)
  if (iri === undefined) iris.set(property, (iri = MLA + property))
  return iri
}

/** A text that tells terms apart: literals by value, datatype and language, blank nodes from IRIs. */
export function keyOf(term: Term): string {
  if (term.termType === 'Literal') return `"${term.value}"${term.datatype.value}@${term.language}`
  return term.termType === 'BlankNode' ? `_:${term.value}` : term.value
}
