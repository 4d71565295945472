import { describe, expect, test } from 'vitest'
import { mlDataset, mlModel, parse, validate, ValidationError, type Issue, type ValidateOptions } from '../src/index.js'

const model = (fields: object = {}): unknown => ({ type: 'mlmodel', name: 'm', service: { type: 'mlmodelService', name: 's' }, ...fields })
const list = (length: number, item: (index: number) => unknown) => Array.from({ length }, (_, index) => item(index))

function told(input: unknown, options?: ValidateOptions): string[] {
  const result = validate(input, options)
  return result.ok ? [] : result.issues.map(({ path, rule, message }) => `${path}  ${rule}  ${message}`)
}

const metric = (value: unknown) => model({ metrics: [{ name: 'a', value }] })
const replicas = (value: unknown) => model({ deployments: [{ name: 'a', replicas: value }] })
const share = (value: unknown) => model({ deployments: [{ name: 'a', trafficShare: value }] })
const summary = (entries: object) => model({ changeDescription: { changeSummary: entries } })

describe('what is wrong is told in one sentence, with its place', () => {
  test.each<[what: string, input: unknown, ...issues: string[]]>([
    ['true where a text is due', model({ description: true }), '/description  type  Is true or false and must be text.'],
    ['a number that is none', model({ description: NaN }), '/description  type  Is a number that JSON cannot hold and must be text.'],
    ['null', model({ description: null }), '/description  type  Is null and must be text, or be left out when nothing is known.'],
    ['a function', model({ description: () => 0 }), '/description  type  Is a function and must be text.'],
    ['a list', model({ description: ['a'] }), '/description  single  Takes one value, not a list: must be text.'],
    ['a text for a measurement', metric('7'), '/metrics/0/value  pattern  Does not have the form that is asked for. A measured number, or one of the words `NaN`, `Infinity` and `-Infinity` for what JSON has no number for.'],
    ['true for a measurement', metric(true), '/metrics/0/value  type  Is true or false and must be a number, or `NaN`, `Infinity` or `-Infinity` as text.'],
    ['NaN for a measurement', metric(NaN), '/metrics/0/value  type  Is a number that JSON cannot hold and must be a number, or `NaN`, `Infinity` or `-Infinity` as text.'],
    ['a list for a measurement', metric([1]), '/metrics/0/value  single  Takes one value, not a list: must be a number, or `NaN`, `Infinity` or `-Infinity` as text.'],
    ['a part for a count', replicas(1.5), '/deployments/0/replicas  type  Must be a whole number.'],
    ['a text for a count', replicas('1'), '/deployments/0/replicas  type  Is text and must be a number.'],
    ['Infinity for a count', replicas(Infinity), '/deployments/0/replicas  type  Is a number that JSON cannot hold and must be a number.'],
    ['a negative count', replicas(-1), '/deployments/0/replicas  minimum  Must be at least 0.'],
    ['a share that is too great', share(1.1), '/deployments/0/trafficShare  maximum  Must be at most 1.'],
    ['a share that is NaN', share(NaN), '/deployments/0/trafficShare  type  Is a number that JSON cannot hold and must be a number.'],
    ['a list for a share', share([1]), '/deployments/0/trafficShare  single  Takes one value, not a list: must be a number.'],
    ['an object for a hyperparameter', model({ mlHyperParameters: [{ name: 'a', value: {} }] }), '/mlHyperParameters/0/value  type  Is an object and must be text, a number or true or false.'],
    ['Infinity for a hyperparameter', model({ mlHyperParameters: [{ name: 'a', value: Infinity }] }), '/mlHyperParameters/0/value  type  Is a number that JSON cannot hold and must be text, a number or true or false.'],
    ['a text where objects are due', model({ metrics: 'a' }), '/metrics  type  Is text and must be a list.'],
    ['a text that is too short', model({ id: 'a' }), '/id  min-length  Must have at least 36 characters.'],
    ['a map that is a list', summary([]), '/changeDescription/changeSummary  single  Takes one value, not a list: must be an object.'],
    ['a map that is a text', summary('x' as never), '/changeDescription/changeSummary  type  Is text and must be an object.'],
    ['a map whose key is too long', summary({ ['k'.repeat(3073)]: {} }), `/changeDescription/changeSummary/${'k'.repeat(3073)}  max-length  This key must have at most 3072 characters.`],
    ['a map whose key is half a character', summary({ '\ud800': {} }), '/changeDescription/changeSummary/\ud800  ill-formed  This key holds half a character (a lone surrogate): remove it.'],
    ['free JSON whose key is half a character', model({ extension: { a: { '\ud800': 1 } } }), '/extension/a/\ud800  ill-formed  This key holds half a character (a lone surrogate): remove it.'],
    ['free JSON that is a function', model({ extension: [() => 0] }), '/extension/0  type  Must be JSON, not a function.'],
    ['free JSON that is undefined in a list', model({ extension: [undefined] }), '/extension/0  type  Must be JSON, not a undefined.'],
    ['free JSON that is NaN', model({ extension: { a: NaN } }), '/extension/a  type  Must be JSON, not a number that JSON cannot hold.'],
    ['free JSON of a class', model({ extension: new Date(0) }), '/extension  type  Must be a plain JSON object.'],
    ['a required field that is undefined', { ...(model() as object), name: undefined }, '/name  required  `name` is required and is missing.'],
    ['a reference whose names are undefined', model({ service: { type: 'mlmodelService', name: undefined } }), '/service  at-least-one  At least one of `fullyQualifiedName`, `id` or `name` must be there.'],
    ['a text for a moment', model({ createdAt: '2024-01-01' }), '/createdAt  type  Is text and must be a number: A moment as milliseconds since 1970-01-01T00:00:00Z, within the years 0001 to 9999.'],
    ['a list for a moment', model({ createdAt: [1] }), '/createdAt  single  Takes one value, not a list: must be a number: A moment as milliseconds since 1970-01-01T00:00:00Z, within the years 0001 to 9999.'],
  ])('%s', (_, input, ...issues) => expect(told(input)).toEqual(issues))

  test('a list has so many items, a text so many characters and a key so many letters, and no more', () => {
    expect(told(model({ owners: list(1000, (index) => ({ type: 'user', name: `u${index}` })) }))).toEqual([])
    expect(told(model({ owners: list(1001, (index) => ({ type: 'user', name: `u${index}` })) }))).toEqual(['/owners  max-items  Must have at most 1000 items.'])
    expect(told({ type: 'mldataset', name: '😀'.repeat(256) })).toEqual([])
    expect(told({ type: 'mldataset', name: '😀'.repeat(257) })).toEqual(['/name  max-length  Must have at most 256 characters.'])
    expect(told({ type: 'mldataset', name: `${'a'.repeat(255)}\ude00` })).toEqual(['/name  ill-formed  Holds half a character (a lone surrogate), which no file can carry: remove it.'])
    expect(told({ type: 'mldataset', name: `${'\ud800'.repeat(3)}${'a'.repeat(253)}` })).toEqual([expect.stringContaining('ill-formed')])
    expect(told(summary({ ['k'.repeat(3072)]: {} }))).toEqual([])
  })

  test('of an unsafe key among others only that key is told, and undefined fields never count', () => {
    const extra = { '@id': 1, description: undefined, madeUp: undefined }
    expect(told(model(extra))).toEqual(['/@id  unsafe-key  This key is refused, because it has a meaning of its own in JSON-LD or JavaScript: rename or remove it.'])
    expect(told(model({ description: undefined, madeUp: undefined, extension: { a: undefined } }))).toEqual([])
  })

  test('an object without a prototype is an object like others', () => {
    const bare = (value: object) => Object.assign(Object.create(null) as object, value)
    expect(told(bare({ type: 'mldataset', name: 'a', extension: bare({ a: bare({}) }) }))).toEqual([])
  })

  test('items of the same name are told, whatever else is wrong with them', () => {
    const feature = (name: unknown) => ({ name, dataType: 'text' })
    expect(told(model({ mlFeatures: [feature('a'), feature(7), feature(7), feature('a')] }))).toEqual([
      '/mlFeatures/1/name  type  Is a number and must be text.', '/mlFeatures/2/name  type  Is a number and must be text.', '/mlFeatures/3  duplicate  Has the same `name` as an item before it: names are unique here.',
    ])
  })
})

