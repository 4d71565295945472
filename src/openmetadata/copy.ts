import { isObject, within, type Draft, type Values } from './draft.js'

/** Levels that are read at all: far more than any valid document has, far fewer than the call stack holds. */
const MOST_LEVELS = 200

/** A copy of a JSON value that no field of the standard is known for, such as free JSON; what no document can hold is left out. */
export function copy(draft: Draft, value: unknown, at: string, level = 0): unknown {
  if (Array.isArray(value)) {
    const list = draft.list(at)
    if (isTooDeep(draft, at, level)) return list
    value.forEach((item, index) => draft.push(list, copy(draft, item, within(at, index), level + 1), within(at, index)))
    return list
  }
  if (!isPlain(value)) return value
  const made = draft.object(at)
  if (isTooDeep(draft, at, level)) return made
  for (const [key, item] of safeEntries(draft, value, at)) draft.put(made, key, copy(draft, item, within(at, key), level + 1), within(at, key))
  return made
}

/** The entries of an object, without undefined ones and without the one key that JavaScript gives a meaning of its own. */
export function safeEntries(draft: Draft, value: Values, at: string): [string, unknown][] {
  return Object.entries(value).filter(([key, item]) => {
    if (key === '__proto__') draft.warn(within(at, key), 'Left out: this key is refused, because it has a meaning of its own in JavaScript.', 'unsafe-key')
    return key !== '__proto__' && item !== undefined
  })
}

function isTooDeep(draft: Draft, at: string, level: number): boolean {
  if (level < MOST_LEVELS) return false
  draft.warn(at, `Left out what is more than ${MOST_LEVELS} levels deep.`, 'too-deep')
  return true
}

function isPlain(value: unknown): value is Values {
  if (!isObject(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
