import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cacheFolder, pythonTools } from '../../scripts/interop/tools.js'
import type { Extracted, ExtractionWarning } from '../../src/extract/extraction.js'
import type { ExtractRequest } from '../../src/extract/extractor.js'
import { extractMlflow } from '../../src/extract/mlflow/index.js'
import { canonical, validate, type Entity, type MlModel, type MlModelService } from '../../src/index.js'
import { fromQuads, toQuads } from '../../src/rdf/index.js'
import { checkShapes } from '../../src/shacl/index.js'
import { root } from '../support/model.js'
import type { Held } from './support/mlflow-held.js'
import { fill, startServer, type MlflowServer, type ServerPlan } from './support/mlflow-server.js'
import { heldDataset, heldExperiment, heldLoggedModel, heldModel, heldRun, heldSignature, heldVersion, saidDataset, saidExperiment, saidLoggedModel, saidModel, saidRun, saidSignature, saidVersion } from './support/mlflow-views.js'

const [current, earlier] = await Promise.all(['mlflow-3.txt', 'mlflow-2.txt'].map((file) => pythonTools(root, file)))
const missing = current!.missing ?? earlier!.missing
if (missing) console.warn(`SKIPPED, everything that is read from MLflow servers: ${missing}`)
const [mlflow3, mlflow2] = [current!.tools?.path ?? '', earlier!.tools?.path ?? '']

const USER = 'admin'
const PASSWORD = 'a password of the test'
const settings = join(cacheFolder(root), 'mlflow-auth.ini')
writeFileSync(settings, `[mlflow]\ndefault_permission = READ\ndatabase_uri = sqlite:///${join(cacheFolder(root), 'mlflow-3-guarded', 'users.sqlite')}\nadmin_username = ${USER}\nadmin_password = ${PASSWORD}\nauthorization_function = mlflow.server.auth:authenticate_request_basic_auth\n`)

interface Case extends ServerPlan {
  /** How many versions the long model has. */
  readonly versions: number
}

const served: Case = { name: '3-served', program: mlflow3, arguments: ['--artifacts-destination', '{folder}/artifacts'], versions: 1200 }
const direct: Case = { name: '3-direct', program: mlflow3, arguments: ['--no-serve-artifacts', '--default-artifact-root', '{folder}/artifacts'], versions: 3 }
/** Hashes the password anew for every request, which takes its time: it holds one model. */
const guarded: Case = { name: '3-guarded', program: mlflow3, arguments: ['--app-name', 'basic-auth', '--artifacts-destination', '{folder}/artifacts'], versions: 0, variables: { MLFLOW_AUTH_CONFIG_PATH: settings, MLFLOW_FLASK_SERVER_SECRET_KEY: 'for tests', MLFLOW_TRACKING_USERNAME: USER, MLFLOW_TRACKING_PASSWORD: PASSWORD } }
const second: Case = { name: '2-served', program: mlflow2, arguments: ['--artifacts-destination', '{folder}/artifacts'], versions: 120 }
const cases = [served, direct, second]

/** What an extraction came to, and what it asked for. */
interface Reading {
  readonly all: readonly Extracted[]
  readonly entities: readonly Entity[]
  readonly warnings: readonly ExtractionWarning[]
  readonly asked: readonly string[]
  readonly mostAtOnce: number
  readonly milliseconds: number
}

interface Ready {
  readonly server: MlflowServer
  readonly held: Held
  readonly reading: Reading
}

const servers: MlflowServer[] = []
const ready = new Map<string, Ready | { readonly error: unknown }>()

/** The case of this name; throws what went wrong while it was prepared. */
function prepared(name: string): Ready {
  const found = ready.get(name)
  if (found && !('error' in found)) return found
  throw found?.error ?? new Error(`${name} was not prepared in time.`)
}

const minutes = (since: number) => `${((Date.now() - since) / 60_000).toFixed(1)} min`

async function collect(request: Partial<ExtractRequest>, { server: { url, plan } }: Pick<Ready, 'server'>): Promise<Reading> {
  const [all, asked]: [Extracted[], string[]] = [[], []]
  let [atOnce, mostAtOnce] = [0, 0]
  const counting: typeof fetch = async (address, init) => {
    asked.push(String(address).slice(url.length))
    mostAtOnce = Math.max(mostAtOnce, ++atOnce)
    return fetch(address, init).finally(() => atOnce--)
  }
  const start = Date.now()
  for await (const one of extractMlflow({ url, settings: {}, variable: (name) => plan.variables?.[name], fetch: counting, ...request })) all.push(one)
  return {
    all, asked, mostAtOnce, milliseconds: Date.now() - start,
    entities: all.flatMap((one) => (one.kind === 'entity' ? [one.entity] : [])), warnings: all.flatMap((one) => (one.kind === 'warning' ? [one.warning] : [])),
  }
}

async function prepare(one: Case): Promise<void> {
  await prepareWhole(one).catch((error: unknown) => ready.set(one.name, { error }))
}

