import { describe, expect, test } from 'vitest'
import { ExtractionError } from '../src/extract/extraction.js'
import type { ExtractRequest } from '../src/extract/extractor.js'
import { huggingfaceExtractor } from '../src/extract/huggingface/index.js'
import { validate } from '../src/index.js'
import { extracting, type Extraction } from './support/extraction.js'
import { hubOf, repositories, TOKEN, type Repository } from './support/fake-platforms/huggingface.js'
import { fetchOf, variablesOf, type Api, type Said } from './support/fake-platforms/platform.js'
import type { Seen } from './support/fault-server.js'

interface Read extends Extraction {
  readonly asked: readonly Seen[]
}

const known = variablesOf({ HF_TOKEN: TOKEN })
const nobody = variablesOf({})

async function read(api: Api, settings: ExtractRequest['settings'], more: Partial<ExtractRequest> = {}, fault?: (seen: Seen) => Said | undefined): Promise<Read> {
  const asked: Seen[] = []
  return { ...(await extracting(huggingfaceExtractor, { settings, variable: known, fetch: fetchOf(api, (seen) => asked.push(seen), fault), ...more })), asked }
}

const modelsOf = ({ entities }: Extraction) => entities.filter(({ type }) => type === 'mlmodel').map(({ name }) => name)
const listsOf = ({ asked }: Read) => asked.map(({ url }) => new URL(url)).filter(({ pathname }) => pathname === '/api/models').map(({ searchParams }) => Object.fromEntries(searchParams))
const endpoint = (name: string, repository: string | undefined) => ({ name, type: 'protected', provider: { vendor: 'aws', region: 'us-east-1' }, compute: { accelerator: 'cpu', instanceType: 'intel-icl', instanceSize: 'x2' }, model: { ...(repository === undefined ? {} : { repository }), task: 'text-classification', framework: 'pytorch', image: { huggingface: {} } }, status: { state: 'running', createdAt: '2026-03-01T08:00:00.123456789Z', url: `https://${name}.endpoints.example` } })

const acme: Repository[] = [
  { ...repositories(3)[0]!, tags: ['churn', 'base_model:finetune:google-bert/bert-base-uncased'], evalResults: [{ dataset: { id: 'acme/bench', task_id: 'hard', split: 'test' }, value: 20.9, date: '2026-02-01' }] },
  { ...repositories(3)[1]!, gated: 'manual', lastModified: '2026-05-01T00:00:00.000Z' },
  { ...repositories(3)[2]!, private: true, readme: undefined! },
  { ...repositories(1)[0]!, id: 'other/churn' },
]

test('reads repositories with their commits, branches, cards, results and endpoints', async () => {
  const extraction = await read(hubOf(acme, { pageSize: 2, endpoints: [endpoint('churn-prod', 'acme/model-1'), endpoint('of-others', 'other/churn'), endpoint('gone', 'acme/removed'), endpoint('custom', undefined)] }), { author: 'acme', endpoints: 'acme' })
  expect(extraction.error).toBeUndefined()
  expect(extraction.entities.flatMap((entity) => (validate(entity).ok ? [] : [entity.name]))).toEqual([])
  await expect(`${JSON.stringify({ entities: extraction.entities, warnings: extraction.warnings }, null, 2)}\n`).toMatchFileSnapshot('golden/extract/huggingface.json')
})

test('sends the token to the Hub and to the service of endpoints, and to nobody else', async () => {
  const { asked } = await read(hubOf(acme), { author: 'acme', endpoints: 'acme' })
  expect(new Set(asked.filter(({ headers }) => headers.authorization === `Bearer ${TOKEN}`).map(({ url }) => new URL(url).origin))).toEqual(new Set(['https://huggingface.co', 'https://api.endpoints.huggingface.cloud']))
  const cdn = await read(hubOf(acme), { model: 'acme/model-1' }, {}, ({ url }) => (url.includes('/raw/') ? { status: 302, headers: { location: 'https://cdn.example/card' }, body: '' } : url.startsWith('https://cdn') ? { headers: { 'content-type': 'text/plain' }, body: '### Training hyperparameters\n\n- seed_from_elsewhere: 77\n' } : undefined))
  expect(cdn.asked.find(({ url }) => url.startsWith('https://cdn'))!.headers.authorization).toBeUndefined()
  expect(JSON.stringify(cdn.entities)).toContain('seed_from_elsewhere')
})

