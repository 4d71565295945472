import { mlflowExtractor } from '../../../src/extract/mlflow/index.js'
import { asksFor, pageOf, variablesOf, type Api, type FakePlatform, type Said } from './platform.js'

const USER = 'analyst'
const PASSWORD = 'staple-9-battery'
const API = '/api/2.0/mlflow'

/** A server of MLflow 3 that wants a password: a registered model has one version, its run, and an `MLmodel` file that the server hands out. */
export function fakeMlflow(count: number, pageSize: number): FakePlatform {
  const models = Array.from({ length: count }, (_, index) => `churn-${index + 1}`)
  return {
    extractor: mlflowExtractor,
    api: apiOf(models, pageSize),
    models,
    request: { settings: {}, variable: variablesOf({ MLFLOW_TRACKING_USERNAME: USER, MLFLOW_TRACKING_PASSWORD: PASSWORD }) },
    secrets: [PASSWORD, Buffer.from(`${USER}:${PASSWORD}`).toString('base64')],
    places: [
      { name: 'the first page', kind: 'list', before: 0, is: asksFor(`${API}/registered-models/search`, (query) => !query.has('page_token')) },
      { name: 'the second page', kind: 'list', before: pageSize, is: asksFor(`${API}/registered-models/search`, (query) => query.get('page_token') === String(pageSize)) },
      { name: 'the experiments', kind: 'list', before: count, is: asksFor(`${API}/experiments/search`) },
      { name: 'the versions of a model', kind: 'item', before: 2, is: asksFor(`${API}/model-versions/search`, (query) => query.get('filter')?.includes(models[2]!) ?? false), model: models[2]! },
    ],
  }
}

function apiOf(models: readonly string[], pageSize: number): Api {
  return ({ path, query, method, authorization, body }) => {
    if (authorization !== `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`) return { status: 401, body: 'You are not authenticated.' }
    if (path === '/version') return { body: '3.4.0' }
    if (path === `${API}/registered-models/search`) return paged('registered_models', models.map(registered), query.get('page_token'), pageSize)
    if (path === `${API}/model-versions/search`) return paged('model_versions', models.filter((name) => query.get('filter') === `name='${name}'`).map(version), query.get('page_token'), pageSize)
    if (path === `${API}/runs/get`) return { body: { run: run(query.get('run_id')!) } }
    if (path === `${API}/experiments/search` && method === 'POST') return paged('experiments', [{ experiment_id: '0', name: 'Default', artifact_location: 'mlflow-artifacts:/0', lifecycle_stage: 'active', creation_time: 1767607200000, last_update_time: 1767607200000 }], (JSON.parse(body) as { page_token?: string }).page_token, pageSize)
    if (path.startsWith('/api/2.0/mlflow-artifacts/artifacts/')) return { body: 'artifact_path: model\nflavors:\n  sklearn:\n    sklearn_version: 1.5.0\n' }
    return { status: 404, body: { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'No such thing.' } }
  }
}

/** Lists that are empty are left out, as the JSON of Protocol Buffers has it. */
function paged(key: string, items: readonly unknown[], token: string | null | undefined, pageSize: number): Said {
  const { page, next } = pageOf(items, token, pageSize)
  return { body: { ...(page.length ? { [key]: page } : {}), ...(next === undefined ? {} : { next_page_token: next }) } }
}

function registered(name: string) {
  return { name, creation_timestamp: 1767607300000, last_updated_timestamp: 1767607400000, description: `Predicts ${name}.` }
}

function version(name: string) {
  return { name, version: '1', creation_timestamp: 1767607300000, last_updated_timestamp: 1767607400000, current_stage: 'None', source: `runs:/run-of-${name}/model`, run_id: `run-of-${name}`, status: 'READY' }
}

function run(id: string) {
  return {
    info: { run_id: id, run_uuid: id, experiment_id: '0', run_name: 'baseline', status: 'FINISHED', start_time: 1767607200000, end_time: 1767607260000, artifact_uri: `mlflow-artifacts:/0/${id}/artifacts`, lifecycle_stage: 'active' },
    data: { metrics: [{ key: 'auc', value: 0.91, timestamp: 1767607250000, step: 0 }], params: [{ key: 'max_depth', value: '6' }], tags: [] },
  }
}
