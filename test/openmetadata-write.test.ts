import { describe, expect, test } from 'vitest'
import { entityId, mlModel, mlModelService, reference, ValidationError, type MlModel, type MlModelService } from '../src/index.js'
import { readOpenMetadata, writeOpenMetadata, type WriteOptions } from '../src/openmetadata/index.js'
import { available, theirErrors, theirFiles } from './support/openmetadata-schemas.js'

const service = reference('mlmodelService', 'svc')
const model = (more: object = {}): MlModel => ({ type: 'mlmodel', name: 'm', service, algorithm: 'XGBoost', ...more }) as MlModel

function write(entity: MlModel | MlModelService, options: WriteOptions = {}) {
  const { document, loss, added } = writeOpenMetadata(entity, options)
  if (available) expect(theirErrors(theirFiles[entity.type][options.form ?? 'entity'], document)).toEqual([])
  return { document: document as any, lost: loss.map(({ path }) => path), added: added.map(({ path }) => path), loss }
}

describe('a document for OpenMetadata', () => {
  test('has the id of the entity, or the one made from its name, and so have its references', () => {
    const entity = model()
    const { document, lost, added } = write(entity)
    expect(document.id).toBe(entityId(entity))
    expect(document.service.id).toBe(entityId({ type: 'mlmodelService', name: 'svc', serviceType: 'Mlflow' }))
    expect(lost).toEqual([])
    expect(added).toEqual(['/service/id', '/id'])
  })

  test('of an entity that the builders made needs no more than the ids of its references', () => {
    const platform = mlModelService({ name: 'svc', serviceType: 'Mlflow' })
    expect(write(platform)).toMatchObject({ lost: [], added: [] })
    expect(write(mlModel({ name: 'm', service: platform, algorithm: 'XGBoost', target: 'late' }))).toMatchObject({ lost: [], added: [] })
  })

  test('has the algorithm that stands for none where none is known, which is a loss', () => {
    const { algorithm, ...unknown } = model()
    expect(write(unknown as MlModel)).toMatchObject({ document: { algorithm: 'mlmodel' }, lost: ['/algorithm'] })
    expect(write(unknown as MlModel, { form: 'create' }).document).not.toHaveProperty('algorithm')
    expect(write(model({ algorithm: 'mlmodel' }))).toMatchObject({ document: { algorithm: 'mlmodel' }, lost: ['/algorithm'] })
  })

  test('has hyperparameters as text and no feature types but two', () => {
    const { document, lost } = write(model({
      mlHyperParameters: [{ name: 'a', value: 0.1 }, { name: 'b', value: false }, { name: 'c', value: '1' }],
      mlFeatures: ['long', 'boolean', 'numerical', 'image'].map((dataType) => ({ name: dataType, dataType })),
    }))
    expect(document.mlHyperParameters.map(({ value }: any) => value)).toEqual(['0.1', 'false', '1'])
    expect(document.mlFeatures.map(({ dataType }: any) => dataType)).toEqual(['numerical', 'categorical', 'numerical', undefined])
    expect(lost).toEqual(['/mlHyperParameters/0/value', '/mlHyperParameters/1/value', '/mlFeatures/0/dataType', '/mlFeatures/1/dataType', '/mlFeatures/3/dataType'])
  })

  test('holds no secret, each told of', () => {
    const entity: MlModelService = { type: 'mlmodelService', name: 's', serviceType: 'SageMaker', connection: { config: { type: 'SageMaker', awsConfig: { awsRegion: 'eu', awsSecretAccessKey: 'hush', awsSessionToken: 'hush' } } }, description: 'see https://jane:hush@example.com' }
    const { document, lost, loss } = write(entity)
    expect(JSON.stringify([document, loss])).not.toContain('hush')
    expect(lost.sort()).toEqual(['/connection/config/awsConfig/awsSecretAccessKey', '/connection/config/awsConfig/awsSessionToken', '/description'])
  })

  test('of a custom platform lacks what may be a secret', () => {
    const config = { type: 'CustomMlModel', url: 'hush', connectionOptions: { key: 'hush' } }
    const { document, lost } = write({ type: 'mlmodelService', name: 's', serviceType: 'CustomMlModel', connection: { config } } as MlModelService)
    expect(document.connection.config).toEqual({ type: 'CustomMlModel' })
    expect(lost).toEqual(['/connection/config/url', '/connection/config/connectionOptions'])
  })

  test.each(['0000-00-00', '2025-02-29', '2025-13-01'])('has no usage of the day %s, which is none', (date) => {
    expect(write(model({ usageSummary: { dailyStats: { count: 1 }, date } })).lost).toEqual(['/usageSummary'])
  })

  test('names what a create request can name, and no more', () => {
    const { document, lost, added } = write(model({ dashboard: { type: 'dashboard', id: '5a0f3f61-4b0e-4f0e-9d7c-1f0a3b7b9c11' }, domains: [{ type: 'domain', name: 'a.b', displayName: 'AB' }] }), { form: 'create' })
    expect(document).toMatchObject({ service: 'svc', domains: ['"a.b"'] })
    expect(lost).toEqual(['/dashboard', '/domains/0/displayName', '/domains/0/name'])
    expect(added).toEqual(['/domains/0/fullyQualifiedName'])
  })

  test('cannot be created for a service that is known by its id alone', () => {
    const unnamed = model({ service: { type: 'mlmodelService', id: '5a0f3f61-4b0e-4f0e-9d7c-1f0a3b7b9c11' } })
    expect(() => writeOpenMetadata(unnamed, { form: 'create' })).toThrow(ValidationError)
    expect(write(unnamed).lost).toEqual([])
  })

  test('has nothing where the entity has undefined', () => {
    const gaps = { description: undefined, owners: [{ type: 'user', name: 'a', id: undefined }], extension: { a: undefined, b: 1 }, changeDescription: { changeSummary: { a: undefined, b: { changedBy: undefined } } } }
    const { document, lost } = write(model(gaps as never))
    expect(document).toStrictEqual({ id: expect.any(String) as string, name: 'm', algorithm: 'XGBoost', service: document.service, owners: [{ id: expect.any(String) as string, type: 'user', name: 'a' }], extension: { b: 1 }, changeDescription: { changeSummary: { b: {} } } })
    expect(lost).toEqual([])
  })

  test('is refused for what is no valid model or service', () => {
    expect(() => writeOpenMetadata({ ...model(), name: '' })).toThrow(ValidationError)
    expect(() => writeOpenMetadata({ type: 'mldataset', name: 'd' } as never)).toThrow(ValidationError)
  })

  test('is read back as it was', () => {
    const entity = model({ id: '5a0f3f61-4b0e-4f0e-9d7c-1f0a3b7b9c11', service: { ...service, id: '6a0f3f61-4b0e-4f0e-9d7c-1f0a3b7b9c11' }, version: 1.2, extension: { a: [null] }, server: 'http://localhost:5000/#/m' })
    expect(readOpenMetadata(write(entity).document)).toEqual({ entity, warnings: [] })
  })
})
