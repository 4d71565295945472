import type { MlModel } from '../../generated/types.js'
import { parseYaml } from '../../io/yaml.js'
import { finish } from '../finish.js'
import type { Desk } from '../reader.js'
import { toInstant } from '../wire/instants.js'
import { Wire } from '../wire/wire.js'
import { descriptionOf, hyperParametersOf, metricsOf } from './card-text.js'
import { readCard, type Card } from './cards.js'
import { readModelIndex, readResults } from './evaluations.js'
import { readEndpoint } from './endpoints.js'
import { datasetReference, derivedTags, modelReference, tagLabel } from './names.js'

/** Reads what the Hub knows of a repository: the answer of `/api/models/{id}`, with `readme`, `refs`, `evalResults` and `endpoints` beside it where they are known too. The fallback is its name where nothing tells. */
export function readModel(wire: Wire, desk: Desk, fallback?: string): MlModel | undefined {
  const { scope } = desk
  const cardData = wire.item('cardData', 'data')
  const repeats = wire.has('model-index') && JSON.stringify(wire.peek('model-index')) === JSON.stringify(cardData.peek('model-index'))
  wire.ignore({ modelId: 'Repeats id.', _id: 'A number of the database of the Hub.', widgetData: 'Examples for the demo on the page.', ...(repeats ? { 'cardData/model-index': 'Repeats model-index.' } : {}) })
  const name = wire.text('id', 'name') ?? fallback
  const card = readCard(cardData, scope)
  const body = wire.text('readme', 'body')
  const endpoints = wire.items('endpoints').map((endpoint) => readEndpoint(endpoint, desk))
  const metrics = [...readModelIndex(wire, scope), ...card.metrics, ...readResults(resultsOf(wire), scope), ...metricsOf(body)]
  const config = wire.item('config')
  const draft = {
    ...card.draft, ...fromTags(wire, card, desk), name, service: scope.service, serviceType: scope.serviceType, description: descriptionOf(body),
    task: wire.text('pipeline_tag') ?? cardData.text('pipeline_tag'), framework: wire.text('library_name') ?? cardData.text('library_name'),
    algorithm: config.texts('architectures')[0] ?? config.text('model_type'), mlHyperParameters: hyperParametersOf(body), metrics, governance: { license: card.license },
    createdAt: wire.instant('createdAt'), createdBy: wire.text('author'), updatedAt: wire.instant(['lastModified', 'last_modified']), votes: { upVotes: wire.count('likes') },
    versions: versionsOf(wire, name, desk), deployments: endpoints.map(({ deployment }) => deployment), sourceUrl: name === undefined ? undefined : addressOf(desk, name),
  }
  const rest = wire.rest()
  return finish('mlmodel', { ...draft, extension: rest && { huggingface: rest } }, wire)
}

/** What is only among the tags, where a list of models comes without its cards. All tags stay in the rest, for the Hub mixes those of people with its own. */
function fromTags(wire: Wire, card: Card, { scope }: Desk): object {
  const tags = wire.peek('tags')
  const all = Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : []
  const given = (list: unknown) => Array.isArray(list) && list.length > 0
  const bases = derivedTags(all, 'base_model').map((tag) => /^(?:(finetune|adapter|quantized|merge):)?(.*)$/.exec(tag)!)
  const typed = bases.filter(([, relation]) => relation !== undefined)
  return {
    ...(given(card.draft.trainingData) ? {} : { trainingData: derivedTags(all, 'dataset').map((dataset) => ({ dataset: datasetReference(scope, dataset) })) }),
    ...(given(card.draft.baseModels) && !typed.length ? {} : { baseModels: (typed.length ? typed : bases).map(([, relation, base]) => modelReference(scope, base!, relation)) }),
    ...(given(card.draft.tags) ? {} : { tags: all.filter((tag) => !tag.includes(':')).map(tagLabel) }),
  }
}

/** Results of the newer form: a list, the text of a file, or several files of them. */
function resultsOf(wire: Wire): Wire[] {
  const given = wire.peek('evalResults')
  if (typeof given !== 'string') return wire.items('evalResults').flatMap((item) => (item.has('data') ? item.items('data') : [item]))
  const parsed = parseYaml(given)
  if ('mistake' in parsed || !Array.isArray(parsed.value)) return wire.log.warn(`${wire.path}/evalResults`, 'These are no evaluation results.') ?? []
  wire.json('evalResults')
  return parsed.value.map((result, index) => new Wire(result, wire.log, `${wire.path}/evalResults/${index}`))
}

/** A version for each commit that is known: that of the answer, and those that branches and tags point at, which are its aliases. */
function versionsOf(wire: Wire, name: string | undefined, desk: Desk): object[] {
  const sha = wire.text('sha')
  const aliases = new Map<string, string[]>(sha === undefined ? [] : [[sha, []]])
  const refs = wire.item('refs')
  for (const ref of [...refs.items('branches'), ...refs.items('tags')]) {
    const [commit, alias] = [ref.text('targetCommit'), ref.text('name')]
    ref.ignore({ ref: 'Repeats the name with its path.' })
    if (commit !== undefined) aliases.set(commit, [...(aliases.get(commit) ?? []), ...(alias === undefined ? [] : [alias])])
  }
  return [...aliases].map(([commit, names]) => ({
    name: commit, aliases: names, ...(commit === sha ? { updatedAt: toInstant(wire.peek('lastModified')) } : {}),
    mlStore: { storage: name === undefined ? undefined : `${addressOf(desk, name)}/tree/${commit}`, ...(commit === sha ? { hashes: hashesOf(wire), sizeBytes: wire.count('usedStorage') } : {}) },
  }))
}

/** Digests of the large files; that of a small one is of git, not of its content. */
function hashesOf(wire: Wire): object[] {
  return wire.items('siblings').flatMap((file) => {
    const digest = file.item('lfs').text('sha256', 'oid')
    return digest === undefined ? [] : [{ hashAlgorithm: 'SHA-256', hashValue: digest, path: file.peek('rfilename') }]
  })
}

function addressOf({ scope }: Desk, name: string): string {
  return `${scope.webUrl ?? 'https://huggingface.co'}/${name.split('/').map(encodeURIComponent).join('/')}`
}
