import { toMeasuredNumber } from '../wire/numbers.js'
import type { Wire } from '../wire/wire.js'

/** Which way a metric is better, by the comparison that is a violation. */
const directions = { LessThanThreshold: 'higherIsBetter', GreaterThanThreshold: 'lowerIsBetter' } as const

/** Parts of the file that are no metrics. */
const others = new Set(['version', 'dataset'])

/** Limits of metrics, by group and name of the metric. */
export type Limits = ReadonlyMap<string, object>

/** What a file of metrics says. */
export interface Quality {
  readonly measurements: readonly object[]
  /** The kind of task that the metrics are for, where there is one. */
  readonly task: string | undefined
}

/**
 * Reads a file of metrics as Model Monitor and evaluation steps write it, groups of `{ value, standard_deviation }`
 * (https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-model-quality-metrics.html). Confusion matrices and curves stay as they are.
 */
export function readQuality(wire: Wire, limits: Limits = new Map()): Quality {
  wire.ignore({ version: 'Version of the form of the file.' })
  const groups = wire.keys.filter((key) => !others.has(key) && isGroup(wire, key))
  const tasks = groups.filter((group) => group.endsWith('_metrics')).map(titleOf)
  return { measurements: [...readGroup(wire, undefined, limits), ...groups.flatMap((group) => readGroup(wire.item(group), group, limits))], task: tasks.length === 1 ? tasks[0] : undefined }
}

function isGroup(wire: Wire, key: string): boolean {
  const value = wire.peek(key)
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('value' in value)
}

/** `binary_classification_metrics` as `binary classification`. */
function titleOf(group: string): string {
  return group.replace(/_(metrics|constraints)$/, '').replaceAll('_', ' ')
}

function readGroup(group: Wire, name: string | undefined, limits: Limits): object[] {
  const method = name?.endsWith('_metrics') ? titleOf(name) : undefined
  return group.keys.filter((key) => !others.has(key)).flatMap((key): object[] => {
    const limit = limits.get(`${method ?? ''} ${key}`) ?? {}
    if (typeof group.peek(key) === 'number') return [{ name: key, kind: 'performance', value: group.number(key), method, ...limit }]
    if (isGroup(group, key) || typeof group.peek(key) !== 'object') return []
    const metric = Array.isArray(group.peek(key)) ? undefined : group.item(key)
    if (!metric || toMeasuredNumber(metric.peek('value')) === undefined) return []
    const spread = metric.text('standard_deviation')
    return [{ name: key, kind: 'performance', value: metric.number('value'), method, ...limit, description: spread === undefined ? undefined : `Standard deviation: ${spread}.` }]
  })
}

/** Reads a file of constraints: limits that the metrics must keep. */
export function readConstraints(wire: Wire): Limits {
  wire.ignore({ version: 'Version of the form of the file.' })
  return new Map(wire.keys.filter((key) => isGroup(wire, key)).flatMap((group) => wire.entries(group).flatMap(([metric, constraint]): [string, object][] => {
    const threshold = toMeasuredNumber(constraint.peek('threshold')) === undefined ? undefined : constraint.finite('threshold')
    return threshold === undefined ? [] : [[`${titleOf(group)} ${metric}`, { threshold, direction: constraint.word('comparison_operator', directions) }]]
  })))
}
