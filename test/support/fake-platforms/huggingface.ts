import { huggingfaceExtractor } from '../../../src/extract/huggingface/index.js'
import { asksFor, pageOf, variablesOf, type Api, type Asked, type FakePlatform, type Said } from './platform.js'

export const TOKEN = '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'
/** Stands in the addresses of the next pages, as the signature of a gateway may. */
const SIGNATURE = 'c2lnbmVkLWJ5LXRoZS1nYXRld2F5'

/** A repository of the Hub. */
export interface Repository {
  readonly id: string
  readonly createdAt: string
  readonly lastModified: string
  readonly tags?: readonly string[]
  /** Whether only those who have a token see it. */
  readonly private?: boolean
  /** Whether its files are for those who were let in, which the owner of the token is not. */
  readonly gated?: 'manual'
  readonly readme?: string
  readonly evalResults?: readonly object[]
}

/** Some repositories of one author; each day one was created, the last of them first in the list, as the Hub has it. */
export function repositories(count: number): Repository[] {
  return Array.from({ length: count }, (_, index) => {
    const created = new Date(Date.UTC(2026, 0, 1) + (count - index) * 86_400_000).toISOString()
    return { id: `acme/model-${index + 1}`, createdAt: created, lastModified: created, readme: `---\nlicense: mit\n---\n# Model ${index + 1}\n\n### Training hyperparameters\n\n- seed: ${index}\n` }
  })
}

/** The Hub with repositories that a token is needed for, in pages. */
export function fakeHuggingFace(count: number, pageSize: number): FakePlatform {
  const all = repositories(count)
  const models = all.map(({ id }) => id)
  return {
    extractor: huggingfaceExtractor,
    api: hubOf(all, { pageSize, closed: true }),
    models,
    request: { settings: { author: 'acme' }, variable: variablesOf({ HF_TOKEN: TOKEN }) },
    secrets: [TOKEN, SIGNATURE],
    places: [
      { name: 'the first page', kind: 'list', before: 0, is: asksFor('/api/models', (query) => !query.has('cursor')) },
      { name: 'the second page', kind: 'list', before: pageSize, is: asksFor('/api/models', (query) => query.get('cursor') === String(pageSize)) },
      { name: 'a model', kind: 'item', before: 2, is: asksFor(`/api/models/${models[2]}`, (query) => query.has('blobs')), model: models[2]! },
      { name: 'the branches of a model', kind: 'part', before: 2, is: asksFor(`/api/models/${models[2]}/refs`), model: models[2]! },
      { name: 'the card of a model', kind: 'part', before: 2, is: asksFor(new RegExp(`^/${models[2]}/raw/[0-9a-f]{40}/README\\.md$`)), model: models[2]! },
    ],
  }
}

/** The API of the Hub. `closed`: it is for nobody without the token. */
export function hubOf(all: readonly Repository[], { pageSize = 1000, closed = false, endpoints = [] }: { readonly pageSize?: number; readonly closed?: boolean; readonly endpoints?: readonly object[] } = {}): Api {
  return (asked) => {
    const known = asked.authorization === `Bearer ${TOKEN}`
    if (!known && (closed || asked.authorization !== undefined)) return refused(401, 'Invalid credentials in Authorization header')
    if (asked.path === '/api/models') return listing(all.filter((repository) => known || !repository.private), asked, pageSize)
    if (asked.path.startsWith('/v2/endpoint/')) return known ? { body: { items: endpoints } } : refused(401, 'Unauthorized')
    const [, id, rest = ''] = /^\/(?:api\/models\/)?([^/]+\/[^/]+)(\/.*)?$/.exec(asked.path) ?? []
    const repository = all.find((one) => one.id === id)
    if (!repository || (repository.private && !known)) return known ? refused(404, 'Repository not found', 'RepoNotFound') : refused(401, 'Invalid username or password.')
    return repositoryAnswer(repository, asked, rest, known)
  }
}

