import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { h2oExtractor } from '../../../src/extract/h2o/index.js'
import { root } from '../model.js'
import { asksFor, variablesOf, type Api, type FakePlatform, type Said } from './platform.js'

export const USER = 'analyst'
export const PASSWORD = 'correct horse battery'
/** A model with everything; fields as `GET /3/Models/{id}` of H2O-3 has them. */
const whole = (JSON.parse(readFileSync(join(root, 'test', 'fixtures', 'connectors', 'h2o', 'models', 'cluster.payload.json'), 'utf8')) as { models: Record<string, unknown>[] }).models[0]!

/** A cluster of H2O-3 that wants a password: it lists all its models at once, in short, and those of folds among them. */
export function fakeH2O(count: number): FakePlatform {
  const models = Array.from({ length: count }, (_, index) => `GBM_model_${index + 1}`)
  return {
    extractor: h2oExtractor,
    api: clusterOf([models[0]!, `${models[0]}_cv_1`, `${models[0]}_cv_2`, ...models.slice(1)]),
    models,
    request: { settings: {}, variable: variablesOf({ H2O_USERNAME: USER, H2O_PASSWORD: PASSWORD }) },
    secrets: [PASSWORD, encodeURIComponent(PASSWORD), Buffer.from(`${USER}:${PASSWORD}`).toString('base64')],
    places: [
      { name: 'the cluster', kind: 'server', before: 0, is: asksFor('/3/Cloud') },
      { name: 'the list', kind: 'list', before: 0, is: asksFor('/3/Models') },
      { name: 'a model', kind: 'item', before: 1, is: asksFor(`/3/Models/${models[1]}`), model: models[1]! },
    ],
  }
}

/** The API of a cluster with models of these names. */
export function clusterOf(models: readonly string[]): Api {
  return ({ path, authorization }) => {
    if (authorization !== `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`) return { status: 401, body: '<html>Error 401 Unauthorized</html>' }
    if (path === '/3/Cloud') return { body: { __meta: meta('CloudV3', 'Iced'), version: '3.46.0.11', build_number: '11', cloud_name: 'analytics', cloud_size: 1, cloud_healthy: true, nodes: [] } }
    if (path === '/3/Models') return { body: { __meta: meta('ModelsV3', 'Models'), models: models.map(synopsis) } }
    const name = /^\/3\/Models\/(.+)$/.exec(path)?.[1]
    return name !== undefined && models.includes(name) ? { body: { __meta: meta('ModelsV3', 'Models'), models: [{ ...whole, ...synopsis(name) }] } } : missing(path)
  }
}

/** What the list says of a model; the time is that of its training. */
function synopsis(name: string) {
  return {
    __meta: meta('ModelSynopsisV3', 'Model'), model_id: { __meta: meta('ModelKeyV3', 'Key<Model>'), name, type: 'Key<Model>', URL: `/3/Models/${name}` }, algo: 'gbm', algo_full_name: 'Gradient Boosting Machine',
    response_column_name: 'churn', data_frame: { __meta: meta('FrameKeyV3', 'Key<Frame>'), name: 'churn.hex', type: 'Key<Frame>', URL: '/3/Frames/churn.hex' }, timestamp: Date.UTC(2026, 0, 1) + Number(/\d+/.exec(name)?.[0] ?? 0) * 86_400_000, have_pojo: true, have_mojo: true,
  }
}

function missing(path: string): Said {
  return { status: 404, body: { __meta: meta('H2OErrorV3', 'H2OError'), timestamp: 1, error_url: path, msg: 'Object not found for argument: key', dev_msg: 'Object not found for argument: key', http_status: 404, exception_type: 'water.exceptions.H2OKeyNotFoundArgumentException', stacktrace: [] } }
}

function meta(name: string, type: string) {
  return { schema_version: 3, schema_name: name, schema_type: type }
}
