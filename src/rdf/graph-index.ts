import type { Quad, Term } from '@rdfjs/types'
import { compareCodePoints } from '../entities/order.js'
import { MLA, RDF_TYPE } from './vocabulary.js'

const NOTHING: readonly (string | Term)[] = []
/** Up to so many predicates and objects, to go through them is faster than to sort them out. */
const FEW = 64

/** Statements by subject and predicate, whatever graph they stand in. */
export class GraphIndex {
  /** Predicates and objects by turns, as they came. */
  private readonly statements = new Map<string, (string | Term)[]>()
  private readonly sorted = new Map<string, ReadonlyMap<string, readonly Term[]>>()
  private classes: ReadonlyMap<string, ReadonlySet<string>> | undefined
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

  /** Predicates and objects by turns of all statements about a node; a statement may stand there twice. */
  about(subject: Term): readonly (string | Term)[] {
    return this.statements.get(keyOf(subject)) ?? NOTHING
  }

  objects(subject: Term, property: string): readonly Term[] {
    const predicate = iriOf(property)
    const statements = this.about(subject)
    if (statements.length > FEW) return this.sortedOut(subject, statements).get(predicate) ?? []
    const objects: Term[] = []
    for (let index = 0; index < statements.length; index += 2) if (statements[index] === predicate) objects.push(statements[index + 1] as Term)
    return withoutRepeats(objects)
  }

  /** A node with many statements is sorted out when it is first asked for, so that each question does not go through them all. */
  private sortedOut(subject: Term, statements: readonly (string | Term)[]): ReadonlyMap<string, readonly Term[]> {
    const key = keyOf(subject)
    let sorted = this.sorted.get(key)
    if (!sorted) this.sorted.set(key, (sorted = sortOut(statements)))
    return sorted
  }

  isOf(subject: Term, className: string): boolean {
    const iri = iriOf(className)
    return this.objects(subject, RDF_TYPE).some((type) => type.value === iri)
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
    this.classes ??= this.sortByClass()
    return [...(this.classes.get(iriOf(className)) ?? [])].sort(compareCodePoints)
  }

  /** Subjects by the IRIs of their classes. */
  private sortByClass(): Map<string, Set<string>> {
    const classes = new Map<string, Set<string>>()
    for (const [subject, terms] of this.statements) {
      for (let index = 0; index < terms.length; index += 2) {
        if (terms[index] !== RDF_TYPE) continue
        const key = keyOf(terms[index + 1] as Term)
        const subjects = classes.get(key)
        if (subjects) subjects.add(subject)
        else classes.set(key, new Set([subject]))
      }
    }
    return classes
  }
}

function sortOut(statements: readonly (string | Term)[]): Map<string, readonly Term[]> {
  const properties = new Map<string, Term[]>()
  for (let index = 0; index < statements.length; index += 2) {
    const objects = properties.get(statements[index] as string)
    if (objects) objects.push(statements[index + 1] as Term)
    else properties.set(statements[index] as string, [statements[index + 1] as Term])
  }
  return new Map([...properties].map(([predicate, objects]) => [predicate, withoutRepeats(objects)]))
}

/** Each object once: the same statement may stand in two graphs, or twice in a list of quads. */
export function withoutRepeats(objects: Term[]): Term[] {
  return objects.length < 2 ? objects : [...new Map(objects.map((object) => [keyOf(object), object])).values()]
}

const iris = new Map<string, string>()

/** IRI of a property or class that is named by it, or by its local name. */
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
