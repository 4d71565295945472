import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { canonical, reference, validate, ValidationError } from '../src/index.js'
import { readOpenMetadata, writeOpenMetadata, type ReadOptions } from '../src/openmetadata/index.js'
import { fromQuads, toQuads } from '../src/rdf/index.js'
import { lostLeaves } from './support/openmetadata-leaves.js'
import { available, theirErrors, theirFiles, theirPayloads } from './support/openmetadata-schemas.js'

const service = reference('mlmodelService', 'sample_svc')

/** What a fragment of a page needs to be a document. */
function completed(file: string, content: any): { document: unknown; options: ReadOptions } {
  const options: ReadOptions = { service }
  if (file.includes('mlmodelService-fragment') || file.includes('testConnection')) return { document: { name: 'fragment', ...content }, options }
  if (file.includes('fragment')) return { document: { name: content.modelName === undefined ? 'fragment' : undefined, ...content }, options: { ...options, type: 'mlmodel' } }
  return { document: content, options }
}

const samples = !available ? [] : readdirSync(theirPayloads).filter((file) => /\.json(ld)?$/.test(file) && !file.includes('context')).map((file) => {
  const { document, options } = completed(file, JSON.parse(readFileSync(join(theirPayloads, file), 'utf8')))
  return { file, document: JSON.parse(JSON.stringify(document)), options }
})

describe.skipIf(!available)('every sample of OpenMetadata and its standard (skipped where ../shared is absent)', () => {
  test('there are samples of all four kinds', () => expect(samples.length).toBeGreaterThan(30))

  test.each(samples)('$file is read: nothing is lost unsaid, and what comes out is valid, in RDF too', ({ document, options }) => {
    const before = structuredClone(document)
    const { entity, warnings } = readOpenMetadata(document, options)
    expect(document).toEqual(before)
    expect(lostLeaves(document, entity, warnings)).toEqual([])
    expect(validate(entity)).toMatchObject({ ok: true })
    expect(fromQuads(toQuads(entity))).toEqual([canonical(entity)])
    expect(new Set(warnings.map(({ path }) => path)).size).toBe(warnings.length)
  })

  test.each(samples)('$file, read and written again, is valid under the schemas of 1.13', ({ document, options }) => {
    const { entity } = readOpenMetadata(document, options)
    for (const form of ['entity', 'create'] as const) {
      const written = writeOpenMetadata(entity, { form })
      expect(theirErrors(theirFiles[entity.type][form], written.document)).toEqual([])
    }
  })

  test('no warning on any sample holds a secret or another value', () => {
    const secrets = ['aws_secret_access_key', '${AWS_SECRET_ACCESS_KEY}', '${AZURE_CLIENT_SECRET}', 'BEGIN PRIVATE KEY']
    for (const { document, options } of samples) {
      const text = JSON.stringify(readOpenMetadata(document, options).warnings)
      for (const secret of secrets) expect(text).not.toContain(secret)
    }
  })
})

describe('what cannot be a model or a service at all is refused, saying why', () => {
  const issuesOf = (document: unknown, options: ReadOptions = {}) => {
    try {
      readOpenMetadata(document, options)
    } catch (error) {
      expect(error).toBeInstanceOf(ValidationError)
      return (error as ValidationError).issues
    }
    throw new Error('nothing was thrown')
  }

  test.each([[null], [undefined], [42], ['text'], [[]], [true]])('%j', (document) => expect(issuesOf(document)).toMatchObject([{ path: '', rule: 'type' }]))

  test('a model of no service, with the way out', () => {
    expect(issuesOf({ name: 'm', algorithm: 'XGBoost' })).toMatchObject([{ path: '/service', rule: 'required', message: expect.stringContaining('reference(') }])
  })

  test('no name', () => expect(issuesOf({ algorithm: 'XGBoost' }, { service })).toMatchObject([{ path: '/name', rule: 'required' }]))

  test('a name that no document may have, with the reason', () => expect(issuesOf({ modelName: '..', features: [] }, { service })).toMatchObject([{ path: '/modelName', rule: 'pattern' }]))

  test('a service of no platform', () => expect(issuesOf({ name: 's' }, { type: 'mlmodelService' })).toMatchObject([{ path: '/serviceType', rule: 'required' }]))

  test('options that are wrong themselves', () => {
    expect(issuesOf({ name: 'm' }, { service: { type: 'mlmodelService' } })).toMatchObject([{ path: '/service', rule: 'at-least-one' }])
    expect(issuesOf({ name: 'm' }, { service, algorithm: '' })).toMatchObject([{ path: '/algorithm', rule: 'min-length' }])
    expect(issuesOf({ name: 'm' }, { type: 'table' as 'mlmodel' })).toMatchObject([{ rule: 'unknown-type' }])
  })
})

