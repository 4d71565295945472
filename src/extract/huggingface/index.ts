import { huggingface } from '../../connectors/huggingface/index.js'
import { toInstant } from '../../connectors/wire/instants.js'
import type { HttpClient } from '../../io/http-client.js'
import type { HttpResponse } from '../../io/http-response.js'
import { linkedPage, pages } from '../../io/paging.js'
import { ifThere, objectOf, objectsOf, type Answer } from '../answers.js'
import { clientOf } from '../client.js'
import { drive, type ItemPage, type Listing } from '../drive.js'
import { ExtractionError, type Extracted } from '../extraction.js'
import type { ExtractRequest, Extractor } from '../extractor.js'
import { serviceOf } from '../service.js'

/** Models of a page; the Hub asks for no more than a few hundred. */
const PAGE = 100
/** Largest card that is read, in bytes. */
const LARGEST_CARD = 1_000_000
const ENDPOINTS = 'https://api.endpoints.huggingface.cloud'
/** Answers of the Hub for what is not there, or is gated. */
const NOT_FOR_US = [403, 404]

/** Hugging Face: repositories of models with cards, commits, files and evaluation results, and the inference endpoints of a namespace. */
export const huggingfaceExtractor: Extractor = {
  id: huggingface.id,
  title: huggingface.title,
  url: { summary: 'address of the Hub', default: 'https://huggingface.co' },
  variables: [{ name: 'HF_TOKEN', summary: 'token, for private and gated models and higher limits' }],
  settings: [
    { name: 'author', value: 'NAME', summary: 'models of a user or an organization' },
    { name: 'search', value: 'TEXT', summary: 'models whose name holds the text' },
    { name: 'filter', value: 'TAG', summary: 'models with the tag' },
    { name: 'model', value: 'ID', summary: 'one model, such as google-bert/bert-base-uncased' },
    { name: 'endpoints', value: 'NAMESPACE', summary: 'also the inference endpoints of a user or an organization' },
  ],
  extract: extractHuggingFace,
}

/** Reads the Hub, or one of its kind. Which models must be said: it has millions. */
export async function* extractHuggingFace(request: ExtractRequest): AsyncGenerator<Extracted, void, undefined> {
  const { author, search, filter, model, endpoints } = request.settings
  if ([author, search, filter, model].every((setting) => setting === undefined)) throw new ExtractionError('Say which models: --author, --search, --filter or --model.')
  const url = request.url ?? 'https://huggingface.co'
  const token = request.variable('HF_TOKEN')
  const options = token === undefined ? {} : { token: () => token }
  const client = clientOf(request, { ...options, baseUrl: url })
  const asked = { ...request, webUrl: request.webUrl ?? url }
  if (request.cursor === undefined) yield* serviceOf(huggingface, asked, { config: { hostUrl: url } })
  const served = typeof endpoints === 'string' ? await endpointsOf(clientOf(request, { ...options, baseUrl: ENDPOINTS }), endpoints) : new Map<string, Answer[]>()
  yield* drive([models(client, asked, served)], request)
}

function models(client: HttpClient, request: ExtractRequest, endpoints: ReadonlyMap<string, readonly Answer[]>): Listing<Answer> {
  const { include = () => true, since = -Infinity } = request
  return {
    what: 'models',
    identity: (model) => `model ${String(model.id)}`,
    pages: (cursor) => list(client, request.settings, cursor),
    wanted: (model) => include(String(model.id)) && (toInstant(model.lastModified) ?? Infinity) >= since,
    read: async (model) => huggingface.readers.models!({ ...(await whole(client, String(model.id))), endpoints: endpoints.get(String(model.id)) }, request),
  }
}

async function* list(client: HttpClient, { author, search, filter, model }: ExtractRequest['settings'], start: string | undefined): AsyncGenerator<ItemPage<Answer>, void, undefined> {
  if (typeof model === 'string') return yield { items: [{ id: model }] }
  const given = (name: string, value: string | true | undefined) => (typeof value === 'string' ? { [name]: value } : {})
  const query = { ...given('author', author), ...given('search', search), ...given('filter', filter), limit: PAGE, sort: 'lastModified', direction: -1, full: true }
  const load = (link: string | undefined): Promise<HttpResponse> => (link === undefined ? client.get('api/models', query) : client.get(link))
  for await (const { page, next } of pages({ what: 'models', load, next: linkedPage, count: (page) => objectsOf(page.json()).length, ...(start === undefined ? {} : { start }) })) yield { items: objectsOf(page.json()), next }
}

/** All that the Hub says of a repository: the answer for the model, its card, its branches and tags, and its results in the newer form. */
async function whole(client: HttpClient, id: string): Promise<Answer> {
  const path = id.split('/').map(encodeURIComponent).join('/')
  const [info, refs, results] = await Promise.all([
    client.get(`api/models/${path}`, { blobs: true }),
    ifThere(() => client.get(`api/models/${path}/refs`), NOT_FOR_US),
    ifThere(() => client.get(`api/models/${path}`, { expand: ['evalResults'] }), [400, ...NOT_FOR_US]),
  ])
  const model = objectOf(info.json())
  const revision = typeof model.sha === 'string' ? model.sha : 'main'
  const card = hasCard(model) ? await ifThere(() => client.get(`${path}/raw/${encodeURIComponent(revision)}/README.md`, {}, { maxBodyBytes: LARGEST_CARD, follow: 'anywhere-without-headers' }), NOT_FOR_US) : undefined
  return { ...model, refs: refs && objectOf(refs.json()), evalResults: results && objectOf(results.json()).evalResults, readme: card && textOf(card.text()) }
}

function hasCard({ siblings }: Answer): boolean {
  return objectsOf(siblings).some(({ rfilename }) => rfilename === 'README.md')
}

/** The text behind the front matter, which the Hub has parsed already. */
function textOf(card: string): string {
  return card.replace(/^\uFEFF?\s*---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, '')
}

/** Inference endpoints by the repository that each serves. */
async function endpointsOf(client: HttpClient, namespace: string): Promise<Map<string, Answer[]>> {
  const served = new Map<string, Answer[]>()
  for (const endpoint of objectsOf(objectOf((await client.get(`v2/endpoint/${encodeURIComponent(namespace)}`)).json()).items)) {
    const repository = String(objectOf(endpoint.model).repository)
    served.set(repository, [...(served.get(repository) ?? []), endpoint])
  }
  return served
}