describe('a field that does not exist', () => {
  const meant = (key: string) => told(model({ [key]: 1 }))[0]!.replace(/^.*This field does not exist here/, '')

  test.each([
    ['ml_features', ': did you mean `mlFeatures`?'], ['MLFEATURES', ': did you mean `mlFeatures`?'], ['mlFeature', ': did you mean `mlFeatures`?'], ['algoritm', ': did you mean `algorithm`?'], ['algorthmi', ': did you mean `algorithm`?'], ['algxyrithm', ': did you mean `algorithm`?'],
    ['features', ': did you mean `mlFeatures`?'], ['hyperParameters', ': did you mean `mlHyperParameters`?'], ['store', ': did you mean `mlStore`?'],
    ['tore', ': remove it, or put it under `extension`.'], ['algxyzithm', ': remove it, or put it under `extension`.'], ['', ': remove it, or put it under `extension`.'], ['ownersownersownersownersownersownersownersownersownersownersownersowners', ': remove it, or put it under `extension`.'],
    [`ml${'_'.repeat(54)}Features`, ': did you mean `mlFeatures`?'], [`ml${'_'.repeat(55)}Features`, ': remove it, or put it under `extension`.'],
  ])('%j', (key, message) => expect(meant(key)).toBe(message))

  test('may be left out with a warning, at every depth, and all else stays', () => {
    const input = { type: 'mldataset', name: 'a', novelty: 1, splits: [{ name: 'train', other: true, rows: 1 }, { name: 'test', other: 1, more: 2 }, { name: 'x' }], tags: [{ tagFQN: 'a', style: { color: '#ffffff', other: 1 } }], extension: { novelty: 1 } }
    const before = structuredClone(input)
    const result = validate(input, 'mldataset', { unknown: 'warn' })
    expect(result).toStrictEqual({
      ok: true,
      value: { type: 'mldataset', name: 'a', splits: [{ name: 'train', rows: 1 }, { name: 'test' }, { name: 'x' }], tags: [{ tagFQN: 'a', style: { color: '#ffffff' } }], extension: { novelty: 1 } },
      warnings: ['/novelty', '/splits/0/other', '/splits/1/other', '/splits/1/more', '/tags/0/style/other'].map((path) => ({ path, rule: 'unknown-field', message: expect.stringMatching(/^This field does not exist here: .*[.?]$/) })),
    })
    expect(input).toEqual(before)
    expect(validate({ type: 'mldataset', name: 'a' }, { unknown: 'warn' })).toEqual({ ok: true, value: { type: 'mldataset', name: 'a' }, warnings: [] })
    expect(parse(input, { unknown: 'warn' })).not.toHaveProperty('novelty')
  })

  test('is warned of a hundred times at most, and left out each time', () => {
    const many = Object.fromEntries(list(150, (index) => [`zz${index}`, 1]) as [string, number][])
    const result = validate({ type: 'mldataset', name: 'a', ...many }, { unknown: 'warn' })
    expect(result).toMatchObject({ ok: true, value: { type: 'mldataset', name: 'a' } })
    expect(Object.keys((result as { value: object }).value)).toEqual(['type', 'name'])
    expect((result as { warnings: readonly Issue[] }).warnings).toHaveLength(100)
    expect(told({ type: 'mldataset', name: 'a', ...many })).toHaveLength(100)
  })
})