describe('forms that documents of OpenMetadata come in', () => {
  const read = (document: object, options: ReadOptions = { service }) => {
    const { entity, warnings } = readOpenMetadata<any>(document, options)
    expect(validate(entity)).toMatchObject({ ok: true })
    expect(lostLeaves(document, entity, warnings)).toEqual([])
    return { entity: entity as any, warnings, at: Object.fromEntries(warnings.map(({ path, message }) => [path, message])) }
  }

  test('the page\'s short form: modelName, features and their sources in one word', () => {
    const { entity, warnings } = read({ modelName: 'churn', features: [{ name: 'recency', dataType: 'integer', source: 'customers.last_purchase_date' }] })
    expect(entity).toMatchObject({
      type: 'mlmodel', name: 'churn', service,
      mlFeatures: [{ name: 'recency', dataType: 'integer', featureSources: [{ name: 'last_purchase_date', fullyQualifiedName: 'customers.last_purchase_date', dataSource: { type: 'table', fullyQualifiedName: 'customers' } }] }],
    })
    expect(warnings.map(({ path }) => path)).toEqual(['/modelName', '/features', '/features/0/source'])
  })

  test('a create request names its records by fully qualified name, without any warning', () => {
    const { entity, warnings } = read({ name: 'm', service: 'mlflow_svc', dashboard: 'superset.eta', domains: ['Marketing'], dataProducts: ['Customer360'] })
    expect(entity).toEqual({
      type: 'mlmodel', name: 'm', service: reference('mlmodelService', 'mlflow_svc'), dashboard: reference('dashboard', 'superset.eta'),
      domains: [reference('domain', 'Marketing')], dataProducts: [reference('dataProduct', 'Customer360')],
    })
    expect(warnings).toEqual([])
  })

  test('bare names elsewhere are read with a warning', () => {
    const { entity, at } = read({ name: 'm', owners: ['jane'], owner: undefined, mlFeatures: [{ name: 'f', featureSources: [{ dataSource: 'db.table' }] }] })
    expect(entity.owners).toEqual([reference('user', 'jane')])
    expect(entity.mlFeatures[0].featureSources[0].dataSource).toEqual(reference('table', 'db.table'))
    expect(Object.keys(at)).toEqual(['/owners/0', '/mlFeatures/0/featureSources/0/dataSource'])
  })

  test('ids that are no UUIDs become the name of what has no other, and are left out elsewhere', () => {
    const { entity, at } = read({ name: 'm', id: 'mlmodel-uuid-001', owners: [{ id: 'owner-uuid', type: 'team' }, { id: 'u', type: 'user', name: 'jane' }], followers: [{ id: 42, type: 'user' }] })
    expect(entity).toEqual({ type: 'mlmodel', name: 'm', service, owners: [{ type: 'team', name: 'owner-uuid' }, { type: 'user', name: 'jane' }], followers: [{ type: 'user', name: '42' }] })
    expect(Object.keys(at).sort()).toEqual(['/followers/0/id', '/id', '/owners/0/id', '/owners/1/id'])
  })

  test('tags need nothing but their name, and references no id', () => {
    const { entity, warnings } = read({ name: 'm', tags: [{ tagFQN: 'PII.Sensitive' }], owners: [{ type: 'team', name: 'ds' }] })
    expect(entity.tags).toEqual([{ tagFQN: 'PII.Sensitive' }])
    expect(warnings).toEqual([])
  })

  test('nulls are dropped, but not from free JSON', () => {
    const { entity, at } = read({ name: 'm', target: null, mlFeatures: null, tags: [null], extension: { a: null } })
    expect(entity).toEqual({ type: 'mlmodel', name: 'm', service, tags: [], extension: { a: null } })
    expect(Object.keys(at).sort()).toEqual(['/mlFeatures', '/tags/0', '/target'])
  })

  test('the constant that stands for no algorithm is dropped; the caller may know better', () => {
    expect(read({ name: 'm', algorithm: 'mlmodel' }).entity).not.toHaveProperty('algorithm')
    const { entity, at } = read({ name: 'm', algorithm: 'mlmodel' }, { service, algorithm: 'XGBoost' })
    expect(entity.algorithm).toBe('XGBoost')
    expect(Object.keys(at)).toEqual(['/algorithm'])
    expect(read({ name: 'm', algorithm: 'CatBoost' }, { service, algorithm: 'XGBoost' }).entity.algorithm).toBe('CatBoost')
  })

  test('a service document given for a model tells its platform too, unless the model is of another service', () => {
    const given = { type: 'mlmodelService', name: 'prod', serviceType: 'SageMaker' } as const
    expect(read({ name: 'm' }, { service: given }).entity).toEqual({ type: 'mlmodel', name: 'm', service: reference('mlmodelService', 'prod'), serviceType: 'SageMaker' })
    expect(read({ name: 'm', service: 'other' }, { service: given }).entity).toEqual({ type: 'mlmodel', name: 'm', service: reference('mlmodelService', 'other') })
  })

  test('lifeCycle says `user` on the page', () => {
    const { entity, at } = read({ name: 'm', lifeCycle: { created: { timestamp: 1704067200000, user: 'jane.smith' } } })
    expect(entity.lifeCycle).toEqual({ created: { timestamp: 1704067200000, accessedBy: { type: 'user', fullyQualifiedName: '"jane.smith"', name: 'jane.smith' } } })
    expect(Object.keys(at)).toEqual(['/lifeCycle/created/user'])
  })

  test.each([[0.1 + 0.2, 0.3], [1.2000000000000002, 1.2], ['0.3', 0.3], [1.2, 1.2], [3.14159, 3.14159]])('version %j is read as %j', (version, expected) => {
    const { entity, warnings } = read({ name: 'm', version })
    expect(entity.version).toBe(expected)
    expect(warnings.length).toBe(version === expected ? 0 : 1)
  })

  test.each(['Active', 42])('entityStatus %j is no status', (entityStatus) => {
    const { entity, at } = read({ name: 'm', entityStatus })
    expect(entity).not.toHaveProperty('entityStatus')
    expect(Object.keys(at)).toEqual(['/entityStatus'])
  })

  test('addresses with a space are kept, percent-encoded', () => {
    const { entity, at } = read({ name: 'm', sourceUrl: 'http://mlflow:5000/#/models/churn model/#2', server: '' })
    expect(entity.sourceUrl).toBe('http://mlflow:5000/#/models/churn%20model/%232')
    expect(Object.keys(at).sort()).toEqual(['/server', '/sourceUrl'])
  })

  test('fields nobody knows are named', () => {
    const { entity, at } = read(JSON.parse('{"name":"m","constructor":1,"__proto__":{"x":1},"toString":"s","@id":"i","extension":{"constructor":1,"__proto__":2}}'))
    expect(entity).toEqual({ type: 'mlmodel', name: 'm', service, extension: { constructor: 1 } })
    expect(Object.keys(at).sort()).toEqual(['/@id', '/__proto__', '/constructor', '/extension/__proto__', '/toString'])
  })

  test('a list that is too long keeps its beginning', () => {
    const { entity, warnings } = read({ name: 'm', owners: Array.from({ length: 1003 }, (_, index) => ({ type: 'user', name: `u${index}` })) })
    expect(entity.owners).toHaveLength(1000)
    expect(warnings.map(({ path }) => path)).toEqual(['/owners/1000', '/owners/1001', '/owners/1002'])
    expect(warnings[0]).toEqual({ path: '/owners/1000', rule: 'max-items', message: 'Left out: there may be at most 1000 items here.' })
    const words = read({ name: 'm', languages: Array.from({ length: 1001 }, (_, index) => `x${index}`) })
    expect(words.entity.languages).toHaveLength(1000 - words.warnings.length + 1)
    expect(words.warnings.map(({ path }) => path)).toEqual(['/languages/1000'])
  })

  test('objects of a class are no JSON, and what is undefined is not there', () => {
    const bare = Object.assign(Object.create(null) as object, { a: 1 })
    const { entity, warnings } = readOpenMetadata({ name: 'm', description: undefined, owners: [], extension: { bare, undefined: undefined, date: new Date(0), map: new Map([['a', 1]]) } }, { service })
    expect(entity).toStrictEqual({ type: 'mlmodel', name: 'm', service, owners: [], extension: { bare: { a: 1 } } })
    expect(warnings.map(({ path }) => path)).toEqual(['/extension/date', '/extension/map'])
  })

  test('more than a hundred faults are all put right', () => {
    const { entity, warnings } = read({ name: 'm', mlFeatures: Array.from({ length: 500 }, (_, index) => ({ name: `f${index}`, dataType: 'blob' })) })
    expect(entity.mlFeatures).toHaveLength(500)
    expect(warnings).toHaveLength(500)
  })

  test('JSON a hundred thousand levels deep', () => {
    let deep: unknown = 1
    for (let level = 0; level < 100_000; level++) deep = { deep }
    const { entity, warnings } = readOpenMetadata({ name: 'm', extension: deep, tags: deep }, { service })
    expect(validate(entity)).toMatchObject({ ok: true })
    expect(warnings.length).toBeGreaterThan(0)
  })

  test('nothing of the document is shared with the entity', () => {
    const document = { name: 'm', extension: { list: [1] } }
    const { entity } = readOpenMetadata(document, { type: 'mlmodel', service })
    ;(entity.extension as any).list.push(2)
    expect(document.extension.list).toEqual([1])
  })
})

