import { describe, expect, test } from 'vitest'
import { canonical, entityId, entityIri, fullyQualifiedName, lineageEdge, mlDataset, mlExperiment, mlModel, mlModelService, mlRun, reference, validate, ValidationError } from '../src/index.js'

const prod = () => mlModelService({ name: 'mlflow-prod', serviceType: 'Mlflow' })

describe('a builder fills in what follows from the rest', () => {
  test('type, id and fully qualified name', () => {
    expect(mlModel({ name: 'churn', service: prod() })).toEqual({
      type: 'mlmodel', name: 'churn', fullyQualifiedName: 'mlflow-prod.churn', id: 'c364b886-f8a2-52ae-b256-40ede2c15f0b',
      service: { type: 'mlmodelService', fullyQualifiedName: 'mlflow-prod', id: prod().id },
    })
  })

  test('names of features, and of their sources from the tables they are in', () => {
    const { mlFeatures } = mlModel({ name: 'churn', service: prod(), mlFeatures: [{ name: 'recency', featureSources: [{ name: 'last.purchase', dataSource: reference('table', 'shop.customers') }, { name: 'unknown' }] }] })
    expect(mlFeatures).toMatchObject([{ fullyQualifiedName: 'mlflow-prod.churn.recency', featureSources: [{ fullyQualifiedName: 'shop.customers."last.purchase"' }, { name: 'unknown' }] }])
  })

  test('references where whole documents were given, at every depth', () => {
    const dataset = mlDataset({ name: 'features' })
    const experiment = mlExperiment({ name: 'search', service: prod() })
    const run = mlRun({ name: 'r1', service: prod(), experiment, runInputs: [{ dataset }] })
    const model = mlModel({ name: 'churn', service: prod(), versions: [{ name: 'v1', run, trainingData: [{ dataset, split: 'train' }] }] })
    expect(run.fullyQualifiedName).toBe('mlflow-prod.search.r1')
    expect(run.runInputs).toMatchObject([{ dataset: { type: 'mldataset', fullyQualifiedName: 'features', id: dataset.id } }])
    expect(model.versions![0]).toMatchObject({ run: { type: 'mlrun', fullyQualifiedName: 'mlflow-prod.search.r1' }, trainingData: [{ dataset: { fullyQualifiedName: 'features' } }] })
    expect(lineageEdge({ fromEntity: dataset, toEntity: model }).fullyQualifiedName).toBe('features."mlflow-prod.churn"')
  })

  test('but nothing that was given, and it leaves out what is undefined', () => {
    const id = '0F1B8C9E-4A4E-4F2F-9F63-6F2A2E2D6B11'
    expect(mlDataset({ name: 'a', id, fullyQualifiedName: 'x.y' })).toEqual({ type: 'mldataset', name: 'a', id, fullyQualifiedName: 'x.y' })
    expect(Object.keys(mlDataset({ name: 'a', description: undefined as never }))).not.toContain('description')
  })
})

test('what a builder returns is frozen throughout and takes nothing from its input', () => {
  const tags = [{ tagFQN: 'Tier.Tier1' }]
  const dataset = mlDataset({ name: 'a', tags })
  expect(Object.isFrozen(dataset) && Object.isFrozen(dataset.tags) && Object.isFrozen(dataset.tags![0])).toBe(true)
  expect(Object.isFrozen(tags)).toBe(false)
})

test('a builder throws all issues at once, and they survive JSON', () => {
  const build = () => mlModel({ name: '..', algorithm: '', service: { type: 'mlmodelService' } } as never)
  expect(build).toThrow(ValidationError)
  try {
    build()
  } catch (error) {
    const { name, message, issues } = JSON.parse(JSON.stringify(error)) as ValidationError
    expect(name).toBe('ValidationError')
    expect(message).toContain('(and 2 more)')
    expect(issues.map(({ path, rule }) => `${path} ${rule}`).sort()).toEqual(['/algorithm min-length', '/name pattern', '/service at-least-one'])
  }
})

test('a builder is a Standard Schema', () => {
  const { version, vendor, validate: check } = mlDataset['~standard']
  expect([version, vendor]).toEqual([1, 'ml-assets'])
  const valid = { type: 'mldataset', name: 'a' }
  expect(check(valid)).toEqual({ value: valid })
  expect(check({ type: 'mldataset', name: 'a', splits: [{ 'a/b': 1 }] })).toMatchObject({ issues: expect.arrayContaining([expect.objectContaining({ path: ['splits', '0', 'a/b'] })]) })
})

describe('names', () => {
  test.each([
    [['a', 'b'], 'a.b'], [['a.b', 'c'], '"a.b".c'], [['say "hi"'], '"say ""hi"""'], [['a', ''], 'a.'],
  ])('%j is %s', (names, expected) => expect(fullyQualifiedName(...names)).toBe(expected))

  test('a document without one gets it from its parents', () => {
    const run = { type: 'mlrun', name: 'r.1', service: { type: 'mlmodelService', name: 'my.service' } } as const
    expect(fullyQualifiedName(run)).toBe('"my.service"."r.1"')
    expect(fullyQualifiedName({ ...run, experiment: { type: 'mlexperiment', fullyQualifiedName: 's.e' } })).toBe('s.e."r.1"')
  })

  test('ids follow from type and name, and IRIs from both', () => {
    const dataset = { type: 'mldataset', name: 'a/b~c' } as const
    expect(entityId(dataset)).toBe(entityId({ ...dataset, fullyQualifiedName: 'a/b~c' }))
    expect(entityId(dataset)).not.toBe(entityId({ ...dataset, name: 'a' }))
    expect(entityIri(dataset, 'https://m.example/')).toBe('https://m.example/mldataset/a%2Fb%7Ec')
    expect(entityIri({ ...dataset, name: '...' })).toBe('https://ml-assets.example/mldataset/"..."'.replaceAll('"', '%22'))
  })
})

test('fields of a newer version are left out with a warning, where that is asked for', () => {
  const input = { type: 'mldataset', name: 'a', novelty: 1, splits: [{ name: 'train', other: true }] }
  expect(validate(input)).toMatchObject({ ok: false, issues: [{ path: '/novelty' }, { path: '/splits/0/other' }] })
  expect(validate(input, { unknown: 'warn' })).toMatchObject({ ok: true, value: { type: 'mldataset', name: 'a', splits: [{ name: 'train' }] }, warnings: [{ path: '/novelty', rule: 'unknown-field' }, { path: '/splits/0/other' }] })
  expect(validate({ ...input, name: 7 }, { unknown: 'warn' }).ok).toBe(false)
})

test('canonical turns -0 to 0, sorts sets by code point and drops empty lists', () => {
  const value = { type: 'mlmodel', name: 'a', service: { type: 'mlmodelService', name: 's' }, owners: [], languages: ['\uff5e', '😀', 'de'], metrics: [{ name: 'bias', value: -0 }], extension: { deep: [-0] } } as const
  const { metrics, extension, languages, ...rest } = canonical(value)
  expect([metrics, extension]).toEqual([[{ name: 'bias', value: 0 }], { deep: [0] }])
  expect(languages).toEqual(['de', '\uff5e', '😀'])
  expect(rest).not.toHaveProperty('owners')
})