function listing(all: readonly Repository[], { query, origin }: Asked, pageSize: number): Said {
  const [author, search, filter, sort] = ['author', 'search', 'filter', 'sort'].map((name) => query.get(name) ?? undefined)
  if (sort !== 'createdAt' && sort !== 'lastModified') return refused(400, 'Invalid sort parameter')
  const found = all.filter(({ id, tags = [] }) => (author === undefined || id.startsWith(`${author}/`)) && (search === undefined || id.includes(search)) && (filter === undefined || tags.includes(filter)))
  const { page, next } = pageOf(found.toSorted((a, b) => (a[sort] < b[sort] ? 1 : a[sort] > b[sort] ? -1 : 0)), query.get('cursor'), Math.min(pageSize, Number(query.get('limit') ?? 1000)))
  const following = new URLSearchParams(query)
  following.set('cursor', next ?? '')
  following.set('signature', SIGNATURE)
  const short = ({ id, createdAt, lastModified, private: hidden = false, gated, tags = [] }: Repository) => ({ _id: `id-${id}`, id, modelId: id, author: id.split('/')[0], private: hidden, gated: gated ?? false, createdAt, tags, downloads: 3, likes: 1, ...(query.get('full') === 'true' ? { lastModified, sha: shaOf(id) } : {}) })
  return { body: page.map(short), ...(next === undefined ? {} : { headers: { link: `<${origin}/api/models?${following.toString()}>; rel="next"` } }) }
}

function repositoryAnswer({ id, createdAt, lastModified, tags = [], gated, private: hidden = false, readme, evalResults }: Repository, { query, path }: Asked, rest: string, known: boolean): Said {
  if (!path.startsWith('/api/')) {
    if (rest !== `/raw/${shaOf(id)}/README.md` || readme === undefined) return refused(404, 'Entry not found', 'EntryNotFound')
    return gated ? refused(known ? 403 : 401, `Access to model ${id} is restricted.`, 'GatedRepo') : { body: readme }
  }
  if (rest === '/refs') return { body: { branches: [{ name: 'main', ref: 'refs/heads/main', targetCommit: shaOf(id) }], converts: [], tags: [{ name: 'v1.0', ref: 'refs/tags/v1.0', targetCommit: shaOf(`${id} v1.0`) }] } }
  if (rest !== '') return refused(404, 'Sorry, we can\'t find the page you are looking for.')
  const expanded = query.getAll('expand')
  if (expanded.length && query.has('blobs')) return refused(400, '"expand" cannot be used with "blobs"')
  if (expanded.length) return { body: { _id: `id-${id}`, id, ...(expanded.includes('evalResults') && evalResults ? { evalResults } : {}) } }
  return {
    body: {
      _id: `id-${id}`, id, modelId: id, author: id.split('/')[0], sha: shaOf(id), createdAt, lastModified, private: hidden, gated: gated ?? false, disabled: false, pipeline_tag: 'text-classification', library_name: 'transformers', tags, downloads: 3, likes: 1,
      config: { architectures: ['BertForSequenceClassification'], model_type: 'bert' }, cardData: { license: 'mit' },
      siblings: [{ rfilename: 'config.json', size: 570 }, { rfilename: 'model.safetensors', size: 4400, lfs: { sha256: `${shaOf(id)}${'0'.repeat(24)}`, size: 4400, pointerSize: 135 } }, ...(readme === undefined ? [] : [{ rfilename: 'README.md', size: readme.length }])],
    },
  }
}

function refused(status: number, error: string, code?: string): Said {
  return { status, headers: { 'x-error-message': error, ...(code === undefined ? {} : { 'x-error-code': code }) }, body: { error } }
}

/** A commit that looks like one: 40 hexadecimal digits that differ from name to name. */
function shaOf(name: string): string {
  return Buffer.from(name).toString('hex').padEnd(40, '0').slice(-40)
}
