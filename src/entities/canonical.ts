import { documents, plan, type FieldPlan } from '../generated/plan.js'
import type { Entity } from '../generated/types.js'
import { compareCodePoints } from './order.js'
import { redact } from './redaction.js'
import { isBeyondAscii } from './text-traits.js'

type Values = Readonly<Record<string, unknown>>

/**
 * The one form that a document and its RDF share: without secrets, empty lists and undefined fields, sets sorted by code point and without repeats,
 * a list of one where a bare value may stand as the bare value, -0 as 0. Doing it twice changes nothing more. Other strings are never touched.
 */
export function canonical<T extends Entity>(entity: T): T {
  return canonicalNode(entity as unknown as Values, documents[entity.type].class) as T
}

function canonicalNode(value: Values, className: string): Values {
  const result: Record<string, unknown> = {}
  for (const field of plan[className]!.fields) {
    const given = value[field.key]
    if (given === undefined) continue
    const canonicalValue = canonicalField(given, field)
    if (canonicalValue !== undefined) result[field.key] = canonicalValue
  }
  return result
}

function canonicalField(value: unknown, field: FieldPlan): unknown {
  if (field.many || (field.kind === 'texts' && Array.isArray(value))) return canonicalList(value as readonly unknown[], field)
  return canonicalValue(value, field)
}

function canonicalList(values: readonly unknown[], field: FieldPlan): unknown {
  if (!values.length) return undefined
  if (field.kind === 'node' || field.kind === 'reference') return values.map((value) => canonicalValue(value, field))
  const set = canonicalSet(values as readonly string[])
  return field.kind === 'texts' && set.length === 1 ? set[0] : set
}

/** Up to so many texts, to put each in its place costs less than a set that is then sorted. */
const FEW = 16

/** Texts without secrets, each once, by code point. */
export function canonicalSet(texts: readonly string[]): readonly string[] {
  const clean = texts.map(redact)
  return orderedSet(clean, !clean.some(isBeyondAscii))
}

/** Texts in which there is nothing to redact, each once, by code point; of ASCII alone, that is how the engine compares. */
export function orderedSet(texts: readonly string[], ascii: boolean): readonly string[] {
  const isAfter = ascii ? isGreater : isAfterByCodePoint
  if (isOrdered(texts, isAfter)) return texts
  return texts.length <= FEW ? inserted(texts, isAfter) : [...new Set(texts)].sort(ascii ? undefined : compareCodePoints)
}

function isOrdered(texts: readonly string[], isAfter: (one: string, other: string) => boolean): boolean {
  for (let index = 1; index < texts.length; index++) if (!isAfter(texts[index]!, texts[index - 1]!)) return false
  return true
}

function isGreater(one: string, other: string): boolean {
  return one > other
}

function isAfterByCodePoint(one: string, other: string): boolean {
  return compareCodePoints(one, other) > 0
}

function inserted(texts: readonly string[], isAfter: (one: string, other: string) => boolean): string[] {
  const sorted: string[] = []
  for (const text of texts) {
    let place = sorted.length
    while (place > 0 && isAfter(sorted[place - 1]!, text)) place--
    if (place > 0 && sorted[place - 1] === text) continue
    if (place === sorted.length) sorted.push(text)
    else sorted.splice(place, 0, text)
  }
  return sorted
}

function canonicalValue(value: unknown, field: FieldPlan): unknown {
  switch (field.kind) {
    case 'node': return canonicalNode(value as Values, field.of!)
    case 'reference': return canonicalNode(value as Values, 'EntityReference')
    case 'map': return Object.fromEntries(Object.entries(value as Values).filter(([, entry]) => entry !== undefined).map(([key, entry]) => [redact(key), canonicalNode(entry as Values, field.of!)]))
    default: return canonicalJson(value)
  }
}

/** Free JSON and scalars: secrets redacted, -0 as 0, undefined left out; everything else as it is. */
export function canonicalJson(value: unknown): unknown {
  if (typeof value === 'string') return redact(value)
  if (value === 0) return 0
  if (Array.isArray(value)) return value.map((item) => canonicalJson(item ?? null))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined).map(([key, item]) => [redact(key), canonicalJson(item)]))
}
