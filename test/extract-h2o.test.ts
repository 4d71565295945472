import { describe, expect, test } from 'vitest'
import { ExtractionError } from '../src/extract/extraction.js'
import type { ExtractRequest } from '../src/extract/extractor.js'
import { h2oExtractor } from '../src/extract/h2o/index.js'
import { validate } from '../src/index.js'
import { extracting, type Extraction } from './support/extraction.js'
import { clusterOf, fakeH2O, PASSWORD, USER } from './support/fake-platforms/h2o.js'
import { fetchOf, variablesOf, type Api, type Said } from './support/fake-platforms/platform.js'
import type { Seen } from './support/fault-server.js'

const url = 'http://h2o.example:54321'
const known = variablesOf({ H2O_USERNAME: USER, H2O_PASSWORD: PASSWORD })

async function read(api: Api, more: Partial<ExtractRequest> = {}, fault?: (seen: Seen) => Said | undefined): Promise<Extraction & { readonly asked: readonly string[] }> {
  const asked: string[] = []
  return { ...(await extracting(h2oExtractor, { url, settings: {}, variable: known, fetch: fetchOf(api, (seen) => asked.push(new URL(seen.url).pathname), fault), ...more })), asked }
}

const modelsOf = ({ entities }: Extraction) => entities.filter(({ type }) => type === 'mlmodel').map(({ name }) => name)
const at = (path: string, said: Said) => (seen: Seen) => (new URL(seen.url).pathname === path ? said : undefined)

test('reads every model of a cluster, and the cluster', async () => {
  const extraction = await read(clusterOf(['GBM_model_1']))
  expect(extraction.entities.flatMap((entity) => (validate(entity).ok ? [] : [entity.name]))).toEqual([])
  await expect(`${JSON.stringify({ entities: extraction.entities, warnings: extraction.warnings, error: extraction.error }, null, 2)}\n`).toMatchFileSnapshot('golden/extract/h2o.json')
})

describe('models of folds', () => {
  test('are not read where the model itself is there', async () => {
    const extraction = await read(clusterOf(['a', 'a_cv_1', 'a_cv_2', 'b']))
    expect([modelsOf(extraction), extraction.asked]).toEqual([['a', 'b'], ['/3/Cloud', '/3/Models', '/3/Models/a', '/3/Models/b']])
  })

  test('and models that only look like it are read', async () => {
    const names = ['a_cv_1', 'b_cv_x', '_cv_1', 'c']
    expect(modelsOf(await read(clusterOf(names)))).toEqual(names)
  })
})

test.each(['with space', 'per%cent', 'plus+and&', 'a/b', 'ümlaut', '#1?', '"quoted"', '__proto__'])('asks for a model called %s by that name', async (name) => {
  const extraction = await read(clusterOf([name]))
  expect([modelsOf(extraction), extraction.error, extraction.warnings]).toEqual([[name], undefined, []])
})

test('a model with a name that no address can hold is told of, and the rest is read', async () => {
  const { entities, warnings } = await read(clusterOf(['..', 'a']))
  expect([modelsOf({ entities } as Extraction), warnings.map(({ item, failed }) => [item, failed])]).toEqual([['a'], [['model ..', true]]])
})

test('reads what was trained since an instant, and what the cluster gives no time for', async () => {
  const cluster = fakeH2O(5) // a day apart, the first on 2 January
  expect(modelsOf(await read(cluster.api, { since: Date.UTC(2026, 0, 4) }))).toEqual(cluster.models.slice(2))
  expect(modelsOf(await read(clusterOf(['timeless']), { since: Date.UTC(2026, 0, 4) }, at('/3/Models', { body: { models: [{ model_id: { name: 'timeless' }, timestamp: -1 }] } })))).toEqual(['timeless'])
})

test('reads what the caller includes, and asks for nothing else', async () => {
  const extraction = await read(clusterOf(['a', 'b']), { include: (name) => name === 'b' })
  expect([modelsOf(extraction), extraction.asked.at(-1), extraction.asked.length]).toEqual([['b'], '/3/Models/b', 3])
})

test('a model that is gone when it is asked for is told of', async () => {
  const extraction = await read(clusterOf(['a', 'b']), {}, at('/3/Models/a', { status: 404, body: { __meta: {}, msg: "Object 'a' not found for argument: key", http_status: 404 } }))
  expect(modelsOf(extraction)).toEqual(['b'])
  expect(extraction.warnings).toEqual([{ item: 'model a', path: '', message: `GET ${url}/3/Models/a was answered with status 404. The server says: "Object 'a' not found for argument: key".`, failed: true }])
})

test('numbers that JavaScript cannot hold, and what is no number in JSON, are read', async () => {
  const body = '{"models":[{"model_id":{"name":"a"},"algo":"gbm","checksum":-9007199254740993123,"output":{"training_metrics":{"__meta":{"schema_name":"ModelMetricsRegressionV3"},"RMSE":NaN,"MSE":Infinity}}}]}'
  const extraction = await read(clusterOf(['a']), {}, at('/3/Models/a', { body }))
  expect(extraction.error).toBeUndefined()
  expect(JSON.stringify(extraction.entities[1])).toContain('-9007199254740993123')
})

describe('the cluster', () => {
  test.each([
    ['is not there', { status: 404, body: {} }],
    ['is for others', { status: 403, body: {} }],
    ['has a name that cannot be told', { body: { cloud_name: '\u0000'.repeat(300), version: { a: 1 } } }],
    ['is JSON of another kind', { body: ['x'] }],
  ])('need not describe itself: its answer %s', async (_, said) => {
    const { entities, error } = await read(clusterOf(['a']), {}, at('/3/Cloud', said))
    expect([error, entities.map(({ name }) => name)]).toEqual([undefined, ['h2o', 'a']])
    expect(entities[0]).toMatchObject({ connection: { config: { type: 'H2O', hostUrl: url } } })
  })

  test('ends the extraction when it refuses the password, without telling it', async () => {
    const { error, entities, asked } = await read(clusterOf(['a']), { variable: variablesOf({ H2O_USERNAME: USER, H2O_PASSWORD: 'hunter2secret' }) })
    expect([(error as Error).message, entities, asked]).toEqual([`The cluster cannot be read any further: GET ${url}/3/Cloud was answered with status 401. Is a token needed, or has it expired?`, [], ['/3/Cloud']])
  })

  test('is asked without a name and a password where there are none', async () => {
    const seen: (string | undefined)[] = []
    await extracting(h2oExtractor, { url, settings: {}, variable: () => undefined, fetch: fetchOf(clusterOf(['a']), ({ headers }) => seen.push(headers.authorization)) })
    expect(seen).toEqual([undefined])
  })

  test.each([[undefined], [''], ['h2o.example'], ['https://jane:hunter2secret@h2o.example'], ['http://h2o.example/?token=hunter2secret']])('is not looked for at the address %s', async (address) => {
    const { error, asked } = await read(clusterOf(['a']), { url: address! })
    expect([error instanceof ExtractionError, String(error).includes('hunter2secret'), asked]).toEqual([true, false, []])
  })
})

test('a service that cannot be is refused before anything is asked of it', async () => {
  for (const more of [{ service: '' }, { service: '..' }, { webUrl: 'no address' }]) {
    const { error, entities } = await read(clusterOf(['a']), more)
    expect([(error as Error).message, entities]).toEqual([expect.stringMatching(/^The platform cannot be described as a service: /), []])
    expect(error).toBeInstanceOf(ExtractionError)
  }
})
