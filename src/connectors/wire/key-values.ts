/** One entry of a list or map of keys and values. */
export interface KeyValue {
  readonly key: string
  /** As it stands there; undefined where the platform left it out. */
  readonly value: unknown
  /** Steps from the container to the value, or to the item where it has none: what a JSON Pointer is made of. */
  readonly at: (string | number)[]
}

/** The fields of an item that hold its key and its value. */
interface Names {
  readonly key: string
  readonly value: string
}

const USUAL_NAMES: readonly Names[] = [
  { key: 'key', value: 'value' },
  { key: 'Key', value: 'Value' },
  { key: 'name', value: 'value' },
  { key: 'Name', value: 'Value' },
]

/**
 * The entries of a map, or of a list of `{ key, value }`, `{ Key, Value }`, `{ name, value }`, `{ Name, Value }` or items with the fields named.
 * Keys that come twice are all kept, in order. Items without a key are left out; anything but a map or a list has no entries.
 */
export function keyValues(value: unknown, names?: { key: string; value: string }): KeyValue[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => entryOf(item, index, names ? [names] : USUAL_NAMES))
  if (!isObject(value)) return []
  return Object.entries(value).map(([key, entry]) => ({ key, value: entry, at: [key] }))
}

function entryOf(item: unknown, index: number, choices: readonly Names[]): KeyValue[] {
  if (!isObject(item)) return []
  const names = choices.find(({ key }) => Object.hasOwn(item, key) && isKey(item[key]))
  if (!names) return []
  const hasValue = Object.hasOwn(item, names.value)
  return [{ key: String(item[names.key]), value: hasValue ? item[names.value] : undefined, at: hasValue ? [index, names.value] : [index] }]
}

function isKey(value: unknown): value is string | number | bigint {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** The values of each key, in the order in which they came. */
export function groupedValues(pairs: Iterable<KeyValue>): Map<string, unknown[]> {
  const groups = new Map<string, unknown[]>()
  for (const { key, value } of pairs) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
