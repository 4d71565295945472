import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Extracted } from '../src/extract/extraction.js'
import type { ExtractRequest } from '../src/extract/extractor.js'
import { extractMlflow } from '../src/extract/mlflow/index.js'
import type { Entity, MlModel } from '../src/index.js'
import { commandLine } from './support/command-line.js'
import { fakeMlflow, modelFile, MODELS, START } from './support/fake-platforms/mlflow.js'
import { json, listen, withFault, type FaultServer, type Handler, type Seen } from './support/fault-server.js'
import { hang, refused } from './support/faults.js'

const TOKEN = 'kept-to-itself-0123456789'
const folder = mkdtempSync(join(tmpdir(), 'ml-assets-mlflow-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Outcome {
  readonly all: readonly Extracted[]
  readonly entities: readonly Entity[]
  readonly models: readonly MlModel[]
  readonly warnings: readonly { readonly item: string; readonly message: string; readonly failed?: true }[]
  readonly error: unknown
  readonly seen: readonly Seen[]
}

/** Reads a server of this behaviour to its end, good or bad. */
async function extract(api: Handler, request: Partial<ExtractRequest> = {}, see: (one: Extracted) => void = () => undefined): Promise<Outcome> {
  await using server = await listen(api)
  const all: Extracted[] = []
  let error: unknown
  try {
    for await (const one of extractMlflow({ url: server.url, settings: {}, variable: (name) => (name === 'MLFLOW_TRACKING_TOKEN' ? TOKEN : undefined), ...request })) {
      all.push(one)
      see(one)
    }
  } catch (thrown) {
    error = thrown
  }
  const entities = all.flatMap((one) => (one.kind === 'entity' ? [one.entity] : []))
  return { all, entities, models: entities.filter((entity) => entity.type === 'mlmodel'), warnings: all.flatMap((one) => (one.kind === 'warning' ? [one.warning] : [])), error, seen: [...server.seen] }
}

const named = (of: readonly Entity[]) => of.map(({ name }) => name)
const every = Array.from({ length: MODELS }, (_, index) => `model-${index}`)
const about = (text: string) => (seen: Seen) => decodeURIComponent(`${seen.url} ${seen.body}`).includes(text)
const always = Array.from({ length: 1000 }, (_, index) => index + 1)

describe('an extraction from MLflow', () => {
  test('reads all pages to the end, and joins versions with runs, aliases and files', async () => {
    const { all, entities, models, warnings, error, seen } = await extract(fakeMlflow)
    expect({ error, warnings }).toEqual({ error: undefined, warnings: [] })
    expect(named(models)).toEqual(every)
    expect(entities.filter(({ type }) => type === 'mlexperiment')).toHaveLength(3)
    expect(entities.filter(({ type }) => type === 'mlrun')).toHaveLength(3 * MODELS)
    expect(entities[0]).toMatchObject({ type: 'mlmodelService', extension: { mlflow: { serverVersion: '3.17.2' } } })
    expect(models[0]).toMatchObject({ frameworkVersion: '1.5.0', mlFeatures: [{ name: 'age', dataType: 'long' }] })
    expect(models[0]!.versions!.map(({ name, aliases, metrics }) => [name, aliases, metrics?.[0]?.value])).toEqual([['1', undefined, 0.5], ['2', ['champion'], 0.5], ['3', undefined, 0.5]])
    expect(all.filter(({ kind }) => kind === 'progress').map((one) => one.kind === 'progress' && `${one.progress.done} ${one.progress.what}`)).toEqual(['2 models', '4 models', '6 models', '7 models', '2 experiments', '3 experiments'])
    expect(new Set(seen.map(({ headers }) => headers.authorization))).toEqual(new Set([`Bearer ${TOKEN}`]))
  })

  test('ends when the server hands out the same token again, and what came before stays good', async () => {
    const { models, error } = await extract(withFault(fakeMlflow, 3, json({ registered_models: [], next_page_token: '2' }), about('registered-models')))
    expect(named(models)).toEqual(every.slice(0, 4))
    expect(error).toMatchObject({ name: 'ExtractionError', message: expect.stringMatching(/registered models does not get ahead/) })
  })

  test('goes on behind an item that fails, and names it', async () => {
    const { models, warnings, error } = await extract(withFault(fakeMlflow, always, refused(403), about("name='model-3'")))
    expect(error).toBeUndefined()
    expect(named(models)).toEqual(every.filter((name) => name !== 'model-3'))
    expect(warnings).toEqual([{ item: 'model model-3', path: '', failed: true, message: expect.stringMatching(/status 403/) }])
  })

  test('keeps a model of which a run cannot be read, with a warning', async () => {
    const { models, warnings } = await extract(withFault(fakeMlflow, always, refused(400, {}, { message: 'bad id' }), about('run_id=model-3-2')))
    expect(named(models)).toEqual(every)
    expect(models[3]!.versions).toHaveLength(3)
    expect(warnings).toEqual([{ item: 'model model-3', path: '', message: expect.stringMatching(/^A run behind its versions could not be read: .*status 400/) }])
  })

  test('asks once for files that the server fails on, tells of them once for a model, and has its retries left', async () => {
    const { models, warnings, error, seen } = await extract(withFault(fakeMlflow, always, refused(500), about('/get-artifact')))
    expect({ error, count: models.length }).toEqual({ error: undefined, count: MODELS })
    expect(seen.filter(about('/get-artifact'))).toHaveLength(3 * MODELS)
    expect(warnings.map(({ item }) => item)).toEqual(every.map((name) => `model ${name}`))
    expect(warnings[0]!.message).toMatch(/^The MLmodel file of versions 3 and 2 more could not be read, .*status 500/)
  })

  test('reads files with the reader of the caller where the server cannot', async () => {
    const asked: string[] = []
    const readArtifact = async (uri: string) => {
      asked.push(uri)
      if (uri.includes('model-1')) throw new Error(`no way to ${uri}`)
      return modelFile
    }
    const { models, warnings } = await extract(withFault(fakeMlflow, always, refused(500), about('/get-artifact')), { readArtifact, include: (name) => name < 'model-2' })
    expect(asked.sort()).toEqual(['model-0', 'model-1'].flatMap((name) => [1, 2, 3].map((number) => `s3://bucket/${name}-${number}/model/MLmodel`)))
    expect(models.map(({ mlFeatures }) => mlFeatures?.length)).toEqual([1, undefined])
    expect(warnings.map(({ item }) => item)).toEqual(['model model-1'])
  })

  test.each([
    ['its own storage', 'mlflow-artifacts:/1/models/m 1/artifacts', '/api/2.0/mlflow-artifacts/artifacts/1/models/m%201/artifacts/MLmodel'],
    ['its own storage, by its host', 'mlflow-artifacts://HOST/1/m', '/api/2.0/mlflow-artifacts/artifacts/1/m/MLmodel'],
    ['the storage of another server', 'mlflow-artifacts://elsewhere.example.com/1/m', '/ajax-api/2.0/mlflow/logged-models/m-1/artifacts/files?artifact_file_path=MLmodel'],
    ['a bucket', 's3://bucket/m', '/ajax-api/2.0/mlflow/logged-models/m-1/artifacts/files?artifact_file_path=MLmodel'],
    ['a path that leads out', 'mlflow-artifacts:/../secret', undefined],
  ])('asks the server for the file of a logged model in %s', async (_, uri, asked) => {
    const api: Handler = (request, response, seen) => {
      if (about('model-versions/search')(seen)) return json({ model_versions: [{ version: '1', source: 'models:/m-1' }] })(request, response, seen)
      if (seen.url.endsWith('logged-models/m-1')) return json({ model: { info: { model_id: 'm-1', artifact_uri: uri.replace('HOST', seen.headers.host!) } } })(request, response, seen)
      return fakeMlflow(request, response, seen)
    }
    const { seen, error } = await extract(api, { include: (name) => name === 'model-0' })
    expect(error).toBeUndefined()
    expect(seen.map(({ url }) => url).filter((url) => url.includes('MLmodel'))).toEqual(asked === undefined ? [] : [asked])
  })

  test.each([
    ['model', "name='model'"],
    ["o'brien", 'name="o\'brien"'],
    ['say "hi"', 'name=\'say "hi"\''],
    ['it\'s "both"', 'name LIKE \'it_s "both"\''],
  ])('asks for the versions of %s, and takes those of no other model', async (name, filter) => {
    const api: Handler = (request, response, seen) => {
      if (about('registered-models')(seen)) return json({ registered_models: [{ name }] })(request, response, seen)
      if (about('model-versions/search')(seen)) return json({ model_versions: [{ name, version: '1' }, { name: `${name}!`, version: '2' }] })(request, response, seen)
      return fakeMlflow(request, response, seen)
    }
    const { models, seen } = await extract(api)
    expect(models.map(({ versions }) => versions!.map((version) => version.name))).toEqual([['1']])
    expect(new URL(seen.find(about('model-versions/search'))!.url, 'http://fake').searchParams.get('filter')).toBe(filter)
    expect(seen.some(({ url }) => url === `/model-versions/get-artifact?${new URLSearchParams({ name, version: '1', path: 'MLmodel' }).toString()}`)).toBe(true)
  })

  test('takes a new token when the server no longer takes the first', async () => {
    let token = 'first-token-of-two'
    const expiring: Handler = (request, response, seen) => {
      if (about('model-3')(seen)) token = 'second-token-of-two'
      ;(seen.headers.authorization === `Bearer ${token}` ? fakeMlflow : refused(401))(request, response, seen)
    }
    const { models, warnings, error } = await extract(expiring, { variable: (name) => (name === 'MLFLOW_TRACKING_TOKEN' ? token : undefined) })
    expect({ error, warnings }).toEqual({ error: undefined, warnings: [] })
    expect(named(models)).toEqual(every)
  })

  test('ends when there is no new token, and what came before stays good', async () => {
    const { models, error, seen } = await extract((request, response, seen) => (about('model-3')(seen) ? refused(401, {}, { message: `bad token ${TOKEN}` }) : fakeMlflow)(request, response, seen))
    expect(named(models)).toEqual(['model-0', 'model-1', 'model-2'])
    expect(error).toMatchObject({ name: 'ExtractionError', message: expect.stringMatching(/status 401.*Is a token needed, or has it expired\?/) })
    expect(String((error as Error).stack)).not.toContain(TOKEN)
    expect(seen.filter(about('model-4')).length).toBeLessThan(2)
  })

  test('says so when the first answer is that a token is needed, or that the token cannot be sent', async () => {
    expect((await extract(refused(401), { variable: () => undefined })).error).toMatchObject({ name: 'ExtractionError', message: expect.stringMatching(/server cannot be read any further: .*Is a token needed/) })
    const { error, seen } = await extract(fakeMlflow, { variable: () => `${TOKEN}\n` })
    expect(error).toMatchObject({ name: 'ExtractionError', message: expect.stringMatching(/authorization.*line break/) })
    expect(seen).toEqual([])
  })

  test('signs in with a user name and a password', async () => {
    const { seen } = await extract(fakeMlflow, { include: () => false, variable: (name) => ({ MLFLOW_TRACKING_USERNAME: 'jo', MLFLOW_TRACKING_PASSWORD: 'pässword' })[name], settings: { workspace: 'team-a' } })
    expect(seen[0]!.headers).toMatchObject({ authorization: `Basic ${Buffer.from('jo:pässword').toString('base64')}`, 'x-mlflow-workspace': 'team-a' })
  })

  test('is stopped by its signal, also while it waits for an answer', async () => {
    const stop = new AbortController()
    const { models, error } = await extract(withFault(fakeMlflow, always, hang, about('model-2')), { signal: stop.signal }, (one) => {
      if (one.kind === 'entity' && one.entity.name === 'model-1') setTimeout(() => stop.abort(), 20)
    })
    expect(named(models)).toEqual(['model-0', 'model-1'])
    expect(error).toMatchObject({ name: 'ExtractionError', message: 'The extraction was stopped.' })
    const before = new AbortController()
    before.abort()
    expect(await extract(fakeMlflow, { signal: before.signal })).toMatchObject({ entities: [], seen: [], error: { name: 'ExtractionError' } })
  })

  test('asks for nothing more when nobody wants more', async () => {
    await using server = await listen(fakeMlflow)
    for await (const one of extractMlflow({ url: server.url, settings: {}, variable: () => undefined, concurrency: 1 })) if (one.kind === 'entity' && one.entity.type === 'mlmodel') break
    const asked = server.seen.length
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(server.seen.length).toBeLessThanOrEqual(asked + 1) // one may have been on its way
    expect(server.seen.some(about('model-1-1'))).toBe(false)
  })

  test('goes on from any of its cursors with exactly the rest', async () => {
    const request = { settings: { 'all-runs': true }, include: (name: string) => ['model-1', 'model-4'].includes(name) } as const
    const whole = await extract(fakeMlflow, request)
    const cursors = whole.all.flatMap((one, index) => (one.kind === 'cursor' ? [[index, one.cursor] as const] : []))
    expect(cursors.map(([, cursor]) => cursor)).toEqual(['models:2', 'models:4', 'models:6', 'experiments:', 'experiments:2', 'runs:', 'runs:0:2', 'runs:1:', 'runs:1:2', 'runs:2:', 'runs:2:2', 'logged models:', 'logged models:1:', 'logged models:2:'])
    for (const [index, cursor] of cursors) {
      const rest = whole.all.slice(index + 1)
      expect(named((await extract(fakeMlflow, { ...request, cursor })).entities)).toEqual(rest.flatMap((one) => (one.kind === 'entity' ? [one.entity.name] : [])))
    }
    expect((await extract(fakeMlflow, { cursor: 'nothing:1' })).error).toMatchObject({ name: 'ExtractionError', message: 'The cursor is of another extraction: start without it.' })
  })

  test('reads only what changed since, and asks for nothing else', async () => {
    const { entities, models, seen } = await extract(fakeMlflow, { since: START + 2000, settings: { 'all-runs': true } })
    expect(models).toEqual([])
    expect(named(entities)).toEqual(['mlflow', '0-2', '1-2', '2-2'])
    expect(seen.some(about('model-versions'))).toBe(false)
    expect(named((await extract(fakeMlflow, { since: START + 5 })).models)).toEqual(['model-5', 'model-6'])
  })

  test('reads only models whose name is wanted', async () => {
    const { models, seen } = await extract(fakeMlflow, { include: (name) => name === 'model-4' })
    expect(named(models)).toEqual(['model-4'])
    expect(seen.some(about('model-3'))).toBe(false)
  })

  test('reads all runs when it is told to, and goes on behind an experiment whose runs cannot be read', async () => {
    const { entities, warnings } = await extract(withFault(fakeMlflow, 1, refused(403), about('"experiment_ids":["1"]')), { include: () => false, settings: { 'all-runs': true } })
    expect(named(entities.filter(({ type }) => type === 'mlrun'))).toEqual(['0-0', '0-1', '0-2', '2-0', '2-1', '2-2'])
    expect(warnings).toEqual([{ item: 'runs of experiment 1', path: '', failed: true, message: expect.stringMatching(/status 403/) }])
  })

  test('leaves prompts out, and stands records that are none', async () => {
    const odd = [{ name: 'greeting', tags: [{ key: 'mlflow.prompt.is_prompt', value: 'true' }] }, 'text', null, { name: 7 }, {}]
    const { models, error } = await extract(withFault(fakeMlflow, 1, json({ registered_models: odd }), about('registered-models')))
    expect(error).toBeUndefined()
    expect(named(models)).not.toContain('greeting')
  })
})

describe('ml-assets extract mlflow', () => {
  async function cli(api: Handler, ...args: string[]) {
    await using server = await listen(api)
    return await against(server, ...args) // the server ends with this function
  }

  async function against(server: FaultServer, ...args: string[]) {
    const { code, stdout, stderr } = await commandLine(['extract', 'mlflow', '--url', server.url, ...args], { env: { MLFLOW_TRACKING_TOKEN: TOKEN } })
    const entities = stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Entity)
    expect(stdout + stderr).not.toContain(TOKEN)
    return { code, entities, stderr: stderr.replaceAll(server.url, 'URL'), seen: server.seen }
  }

  test('writes a line for each entity, and says how many', async () => {
    const { code, entities, stderr } = await cli(fakeMlflow, '--service', 'registry', '--include', '^model-[01]$')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '12 entities read from MLflow.\n' })
    expect(entities.map(({ fullyQualifiedName }) => fullyQualifiedName)).toEqual(expect.arrayContaining(['registry', 'registry.model-0', 'registry.model-1', 'registry.0']))
  })

  test('has exit code 1 when an item was not read, and names it', async () => {
    const { code, stderr } = await cli(withFault(fakeMlflow, always, refused(403, {}, { message: `no entry for ${TOKEN}` }), about("name='model-3'")))
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/^not read: model model-3: GET URL\/api\/2\.0\/mlflow\/model-versions\/search was answered with status 403\..*\n28 entities read from MLflow, 1 warning\.\n$/) })
  })

  test('goes on from its state after it broke off, and starts anew after it came to its end', async () => {
    const state = join(folder, 'state')
    let api = withFault(fakeMlflow, always, refused(401), about('"page_token":"2"'))
    await using server = await listen((...request) => api(...request))
    const broken = await against(server, '--state', state, '--include', '4')
    expect(broken.code).toBe(2)
    expect(broken.stderr).toMatch(/^ml-assets: The experiments cannot be read any further: .*status 401.* 7 entities were written before\. Run it again with the same --state, and append with >>, to go on from there\.\n$/)
    expect(JSON.parse(readFileSync(state, 'utf8'))).toMatchObject({ cursor: 'experiments:2' })
    expect(statSync(state).mode & 0o077).toBe(0)
    api = fakeMlflow
    const rest = await against(server, '--state', state, '--include', '4')
    expect({ code: rest.code, names: named(rest.entities) }).toEqual({ code: 0, names: ['2'] })
    expect(readFileSync(state, 'utf8')).toBe('')
    expect((await against(server, '--state', state, '--include', '4')).entities).toHaveLength(8)
  })

  test('refuses what makes no sense before it asks anything', async () => {
    const state = join(folder, 'untouched')
    for (const wrong of [['--since', 'soon'], ['--include', '('], ['--concurrency', '0'], ['--nope'], ['file.json'], ['--url', 'mlflow'], ['--workspace']]) {
      const { code, seen } = await cli(fakeMlflow, '--state', state, ...wrong)
      expect({ wrong, code, asked: seen.length }).toEqual({ wrong, code: 2, asked: 0 })
    }
    expect(existsSync(state)).toBe(false)
  })
})
