import { h2o } from '../../connectors/h2o/index.js'
import { toInstant } from '../../connectors/wire/instants.js'
import type { HttpClient } from '../../io/http-client.js'
import type { HttpOptions } from '../../io/http-options.js'
import { ifThere, listOf, objectOf, objectsOf, type Answer } from '../answers.js'
import { PlatformFailure } from '../platform-failure.js'
import { basicAuthorization, clientOf } from '../client.js'
import { drive, type ItemPage, type Listing } from '../drive.js'
import type { Extracted } from '../extraction.js'
import type { ExtractRequest, Extractor } from '../extractor.js'
import { endingWith } from '../failures.js'
import { serviceOf, type ServiceDetails } from '../service.js'

/** H2O-3: the models that are in the memory of a running cluster. */
export const h2oExtractor: Extractor = {
  id: h2o.id,
  title: h2o.title,
  url: { summary: 'address of the cluster, such as http://localhost:54321' },
  variables: [
    { name: 'H2O_USERNAME', summary: 'user name, where the cluster wants one' },
    { name: 'H2O_PASSWORD', summary: 'its password' },
  ],
  settings: [],
  extract: extractH2O,
}

/** Reads a running cluster. Models are gone when it restarts: that one is missing does not mean that somebody deleted it. */
export async function* extractH2O(request: ExtractRequest): AsyncGenerator<Extracted, void, undefined> {
  const client = clientOf(request, credentialsOf(request))
  if (request.cursor === undefined) yield* serviceOf(h2o, request, await endingWith('cluster', detailsOf(client, request), request.signal))
  yield* drive([models(client, request)], request)
}

function credentialsOf({ variable }: ExtractRequest): Pick<HttpOptions, 'token' | 'authorization'> {
  const user = variable('H2O_USERNAME')
  return user ? { token: () => variable('H2O_PASSWORD'), authorization: (secret) => basicAuthorization(user, secret) } : {}
}

async function detailsOf(client: HttpClient, { url }: ExtractRequest): Promise<ServiceDetails> {
  const { cloud_name: name, version } = objectOf((await ifThere(() => client.get('3/Cloud'), [403, 404]))?.json())
  return { config: { hostUrl: url, ...(isPlain(name) ? { clusterName: name } : {}) }, serverVersion: isPlain(version) ? version : undefined }
}

function isPlain(text: unknown): text is string {
  return typeof text === 'string' && /^[\x20-\x7e]{1,100}$/.test(text)
}

function models(client: HttpClient, request: ExtractRequest): Listing<Answer> {
  const { include = () => true, since = -Infinity } = request
  return {
    what: 'models',
    identity: (model) => `model ${nameOf(model)}`,
    pages: () => list(client),
    wanted: (model) => include(nameOf(model)) && (toInstant(model.timestamp, 'milliseconds') ?? Infinity) >= since,
    read: async (model, signal) => {
      const answer = objectOf((await client.get(`3/Models/${encodeURIComponent(nameOf(model))}`, {}, { signal })).json())
      if (objectsOf(answer.models).length === 0) throw new PlatformFailure('The answer is JSON, but is of no model.')
      return h2o.readers.models!(answer, request)
    },
  }
}

/** The cluster lists all its models at once, those of folds among them, which are called after their model: `NAME_cv_1`. */
async function* list(client: HttpClient): AsyncGenerator<ItemPage<Answer>, void, undefined> {
  const all = listOf(objectOf((await client.get('3/Models')).json()).models, 'models')
  const names = new Set(all.map(nameOf))
  const items = all.filter((model) => !names.has(/^(.*)_cv_\d+$/.exec(nameOf(model))?.[1] ?? ''))
  yield { items, total: items.length }
}

function nameOf({ model_id: id }: Answer): string {
  return String(objectOf(id).name ?? id)
}
