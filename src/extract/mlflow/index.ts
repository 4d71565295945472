import { mlflow } from '../../connectors/mlflow/index.js'
import { toInstant } from '../../connectors/wire/instants.js'
import { basicAuthorization, clientOf } from '../client.js'
import { drive, type Listing } from '../drive.js'
import type { Extracted } from '../extraction.js'
import type { ExtractRequest, Extractor } from '../extractor.js'
import { serviceOf } from '../service.js'
import { MlflowApi, type Answer } from './api.js'
import { ModelFiles } from './model-files.js'

/** MLflow: registered models with all versions, the runs, logged models and data behind them, and all experiments. */
export const mlflowExtractor: Extractor = {
  id: mlflow.id,
  title: mlflow.title,
  url: { summary: 'address of the tracking server, such as https://mlflow.example.com' },
  variables: [
    { name: 'MLFLOW_TRACKING_TOKEN', summary: 'token, where the server wants one' },
    { name: 'MLFLOW_TRACKING_USERNAME', summary: 'user name for basic authentication' },
    { name: 'MLFLOW_TRACKING_PASSWORD', summary: 'its password' },
  ],
  settings: [
    { name: 'all-runs', summary: 'also runs and logged models that no registered model comes from' },
    { name: 'workspace', value: 'NAME', summary: 'workspace of the server (default: its own default)' },
  ],
  extract: extractMlflow,
}

/** Reads a running MLflow server. */
export async function* extractMlflow(request: ExtractRequest): AsyncGenerator<Extracted, void, undefined> {
  const api = new MlflowApi(clientOf(request, { ...credentialsOf(request), headers: headersOf(request) }))
  const { cursor, settings } = request
  if (cursor === undefined) yield* serviceOf(mlflow, request, { config: { trackingUri: request.url }, serverVersion: await api.serverVersion() })
  const listings = [models(api, request), experiments(api, request), ...(settings['all-runs'] ? [runs(api, request)] : [])]
  yield* drive(listings, request)
}

function headersOf({ settings: { workspace } }: ExtractRequest): Readonly<Record<string, string>> {
  return typeof workspace === 'string' ? { 'x-mlflow-workspace': workspace } : {}
}

function credentialsOf({ variable }: ExtractRequest) {
  const [token, user, password] = [variable('MLFLOW_TRACKING_TOKEN'), variable('MLFLOW_TRACKING_USERNAME'), variable('MLFLOW_TRACKING_PASSWORD')]
  if (token !== undefined) return { token: () => token }
  return user === undefined || password === undefined ? {} : { token: () => password, authorization: (secret: string) => basicAuthorization(user, secret) }
}

function models(api: MlflowApi, request: ExtractRequest): Listing<Answer> {
  const files = new ModelFiles(api, request.readArtifact)
  const { include = () => true, since = -Infinity } = request
  return {
    what: 'models',
    identity: (model) => `model ${String(model.name)}`,
    pages: (cursor) => api.registeredModels(cursor),
    wanted: (model) => include(String(model.name)) && (toInstant(model.last_updated_timestamp, 'milliseconds') ?? Infinity) >= since,
    read: async (model) => mlflow.readers.model!(await whole(model, api, files), request),
  }
}

/** A model with everything that belongs to it, each thing asked for once. */
async function whole(model: Answer, api: MlflowApi, files: ModelFiles): Promise<Answer> {
  const versions = await api.versions(String(model.name))
  const runs = await each(versions.map(({ run_id: id }) => id), (id) => api.run(id))
  const loggedModels = await each(versions.map(loggedModelOf), (id) => api.loggedModel(id))
  const texts = await Promise.all(versions.map(async (version) => [String(version.version), await files.read(version, runs.get(String(version.run_id)), loggedModels.get(loggedModelOf(version) ?? ''))] as const))
  return {
    registered_model: model, model_versions: versions, runs: [...runs.values()], logged_models: [...loggedModels.values()],
    model_files: Object.fromEntries(texts.filter(([, text]) => text !== undefined)),
  }
}

async function each(ids: readonly unknown[], ask: (id: string) => Promise<Answer | undefined>): Promise<Map<string, Answer>> {
  const distinct = [...new Set(ids.filter((id): id is string => typeof id === 'string' && id !== ''))]
  const answers = await Promise.all(distinct.map(async (id) => [id, await ask(id)] as const))
  return new Map(answers.filter((entry): entry is [string, Answer] => entry[1] !== undefined))
}

function loggedModelOf({ model_id: id, source }: Answer): string | undefined {
  return typeof id === 'string' && id !== '' ? id : /^models:\/(m-[^/]+)/.exec(String(source))?.[1]
}

function experiments(api: MlflowApi, request: ExtractRequest): Listing<Answer> {
  return {
    what: 'experiments',
    identity: (experiment) => `experiment ${String(experiment.experiment_id)}`,
    pages: (cursor) => api.experiments(cursor),
    wanted: (experiment) => (toInstant(experiment.last_update_time, 'milliseconds') ?? Infinity) >= (request.since ?? -Infinity),
    read: async (experiment) => mlflow.readers.experiments!(experiment, request),
  }
}

/** Runs and logged models, experiment by experiment. */
function runs(api: MlflowApi, request: ExtractRequest): Listing<Answer> {
  return {
    what: 'runs',
    identity: (experiment) => `runs of experiment ${String(experiment.experiment_id)}`,
    pages: (cursor) => api.experiments(cursor),
    read: async (experiment) => {
      const id = String(experiment.experiment_id)
      const [runs, models] = [mlflow.readers.runs!({ runs: await api.runs(id) }, request), mlflow.readers.loggedModels!({ models: await api.loggedModels(id) }, request)]
      return { entities: [...runs.entities, ...models.entities], warnings: [...runs.warnings, ...models.warnings], ignored: [...runs.ignored, ...models.ignored] }
    },
  }
}
