import type { Connector } from '../connector.js'
import { Platform, type Desk } from '../reader.js'
import type { Entity } from '../../generated/types.js'
import type { Wire } from '../wire/wire.js'
import { readEvaluationDataset } from './datasets.js'
import { readExperiment } from './experiments.js'
import { readLoggedModel } from './logged-models.js'
import { readModelFile, readModelFileAlone } from './model-files.js'
import { readRegisteredModel } from './registered-models.js'
import { readRun, type Run } from './runs.js'
import type { Known } from './versions.js'

const platform = new Platform('mlflow', 'Mlflow')
const nothingKnown: Known = { runs: new Map(), loggedModels: new Map(), modelFiles: new Map() }

/**
 * MLflow: the model registry and the tracking server, REST API 2.0, servers from 1.x to 3.x.
 * Readers take the answers of the API as they come (a list, or one record alone), and the files of `mlflow-export-import`.
 */
export const mlflow = {
  id: 'mlflow',
  title: 'MLflow',
  serviceType: 'Mlflow',
  docs: 'https://mlflow.org/docs/latest/api_reference/rest-api.html',
  readers: {
    /** `registered-models/search` or `get`: models with the versions that the answer holds. */
    registeredModels: platform.json((payload, desk) => listed(payload, 'registered_models', 'registered_model').map((wire) => readRegisteredModel(wire, [], nothingKnown, desk))),
    /** `model-versions/search` or `get`: models with these versions. */
    modelVersions: platform.json(readVersionsAlone),
    /** `runs/search` or `get`: runs and the data they read. */
    runs: platform.json((payload, desk) => listed(payload, 'runs', 'run').flatMap((wire) => entitiesOf(readRun(wire, desk)))),
    /** `experiments/search` or `get`. */
    experiments: platform.json((payload, desk) => listed(payload, 'experiments', 'experiment').map((wire) => readExperiment(wire, desk))),
    /** `logged-models/search` or `get` (3.x). */
    loggedModels: platform.json((payload, desk) => listed(payload, 'models', 'model').map((wire) => readLoggedModel(wire, desk)?.entity)),
    /** `{ registered_model, model_versions, runs, experiments, logged_models, model_files }`: a model with all that belongs to it; `model_files` maps labels of versions to `MLmodel` files. */
    model: platform.json(readWhole),
    /** Text of an `MLmodel` file. */
    modelFile: platform.text((text, desk) => [readModelFileAlone(text, desk)]),
    /** A file that `mlflow-export-import` wrote: `{ system, info, mlflow }`. */
    exported: platform.json(readExported),
  },
} satisfies Connector

/** The records of an answer: a list under its name, one under its name, or one as it is. */
function listed(payload: Wire, many: string, one: string): Wire[] {
  payload.ignore({ next_page_token: 'Says where the next page begins.' })
  if (payload.has(many)) return payload.items(many)
  return payload.has(one) ? [payload.item(one)] : [payload]
}

function entitiesOf(run: Run | undefined): (Entity | undefined)[] {
  return run ? [run.entity, ...run.datasets] : []
}

function* readVersionsAlone(payload: Wire, desk: Desk): Iterable<Entity | undefined> {
  const versions = listed(payload, 'model_versions', 'model_version')
  for (const [name, wires] of byName(versions)) yield readRegisteredModel(payload.of({ name }), wires, nothingKnown, desk)
}

function byName(versions: readonly Wire[]): Map<string, Wire[]> {
  const models = new Map<string, Wire[]>()
  for (const version of versions) {
    const name = version.text('name')
    if (name === undefined) version.log.warn(version.path, 'A version that does not name its model cannot be placed: left out.', 'required')
    else models.set(name, [...(models.get(name) ?? []), version])
  }
  return models
}

function* readWhole(payload: Wire, desk: Desk): Iterable<Entity | undefined> {
  const runs = payload.items('runs').map((wire) => readRun(wire, desk)).filter((run) => run !== undefined)
  const loggedModels = payload.items('logged_models').map((wire) => readLoggedModel(wire, desk)).filter((model) => model !== undefined)
  const files = payload.peek('model_files')
  const modelFiles = Object.entries(typeof files === 'object' && files !== null ? files : {}).flatMap(([label, file]) => {
    const read = readModelFile(file, desk.log, `${payload.path}/model_files/${label}`)
    return read ? [[label, read] as const] : []
  })
  payload.json('model_files')
  const known: Known = { runs: new Map(runs.map((run) => [run.id, run])), loggedModels: new Map(loggedModels.map((model) => [model.id, model])), modelFiles: new Map(modelFiles) }
  yield readRegisteredModel(payload.item('registered_model'), payload.items('model_versions'), known, desk)
  for (const experiment of payload.items('experiments')) yield readExperiment(experiment, desk)
  for (const run of runs) yield* entitiesOf(run)
  for (const model of loggedModels) yield model.entity
}

function* readExported(payload: Wire, desk: Desk): Iterable<Entity | undefined> {
  payload.ignore({ system: 'Speaks of the export, not of what was exported.', info: 'Counts what was exported.', 'mlflow/runs': 'Names the files of the runs.' })
  const content = payload.item('mlflow')
  if (content.has('registered_model')) yield readRegisteredModel(content.item('registered_model'), content.item('registered_model').items('versions'), nothingKnown, desk)
  if (content.has('experiment')) yield readExperiment(content.item('experiment'), desk)
  if (content.has('info', 'run')) yield* entitiesOf(readRun(content.has('run') ? content.item('run') : content, desk))
  if (content.has('evaluation_dataset')) yield readEvaluationDataset(content.item('evaluation_dataset'), desk)
}
