import type { EntityReference } from '../../generated/types.js'
import type { Scope } from '../scope.js'
import type { Wire } from '../wire/wire.js'
import { datasetReference } from './datasets.js'

/** A run, by its identifier, as the one that measured. */
type RunOf = (id: string) => EntityReference

/** Reads metrics: a list of `{ key, value, timestamp, step }`, or a map from keys to values or to lists of them, as export tools write it; with the runs that measured, where it is said how to speak of them. */
export function readMetrics(data: Wire, scope: Scope, runOf?: RunOf): object[] {
  const given = data.peek('metrics')
  if (Array.isArray(given)) return data.items('metrics').map((metric) => readMetric(metric, metric.text('key', 'name'), scope, runOf))
  if (typeof given !== 'object' || given === null) return []
  const map = data.item('metrics')
  return map.keys.flatMap((key): object[] => (typeof map.peek(key) === 'object' ? map.items(key).map((metric) => readMetric(metric, key, scope, runOf)) : [{ name: key, value: map.number(key) }]))
}

function readMetric(metric: Wire, name: string | undefined, scope: Scope, runOf: RunOf | undefined): object {
  const [dataset, digest, run] = [metric.text('dataset_name'), metric.text('dataset_digest'), runOf && metric.text('run_id')]
  return { name, value: metric.number('value'), timestamp: metric.instant('timestamp', 'milliseconds'), step: metric.count('step'), dataset: dataset === undefined ? undefined : datasetReference(scope, dataset, digest), run: run === undefined ? undefined : runOf?.(run) }
}
