import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll, expect, test } from 'vitest'
import { run } from '../src/cli/run.js'
import { BASE, held, modelOf, modelsOf } from './support/load-models.js'
import { SparqlStore } from './support/sparql-store.js'

const folder = mkdtempSync(join(tmpdir(), 'ml-assets-load-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

class Collector extends Writable {
  text = ''
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

/** Runs `ml-assets load`; names of temporary files are written as `{name}`, and come back so. */
async function load(line: string, input = '', env: Record<string, string> = {}) {
  const [stdout, stderr] = [new Collector(), new Collector()]
  const args = ['load', ...line.split(' ').filter(Boolean).map((arg) => arg.replace(/\{(.+)\}/, (_, name: string) => join(folder, name)))]
  const code = await run(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr, env })
  const plain = (text: string) => text.replaceAll(`${folder}/`, '').replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT')
  return { code, stdout: plain(stdout.text), stderr: plain(stderr.text) }
}

const lines = (count: number) => modelsOf(count).map((entity) => `${JSON.stringify(entity)}\n`).join('')

test('valid documents are sent, invalid ones are told, and the exit code says so', async () => {
  await using store = await SparqlStore.start()
  writeFileSync(join(folder, 'models.jsonl'), lines(2))
  expect(await load(`--to ${store.url}/update --base ${BASE} {models.jsonl}`)).toEqual({ code: 0, stdout: '', stderr: expect.stringMatching(/^2 graphs with \d+ statements sent by SPARQL Update in 1 request, 0 invalid\n$/) })
  const { code, stderr } = await load(`--to ${store.url}/update --base ${BASE}`, `${lines(3)}{"type":"mlmodel"}\n{broken\n`)
  expect([code, stderr]).toEqual([1, expect.stringMatching(/^<stdin>:4: \/name {2}required .*\n(?:<stdin>:4: .*\n)*<stdin>:5: \/ {2}syntax .*\n3 graphs with \d+ statements sent by SPARQL Update in 1 request, 2 invalid\n$/)])
  expect(store.dump).toBe(await held(modelsOf(3)))
})

test('a graph that the store refuses is told, with exit code 1, and an input without documents too', async () => {
  await using store = await SparqlStore.start()
  store.fault = ({ graph }) => (graph?.includes('model-1') ? 400 : undefined)
  expect(await load(`--to ${store.url}/store --protocol gsp --base ${BASE}`, lines(2))).toMatchObject({ code: 1, stderr: expect.stringMatching(/^The store does not take the graph https:\/\/models\.example\.com\/mlmodel\/registry\.model-1\/graph: PUT .* status 400\.\n1 graph .* sent by the Graph Store Protocol in 1 request, 1 refused by the store, 0 invalid\n$/) })
  expect(await load(`--to ${store.url}/update --base ${BASE}`)).toMatchObject({ code: 1, stderr: '0 graphs with 0 statements sent by SPARQL Update in 0 requests, 0 invalid\n' })
})

test('a dry run prints what would be sent, and sends nothing', async () => {
  await using store = await SparqlStore.start()
  await expect(JSON.stringify(await load(`--to ${store.url}/update --base ${BASE} --dry-run --journal {dry} --batch 20k`, lines(12)), null, 2)).toMatchFileSnapshot('golden/load/dry-run.json')
  expect((await load(`--to ${store.url}/store --protocol gsp --base ${BASE} --dry-run`, lines(1))).stdout).toContain('by the Graph Store Protocol, in 1 request:\n')
  expect([store.asked, existsSync(join(folder, 'dry'))]).toEqual([[], false])
})

test('with a journal, a second run leaves out what the store holds', async () => {
  await using store = await SparqlStore.start()
  const line = `--to ${store.url}/update --base ${BASE} --journal {journal}`
  await load(line, lines(3))
  expect((await load(line, lines(3) + JSON.stringify(modelOf(3)))).stderr).toMatch(/^1 graph with .*, 3 left out, for the store holds them, 0 invalid\n$/)
  expect((await load(`${line} --dry-run`, lines(4))).stdout).toContain('4 graphs would be left out')
})

test('a store that cannot be used ends the run with exit code 2, and tells how to go on', async () => {
  await using store = await SparqlStore.start()
  store.fault = () => 401
  expect(await load(`--to ${store.url}/update --base ${BASE}`, lines(2))).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(/^ml-assets: POST http:\/\/127\.0\.0\.1:PORT\/update was answered with status 401\. Is a token needed, or has it expired\?\n0 graphs had been acknowledged before\. Sending them again does no harm; with --journal FILE .*\n$/) })
  expect((await load(`--to ${store.url}/update --base ${BASE} --journal {j401}`, lines(2))).stderr).toContain('Run the same command again to go on from there.')
})

