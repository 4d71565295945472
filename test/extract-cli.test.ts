import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { extractors } from '../src/extract/index.js'
import { parse, type Entity } from '../src/index.js'
import { commandLine, type Outcome } from './support/command-line.js'
import { byId } from './support/extraction.js'
import { fakeH2O } from './support/fake-platforms/h2o.js'
import { fakeHuggingFace, TOKEN } from './support/fake-platforms/huggingface.js'
import { asksFor, handlerOf } from './support/fake-platforms/platform.js'
import { listen, withFault, type FaultServer, type Handler, type Seen } from './support/fault-server.js'
import { hang, refused, signInPage } from './support/faults.js'

const folder = mkdtempSync(join(tmpdir(), 'ml-assets-extract-'))
const state = join(folder, 'state')
const env = { HF_TOKEN: TOKEN }
const hub = fakeHuggingFace(5, 2)
const secondPage = (seen: Seen) => asksFor('/api/models', (query) => query.has('cursor'))(seen)

let server: FaultServer
let answer: Handler
beforeAll(async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0) // no pause between attempts
  server = await listen((...request) => answer(...request))
})
beforeEach(() => {
  answer = handlerOf(hub.api)
  rmSync(state, { force: true })
})
afterAll(async () => {
  vi.restoreAllMocks()
  await server.close()
  rmSync(folder, { recursive: true })
})

const extractHub = (...more: string[]): Promise<Outcome> => commandLine(['extract', 'huggingface', '--url', server.url, '--author', 'acme', ...more], { env })
/** Each line is a valid document. */
const documents = ({ stdout }: Outcome): Entity[] => stdout.split('\n').slice(0, -1).map((line) => parse(JSON.parse(line)))
const modelsOf = (outcome: Outcome) => documents(outcome).filter(({ type }) => type === 'mlmodel').map(({ name }) => name)

test('extract writes each entity as a valid document on a line of its own', async () => {
  const outcome = await extractHub()
  expect([outcome.code, outcome.stderr]).toEqual([0, '6 entities read from Hugging Face.\n'])
  expect(documents(outcome).map(({ type, name }) => `${type} ${name}`)).toEqual(['mlmodelService huggingface', ...hub.models.map((name) => `mlmodel ${name}`)])
})

test('the options narrow and name what is read', async () => {
  const outcome = await extractHub('--include', '[24]$', '--since', '2026-01-02', '--service', 'our-hub', '--web-url', 'https://hub.acme.example', '--concurrency', '1', '--timeout', '5')
  expect([outcome.code, modelsOf(outcome)]).toEqual([0, ['acme/model-2', 'acme/model-4']])
  expect(documents(outcome).map(({ fullyQualifiedName }) => fullyQualifiedName)).toEqual(['our-hub', 'our-hub.acme/model-2', 'our-hub.acme/model-4'])
  expect(documents(outcome)[0]).toMatchObject({ sourceUrl: 'https://hub.acme.example' })
})

test('a model that cannot be read is told of, and the exit code is 1', async () => {
  answer = withFault(answer, 1, refused(404, {}, { error: 'Repository not found' }), asksFor('/api/models/acme/model-3', (query) => query.has('blobs')))
  const outcome = await extractHub()
  expect([outcome.code, modelsOf(outcome)]).toEqual([1, hub.models.filter((name) => name !== 'acme/model-3')])
  expect(outcome.stderr).toBe(`not read: model acme/model-3: GET ${server.url}/api/models/acme/model-3 was answered with status 404. The server says: "Repository not found".\n5 entities read from Hugging Face, 1 warning.\n`)
})