describe('services', () => {
  const read = (document: object, options: ReadOptions = {}) => {
    const { entity, warnings } = readOpenMetadata<'mlmodelService'>(document, options as ReadOptions<'mlmodelService'>)
    expect(validate(entity)).toMatchObject({ ok: true })
    expect(lostLeaves(document, entity, warnings)).toEqual([])
    return { entity: entity as any, paths: warnings.map(({ path }) => path).sort(), warnings }
  }

  test.each([['MLflow', 'Mlflow'], ['mlflow', 'Mlflow'], ['sagemaker', 'SageMaker'], ['Vertex AI', 'VertexAI'], ['Azure Machine Learning', 'AzureML'], ['wandb', 'WeightsAndBiases'], ['scikit-learn', 'Sklearn'], ['Mlflow', 'Mlflow']])('platform %s is %s', (given, expected) => {
    const { entity, paths } = read({ name: 's', serviceType: given })
    expect(entity).toEqual({ type: 'mlmodelService', name: 's', serviceType: expected })
    expect(paths).toEqual(given === expected ? [] : ['/serviceType'])
  })

  test('a platform nobody knows is a custom one', () => {
    expect(read({ name: 's', serviceType: 'Foo', connection: { config: { type: 'Foo', url: 'x' } } })).toMatchObject({ entity: { serviceType: 'CustomMlModel', connection: { config: { url: 'x' } } }, paths: ['/connection/config/type', '/serviceType'] })
  })

  test('SageMaker\'s flat settings, secrets where they belong', () => {
    const config = { type: 'SageMaker', awsRegion: 'us-west-2', awsAccessKeyId: 'AK', awsSecretAccessKey: 'hush', endpointURL: 'https://api.example.com' }
    const { entity, warnings } = read({ name: 's', serviceType: 'SageMaker', connection: { config } })
    expect(entity.connection.config).toEqual({ type: 'SageMaker', awsConfig: { awsRegion: 'us-west-2', awsAccessKeyId: 'AK', awsSecretAccessKey: 'hush', endPointURL: 'https://api.example.com' } })
    expect(JSON.stringify(warnings)).not.toContain('hush')
    expect(warnings).toHaveLength(4)
  })

  test('Vertex AI\'s flat settings', () => {
    const { entity, paths } = read({ name: 's', connection: { config: { type: 'Vertex AI', gcpProjectId: 'p', gcpRegion: 'us-central1', credentials: { gcpConfig: { type: 'service_account', privateKey: 'hush' } } } } })
    expect(entity).toEqual({ type: 'mlmodelService', name: 's', serviceType: 'VertexAI', connection: { config: { type: 'VertexAI', projectId: 'p', location: 'us-central1', credentials: { gcpConfig: { type: 'service_account', privateKey: 'hush' } } } } })
    expect(paths).toEqual(['/connection/config/gcpProjectId', '/connection/config/gcpRegion', '/connection/config/type'])
  })

  test('MLflow with a tracking URI alone, and AzureML, are taken as they are', () => {
    expect(read({ name: 's', serviceType: 'Mlflow', connection: { config: { type: 'Mlflow', trackingUri: 'http://mlflow:5000' } } }).paths).toEqual([])
    expect(read({ name: 's', serviceType: 'AzureML', connection: { config: { type: 'AzureML', subscriptionId: 'a', resourceGroup: 'b', workspaceName: 'c', clientSecret: 'hush' } } }).paths).toEqual([])
  })

  test('settings of another platform are left out as a whole, in one warning', () => {
    const { entity, paths } = read({ name: 's', serviceType: 'Mlflow', connection: { config: { type: 'SageMaker', awsConfig: { awsRegion: 'us-east-1' } } } })
    expect(entity.connection).toEqual({})
    expect(paths).toEqual(['/connection/config'])
  })

  test('the source of an ingestion workflow', () => {
    const { entity, paths } = read({ type: 'mlflow', serviceName: 's', serviceConnection: { config: { type: 'Mlflow', trackingUri: 'http://localhost:8088' } }, sourceConfig: { config: {} } })
    expect(entity).toEqual({ type: 'mlmodelService', name: 's', serviceType: 'Mlflow', connection: { config: { type: 'Mlflow', trackingUri: 'http://localhost:8088' } } })
    expect(paths).toEqual(['/serviceConnection', '/serviceName', '/sourceConfig', '/type'])
  })

  test('a document says itself what it is', () => {
    expect(read({ type: 'mlmodelService', name: 's', serviceType: 'Mlflow' }).entity.type).toBe('mlmodelService')
    expect(readOpenMetadata({ name: 'm', serviceType: 'Mlflow', service: 's' }).entity.type).toBe('mlmodel')
  })
})