test('a token, or a user and a password, come from the environment and are never shown', async () => {
  await using store = await SparqlStore.start()
  const secrets = ['t0ken-s3cret', 'pass-s3cret', Buffer.from('alice:pass-s3cret').toString('base64')]
  for (const status of [undefined, 401, 400, 503] as const) {
    store.fault = () => status
    for (const env of [{ ML_ASSETS_STORE_TOKEN: 't0ken-s3cret' }, { ML_ASSETS_STORE_USER: 'alice', ML_ASSETS_STORE_PASSWORD: 'pass-s3cret' }] as Record<string, string>[]) {
      const { stdout, stderr } = await load(`--to ${store.url}/update --base ${BASE} --retries 0 --journal {secrets}`, lines(1), env)
      for (const secret of secrets) expect(`${stdout}${stderr}${readFileSync(join(folder, 'secrets'), 'utf8')}`).not.toContain(secret)
    }
  }
  expect([...new Set(store.asked.map(({ authorization }) => authorization))]).toEqual(['Bearer t0ken-s3cret', `Basic ${secrets[2]}`])
  expect((await load('--to http://store.example:1/update --dry-run', lines(1), { ML_ASSETS_STORE_TOKEN: 't0ken-s3cret' })).stderr).toContain('the password or token can be read on its way')
})

test('misuse has exit code 2 and says what to do', async () => {
  writeFileSync(join(folder, 'other.jsonl'), lines(1))
  const wrong = async (line: string, env: Record<string, string> = {}) => {
    const { code, stderr } = await load(line, '', env)
    expect(code).toBe(2)
    return stderr
  }
  expect(await wrong('')).toContain('--to is missing')
  expect(await wrong('--to http://u:pass-s3cret@store.example/')).toMatch(/^(?!.*s3cret)[^]*user name or a password/)
  expect(await wrong('--to store.example')).toContain('The address must be an absolute address')
  expect(await wrong('--to http://store.example/?query=a')).toContain('may not hold a query')
  expect(await wrong('--to http://store.example/ --protocol http')).toContain('--protocol must be one of auto, gsp, update')
  expect(await wrong('--to http://store.example/ --concurrency 0')).toContain('--concurrency must be a whole number from 1 to 64')
  expect(await wrong('--to http://store.example/ --base models')).toContain('--base must be')
  expect(await wrong('--to http://store.example/ models.ttl')).toContain('convert models.ttl --to json')
  expect(await wrong('--to http://store.example/ --dry-run --journal {other.jsonl}')).toContain('other.jsonl is not a journal of `ml-assets load`')
  expect(await wrong('--to http://127.0.0.1:1/ --protocol gsp --journal {none/journal}')).toContain('cannot write the journal none/journal: there is no such')
  expect(await wrong('--to http://store.example/', { ML_ASSETS_STORE_TOKEN: 'a', ML_ASSETS_STORE_USER: 'b' })).toContain('a store takes one of them')
  expect(await wrong('--to http://store.example/', { ML_ASSETS_STORE_PASSWORD: 'a' })).toContain('without ML_ASSETS_STORE_USER')
})

test('help tells all options', async () => expect(await load('--help').then(({ stdout }) => stdout)).toMatchFileSnapshot('golden/load/help.txt'))
