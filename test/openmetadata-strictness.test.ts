import { describe, expect, test } from 'vitest'
import { validate, type Rule } from '../src/index.js'
import { readOpenMetadata } from '../src/openmetadata/index.js'
import { lostLeaves } from './support/openmetadata-leaves.js'
import { available, theirErrors, theirFiles } from './support/openmetadata-schemas.js'
import { at, strictnesses } from './support/openmetadata-strictness.js'

const id = '5a0f3f61-4b0e-4f0e-9d7c-1f0a3b7b9c11'
const owner = { id, type: 'user', name: 'jane' }
const tag = { tagFQN: 'Tier.Tier1', source: 'Classification', labelType: 'Manual', state: 'Confirmed' }
const model = (more: object) => ({ id, name: 'm', algorithm: 'XGBoost', service: { id, type: 'mlmodelService', name: 'svc' }, ...more })
const service = (serviceType: string, more: object) => ({ id, name: 's', serviceType, ...more })
const withProto = JSON.parse('{"__proto__":{"a":1}}')
let deep: unknown = 1
for (let level = 0; level < 70; level++) deep = [deep]

/** Documents that their schema allows, and where and why this standard does not. */
const cases: [strictness: string, what: string, document: object, path: string, rule: Rule][] = [
  ['size bounds', 'a display name of 2000 characters', model({ displayName: 'x'.repeat(2000) }), '/displayName', 'max-length'],
  ['size bounds', 'a hash algorithm\'s worth of votes', model({ votes: { upVotes: 1e300 } }), '/votes/upVotes', 'maximum'],
  ['size bounds', 'version 12345678901.5', model({ version: 12345678901.5 }), '/version', 'maximum'],
  ['size bounds', '1001 owners', model({ owners: Array.from({ length: 1001 }, () => owner) }), '/owners', 'max-items'],
  ['size bounds', 'free JSON 70 levels deep', model({ extension: deep }), `/extension${'/0'.repeat(64)}`, 'too-deep'],
  ['ill-formed strings', 'half a character', model({ description: 'a\ud800' }), '/description', 'ill-formed'],
  ['ill-formed strings', 'half a character in a key of free JSON', model({ extension: { '\ud800': 1 } }), '/extension/\ud800', 'ill-formed'],
  ['illegal IRIs', 'an address that is empty', model({ server: '' }), '/server', 'min-length'],
  ['illegal IRIs', 'an address with a space', model({ sourceUrl: 'http://mlflow:5000/#/models/a b' }), '/sourceUrl', 'pattern'],
  ['times outside years 0001-9999', 'a time in nanoseconds', model({ updatedAt: 1772440200000000000 }), '/updatedAt', 'maximum'],
  ['times outside years 0001-9999', 'a time before the year 1', model({ updatedAt: -62135596800001 }), '/updatedAt', 'minimum'],
  ['negative counts', 'minus five votes', model({ votes: { downVotes: -5 } }), '/votes/downVotes', 'minimum'],
  ['empty algorithm', 'an algorithm of no letters', model({ algorithm: '' }), '/algorithm', 'min-length'],
  ['unnamed or duplicate children', 'a feature without a name', model({ mlFeatures: [{}] }), '/mlFeatures/0/name', 'required'],
  ['unnamed or duplicate children', 'a hyperparameter without a name', model({ mlHyperParameters: [{ value: '1' }] }), '/mlHyperParameters/0/name', 'required'],
  ['unnamed or duplicate children', 'two features of one name', model({ mlFeatures: [{ name: 'f' }, { name: 'f' }] }), '/mlFeatures/1', 'duplicate'],
  ['unnamed or duplicate children', 'a pattern that is listed twice', service('Sklearn', { connection: { config: { mlModelFilterPattern: { includes: ['a', 'a'] } } } }), '/connection/config/mlModelFilterPattern/includes/1', 'unique-items'],
  ['config not matching serviceType', 'an MLflow service with the settings of SageMaker', service('Mlflow', { connection: { config: { type: 'SageMaker', awsConfig: { awsRegion: 'eu-central-1' } } } }), '/connection/config/type', 'enum'],
  ['config not matching serviceType', 'an MLflow service with no settings', service('Mlflow', { connection: { config: {} } }), '/connection/config/trackingUri', 'required'],
  ['own __proto__', 'in free JSON', model({ extension: withProto }), '/extension/__proto__', 'unsafe-key'],
  ['keys that begin with @', 'in the settings of a custom platform', service('CustomMlModel', { connection: { config: { type: 'CustomMlModel', '@id': 'x' } } }), '/connection/config/@id', 'unsafe-key'],
  ['names `.` and `..`', 'a feature named `..`', model({ mlFeatures: [{ name: '..' }] }), '/mlFeatures/0/name', 'pattern'],
  ['reference types that are no word', 'a service of type ``', model({ service: { id, type: '' } }), '/service/type', 'min-length'],
  ['empty names', 'a tag of no name', model({ tags: [{ ...tag, tagFQN: '' }] }), '/tags/0/tagFQN', 'min-length'],
  ['empty names', 'an owner of no name', model({ owners: [{ ...owner, name: '' }] }), '/owners/0/name', 'min-length'],
  ['fields beyond those of a change summary', 'one more', model({ changeDescription: { changeSummary: { description: { changedBy: 'jane', why: 'typo' } } } }), '/changeDescription/changeSummary/description/why', 'unknown-field'],
]

describe('what this standard refuses though their schema allows it', () => {
  test('each entry of the written list is shown here', () => expect(Object.keys(strictnesses).sort()).toEqual([...new Set(cases.map(([name]) => name))].sort()))

  test.each(cases)('%s: %s', (name, _, document, path, rule) => {
    const type = 'serviceType' in document ? 'mlmodelService' : 'mlmodel'
    if (available) expect(theirErrors(theirFiles[type].entity, document, { anyAddress: true })).toEqual([])
    const result = validate({ ...document, type })
    expect(result).toMatchObject({ ok: false, issues: expect.arrayContaining([expect.objectContaining({ path, rule })]) })
    if (available && !result.ok) for (const issue of result.issues) expect(strictnesses[name]!.explains(issue, document), issue.path).toBe(true)
  })

  test.each(cases)('%s: %s is read all the same, and told of', (_, __, document) => {
    const { entity, warnings } = readOpenMetadata(document)
    expect(validate(entity)).toMatchObject({ ok: true })
    expect(warnings.length).toBeGreaterThan(0)
    expect(lostLeaves(document, entity, warnings)).toEqual([])
    for (const warning of warnings) expect(at(document, warning.path), warning.path).toBeDefined()
  })
})
