import type { Wire } from '../wire/wire.js'
import type { Tags } from './tags.js'

/** What MLflow says beyond the standard, under `mlflow`: the tags that people set, and fields that have no place of their own. */
export function extensionOf(wire: Wire, tags?: Tags, more: Readonly<Record<string, unknown>> = {}): object | undefined {
  const set = tags?.rest()
  const rest = { ...wire.rest(), ...(set ? { tags: set } : {}), ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)) }
  return Object.keys(rest).length ? { mlflow: rest } : undefined
}
