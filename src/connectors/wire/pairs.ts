import { redact, REDACTED } from '../../entities/redaction.js'
import { keyValues, type KeyValue } from './key-values.js'
import { isNothing, isObject } from './kinds.js'
import { plainJson } from './plain-json.js'
import { isSecretKey, redactTree } from './secret-keys.js'

/** The pairs of a list or a map, without secrets; nothing where items say more than a key and a value. */
export function pairsOf(value: unknown, names?: { readonly key: string; readonly value: string }): KeyValue[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const pairs = keyValues(value, names)
  const isWhole = !Array.isArray(value) || value.every((item) => isObject(item) && Object.keys(item).length <= 2)
  return isWhole && pairs.length === Object.keys(value).length ? pairs.map((pair) => ({ ...pair, value: withoutSecret(pair) })) : undefined
}

function withoutSecret({ key, value }: KeyValue): unknown {
  if (isNothing(value)) return value
  return isSecretKey(key) ? REDACTED : redactTree(plainJson(value), redact)
}
