import { h2o } from '../../connectors/h2o/index.js'
import { toInstant } from '../../connectors/wire/instants.js'
import type { HttpClient } from '../../io/http-client.js'
import { ifThere, objectOf, objectsOf, type Answer } from '../answers.js'
import { basicAuthorization, clientOf } from '../client.js'
import { drive, type ItemPage, type Listing } from '../drive.js'
import type { Extracted } from '../extraction.js'
import type { ExtractRequest, Extractor } from '../extractor.js'
import { serviceOf } from '../service.js'

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
  const [user, password] = [request.variable('H2O_USERNAME'), request.variable('H2O_PASSWORD')]
  const client = clientOf(request, user === undefined || password === undefined ? {} : { token: () => password, authorization: (secret) => basicAuthorization(user, secret) })
  if (request.cursor === undefined) {
    const cloud = objectOf((await ifThere(() => client.get('3/Cloud')))?.json())
    yield* serviceOf(h2o, request, { config: { hostUrl: request.url, ...(typeof cloud.cloud_name === 'string' ? { clusterName: cloud.cloud_name } : {}) }, serverVersion: typeof cloud.version === 'string' ? cloud.version : undefined })
  }
  yield* drive([models(client, request)], request)
}

function models(client: HttpClient, request: ExtractRequest): Listing<Answer> {
  const { include = () => true, since = -Infinity } = request
  return {
    what: 'models',
    identity: (model) => `model ${nameOf(model)}`,
    pages: () => list(client),
    wanted: (model) => include(nameOf(model)) && (toInstant(model.timestamp, 'milliseconds') ?? Infinity) >= since,
    read: async (model) => h2o.readers.models!((await client.get(`3/Models/${encodeURIComponent(nameOf(model))}`)).json(), request),
  }
}

/** The cluster lists all its models at once, those of folds among them, which are called after their model: `NAME_cv_1`. */
async function* list(client: HttpClient): AsyncGenerator<ItemPage<Answer>, void, undefined> {
  const all = objectsOf(objectOf((await client.get('3/Models')).json()).models)
  const names = new Set(all.map(nameOf))
  const items = all.filter((model) => !names.has(/^(.*)_cv_\d+$/.exec(nameOf(model))?.[1] ?? ''))
  yield { items, total: items.length }
}

function nameOf({ model_id: id }: Answer): string {
  return String(objectOf(id).name ?? id)
}
