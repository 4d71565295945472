import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { pythonTools } from '../../scripts/interop/tools.js'
import { sklearn } from '../../src/connectors/sklearn/index.js'
import { parseTolerantJson } from '../../src/io/tolerant-json.js'
import { fromQuads, toQuads } from '../../src/rdf/index.js'
import { checkShapes } from '../../src/shacl/index.js'
import { validate, type Entity, type MlModel } from '../../src/index.js'
import { root } from '../support/model.js'

const { tools, missing } = await pythonTools(root, 'sklearn-requirements.txt')
if (missing) console.warn(`SKIPPED, everything that scikit-learn and skops would write: ${missing}`)

interface Trained {
  readonly name: string
  /** Class of the estimator that learns. */
  readonly algorithm: string
  /** JSON as Python writes it, bare NaN and Infinity among it. */
  readonly estimator: string
  readonly skops: string
  readonly card: string | null
}

interface Described {
  readonly params: Readonly<Record<string, unknown>>
  readonly sklearn_version: string
  readonly feature_names_in_?: readonly string[]
  readonly n_features_in_?: number
  readonly feature_importances_?: readonly number[]
}

function only(result: { entities: readonly Entity[]; warnings: readonly unknown[] }): MlModel {
  expect(result.warnings).toEqual([])
  expect(result.entities).toHaveLength(1)
  return result.entities[0] as MlModel
}

/** A hyperparameter as an entity has it. */
function asSetting(value: unknown): unknown {
  if (value === null || value === 'deprecated') return undefined
  return typeof value === 'object' ? JSON.stringify(value) : typeof value === 'string' ? value.replace(/ at 0x[0-9A-Fa-f]+/g, '') : value
}

describe.skipIf(missing)('models that scikit-learn trained', () => {
  let trained: Trained[] = []
  beforeAll(async () => {
    const started = Date.now()
    const { stdout, stderr, code } = await tools!.python(join(root, 'scripts', 'interop', 'sklearn-models.py'))
    expect(code, stderr).toBe(0)
    trained = JSON.parse(stdout) as Trained[]
    console.log(`scikit-learn: ${trained.length} models in ${((Date.now() - started) / 60_000).toFixed(1)} minutes`)
  })

  it('are read with the algorithm, features, parameters and importances that they say they have', () => {
    expect(trained.length).toBeGreaterThan(8)
    for (const { name, algorithm, estimator } of trained) {
      const told = parseTolerantJson(estimator) as Described
      const model = only(sklearn.readers.estimator!(estimator))
      expect(model, name).toMatchObject({ name, algorithm, framework: 'scikit-learn', frameworkVersion: told.sklearn_version })
      const names = told.feature_names_in_ ?? Array.from({ length: told.n_features_in_ ?? 0 }, (_, index) => `x${index}`)
      expect((model.mlFeatures ?? []).map((feature) => feature.name), name).toEqual(names)
      expect(Object.fromEntries((model.mlHyperParameters ?? []).map((setting) => [setting.name, setting.value])), name).toEqual(Object.fromEntries(Object.entries(told.params).map(([key, value]) => [key, asSetting(value)])))
      const importances = (model.metrics ?? []).filter((metric) => metric.name === 'feature_importances').map(({ value }) => value)
      expect(importances, name).toEqual(told.feature_importances_ ?? [])
    }
  })

  it('are read from what skops writes of them, with the same parameters', () => {
    for (const { name, estimator, skops } of trained) {
      const told = parseTolerantJson(estimator) as Described
      const { entities, warnings } = sklearn.readers.skops!(skops)
      expect([entities.length, warnings], name).toEqual([1, []])
      const settings = new Map((entities[0] as MlModel).mlHyperParameters?.map((setting) => [setting.name, setting.value]))
      const scalars = Object.entries(told.params).filter(([key, value]) => (typeof value === 'number' || typeof value === 'boolean') && !key.startsWith('pre__num'))
      for (const [key, value] of scalars) expect(settings.get(key), `${name}: ${key}`).toEqual(value)
    }
  })

  it('have cards whose tables are read', () => {
    const { name, card, estimator } = trained.find(({ name }) => name === 'logistic')!
    const model = only(sklearn.readers.card!({ name, body: card }))
    const accuracy = (JSON.parse(estimator) as { metrics: { accuracy: number } }).metrics.accuracy
    expect(model.metrics).toEqual([expect.objectContaining({ name: 'accuracy', value: expect.closeTo(accuracy, 4) as number })])
    expect(model.mlHyperParameters?.find((setting) => setting.name === 'max_iter')?.value).toBe('500')
  })

  it('go through RDF and back, and through the shapes', async () => {
    const entities = trained.map(({ estimator }) => only(sklearn.readers.estimator!(estimator)))
    for (const entity of entities) expect(validate(entity)).toMatchObject({ ok: true })
    const quads = entities.flatMap((entity) => [...toQuads(entity)])
    const back = new Map(fromQuads(quads).map((entity) => [entity.id, entity]))
    for (const entity of entities) expect(back.get(entity.id)).toEqual(entity)
    expect(await checkShapes([...toQuads(entities[0]!)])).toMatchObject({ conforms: true })
  })
})
