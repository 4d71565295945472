import { plan } from '../generated/plan.js'
import { writers, type ClassWriter } from '../generated/writers.js'
import { datatypes, FIELD, linkPair, literalPair, POSITION, termName, TYPE, type Name, type Pair } from './names.js'

/** What is known of a field before anything is written. */
export interface WrittenField {
  readonly key: string
  readonly predicate: Name
  /** What the IRI of a node in this field has after that of its parent. */
  readonly step: string
  /** Class of the nodes in this field. */
  readonly nested: WrittenClass | undefined
  /** Local name that the concepts behind its words begin with. */
  readonly scheme: string | undefined
  /** Statements with words that came before. */
  readonly words: Map<string, Pair>
  /** What a reference in this field says of where it stands. */
  readonly place: Pair
}

/** What is known of a class. */
export interface WrittenClass extends ClassWriter {
  /** That a node is of this class. */
  readonly membership: Pair
  readonly field: Readonly<Record<string, WrittenField>>
}

const known = new Map<string, WrittenClass>()

/** How the nodes of a class are written; worked out when it is first asked for. */
export function writtenClass(className: string): WrittenClass {
  let written = known.get(className)
  if (!written) known.set(className, (written = { ...writers[className]!, membership: membership(className), field: fieldsOf(className) }))
  return written
}

function fieldsOf(className: string): Record<string, WrittenField> {
  return Object.fromEntries(plan[className]!.fields.map(({ key, property = key, kind, of, scheme }) => [key, {
    key, predicate: termName(property), step: `/${key}`, scheme, words: new Map(), place: literalPair(FIELD, key, datatypes.string),
    nested: kind === 'reference' ? writtenClass('EntityReference') : of === undefined ? undefined : writtenClass(of),
  }]))
}

const memberships = new Map<string, Pair>()

/** That a node is of a class of ours. */
export function membership(className: string): Pair {
  let pair = memberships.get(className)
  if (!pair) memberships.set(className, (pair = linkPair(TYPE, termName(className))))
  return pair
}

const MOST_POSITIONS = 1024
const positions: Pair[] = []

/** That a node has a place in a list. */
export function positionPair(index: number): Pair {
  if (index >= MOST_POSITIONS) return literalPair(POSITION, String(index), datatypes.nonNegativeInteger)
  return (positions[index] ??= literalPair(POSITION, String(index), datatypes.nonNegativeInteger))
}