async function prepareWhole(one: Case): Promise<void> {
  const start = Date.now()
  const server = await startServer(one)
  servers.push(server) // so that it is stopped whatever comes
  const held = await fill(server, one.versions)
  const filled = minutes(start)
  const reading = await collect({ settings: { 'all-runs': true } }, { server })
  ready.set(one.name, { server, held, reading })
  console.log(`MLflow ${held.mlflow}, ${one.name}: ${held.models.length} models, ${one.versions} versions of one; ready after ${filled}, read in ${reading.milliseconds} ms with ${reading.asked.length} requests`)
}

function of<T extends Entity['type']>({ reading }: Ready, type: T): Extract<Entity, { type: T }>[] {
  return reading.entities.filter((entity): entity is Extract<Entity, { type: T }> => entity.type === type)
}

const isLogged = ({ name }: MlModel) => /^m-[0-9a-f]{32}$/.test(name)
const byName = (a: { readonly name: string }, b: { readonly name: string }) => (a.name < b.name ? -1 : 1)
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)

describe.skipIf(missing)('MLflow servers', () => {
  const begun = Date.now()
  beforeAll(async () => {
    await Promise.all([prepare(served), (async () => {
      for (const one of [second, direct, guarded]) await prepare(one)
    })()])
  }, 480_000)
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()))
    console.log(`MLflow servers: ${minutes(begun)} in all`)
  })

  describe.each(cases.map(({ name }) => [name] as const))('%s', (name) => {
    const get = () => prepared(name)
    const registered = () => of(get(), 'mlmodel').filter((model) => !isLogged(model)).sort(byName)

    it('is told as a service, with the version of the server', () => {
      const { server: { url }, held: { mlflow } } = get()
      const [service] = of(get(), 'mlmodelService') as [MlModelService]
      expect(service).toMatchObject({ name: 'mlflow', serviceType: 'Mlflow', connection: { config: { trackingUri: url } }, extension: { mlflow: { serverVersion: mlflow } } })
    })

    it('gives every registered model with all its versions, and no prompt', () => {
      expect(registered().map(saidModel)).toEqual([...get().held.models].sort(byName).map(heldModel))
      expect(JSON.stringify(get().held)).toContain('100%_sure')
    })

    it('gives every version with its aliases, stage, tags, run, metrics, parameters and data', () => {
      const said = Object.fromEntries(registered().map((model) => [model.name, (model.versions ?? []).map(saidVersion)]))
      for (const model of get().held.models) expect(said[model.name]).toEqual(model.versions.map((version) => heldVersion(get().held, version)))
      expect(said.long).toHaveLength(cases.find((one) => one.name === name)!.versions)
    })

    it('tells the signature and the library of every model whose files are there', () => {
      const versions = Object.fromEntries(registered().map((model) => [model.name, model.versions ?? []]))
      const files = get().held.models.flatMap((model) => Object.entries(model.files).flatMap(([label, file]) => (file ? [{ file, version: versions[model.name]!.find((version) => version.name === label)! }] : [])))
      for (const { file, version } of files) {
        expect(saidSignature(version.signatureInputs)).toEqual(heldSignature(file.inputs))
        expect(saidSignature(version.signatureOutputs)).toEqual(heldSignature(file.outputs))
        expect(version.frameworkVersion).toEqual(file.sklearn ?? undefined)
      }
      expect(files.length).toBeGreaterThan(10)
      expect(registered().find((model) => model.name === 'long')!.mlFeatures).toEqual([{ name: 'age', dataType: 'long', fullyQualifiedName: 'mlflow.long.age' }, { name: 'income', dataType: 'double', fullyQualifiedName: 'mlflow.long.income' }])
    })

    it('gives every run, also deleted ones, with metrics that are no numbers, and data with role and digest', () => {
      expect(of(get(), 'mlrun').map(saidRun).sort(byId)).toEqual(get().held.runs.map(heldRun).sort(byId))
      const metrics = get().held.runs.find((run) => run.name === 'weekly training')!.metrics
      expect(metrics.map(({ value }) => value)).toEqual(expect.arrayContaining(['NaN', 1e-300, 1 / 3]))
    })

    it('gives every experiment, also a deleted one', () => {
      expect(of(get(), 'mlexperiment').map(saidExperiment).sort(byId)).toEqual(get().held.experiments.map(heldExperiment).sort(byId))
    })

    it('gives every logged model, with its metrics for each dataset', () => {
      expect(of(get(), 'mlmodel').filter(isLogged).map(saidLoggedModel).sort(byId)).toEqual(get().held.logged_models.map(heldLoggedModel).sort(byId))
      expect(get().held.logged_models.length).toBe(name === '2-served' ? 0 : 4)
    })

    it('gives every dataset with its columns', () => {
      const distinct = new Map(get().held.runs.flatMap(({ inputs }) => inputs).map((input) => [`${input.name}@${input.digest}`, heldDataset(input)]))
      expect(of(get(), 'mldataset').map(saidDataset).sort(byName)).toEqual([...distinct.values()].sort(byName))
    })

    it('warns of steps below zero and of files that cannot be read, and of nothing else; all items are read', () => {
      const { warnings } = get().reading
      expect(warnings.filter(({ failed }) => failed)).toEqual([])
      expect(warnings.filter(({ path, message }) => !/\/metrics\/\d+\/step$/.test(path) && !message.startsWith('The MLmodel file of version')).map(({ message }) => message)).toEqual([])
      expect(warnings.filter(({ message }) => message.startsWith('The MLmodel file of version')).map(({ item }) => item)).toEqual(expect.arrayContaining(['model external', 'model orphan']))
    })

    it('is read with four requests at a time, and each file once for a model', () => {
      const { asked, mostAtOnce } = get().reading
      expect(mostAtOnce).toBeLessThanOrEqual(4)
      const files = asked.filter((path) => /MLmodel/.test(path))
      expect(files.length).toBeLessThan(60)
      expect(asked.length).toBeLessThan(220)
    })

    it('gives valid entities that go through RDF without loss and satisfy the shapes', async () => {
      const { entities } = get().reading
      for (const entity of entities) {
        expect(validate(entity)).toMatchObject({ ok: true })
        expect(canonical(entity)).toEqual(entity)
        expect(fromQuads(toQuads(entity))).toEqual([entity])
      }
      const sample = entities.filter((entity) => entity.name !== 'long')
      const { conforms, issues, checked } = await checkShapes(sample.flatMap((entity) => [...toQuads(entity)]))
      expect({ conforms, issues: issues.filter(({ severity }) => severity === 'violation') }).toEqual({ conforms: true, issues: [] })
      expect(Object.values(checked).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(sample.length)
    })
  })

  it('a reading that stopped goes on from its last cursor, and gives what the whole one gives', async () => {
    const { reading: whole } = prepared('3-served')
    const cursors = whole.all.flatMap((one, index) => (one.kind === 'cursor' ? [{ index, cursor: one.cursor }] : []))
    for (const { index, cursor } of [cursors[1]!, cursors[Math.floor(cursors.length / 2)]!, cursors.at(-1)!]) {
      const rest = await collect({ cursor, settings: { 'all-runs': true } }, prepared('3-served'))
      const before = new Set(whole.all.slice(0, index).flatMap((one) => (one.kind === 'entity' ? [one.entity.id] : [])))
      expect(rest.entities.filter(({ id }) => !before.has(id))).toEqual(whole.all.slice(index).flatMap((one) => (one.kind === 'entity' ? [one.entity] : [])))
    }
  })

  it('only what changed since is read, and only models that are asked for', async () => {
    const { held } = prepared('3-served')
    const changed = held.models.find(({ name }) => name === 'orphan')!.updated
    const { entities, asked } = await collect({ since: changed }, prepared('3-served'))
    expect(entities.filter((entity) => entity.type === 'mlmodel').filter((model) => !isLogged(model)).map(({ name }) => name).sort()).toEqual(held.models.filter(({ updated }) => updated >= changed).map(({ name }) => name).sort())
    expect(asked.length).toBeLessThan(20)
    const one = await collect({ include: (name) => name === 'empty' }, prepared('3-served'))
    expect(one.entities.filter((entity) => entity.type === 'mlmodel').map(({ name }) => name)).toEqual(['empty'])
  })

  it('a server that wants a password is read with it, not without, and the message says so', async () => {
    const { server, held, reading } = prepared('3-guarded')
    expect(reading.entities.filter((entity) => entity.type === 'mlmodel').map(saidModel)).toEqual(held.models.map(heldModel))
    expect(held.models.map(({ name }) => name)).toEqual(['small'])
    const wrong = collect({ variable: (name) => (name === 'MLFLOW_TRACKING_USERNAME' ? USER : name === 'MLFLOW_TRACKING_PASSWORD' ? 'not the password' : undefined) }, { server })
    await expect(wrong).rejects.toMatchObject({ name: 'ExtractionError', message: expect.stringMatching(/status 401.*token/) })
    await expect(wrong).rejects.not.toMatchObject({ message: expect.stringContaining('not the password') })
    await expect(collect({ variable: () => undefined }, { server })).rejects.toMatchObject({ name: 'ExtractionError' })
  })

  it('the command line gives the same entities', async () => {
    const { server: { url }, reading } = prepared('2-served')
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--import', 'tsx', join(root, 'src', 'cli', 'main.ts'), 'extract', 'mlflow', '--url', url, '--all-runs'], { cwd: root, maxBuffer: 1 << 28 })
    expect(stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as Entity)).toEqual(reading.entities)
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(`${reading.entities.length} entities read from MLflow, ${reading.warnings.length} warnings.`)
  })
})