describe('a document of no known type', () => {
  const types = '`lineageEdge`, `mldataset`, `mlexperiment`, `mlmodel`, `mlmodelService` or `mlrun`'
  test('is refused with the types that there are', () => {
    expect(told({})).toEqual([`/type  required  \`type\` is required and is missing: it says what the document is, ${types}.`])
    for (const type of ['table', 'toString', 7, null]) expect(told({ type })).toEqual([`/type  unknown-type  Must be ${types}, written exactly so.`])
    for (const [input, kind] of [[null, 'null'], [undefined, 'a undefined'], ['x', 'text'], [[], 'a list'], [true, 'true or false']] as const) expect(told(input)).toEqual([`  type  A document must be an object, not ${kind}.`])
  })

  test('or not of the type that is asked for', () => {
    expect(validate(model(), 'mldataset')).toMatchObject({ ok: false })
    expect(validate(7, 'mldataset')).toEqual({ ok: false, issues: [{ path: '', rule: 'type', message: 'Is a number and must be an object.' }] })
    expect(validate(null, 'mlmodelService')).toEqual({ ok: false, issues: [{ path: '', rule: 'type', message: 'Is null and must be an object, or be left out when nothing is known.' }] })
    expect(validate({ type: 'mlmodelService', name: 's', serviceType: 'Mlflow' }, 'mlmodelService').ok).toBe(true)
  })
})

