import { json, type Handler, type Seen } from './fault-server.js'
import { body, refused } from './faults.js'

type Question = Record<string, unknown>

/** A text of an `MLmodel` file, as short as it can be. */
export const modelFile = `flavors:\n  sklearn:\n    sklearn_version: 1.5.0\nsignature:\n  inputs: '[{"type": "long", "name": "age", "required": true}]'\n`
/** Time from which everything in the registry dates. */
export const START = Date.UTC(2026, 0, 1)
/** Models, and versions of each. */
export const MODELS = 7
const VERSIONS = 3
const PAGE = 2

/** A small MLflow: models `model-0` to `model-6` with three versions each, one run behind each version, three experiments; it hands everything out two by two. */
export const fakeMlflow: Handler = (request, response, seen) => answer(seen)(request, response, seen)

function answer(seen: Seen): Handler {
  const url = new URL(seen.url, 'http://fake')
  const query = seen.method === 'POST' ? (JSON.parse(seen.body) as Question) : Object.fromEntries(url.searchParams)
  switch (url.pathname.replace('/api/2.0/mlflow/', '')) {
    case '/version':
      return body('3.17.2\n', { 'content-type': 'text/plain' })
    case 'registered-models/search':
      return page('registered_models', range(MODELS).map(model), query)
    case 'model-versions/search':
      return page('model_versions', range(VERSIONS).map((index) => version(/'(.*)'/.exec(String(query.filter))![1]!, VERSIONS - index)), query)
    case 'experiments/search':
      return page('experiments', range(3).map(experiment), query)
    case 'runs/get':
      return json({ run: run(String(query.run_id)) })
    case 'runs/search':
      return page('runs', range(3).map((index) => run(`${String(query.experiment_ids)}-${index}`)), query)
    case '/get-artifact':
      return body(modelFile, { 'content-type': 'text/plain' })
    default:
      return refused(404, {}, { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'not here' })
  }
}

function page(key: string, all: readonly object[], { page_token: token = '0' }: Question): Handler {
  const [from, to] = [Number(token), Number(token) + PAGE]
  return json({ [key]: all.slice(from, to), ...(to < all.length ? { next_page_token: String(to) } : {}) })
}

function model(index: number): object {
  return { name: `model-${index}`, creation_timestamp: START, last_updated_timestamp: START + index, aliases: [{ alias: 'champion', version: '2' }] }
}

function version(name: string, number: number): object {
  return { name, version: String(number), creation_timestamp: START, source: `runs:/${name}-${number}/model`, run_id: `${name}-${number}`, status: 'READY' }
}

function run(id: string): object {
  return { info: { run_id: id, experiment_id: '1', status: 'FINISHED', start_time: START, end_time: START + 1000 * Number(id.at(-1)), artifact_uri: `s3://bucket/${id}`, lifecycle_stage: 'active' }, data: { metrics: [{ key: 'accuracy', value: 0.5, timestamp: START, step: 0 }] } }
}

function experiment(index: number): object {
  return { experiment_id: String(index), name: `experiment ${index}`, last_update_time: START + index, lifecycle_stage: 'active' }
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index)
}