describe('--state', () => {
  test('lets a run that was broken off go on, until all is there', async () => {
    answer = withFault(answer, [1, 2, 3, 4, 5], refused(502), secondPage)
    const first = await extractHub('--state', state)
    expect([first.code, modelsOf(first)]).toEqual([2, ['acme/model-1', 'acme/model-2']])
    expect(first.stderr).toBe(`ml-assets: The models cannot be read any further: GET ${server.url}/api/models was answered with status 502. Tried 5 times. 3 entities were written before. Run it again with the same --state, and append with >>, to go on from there.\n`)
    expect(statSync(state).mode & 0o777).toBe(0o600)
    const second = await extractHub('--state', state)
    expect([second.code, modelsOf(second)]).toEqual([0, ['acme/model-3', 'acme/model-4', 'acme/model-5']])
    answer = handlerOf(hub.api)
    const whole = await extractHub('--state', state)
    expect(byId([...documents(first), ...documents(second)])).toEqual(byId(documents(whole)))
    expect(readFileSync(state, 'utf8')).toBe('')
  })

  test('of other options begins anew', async () => {
    answer = withFault(answer, [1, 2, 3, 4, 5], refused(502), secondPage)
    await extractHub('--state', state)
    const other = await extractHub('--state', state, '--include', 'model-[15]')
    expect([other.code, modelsOf(other), other.stderr.split('\n')[0]]).toEqual([0, ['acme/model-1', 'acme/model-5'], 'The state file is of another extraction: this one begins anew.'])
  })

  test.each(['{"type":"mlmodel"}\n', 'some text', '[]', 'null'])('never takes a file for its own that holds %j', async (content) => {
    writeFileSync(state, content)
    const outcome = await extractHub('--state', state)
    expect([outcome.code, outcome.stdout, outcome.stderr.split('\n')[0]]).toEqual([2, '', 'ml-assets: --state must name a file of its own: the one that is given holds something else, and is left as it is.'])
    expect(readFileSync(state, 'utf8')).toBe(content)
  })

  test('needs a folder that is there', async () => {
    const outcome = await extractHub('--state', join(folder, 'missing', 'state'))
    expect([outcome.code, outcome.stderr.includes('this is a mistake in ml-assets')]).toEqual([2, false])
    expect(existsSync(join(folder, 'missing'))).toBe(false)
  })
})

