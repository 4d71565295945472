import { plan, type FieldPlan } from '../generated/plan.js'
import { copy, safeEntries } from './copy.js'
import { isObject, within, type Draft, type Values } from './draft.js'
import { mendIri, mendUuid, mendVersion } from './mend-text.js'
import { readReference } from './read-reference.js'
import { readShortForm } from './short-forms.js'
import { aliases, lookUp } from './tables.js'
import { mendWord } from './words.js'

/** A node of ours from one of theirs: walks our field plan, putting right the forms that are known; all else is left for the validator to judge. */
export function mendNode(draft: Draft, value: Values, className: string, at: string): Values {
  const made = draft.object(at)
  const fields = new Map(plan[className]!.fields.map((field) => [field.key, field]))
  for (const [key, item] of safeEntries(draft, value, at)) {
    const target = fields.has(key) ? key : targetOf(className, key, value)
    const from = within(at, key)
    if (target !== key) draft.warn(from, `Read as \`${target}\`.`, 'unknown-field')
    const field = fields.get(target)
    putOnce(draft, made, target, field ? mendField(draft, item, field, from) : copy(draft, item, from), from)
  }
  return made
}

function targetOf(className: string, key: string, value: Values): string {
  const target = lookUp(lookUp(aliases, className) ?? {}, key)
  return target === undefined || (Object.hasOwn(value, target) && value[target] !== null) ? key : target
}

/** Of two values for one field, the one that says something. */
function putOnce(draft: Draft, made: Values, key: string, value: unknown, from: string): void {
  const taken = Object.hasOwn(made, key)
  const stays = taken && made[key] !== null
  if (taken) draft.warn(stays ? from : draft.sourceOf(made, key), `Left out: \`${key}\` stands here under another name too.`, 'duplicate')
  if (!stays) draft.put(made, key, value, from)
}

function mendField(draft: Draft, value: unknown, field: FieldPlan, at: string): unknown {
  if (value === null) return null
  if (!field.many) return mendValue(draft, value, field, at)
  const list = draft.list(at)
  if (Array.isArray(value)) value.forEach((item, index) => draft.push(list, mendValue(draft, item, field, within(at, index)), within(at, index)))
  else {
    draft.warn(at, 'Read as a list of one: the field takes a list.', 'type')
    draft.push(list, mendValue(draft, value, field, at), at)
  }
  return list
}

function mendValue(draft: Draft, value: unknown, field: FieldPlan, at: string): unknown {
  switch (field.kind) {
    case 'node': return isObject(value) ? mendNode(draft, value, field.of!, at) : readShortForm(draft, value, field.of!, at) ?? copy(draft, value, at)
    case 'map': return isObject(value) ? mendMap(draft, value, field.of!, at) : copy(draft, value, at)
    case 'reference': return readReference(draft, value, field.key, at, (given) => mendNode(draft, given, 'EntityReference', at))
    case 'iri': return mendIri(draft, value, at)
    case 'numberText': return mendVersion(draft, value, at)
    case 'text': return field.key === 'id' ? mendUuid(draft, value, at) : field.scheme ? mendWord(draft, value, field.scheme, at) : copy(draft, value, at)
    default: return copy(draft, value, at)
  }
}

function mendMap(draft: Draft, value: Values, className: string, at: string): Values {
  const made = draft.object(at)
  for (const [key, item] of safeEntries(draft, value, at)) {
    const from = within(at, key)
    draft.put(made, key, isObject(item) ? mendNode(draft, item, className, from) : copy(draft, item, from), from)
  }
  return made
}
