import type { ReaderResult } from '../../connectors/connector.js'
import { mlflow } from '../../connectors/mlflow/index.js'
import { toInstant } from '../../connectors/wire/instants.js'
import type { ItemPage, Listing } from '../drive.js'
import type { ExtractRequest } from '../extractor.js'
import { isFatal } from '../failures.js'
import type { Answer } from '../answers.js'
import type { AnswerPage, MlflowApi } from './api.js'

/** Experiments, also deleted ones. */
export function experiments(api: MlflowApi, request: ExtractRequest): Listing<Answer> {
  return {
    what: 'experiments',
    identity: (experiment) => `experiment ${String(experiment.experiment_id)}`,
    pages: (cursor) => api.experiments(cursor),
    wanted: (experiment) => isSince(request, experiment.last_update_time),
    read: async (experiment) => mlflow.readers.experiments!(experiment, request),
  }
}

/** Runs, experiment by experiment. */
export function runs(api: MlflowApi, request: ExtractRequest): Listing<Found> {
  return ofExperiments('runs', api, (id, token) => api.runs(id, token), (run) => mlflow.readers.runs!({ runs: [run] }, request), (run) => isSince(request, infoOf(run).end_time))
}

/** Logged models (3.x), experiment by experiment. */
export function loggedModels(api: MlflowApi, request: ExtractRequest): Listing<Found> {
  return ofExperiments('logged models', api, (id, token) => api.loggedModels(id, token), (model) => mlflow.readers.loggedModels!({ models: [model] }, request), (model) => isSince(request, infoOf(model).last_updated_timestamp_ms))
}

/** A record of an experiment, or why no more of them can be read. */
type Found = { readonly experiment: string } & ({ readonly record: Answer } | { readonly error: unknown })

function ofExperiments(what: string, api: MlflowApi, search: (experiment: string, token?: string) => AsyncIterable<AnswerPage>, read: (record: Answer) => ReaderResult, wanted: (record: Answer) => boolean): Listing<Found> {
  return {
    what,
    identity: (found) => ('error' in found ? `${what} of experiment ${found.experiment}` : `${what.slice(0, -1)} ${String(infoOf(found.record).run_id ?? infoOf(found.record).model_id)}`),
    pages: (cursor) => pagesOfExperiments(api, search, cursor),
    wanted: (found) => 'error' in found || wanted(found.record),
    read: async (found) => {
      if ('error' in found) throw found.error
      return read(found.record)
    },
  }
}

/** The pages of all experiments. A cursor is the experiment and the token in it. Experiments go by their number, so that one that is added between two runs moves no other. */
async function* pagesOfExperiments(api: MlflowApi, search: (experiment: string, token?: string) => AsyncIterable<AnswerPage>, cursor = ''): AsyncGenerator<ItemPage<Found>, void, undefined> {
  const [start, token] = [cursor.split(':', 1)[0]!, cursor.slice(cursor.indexOf(':') + 1)]
  const ids = (await identifiers(api)).filter((id) => byNumber(id, start) >= 0)
  for (const [index, experiment] of ids.entries()) {
    const following = ids[index + 1]
    const after = following === undefined ? undefined : `${following}:`
    try {
      for await (const { items, next } of search(experiment, experiment === start && token ? token : undefined))
        yield { items: items.map((record) => ({ experiment, record })), next: next === undefined ? after : `${experiment}:${next}` }
    } catch (error) {
      if (isFatal(error)) throw error
      yield { items: [{ experiment, error }], next: after }
    }
  }
}

async function identifiers(api: MlflowApi): Promise<string[]> {
  const ids: string[] = []
  for await (const { items } of api.experiments()) ids.push(...items.map(({ experiment_id: id }) => String(id)))
  return ids.sort(byNumber)
}

function byNumber(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
}

function isSince({ since = -Infinity }: ExtractRequest, changed: unknown): boolean {
  return (toInstant(changed, 'milliseconds') ?? Infinity) >= since
}

function infoOf({ info }: Answer): Answer {
  return typeof info === 'object' && info !== null ? (info as Answer) : {}
}
