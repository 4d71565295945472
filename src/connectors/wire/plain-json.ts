/** Deepest level that is looked at; free JSON of the standard ends at the same depth. */
export const DEEPEST = 64

const nothing: ReadonlySet<string> = new Set()

/**
 * A value as JSON could hold it: instants of an SDK as ISO 8601, integers beyond 2^53 as their digits, numbers without a value by their name.
 * Keys in the set are left out. What JSON has no form for (functions, symbols, bytes) and what lies deeper than 64 levels is `undefined`.
 */
export function plainJson(value: unknown, without: ReadonlySet<string> = nothing, level = 0): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value !== 'object' || level >= DEEPEST) return undefined
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString()
  if (ArrayBuffer.isView(value)) return undefined
  if (Array.isArray(value)) return value.map((item) => plainJson(item, without, level + 1) ?? null)
  return plainObject(value as Record<string, unknown>, without, level)
}

function plainObject(value: Record<string, unknown>, without: ReadonlySet<string>, level: number): Record<string, unknown> {
  const entries = Object.keys(value).filter((key) => key !== '__proto__' && !without.has(key)).map((key) => [key, plainJson(value[key], without, level + 1)] as const)
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined))
}