describe('settings whose form hangs on another field', () => {
  const service = (serviceType: unknown, config: unknown) => ({ type: 'mlmodelService', name: 's', serviceType, connection: { config } })
  test('are checked by that field, and left alone where it is wrong itself', () => {
    expect(told(service('Mlflow', { type: 'Mlflow' }))).toEqual(['/connection/config/trackingUri  required  `trackingUri` is required and is missing.'])
    expect(told(service('Nothing', { anything: 1 }))).toEqual([expect.stringMatching(/^\/serviceType {2}enum/)])
    expect(told(service('toString', {}))).toEqual([expect.stringMatching(/^\/serviceType {2}enum/)])
    expect(told(service('Mlflow', ['x']))).toEqual(['/connection/config  single  Takes one value, not a list: must be an object.'])
    const credentials = (gcpConfig: unknown) => told(service('VertexAI', { type: 'VertexAI', location: 'eu', credentials: { gcpConfig } }))
    expect(credentials({})).toEqual(['/connection/config/credentials/gcpConfig/type  required  `type` is missing: it decides which fields belong here.'])
    expect(credentials({ type: 'x' })).toEqual([expect.stringMatching(/^\/connection\/config\/credentials\/gcpConfig\/type {2}enum {2}Must be `service_account`/)])
    expect(credentials('x')).toEqual(['/connection/config/credentials/gcpConfig  type  Is text and must be an object.'])
  })
})

test('an error tells the first issue and how many more there are', () => {
  const thrown = (input: unknown) => {
    try {
      parse(input)
    } catch (error) {
      return error as ValidationError
    }
    throw new Error('nothing was thrown')
  }
  expect(thrown({ type: 'mldataset', name: 7 }).message).toBe('/name: Is a number and must be text.')
  expect(thrown(7).message).toBe('/: A document must be an object, not a number.')
  expect(thrown({ type: 'mldataset', name: 7, description: 7, madeUp: 7 }).message).toBe('/name: Is a number and must be text. (and 2 more)')
  expect(thrown({}).toJSON()).toEqual({ name: 'ValidationError', message: expect.stringContaining('/type: '), issues: [{ path: '/type', rule: 'required', message: expect.any(String) as string }] })
})

describe('a builder leaves what is wrong for the validator to tell', () => {
  test.each<[what: string, input: object, issues: string[]]>([
    ['features that are none', { mlFeatures: [7, null, 'a', ['b'], { dataType: 'text' }, { name: 7 }, { name: 'a', featureSources: [7, null, { name: 7 }, { name: 'x', dataSource: 7 }] }] }, ['/mlFeatures/0', '/mlFeatures/1', '/mlFeatures/2', '/mlFeatures/3', '/mlFeatures/4/name', '/mlFeatures/5/name', '/mlFeatures/6/featureSources/0', '/mlFeatures/6/featureSources/1', '/mlFeatures/6/featureSources/2/name', '/mlFeatures/6/featureSources/3/dataSource']],
    ['lists that are none', { mlFeatures: 7, tags: null, owners: 'a' }, ['/mlFeatures', '/owners', '/tags']],
    ['a name that is no text', { name: 7 }, ['/name']],
    ['a service that is no reference', { service: [] }, ['/service']],
    ['a field that nobody knows', { madeUp: {} }, ['/madeUp']],
  ])('%s', (_, input, paths) => {
    const build = () => mlModel({ name: 'm', service: { type: 'mlmodelService', name: 's' }, ...input } as never)
    expect(build).toThrow(ValidationError)
    try {
      build()
    } catch (error) {
      expect((error as ValidationError).issues.map(({ path }) => path).sort()).toEqual(paths)
    }
  })

  test('and keeps names that features have, and gives none where no table is known', () => {
    const { mlFeatures } = mlModel({ name: 'm', service: { type: 'mlmodelService', name: 's' }, mlFeatures: [{ name: 'a', fullyQualifiedName: 'x', featureSources: [{ name: 'c', dataSource: { type: 'table', name: 't' } }, { name: 'd', fullyQualifiedName: 'y', dataSource: { type: 'table', fullyQualifiedName: 't' } }] }, { name: 'b' }] })
    expect(mlFeatures).toStrictEqual([
      { name: 'a', fullyQualifiedName: 'x', featureSources: [{ name: 'c', dataSource: { type: 'table', name: 't' } }, { name: 'd', fullyQualifiedName: 'y', dataSource: { type: 'table', fullyQualifiedName: 't' } }] },
      { name: 'b', fullyQualifiedName: 's.m.b' },
    ])
  })

  test('is a Standard Schema, whose paths are steps', () => {
    const check = mlDataset['~standard'].validate
    expect(check({ type: 'mldataset', name: 'a', extension: { 'a/b~c': [NaN] } })).toEqual({ issues: [{ path: ['extension', 'a/b~c', '0'], message: 'Must be JSON, not a number that JSON cannot hold.' }] })
    expect(check(7)).toEqual({ issues: [{ path: [], message: 'Is a number and must be an object.' }] })
  })
})
