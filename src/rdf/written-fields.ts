import { plan, type FieldPlan } from '../generated/plan.js'
import { datatypes, FIELD, linkPair, literalPair, POSITION, termName, TYPE, type Name, type Pair } from './names.js'

/** A field as it is written: its plan, with what follows from it worked out. */
export interface WrittenField extends FieldPlan {
  /** Place among the fields of its class, which is the order they are written in. */
  readonly order: number
  readonly predicate: Name
  /** What the IRI of a node in this field has after that of its parent. */
  readonly step: string
  /** Class of the nodes in this field. */
  readonly nested: WrittenClass | undefined
  /** Statements with words that came before, where the words are few. */
  readonly words: Map<string, Pair> | undefined
  /** What a reference in this field says of where it stands. */
  readonly place: Pair
}

/** A class as it is written. */
export interface WrittenClass {
  /** That a node is of this class. */
  readonly membership: Pair
  readonly fields: ReadonlyMap<string, WrittenField>
  /** Fields whose values name a node among its siblings. */
  readonly key: readonly string[]
}

const known = new Map<string, WrittenClass>()

/** How the nodes of a class are written; worked out when it is first asked for. */
export function writtenClass(className: string): WrittenClass {
  let written = known.get(className)
  if (!written) known.set(className, (written = workOut(className)))
  return written
}

function workOut(className: string): WrittenClass {
  const { fields, key = [] } = plan[className]!
  const written = fields.map((field, order): [string, WrittenField] => [field.key, {
    ...field, order, predicate: termName(field.property ?? field.key), step: `/${field.key}`, place: literalPair(FIELD, field.key, datatypes.string),
    nested: field.kind === 'reference' ? writtenClass('EntityReference') : field.of === undefined ? undefined : writtenClass(field.of),
    words: field.scheme !== undefined || (className === 'EntityReference' && field.key === 'type') ? new Map() : undefined,
  }])
  return { membership: membership(className), fields: new Map(written), key }
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

/** Fields that are to be written, with their values, of all nodes from the root to the one at hand. */
export class FieldStack {
  readonly fields: WrittenField[] = []
  readonly values: unknown[] = []
  height = 0

  /** Puts the fields that a value has on top, in the order they are written in; returns the new height. */
  push(fields: ReadonlyMap<string, WrittenField>, value: Readonly<Record<string, unknown>>): number {
    let top = this.height
    for (const key in value) {
      const field = fields.get(key)
      const given = value[key]
      if (field === undefined || given === undefined) continue
      let at = top++
      for (; at > this.height && this.fields[at - 1]!.order > field.order; at--) {
        this.fields[at] = this.fields[at - 1]!
        this.values[at] = this.values[at - 1]
      }
      this.fields[at] = field
      this.values[at] = given
    }
    return (this.height = top)
  }
}
