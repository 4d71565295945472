import type { Scope } from '../scope.js'
import { toMeasuredNumber, type MeasuredNumber } from '../wire/numbers.js'
import { toInstant } from '../wire/instants.js'
import type { Wire } from '../wire/wire.js'
import { datasetReference } from './names.js'

/** A value with its spread, as reinforcement learning writes it: `-12.90 +/- 8.87`. */
const WITH_SPREAD = /^\s*(-?[0-9.]+(?:[eE][+-]?[0-9]+)?)\s*(?:\+\/-|±)\s*[0-9.]+(?:[eE][+-]?[0-9]+)?\s*$/

/** Reads the results of a `model-index` (https://github.com/huggingface/hub-docs/blob/main/modelcard.md): one measurement for each metric. Numbers are never rescaled: no card says whether it means percent. */
export function readModelIndex(owner: Wire, scope: Scope): object[] {
  return owner.items('model-index').flatMap((index) => index.items('results').flatMap((result) => result.items('metrics').flatMap((metric) => readMetric(metric, result, scope))))
}

function readMetric(metric: Wire, result: Wire, scope: Scope): object[] {
  const { value, spread } = valueOf(metric)
  if (value === undefined) return []
  const [task, dataset, source] = [result.item('task'), result.item('dataset'), result.item('source')]
  const [type, title] = [metric.text('type'), metric.text('name')]
  const args = [dataset.json('args'), metric.json('args')].filter((given) => given !== undefined)
  return [{
    name: title ?? type, value, kind: 'performance', method: type === title ? undefined : type, ...placeOf(dataset, scope),
    description: sentences({ Value: spread, Task: titled(task.text('name'), task.text('type')), Revision: dataset.text('revision'), Settings: args.length ? args.map((given) => (typeof given === 'string' ? given : JSON.stringify(given))).join(' ') : undefined, Configuration: metric.text('config'), Verified: metric.flag('verified') === true ? 'by the Hub' : undefined, Source: titled(source.text('name'), source.text('url')) }),
  }]
}

function valueOf(metric: Wire): { value: MeasuredNumber | undefined; spread?: string } {
  const given = metric.peek('value')
  const parts = typeof given === 'string' ? WITH_SPREAD.exec(given) : null
  if (!parts) return { value: metric.number('value') }
  return { value: toMeasuredNumber(parts[1]), spread: metric.text('value')! }
}

/** Reads results of the newer form (`.eval_results/*.yaml`, https://huggingface.co/docs/hub/eval-results). */
export function readResults(results: readonly Wire[], scope: Scope): object[] {
  return results.flatMap((result) => {
    const value = result.number('value')
    if (value === undefined) return []
    const [dataset, source] = [result.item('dataset'), result.item('source')]
    const name = dataset.text('task_id') ?? dataset.text('id', 'type')
    return [{
      name, value, kind: 'performance', ...placeOf(dataset, scope), timestamp: toInstant(result.text('date')),
      description: sentences({ Revision: dataset.text('revision'), Source: titled(source.text('name'), source.text('url')), By: source.text('user'), Notes: result.text('notes'), Verified: result.has('verifyToken') ? 'by a token' : undefined }),
    }]
  })
}

/** On which data a number was measured; the configuration of a dataset is a part of it. */
function placeOf(dataset: Wire, scope: Scope): object {
  const [id, title, configuration] = [dataset.text('type', 'id'), dataset.text('name'), dataset.text('config')]
  const called = id ?? title
  return { dataset: called === undefined ? undefined : datasetReference(scope, called, title), split: dataset.text('split'), slice: configuration === undefined ? undefined : { attribute: 'config', value: configuration } }
}

function titled(name: string | undefined, detail: string | undefined): string | undefined {
  return name === undefined || detail === undefined || name === detail ? name ?? detail : `${name} (${detail})`
}

function sentences(parts: Readonly<Record<string, string | undefined>>): string | undefined {
  const said = Object.entries(parts).flatMap(([name, text]) => (text === undefined ? [] : [`${name}: ${text}.`]))
  return said.length ? said.join(' ') : undefined
}
