import type { ReaderResult } from '../../connectors/connector.js'
import { mlflow } from '../../connectors/mlflow/index.js'
import type { ReaderWarning } from '../../connectors/wire/wire-log.js'
import { toInstant } from '../../connectors/wire/instants.js'
import { mapConcurrently } from '../../io/concurrent.js'
import type { Listing } from '../drive.js'
import type { ExtractRequest } from '../extractor.js'
import { failureOf, isFatal } from '../failures.js'
import type { Answer } from '../answers.js'
import type { MlflowApi } from './api.js'
import { ModelFiles, type FoundFiles, type Origin } from './model-files.js'

/** Registered models with everything that belongs to them. */
export function models(api: MlflowApi, request: ExtractRequest): Listing<Answer> {
  const { include = () => true, since = -Infinity, concurrency = 4 } = request
  const files = new ModelFiles(request.readArtifact, concurrency)
  return {
    what: 'models',
    identity: (model) => `model ${String(model.name)}`,
    pages: (cursor) => api.registeredModels(cursor),
    wanted: (model) => include(String(model.name)) && (toInstant(model.last_updated_timestamp, 'milliseconds') ?? Infinity) >= since,
    read: (model, signal) => new WholeModel(model, api.until(signal), signal, concurrency).read(files, request),
  }
}

/** Gathers what belongs to a model; what of it cannot be read is told in warnings, and the model is read without it. */
class WholeModel {
  private readonly warnings: ReaderWarning[] = []

  constructor(private readonly model: Answer, private readonly api: MlflowApi, private readonly signal: AbortSignal, private readonly concurrency: number) {}

  async read(files: ModelFiles, request: ExtractRequest): Promise<ReaderResult> {
    const versions = await this.api.versions(String(this.model.name))
    const loggedModels = await this.each('logged model', versions, loggedModelOf, (id, api) => api.loggedModel(id))
    const origins = versions.map((version): Omit<Origin, 'run'> => ({ version, loggedModel: loggedModels.get(loggedModelOf(version) ?? '') }))
    const runs = await this.each('run', origins, runOf, (id, api) => api.run(id))
    const found = await files.read(origins.map((origin) => ({ ...origin, run: runs.get(runOf(origin) ?? '') })), this.api, this.signal)
    this.tellUnread(found)
    const result = mlflow.readers.model!({ registered_model: this.model, model_versions: versions, runs: [...runs.values()], logged_models: [...loggedModels.values()], model_files: found.texts }, request)
    return { ...result, warnings: [...this.warnings, ...result.warnings] }
  }

  /** Asks for what items point at, each thing once. */
  private async each<Item>(what: string, items: readonly Item[], idOf: (item: Item) => string | undefined, ask: (id: string, api: MlflowApi) => Promise<Answer | undefined>): Promise<Map<string, Answer>> {
    const ids = new Set(items.map(idOf).filter((id) => id !== undefined))
    const answers = new Map<string, Answer>()
    for await (const outcome of mapConcurrently(ids, this.concurrency, (id, signal) => ask(id, this.api.until(signal)), { signal: this.signal })) {
      if (!('error' in outcome)) {
        if (outcome.value) answers.set(outcome.item, outcome.value)
      } else if (isFatal(outcome.error)) throw outcome.error
      else this.warnings.push({ path: '', message: `A ${what} behind its versions could not be read: ${failureOf(outcome.error)}` })
    }
    return answers
  }

  private tellUnread({ unread }: FoundFiles): void {
    if (!unread) return
    const { labels: [first, ...others], reason } = unread
    const which = others.length ? `versions ${first} and ${others.length} more` : `version ${first}`
    this.warnings.push({ path: '', message: `The MLmodel file of ${which} could not be read, so that the signature may be missing: ${reason}` })
  }
}

function loggedModelOf({ model_id: id, source }: Answer): string | undefined {
  return typeof id === 'string' && id !== '' ? id : /^models:\/(m-[^/]+)/.exec(String(source))?.[1]
}

/** The run that made a version, or the logged model that it was registered from. */
function runOf({ version, loggedModel }: Omit<Origin, 'run'>): string | undefined {
  const info = loggedModel?.info as Answer | undefined
  return [version.run_id, info?.source_run_id].find((id): id is string => typeof id === 'string' && id !== '')
}
