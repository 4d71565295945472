import { plan } from '../generated/plan.js'
import { writers, type ClassWriter } from '../generated/writers.js'
import { datatypes, FIELD, linkPair, literalPair, POSITION, stepOf, termName, TYPE, type Name, type Pair, type Step } from './names.js'

/** What is known of a field before anything is written. */
export interface WrittenField {
  readonly key: string
  readonly predicate: Name
  /** To the only node in this field. */
  readonly step: Step
  /** To one of several nodes in this field, before what names it among them. */
  readonly itemStep: Step
  /** Class of the nodes in this field. */
  readonly nested: WrittenClass | undefined
  /** Local name that the concepts behind its words begin with. */
  readonly scheme: string | undefined
  /** Statements with words that came before. */
  readonly words: Map<string, Pair>
  /** What a reference in this field says of where it stands. */
  readonly place: Pair
}

/** What is known of a class. A class itself, so that the engine takes all of them for the same kind of object. */
export class WrittenClass {
  /** Writes the fields of a node. */
  readonly fields: ClassWriter['fields']
  /** The values that name a node among its siblings. */
  readonly names: ClassWriter['names']
  /** That a node is of this class. */
  readonly membership: Pair
  field: Readonly<Record<string, WrittenField>> = {}

  constructor(className: string) {
    const { fields, names } = writers[className]!
    this.fields = fields
    this.names = names
    this.membership = membership(className)
  }
}

const known = new Map<string, WrittenClass>()

/** How the nodes of a class are written; worked out when it is first asked for. */
export function writtenClass(className: string): WrittenClass {
  let written = known.get(className)
  if (written) return written
  known.set(className, (written = new WrittenClass(className)))
  written.field = fieldsOf(className)
  return written
}

function fieldsOf(className: string): Record<string, WrittenField> {
  return Object.fromEntries(plan[className]!.fields.map(({ key, property = key, kind, of, scheme }) => [key, {
    key, predicate: termName(property), step: stepOf(`/${key}`), itemStep: stepOf(`/${key}/`), scheme, words: new Map(), place: literalPair(FIELD, key, datatypes.string),
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
