import { mlflowExtractor } from '../../../src/extract/mlflow/index.js'
import { asksFor, handlerOf, pageOf, variablesOf, type Api, type FakePlatform, type Place, type Said } from './platform.js'

type Question = Record<string, unknown>

const API = '/api/2.0/mlflow'
const USER = 'analyst'
const PASSWORD = 'staple-9-battery'

/** A text of an `MLmodel` file, as short as it can be. */
export const modelFile = `flavors:\n  sklearn:\n    sklearn_version: 1.5.0\nsignature:\n  inputs: '[{"type": "long", "name": "age", "required": true}]'\n`
/** Time from which everything in the registry dates. */
export const START = Date.UTC(2026, 0, 1)
/** Models, and versions of each. */
export const MODELS = 7
const VERSIONS = 3
const PAGE = 2

/** A small MLflow: models `model-0` to `model-6` with three versions each, one run behind each version, three experiments; it hands everything out two by two. */
export const fakeMlflow = handlerOf(mlflowOf(MODELS, VERSIONS))

/** A small MLflow that wants a password, with a version of each model. */
export function mlflowPlatform(count: number): FakePlatform {
  const api = mlflowOf(count, 1)
  const authorization = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`
  return {
    extractor: mlflowExtractor,
    api: (asked) => (asked.authorization === authorization ? api(asked) : { status: 401, body: 'You are not authenticated.' }),
    models: range(count).map((index) => `model-${index}`),
    request: { settings: {}, variable: variablesOf({ MLFLOW_TRACKING_USERNAME: USER, MLFLOW_TRACKING_PASSWORD: PASSWORD }) },
    secrets: [PASSWORD, authorization.slice('Basic '.length)],
    places: placesOf(count),
  }
}

function placesOf(count: number): Place[] {
  const ofModel = { model: 'model-2', before: 2 }
  return [
    { name: 'the first page', kind: 'list', before: 0, is: asksFor(`${API}/registered-models/search`, (query) => !query.has('page_token')) },
    { name: 'the second page', kind: 'list', before: PAGE, is: asksFor(`${API}/registered-models/search`, (query) => query.get('page_token') === String(PAGE)) },
    { name: 'the experiments', kind: 'list', before: count, is: asksFor(`${API}/experiments/search`) },
    { name: 'the versions of a model', kind: 'item', ...ofModel, is: asksFor(`${API}/model-versions/search`, (query) => query.get('filter') === "name='model-2'") },
    { name: 'the run of a version', kind: 'part', ...ofModel, is: asksFor(`${API}/runs/get`, (query) => query.get('run_id') === 'model-2-1') },
    { name: 'the file of a version', kind: 'part', ...ofModel, is: asksFor('/get-artifact', (query) => query.get('run_uuid') === 'model-2-1') },
  ]
}

function mlflowOf(models: number, versions: number): Api {
  return ({ method, path, query: parameters, body }) => {
    const query = method === 'POST' ? (JSON.parse(body) as Question) : Object.fromEntries(parameters)
    switch (path.replace(`${API}/`, '')) {
      case '/version':
        return { body: '3.17.2\n' }
      case 'registered-models/search':
        return page('registered_models', range(models).map(model), query)
      case 'model-versions/search':
        return page('model_versions', range(versions).map((index) => version(/'(.*)'/.exec(String(query.filter))![1]!, versions - index)), query)
      case 'experiments/search':
        return page('experiments', range(3).map(experiment), query)
      case 'runs/get':
        return { body: { run: run(String(query.run_id)) } }
      case 'runs/search':
        return page('runs', range(3).map((index) => run(`${String(query.experiment_ids)}-${index}`)), query)
      case '/get-artifact':
        return { body: modelFile }
      default:
        return { status: 404, body: { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'not here' } }
    }
  }
}

function page(key: string, all: readonly object[], { page_token: token }: Question): Said {
  const { page: items, next } = pageOf(all, token as string | undefined, PAGE)
  return { body: { [key]: items, ...(next === undefined ? {} : { next_page_token: next }) } }
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
  return [...Array(count).keys()]
}
