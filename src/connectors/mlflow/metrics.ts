import type { Scope } from '../scope.js'
import type { Wire } from '../wire/wire.js'
import { datasetReference } from './datasets.js'

/** Reads metrics: a list of `{ key, value, timestamp, step }`, or a map from keys to values or to lists of them, as export tools write it. */
export function readMetrics(data: Wire, scope: Scope): object[] {
  const given = data.peek('metrics')
  if (Array.isArray(given)) return data.items('metrics').map((metric) => readMetric(metric, metric.text('key', 'name'), scope))
  if (typeof given !== 'object' || given === null) return []
  const map = data.item('metrics')
  return map.keys.flatMap((key): object[] => (typeof map.peek(key) === 'object' ? map.items(key).map((metric) => readMetric(metric, key, scope)) : [{ name: key, value: map.number(key) }]))
}

function readMetric(metric: Wire, name: string | undefined, scope: Scope): object {
  const [dataset, digest] = [metric.text('dataset_name'), metric.text('dataset_digest')]
  return { name, value: metric.number('value'), timestamp: metric.instant('timestamp', 'milliseconds'), step: metric.count('step'), dataset: dataset === undefined ? undefined : datasetReference(scope, dataset, digest) }
}
