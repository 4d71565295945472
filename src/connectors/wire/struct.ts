import { setOwn } from '../../io/own-property.js'

/** Most structures within each other that are unwrapped; Protocol Buffers themselves stop at 100. */
const MOST_LEVELS = 200

type Fields = Record<string, unknown>

/** What a field of a `google.protobuf.Value` holds, by its name without case and underscores; undefined when it is not what it should be. */
const KINDS: Readonly<Record<string, (value: unknown, level: number) => { readonly plain: unknown } | undefined>> = {
  nullvalue: (value) => (value === 0 || value === null || value === 'NULL_VALUE' ? { plain: null } : undefined),
  numbervalue: (value) => numberOf(value),
  stringvalue: (value) => (typeof value === 'string' ? { plain: value } : undefined),
  boolvalue: (value) => (typeof value === 'boolean' ? { plain: value } : undefined),
  structvalue: (value, level) => (isObject(value) ? structOf(value, level) : undefined),
  listvalue: (value, level) => (isObject(value) ? listOf(value, level) : undefined),
}

/**
 * The plain JSON of a `google.protobuf.Struct`, `ListValue` or `Value` as gRPC clients show it: `{ fields: { k: { stringValue } } }`, `{ values: [...] }`, `{ kind: 'numberValue', numberValue }`, in camelCase or snake_case.
 * Numbers that are not finite become "NaN", "Infinity" and "-Infinity". What is no such wrapper is returned as it is, also when it only looks like one in part.
 */
export function unwrapStruct(value: unknown): unknown {
  if (!isObject(value)) return value
  const plain = valueOf(value, 0) ?? (hasOnly(value, 'fields') ? structOf(value, 0) : undefined) ?? (hasOnly(value, 'values') && isFilled(value.values) ? listOf(value, 0) : undefined)
  return plain ? plain.plain : value
}

function valueOf(value: unknown, level: number): { readonly plain: unknown } | undefined {
  if (!isObject(value) || level > MOST_LEVELS) return undefined
  const keys = Object.keys(value).filter((key) => value[key] !== undefined && key !== 'kind')
  const [key] = keys
  if (keys.length !== 1 || !key || !/^[a-z]+(?:V|_v)alue$/.test(key)) return undefined
  if (Object.hasOwn(value, 'kind') && value.kind !== key) return undefined
  const kind = key.replace('_', '').toLowerCase()
  return Object.hasOwn(KINDS, kind) ? KINDS[kind]!(value[key], level + 1) : undefined
}

function structOf(value: Fields, level: number): { readonly plain: Fields } | undefined {
  const plain: Fields = {}
  if (isEmpty(value)) return { plain }
  if (!hasOnly(value, 'fields') || !isObject(value.fields) || Array.isArray(value.fields)) return undefined
  for (const [key, field] of Object.entries(value.fields)) {
    const inner = valueOf(field, level)
    if (!inner) return undefined
    setOwn(plain, key, inner.plain)
  }
  return { plain }
}

function listOf(value: Fields, level: number): { readonly plain: unknown[] } | undefined {
  if (isEmpty(value)) return { plain: [] }
  if (!hasOnly(value, 'values') || !Array.isArray(value.values)) return undefined
  const items = value.values.map((item) => valueOf(item, level))
  return items.every((item) => item !== undefined) ? { plain: items.map((item) => item.plain) } : undefined
}

function numberOf(value: unknown): { readonly plain: unknown } | undefined {
  if (typeof value === 'number') return { plain: Number.isFinite(value) ? value : String(value) }
  return value === 'NaN' || value === 'Infinity' || value === '-Infinity' ? { plain: value } : undefined
}

function hasOnly(value: Fields, key: string): boolean {
  return Object.hasOwn(value, key) && Object.keys(value).every((other) => other === key || value[other] === undefined)
}

function isEmpty(value: Fields): boolean {
  return Object.values(value).every((field) => field === undefined)
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}