describe('which models are read', () => {
  test.each([
    ['author', { author: 'acme' }, ['acme/model-1', 'acme/model-2', 'acme/model-3']],
    ['search', { search: 'churn' }, ['other/churn']],
    ['filter', { filter: 'churn' }, ['acme/model-1']],
    ['author and search', { author: 'acme', search: 'model-2' }, ['acme/model-2']],
    ['model', { model: 'acme/model-2' }, ['acme/model-2']],
  ])('is said by %s', async (_, settings, names) => {
    const extraction = await read(hubOf(acme, { pageSize: 2 }), settings)
    expect([modelsOf(extraction), extraction.error]).toEqual([names, undefined])
  })

  test.each([[{}], [{ author: '' }], [{ endpoints: 'acme' }]])('must be said: %j is not enough', async (settings) => {
    const { error, asked } = await read(hubOf(acme), settings)
    expect([error, asked]).toEqual([new ExtractionError('Say which models: --author, --search, --filter or --model.'), []])
  })

  test.each(['acme/model-1/x', '..', 'acme/..', 'acme/a b', '/'])('cannot be said by the name "%s"', async (model) => {
    const { error, asked } = await read(hubOf(acme), { model })
    expect([error, asked]).toEqual([new ExtractionError('A model is named by its repository: --model OWNER/NAME.'), []])
  })

  test('is narrowed by what the caller includes, at no cost', async () => {
    const extraction = await read(hubOf(acme), { author: 'acme' }, { include: (name) => name.endsWith('2') })
    expect(modelsOf(extraction)).toEqual(['acme/model-2'])
    expect(extraction.asked.filter(({ url }) => url.includes('model-1'))).toEqual([])
  })
})

describe('what changed since an instant', () => {
  const all = repositories(9) // one a day, from 10 January back to the 2nd
  const since = Date.UTC(2026, 0, 7)

  test('is asked for with the latest change first, and only as far back as that', async () => {
    const extraction = await read(hubOf(all, { pageSize: 2 }), { author: 'acme' }, { since })
    expect(modelsOf(extraction)).toEqual(all.slice(0, 4).map(({ id }) => id))
    expect(listsOf(extraction).map(({ sort, cursor }) => [sort, cursor])).toEqual([['lastModified', undefined], ['lastModified', '2'], ['lastModified', '4']])
  })

  test('is complete even where a hub does not sort', async () => {
    const mixed = [all[8]!, all[0]!, all[7]!, all[1]!, all[6]!, all[2]!, all[5]!, all[3]!, all[4]!]
    const unsorted: Api = (asked) => (asked.path === '/api/models' ? pageOfUnsorted(mixed, asked.query, asked.origin) : hubOf(all)(asked))
    expect(modelsOf(await read(unsorted, { author: 'acme' }, { since }))).toEqual([0, 1, 2, 3].map((index) => all[index]!.id))
  })

  test('is asked for in the order of creation where there is no instant, so that a change during the run moves no model to a page that was read', async () => {
    const changing = all.map((repository) => ({ ...repository }))
    const extraction = await read(hubOf(changing, { pageSize: 2 }), { author: 'acme' }, {}, ({ url }) => {
      if (url.includes('cursor=2')) changing[6]!.lastModified = '2027-01-01T00:00:00.000Z'
      return undefined
    })
    expect(modelsOf(extraction)).toEqual(all.map(({ id }) => id))
  })
})

function pageOfUnsorted(all: readonly Repository[], query: URLSearchParams, origin: string): Said {
  const start = Number(query.get('cursor') ?? 0)
  return { headers: start + 2 < all.length ? { link: `<${origin}/api/models?cursor=${start + 2}>; rel="next"` } : {}, body: all.slice(start, start + 2) }
}