describe('what is wrong is said in a line, with exit code 2:', () => {
  test.each([
    ['no platform', [], 'a platform is missing: one of mlflow, huggingface, h2o'],
    ['an unknown platform', ['neptun'], 'unknown platform neptun; the platforms are mlflow, huggingface, h2o'],
    ['no address', ['mlflow'], '--url is missing: address of the tracking server, such as https://mlflow.example.com.'],
    ['no address of a cluster', ['h2o'], '--url is missing: address of the cluster, such as http://localhost:54321.'],
    ['an address that is none', ['h2o', '--url', 'localhost:54321'], '--url must be an address such as https://models.example.com.'],
    ['an address of a file', ['h2o', '--url', 'file:///etc/passwd'], '--url must be an address such as https://models.example.com.'],
    ['an address with a password', ['h2o', '--url', 'https://jane:hunter2secret@h2o.example'], '--url holds a user name or a password: leave them out, secrets come from environment variables.'],
    ['an address for people that is none', ['h2o', '--url', 'http://h2o.example', '--web-url', 'h2o'], '--web-url must be an address such as https://models.example.com.'],
    ['no models', ['huggingface'], 'Say which models: --author, --search, --filter or --model.'],
    ['an instant that is none', ['huggingface', '--since', 'last week 1'], '--since must be a day or an instant such as 2026-01-31 or 2026-01-31T12:00:00Z.'],
    ['a day that is none', ['huggingface', '--since', '2026-13-01'], '--since must be a day or an instant such as 2026-01-31 or 2026-01-31T12:00:00Z.'],
    ['a pattern that is none', ['huggingface', '--include', '('], '--include must be a regular expression such as ^churn.'],
    ['too many at a time', ['huggingface', '--concurrency', '100'], '--concurrency must be a number from 1 to 99.'],
    ['no time', ['huggingface', '--timeout', '0'], '--timeout must be a number from 1 to 3600.'],
    ['a setting of another platform', ['h2o', '--author', 'acme'], 'unknown option --author.'],
    ['a setting without its value', ['huggingface', '--author'], '--author needs a value.'],
    ['a secret among the options', ['huggingface', '--token', 'hunter2secret'], 'unknown option --token.'],
    ['a file', ['h2o', '--url', 'http://h2o.example', 'models.json'], '`extract` takes one platform and no files.'],
    ['an address with a question', ['h2o', '--url', 'https://h2o.example/?a=hunter2secret'], 'The base URL may not hold a query or a fragment'],
    ['a name that no service can have', ['huggingface', '--author', 'acme', '--service', '..'], 'The platform cannot be described as a service: /name'],
  ])('%s', async (_, args, words) => {
    const { code, stdout, stderr } = await commandLine(['extract', ...args])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(words)
    expect(stderr).not.toContain('hunter2secret')
    expect(stderr).not.toContain('mistake in ml-assets')
  })

  test.each([
    ['a token that is refused', signOut(401), 'was answered with status 401. The server says: "Invalid credentials". Is a token needed, or has it expired?'],
    ['a token that may not', signOut(403), 'was answered with status 403. The server says: "Invalid credentials". The token, if one was given, may not read this.'],
    ['a page to sign in', signInPage, 'This looks like a sign-in page; is a token needed?'],
    ['a server of something else', signOut(404), 'was answered with status 404'],
  ])('%s', async (_, handler, words) => {
    answer = handler
    const { code, stdout, stderr } = await extractHub()
    expect([code, documents({ code, stdout, stderr }).map(({ type }) => type), stderr.split('\n').length]).toEqual([2, ['mlmodelService'], 2])
    expect(stderr).toContain(words)
    expect(stderr).not.toContain(TOKEN)
  })

  test('a server that is not there', async () => {
    const { url, close } = await listen(hang)
    await close()
    const { code, stdout, stderr } = await commandLine(['extract', 'h2o', '--url', url])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe(`ml-assets: The cluster cannot be read any further: GET ${url}/3/Cloud got no answer: no server listens there; is it running, and is the port right? (ECONNREFUSED). Tried 5 times.\n`)
  })

  test('a host that nobody knows, at once', async () => {
    const { code, stderr } = await commandLine(['extract', 'h2o', '--url', 'http://cluster.invalid:54321'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^ml-assets: The cluster cannot be read any further: GET http:\/\/cluster\.invalid:54321\/3\/Cloud got no answer: .*\n$/)
  })
})

function signOut(status: number): Handler {
  return refused(status, {}, { error: 'Invalid credentials' })
}

test('a run that is stopped ends at once, with what it had and exit code 130', async () => {
  const stop = new AbortController()
  answer = withFault(answer, 1, (...request) => (hang(...request), setTimeout(() => stop.abort(), 20)), secondPage)
  const outcome = await commandLine(['extract', 'huggingface', '--url', server.url, '--author', 'acme', '--state', state], { env, signal: stop.signal })
  expect([outcome.code, modelsOf(outcome), readFileSync(state, 'utf8').includes('models:')]).toEqual([130, ['acme/model-1', 'acme/model-2'], true])
})

test('a cluster of H2O-3 is read with a name and a password from the environment', async () => {
  const cluster = fakeH2O(3)
  answer = handlerOf(cluster.api)
  const outcome = await commandLine(['extract', 'h2o', '--url', server.url], { env: { H2O_USERNAME: cluster.request.variable('H2O_USERNAME'), H2O_PASSWORD: cluster.request.variable('H2O_PASSWORD') } })
  expect([outcome.code, modelsOf(outcome), outcome.stderr]).toEqual([0, cluster.models, '4 entities read from H2O-3.\n'])
})

test.each(extractors.map((extractor) => [extractor.id, extractor] as const))('the help of %s tells of every setting and variable', async (id, { settings, variables, url }) => {
  const { code, stdout } = await commandLine(['extract', id, '--help'])
  expect(code).toBe(0)
  for (const { name } of settings) expect(stdout).toContain(`--${name}`)
  for (const { name } of variables) expect(stdout).toContain(name)
  expect(stdout.includes('--url')).toBe(url !== undefined)
  expect(stdout).toContain('--timeout SECONDS')
})
