import { assertType, describe, expectTypeOf, test } from 'vitest'
import {
  lineageEdge, mlDataset, mlExperiment, mlModel, mlModelService, mlRun, parse, reference, validate,
  type Entity, type EntityByType, type EntityReference, type EntityType, type Issue, type MlDataset, type MlModel, type MlModelService, type MlRun,
} from '../src/index.js'

declare const service: MlModelService
declare const entity: Entity
declare const document: unknown

describe('a builder', () => {
  test('takes a document or a reference wherever a reference stands', () => {
    assertType<MlModel>(mlModel({ name: 'churn', service }))
    assertType<MlModel>(mlModel({ name: 'churn', service: { type: 'mlmodelService', fullyQualifiedName: 'mlflow-prod' } }))
    assertType<MlModel>(mlModel({ name: 'churn', service: reference('mlmodelService', 'mlflow-prod') }))
    assertType<MlModel>(mlModel({ name: 'churn', service, trainingData: [{ dataset: mlDataset({ name: 'customers' }), split: 'train' }] }))
    assertType(lineageEdge({ fromEntity: service, toEntity: reference('dashboard', 'looker.churn') }))
  })

  test('refuses a misspelt field', () => {
    // @ts-expect-error
    mlModel({ name: 'churn', service, algoritm: 'XGBoost' })
    // @ts-expect-error
    mlModel({ name: 'churn', service, mlFeatures: [{ name: 'age', datatype: 'integer' }] })
  })

  test('refuses a document without a required field', () => {
    // @ts-expect-error
    mlModel({ name: 'churn' })
    // @ts-expect-error
    mlModelService({ name: 'mlflow-prod' })
    // @ts-expect-error
    mlExperiment({ name: 'churn' })
    // @ts-expect-error
    mlRun({ service })
    // @ts-expect-error
    mlDataset({ rows: 7 })
    // @ts-expect-error
    lineageEdge({ fromEntity: service })
  })

  test('refuses a nested object without a required field', () => {
    // @ts-expect-error
    mlModel({ name: 'churn', service, metrics: [{ name: 'AUC' }] })
    // @ts-expect-error
    mlRun({ name: 'one', service, runInputs: [{ split: 'train' }] })
  })

  test('refuses a word that is not in the list', () => {
    // @ts-expect-error
    mlModelService({ name: 'mlflow-prod', serviceType: 'MLflow' })
    // @ts-expect-error
    mlModel({ name: 'churn', service, stage: 'Production' })
    // @ts-expect-error
    mlModel({ name: 'churn', service, mlFeatures: [{ name: 'age', dataType: 'int' }] })
  })

  test('refuses a value of another kind', () => {
    // @ts-expect-error
    mlModel({ name: 'churn', service: 'mlflow-prod' })
    // @ts-expect-error
    mlModel({ name: 'churn', service, metrics: [{ name: 'AUC', value: '93 %' }] })
    // @ts-expect-error
    mlDataset({ name: 'customers', rows: '7' })
  })

  test('does not ask for the type, and gives it', () => {
    // @ts-expect-error
    mlDataset({ type: 'mldataset', name: 'customers' })
    expectTypeOf(mlDataset({ name: 'customers' }).type).toEqualTypeOf<'mldataset'>()
  })

  test('takes numbers that JSON cannot say, as words', () => {
    assertType<MlModel>(mlModel({ name: 'churn', service, metrics: [{ name: 'loss', value: 'NaN' }, { name: 'AUC', value: 0.93 }] }))
  })
})

describe('a document', () => {
  test('is told apart by its type', () => {
    if (entity.type === 'mlmodel') expectTypeOf(entity).toEqualTypeOf<MlModel>()
    if (entity.type === 'mldataset') expectTypeOf(entity).toEqualTypeOf<MlDataset>()
    // @ts-expect-error
    entity.algorithm
    if (entity.type === 'mlmodel') expectTypeOf(entity.algorithm).toEqualTypeOf<string | undefined>()
    // @ts-expect-error
    if (entity.type === 'mlrun') entity.algorithm
  })

  test('has one of six types', () => {
    expectTypeOf<EntityType>().toEqualTypeOf<'mlmodelService' | 'mlmodel' | 'mlexperiment' | 'mlrun' | 'mldataset' | 'lineageEdge'>()
    expectTypeOf<keyof EntityByType>().toEqualTypeOf<EntityType>()
    // @ts-expect-error
    if (entity.type === 'mlModel') throw new Error()
  })

  test('cannot be changed', () => {
    const model = mlModel({ name: 'churn', service })
    // @ts-expect-error
    model.name = 'other'
    // @ts-expect-error
    model.owners = []
    // @ts-expect-error
    model.owners?.push(reference('team', 'data-science'))
    // @ts-expect-error
    model.service.name = 'other'
    // @ts-expect-error
    model.metrics![0]!.value = 1
  })

  test('leaves out what is not known, and does not say undefined', () => {
    // @ts-expect-error
    assertType<MlModel>({ type: 'mlmodel', name: 'churn', service: reference(service), algorithm: undefined })
  })

  test('may have a place that refers to anything', () => {
    expectTypeOf<MlModel['service']>().toEqualTypeOf<EntityReference>()
    assertType<EntityReference>({ type: 'somethingNew', name: 'x' })
  })
})

describe('parse', () => {
  test('gives the document of the type that is asked for', () => {
    expectTypeOf(parse(document, 'mlmodel')).toEqualTypeOf<MlModel>()
    expectTypeOf(parse(document, 'mlrun')).toEqualTypeOf<MlRun>()
  })

  test('gives any document when no type is asked for', () => expectTypeOf(parse(document)).toEqualTypeOf<Entity>())

  test('knows no other type', () => {
    // @ts-expect-error
    parse(document, 'mlModel')
    // @ts-expect-error
    parse(document, 'table')
  })
})

describe('validate', () => {
  const result = validate(document, 'mldataset')

  test('gives the document only after a look whether there is one', () => {
    // @ts-expect-error
    result.value
    if (result.ok) expectTypeOf(result.value).toEqualTypeOf<MlDataset>()
  })

  test('gives at least one issue when there is no document', () => {
    // @ts-expect-error
    result.issues
    if (!result.ok) expectTypeOf(result.issues).toEqualTypeOf<readonly [Issue, ...Issue[]]>()
    if (!result.ok) expectTypeOf(result.issues[0]).toEqualTypeOf<Issue>()
  })

  test('names rules from a closed list', () => {
    // @ts-expect-error
    if (!result.ok && result.issues[0].rule === 'requierd') throw new Error()
  })

  test('knows two ways with unknown fields', () => {
    validate(document, { unknown: 'warn' })
    // @ts-expect-error
    validate(document, { unknown: 'ignore' })
  })
})

test('a builder is a Standard Schema of its type', () => {
  expectTypeOf(mlDataset['~standard'].types!.output).toEqualTypeOf<MlDataset>()
})
