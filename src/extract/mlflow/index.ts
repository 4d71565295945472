import { mlflow } from '../../connectors/mlflow/index.js'
import type { HttpOptions } from '../../io/http-options.js'
import { basicAuthorization, clientOf } from '../client.js'
import { drive } from '../drive.js'
import type { Extracted } from '../extraction.js'
import type { ExtractRequest, Extractor } from '../extractor.js'
import { endingWith } from '../failures.js'
import { serviceOf } from '../service.js'
import { MlflowApi } from './api.js'
import { models } from './models.js'
import { experiments, loggedModels, runs } from './tracking.js'

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
  const api = new MlflowApi(clientOf(request, { ...credentialsOf(request), headers: headersOf(request) }), request)
  const { cursor, settings } = request
  if (cursor === undefined) yield* serviceOf(mlflow, request, { config: { trackingUri: request.url }, serverVersion: await endingWith('server', api.serverVersion(), request.signal) })
  yield* drive([models(api, request), experiments(api, request), ...(settings['all-runs'] ? [runs(api, request), loggedModels(api, request)] : [])], request)
}

function headersOf({ settings: { workspace } }: ExtractRequest): Readonly<Record<string, string>> {
  return typeof workspace === 'string' ? { 'x-mlflow-workspace': workspace } : {}
}

/** How requests are signed. The variables are looked up again when the server no longer takes a token. */
function credentialsOf({ variable }: ExtractRequest): Pick<HttpOptions, 'token' | 'authorization'> {
  if (variable('MLFLOW_TRACKING_TOKEN')) return { token: () => variable('MLFLOW_TRACKING_TOKEN') }
  const user = variable('MLFLOW_TRACKING_USERNAME')
  return user ? { token: () => variable('MLFLOW_TRACKING_PASSWORD'), authorization: (secret) => basicAuthorization(user, secret) } : {}
}
