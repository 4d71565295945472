import type { Entity } from '../../generated/types.js'
import type { Connector } from '../connector.js'
import { finish } from '../finish.js'
import { descriptionOf, hyperParametersOf, metricsOf } from '../huggingface/card-text.js'
import { readModelFileAlone } from '../mlflow/model-files.js'
import { Platform, type Desk } from '../reader.js'
import type { Wire } from '../wire/wire.js'
import { readEstimator } from './estimators.js'
import { readRequirements, readVersions } from './environments.js'
import { estimatorOfSchema } from './skops-files.js'

const platform = new Platform('sklearn', 'Sklearn')

/** scikit-learn, which has no server: what its estimators say of themselves, and files that skops and MLflow write beside them. Nothing is ever unpickled. */
export const sklearn = {
  id: 'sklearn',
  title: 'scikit-learn',
  serviceType: 'Sklearn',
  docs: 'https://scikit-learn.org/stable/developers/develop.html',
  readers: {
    /** `{ name, class, module, sklearn_version, tags, params, show_versions, feature_names_in_, ... }`: `get_params()` and attributes after fitting, as `json.dumps` writes them. */
    estimator: platform.json((payload, desk) => [readEstimator(payload, desk, payload.has('show_versions') ? readVersions(payload.item('show_versions')) : {})]),
    /** `schema.json` of a `.skops` file; beside its own fields `name` may tell what the model is called. */
    skops: platform.json((payload, desk) => [readSchema(payload, desk)]),
    /** `config.json` of a repository of skops: `{ sklearn: { columns, environment, model, model_format, task } }`, with `name` beside it. */
    hubConfig: platform.json((payload, desk) => [readHubConfig(payload, desk)]),
    /** `{ name, body }`: text of a model card that skops wrote. */
    card: platform.json((payload, desk) => [readCard(payload, desk)]),
    /** Text of an `MLmodel` file of MLflow. */
    modelFile: platform.text((text, desk) => [readModelFileAlone(text, desk)]),
  },
} satisfies Connector

function readSchema(payload: Wire, desk: Desk): Entity | undefined {
  const { name, ...schema } = payload.whole()
  const estimator = estimatorOfSchema(payload, schema)
  return estimator && readEstimator(payload.of({ ...(name === undefined ? {} : { name }), ...estimator }), desk)
}

function readHubConfig(payload: Wire, desk: Desk): Entity | undefined {
  const config = payload.item('sklearn')
  config.ignore({ example_input: 'Rows of data, not a description of them.' })
  const packages = readRequirements(config.texts('environment'))
  const draft = {
    name: payload.text('name'), service: desk.scope.service, serviceType: desk.scope.serviceType, framework: 'scikit-learn', task: config.text('task'), mlFeatures: config.texts('columns').map((name) => ({ name })),
    environment: { packages }, mlStore: { storage: config.item('model').text('file'), serialization: config.text('model_format') },
  }
  const rest = payload.rest()
  return finish('mlmodel', { ...draft, extension: rest }, payload)
}

function readCard(payload: Wire, desk: Desk): Entity | undefined {
  const body = payload.text('body')
  const draft = { name: payload.text('name'), service: desk.scope.service, serviceType: desk.scope.serviceType, framework: 'scikit-learn', description: descriptionOf(body), mlHyperParameters: hyperParametersOf(body), metrics: metricsOf(body) }
  const rest = payload.rest()
  return finish('mlmodel', { ...draft, extension: rest && { sklearn: rest } }, payload)
}