describe('the pages of a list', () => {
  const lists = (link: (page: number, origin: string) => string | undefined, items: (page: number) => unknown): Api => (asked) => {
    const page = Number(asked.query.get('page') ?? 0)
    const next = link(page, asked.origin)
    return asked.path === '/api/models' ? { body: items(page), ...(next === undefined ? {} : { headers: { link: `<${next}>; rel="next"` } }) } : hubOf(repositories(3))(asked)
  }
  const one = (page: number) => [{ id: `acme/model-${page + 1}` }]

  test('may be empty, as long as there is a next one', async () => {
    const extraction = await read(lists((page, origin) => (page < 6 ? `${origin}/api/models?page=${page + 1}` : undefined), (page) => (page === 0 ? one(0) : page === 6 ? one(1) : [])), { author: 'acme' })
    expect([modelsOf(extraction), extraction.error]).toEqual([['acme/model-1', 'acme/model-2'], undefined])
  })

  test('are given up when they are empty without end', async () => {
    const extraction = await read(lists((page, origin) => `${origin}/api/models?page=${page + 1}`, (page) => (page === 0 ? one(0) : [])), { author: 'acme' })
    expect(modelsOf(extraction)).toEqual(['acme/model-1'])
    expect(extraction.error).toEqual(new ExtractionError('The models cannot be read any further: The listing of models does not get ahead: 101 pages in a row were empty.'))
    expect(listsOf(extraction)).toHaveLength(102)
  })

  test('are given up when they lead in a circle', async () => {
    const extraction = await read(lists((page, origin) => `${origin}/api/models?page=${(page + 1) % 2}`, one), { author: 'acme' })
    expect([modelsOf(extraction), (extraction.error as Error).message]).toEqual([['acme/model-1', 'acme/model-2'], 'The models cannot be read any further: The listing of models does not get ahead: page 3 has the token of an earlier page.'])
  })

  test.each(['https://evil.example/api/models?page=1', 'http://169.254.169.254/latest/meta-data', 'file:///etc/passwd', 'https://huggingface.co@evil.example/'])('are not followed to %s', async (link) => {
    const extraction = await read(lists(() => link, one), { author: 'acme' })
    expect(modelsOf(extraction)).toEqual(['acme/model-1'])
    expect(extraction.error).toBeInstanceOf(ExtractionError)
    expect(new Set(extraction.asked.map(({ url }) => new URL(url).origin))).toEqual(new Set(['https://huggingface.co']))
  })

  test('may hold items that are no models, each of which is told of', async () => {
    const extraction = await read(lists(() => undefined, () => [{ name: 'no id' }, null, ...one(0)]), { author: 'acme' })
    expect([modelsOf(extraction), extraction.warnings.map(({ item, failed }) => [item, failed])]).toEqual([['acme/model-1'], [['model without a name', true]]])
  })
})

describe('whoever has no token', () => {
  test('reads what is public, without cards that are for others', async () => {
    const { entities, error, warnings } = await read(hubOf(acme), { author: 'acme' }, { variable: nobody })
    expect([modelsOf({ entities } as Extraction), error, warnings]).toEqual([['acme/model-1', 'acme/model-2'], undefined, []])
  })

  test('is told that a model is private or gone, and gets the rest', async () => {
    const { warnings, error } = await read(hubOf(acme), { model: 'acme/model-3' }, { variable: nobody })
    expect([error, warnings]).toEqual([undefined, [{ item: 'model acme/model-3', path: '', message: 'It is private, or is no longer there: the Hub tells only those who have a token.', failed: true }]])
  })
})

test('a token that is refused ends the extraction, with what to do', async () => {
  const { error, asked } = await read(hubOf(acme), { author: 'acme' }, { variable: variablesOf({ HF_TOKEN: `${TOKEN}x` }) })
  expect((error as Error).message).toBe('The models cannot be read any further: GET https://huggingface.co/api/models was answered with status 401. The server says: "Invalid credentials in Authorization header". Is a token needed, or has it expired?')
  expect(asked).toHaveLength(1)
})

test('a token that cannot be sent ends the extraction before anything is asked, and is not repeated', async () => {
  const { error, asked } = await read(hubOf(acme), { author: 'acme' }, { variable: variablesOf({ HF_TOKEN: `${TOKEN}\n` }) })
  expect([String(error).includes(TOKEN), error instanceof ExtractionError, asked]).toEqual([false, true, []])
})

test('a card that is too large is left out, and the model is read', async () => {
  const { entities, warnings } = await read(hubOf([{ ...acme[0]!, readme: 'x'.repeat(1_000_001) }]), { model: 'acme/model-1' })
  expect(modelsOf({ entities } as Extraction)).toEqual(['acme/model-1'])
  expect(warnings).toEqual([{ item: 'model acme/model-1', path: '/readme', message: expect.stringMatching(/^This part could not be read and is left out: .* is larger than 1 MB/) as string }])
})

test('a hub of another address is read as well, under its own', async () => {
  const { entities, asked, error } = await read((one) => hubOf(acme)({ ...one, path: one.path.replace('/mirror/', '/') }), { author: 'acme' }, { url: 'https://hub.acme.example/mirror', service: 'acme-hub' })
  expect([modelsOf({ entities } as Extraction), error]).toEqual([['acme/model-1', 'acme/model-2', 'acme/model-3'], undefined])
  expect(new Set(asked.map(({ url }) => /^.*?mirror\//.exec(url)?.[0]))).toEqual(new Set(['https://hub.acme.example/mirror/']))
  expect(entities[0]).toMatchObject({ type: 'mlmodelService', name: 'acme-hub', serviceType: 'HuggingFace', connection: { config: { hostUrl: 'https://hub.acme.example/mirror' } } })
})
