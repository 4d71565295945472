import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort, pythonTools } from '../../scripts/interop/tools.js'
import { extractH2O } from '../../src/extract/h2o/index.js'
import type { Extracted } from '../../src/extract/extraction.js'
import { fromQuads, toQuads } from '../../src/rdf/index.js'
import { checkShapes } from '../../src/shacl/index.js'
import { validate, type Entity, type MlModel, type MlModelService } from '../../src/index.js'
import { root } from '../support/model.js'

const { tools, missing } = await pythonTools(root, 'h2o-requirements.txt')
if (missing) console.warn(`SKIPPED, everything that a cluster of H2O-3 would say: ${missing}`)

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

/** What the client of H2O itself says of a model. */
interface Told {
  readonly name: string
  readonly algo: string
  readonly metrics: Readonly<Record<string, Readonly<Record<string, number | null>>>>
  readonly parameters: Readonly<Record<string, string | number | boolean>>
  readonly importances: readonly (readonly [feature: string, importance: number])[]
}

interface Cluster {
  readonly url: string
  readonly version: string
  readonly models: readonly Told[]
}

describe.skipIf(missing)('a cluster of H2O-3 with two trained models', () => {
  let process_: ChildProcess | undefined
  let cluster: Cluster
  let extracted: Extracted[] = []
  let models: Map<string, MlModel>

  beforeAll(async () => {
    const started = Date.now()
    process_ = spawn(tools!.path, [join(root, 'scripts', 'interop', 'h2o-models.py'), String(await freePort())], { stdio: ['pipe', 'pipe', 'pipe'] })
    const complaints: string[] = []
    process_.stderr!.on('data', (text: Buffer) => complaints.push(text.toString()))
    const line = await new Promise<string>((resolve, reject) => {
      createInterface({ input: process_!.stdout! }).once('line', resolve)
      process_!.once('exit', () => reject(new Error(complaints.slice(-5).join(''))))
    })
    cluster = JSON.parse(line) as Cluster
    extracted = await all(extractH2O({ url: cluster.url, settings: {}, variable: () => undefined }))
    models = new Map(entities().filter((entity) => entity.type === 'mlmodel').map((model) => [model.name, model]))
    console.log(`H2O-3 ${cluster.version}: started, trained and read in ${((Date.now() - started) / 60_000).toFixed(1)} minutes`)
  }, 480_000)
  afterAll(() => void process_?.stdin?.end())

  const entities = (): Entity[] => extracted.flatMap((item) => (item.kind === 'entity' ? [item.entity] : []))

  it('is read whole: its models, and not those of their folds, without a warning', () => {
    expect([...models.keys()].sort()).toEqual(cluster.models.map(({ name }) => name).sort())
    expect(extracted.filter(({ kind }) => kind === 'warning')).toEqual([])
    expect(entities()[0]).toMatchObject({ type: 'mlmodelService', serviceType: 'H2O', extension: { h2o: { serverVersion: cluster.version } } } satisfies Partial<MlModelService>)
  })

  it('gives the metrics of each split as its own client tells them', () => {
    for (const { name, metrics } of cluster.models)
      for (const [split, told] of Object.entries(metrics))
        for (const [metric, value] of Object.entries(told)) {
          const read = models.get(name)!.metrics!.find((measurement) => measurement.name === metric && measurement.split === split)
          expect(read?.value, `${name} ${split} ${metric}`).toEqual(value ?? undefined)
        }
  })

  it('gives parameters in force and importances of features', () => {
    for (const { name, parameters, importances } of cluster.models) {
      const model = models.get(name)!
      const settings = new Map(model.mlHyperParameters!.map((setting) => [setting.name, setting.value]))
      for (const parameter of ['seed', 'ntrees', 'max_depth', 'learn_rate', 'family', 'standardize', 'nfolds'])
        if (parameter in parameters) expect(settings.get(parameter), `${name} ${parameter}`).toEqual(parameters[parameter])
      const read = model.metrics!.filter((measurement) => measurement.name === 'relative_importance').map(({ feature, value }) => [feature, value])
      expect(read, name).toEqual(importances)
    }
  })

  it('gives algorithms, tasks, targets, features with types, and the data', () => {
    expect(models.get('churn_gbm')).toMatchObject({
      algorithm: 'Gradient Boosting Machine', task: 'binary classification', target: 'churn', mlFeatures: [{ name: 'recency', dataType: 'numerical' }, { name: 'plan', dataType: 'categorical' }, { name: 'calls' }],
      trainingData: [{ dataset: { name: 'churn_train' } }], validationData: [{ dataset: { name: 'churn_valid' } }],
    })
    expect(models.get('calls_glm')).toMatchObject({ algorithm: 'Generalized Linear Modeling', task: 'regression', target: 'calls' })
  })

  it('goes through RDF and back, and through the shapes', async () => {
    for (const entity of entities()) {
      expect(validate(entity)).toMatchObject({ ok: true })
      expect(fromQuads([...toQuads(entity)])).toEqual([entity])
    }
    expect(await checkShapes(entities().flatMap((entity) => [...toQuads(entity)]))).toMatchObject({ conforms: true })
  })
})
