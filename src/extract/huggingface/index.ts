import { huggingface } from '../../connectors/huggingface/index.js'
import { toInstant } from '../../connectors/wire/instants.js'
import type { Answer } from '../answers.js'
import { clientOf } from '../client.js'
import { drive, type Listing } from '../drive.js'
import { ExtractionError, type Extracted } from '../extraction.js'
import type { ExtractRequest, Extractor } from '../extractor.js'
import { endingWith } from '../failures.js'
import { PlatformFailure } from '../platform-failure.js'
import { serviceOf } from '../service.js'
import { ENDPOINTS, endpointsOf, servedModels, withWarnings, type Endpoints } from './endpoints.js'
import { HubApi } from './hub-api.js'

const HUB = 'https://huggingface.co'

/** Hugging Face: repositories of models with cards, commits, files and evaluation results, and the inference endpoints of a namespace. */
export const huggingfaceExtractor: Extractor = {
  id: huggingface.id,
  title: huggingface.title,
  url: { summary: 'address of the Hub', default: HUB },
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
  const { url = HUB, variable, cursor, signal } = request
  const token = { token: () => variable('HF_TOKEN') }
  checkSettings(request.settings)
  const api = new HubApi(clientOf(request, { ...token, baseUrl: url }), !variable('HF_TOKEN'))
  const asked = { ...request, webUrl: request.webUrl ?? url }
  if (cursor === undefined) yield* serviceOf(huggingface, asked, { config: { hostUrl: url } })
  const namespace = text(request.settings.endpoints)
  const endpoints = namespace === undefined ? new Map() : await endingWith('inference endpoints', endpointsOf(clientOf(request, { ...token, baseUrl: ENDPOINTS }), namespace), signal)
  yield* drive(listings(api, asked, endpoints), request)
}

function checkSettings({ author, search, filter, model }: ExtractRequest['settings']): void {
  if ([author, search, filter, model].every((setting) => text(setting) === undefined)) throw new ExtractionError('Say which models: --author, --search, --filter or --model.')
  if (typeof model === 'string' && !/^[\w.-]*\w[\w.-]*(?:\/[\w.-]*\w[\w.-]*)?$/.test(model)) throw new ExtractionError('A model is named by its repository: --model OWNER/NAME.')
}

function listings(api: HubApi, request: ExtractRequest, endpoints: Endpoints): Listing<any>[] {
  const { include = () => true, since, settings } = request
  const known = new Set<string>()
  const read = async (id: string, signal: AbortSignal) => {
    known.add(id)
    const { model, warnings } = await api.repository(id, signal)
    return withWarnings(huggingface.readers.models!({ ...model, endpoints: endpoints.get(id) }, request), warnings)
  }
  const models: Listing<Answer> = {
    what: 'models',
    identity: ({ id }) => (typeof id === 'string' ? `model ${id}` : 'model without a name'),
    pages: (cursor) => pages(api, settings, since, cursor),
    wanted: ({ id, lastModified }) => (typeof id !== 'string' || include(id)) && (toInstant(lastModified) ?? Infinity) >= (since ?? -Infinity),
    read: async ({ id }, signal) => {
      if (typeof id !== 'string') throw new PlatformFailure('The list has an item here that is no model.')
      return read(id, signal)
    },
  }
  return endpoints.size ? [models, servedModels(endpoints, read, known, request)] : [models]
}

async function* pages(api: HubApi, settings: ExtractRequest['settings'], since: number | undefined, cursor: string | undefined): ReturnType<HubApi['models']> {
  const given = (name: string) => (text(settings[name]) === undefined ? {} : { [name]: text(settings[name]) })
  if (text(settings.model) !== undefined) yield { items: [{ id: settings.model }] }
  else yield* api.models({ ...given('author'), ...given('search'), ...given('filter') }, since, cursor)
}

function text(setting: string | true | undefined): string | undefined {
  return typeof setting === 'string' && setting !== '' ? setting : undefined
}
