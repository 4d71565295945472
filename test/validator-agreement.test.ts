import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validate, type Entity, type Issue } from '../src/index.js'
import { arbitraryEntity } from './support/arbitrary.js'
import { sitesOf, withValue, type FieldSite } from './support/broken.js'
import { entityTypes, fullFixtures, invalidFixtures, model, runs, validFixtures } from './support/model.js'

/**
 * Our validators are generated from the schemas by code of ours; Ajv, which is not, reads the same schemas.
 * Both must take and refuse the same documents, at the same places.
 */
const ajv = new Ajv2020({ allErrors: true, strict: false, ownProperties: true, validateFormats: false })
for (const [file, schema] of Object.entries(model.files)) ajv.addSchema(schema as object, file)
const compiled = new Map<string, ValidateFunction>(model.types.flatMap((type) => (type.document ? [[type.document.type, ajv.getSchema((model.files[type.document.file] as { $id: string }).$id)!]] : [])))

/** Rules of ours that JSON Schema has no words for. */
const BEYOND = new Set(['duplicate', 'ill-formed', 'unsafe-key', 'too-deep', 'too-large'])

/** Of repeats in a list Ajv tells one pair, and we tell each; both are taken as told of the list. */
function placeOf({ instancePath, keyword, params }: ErrorObject): string {
  if (keyword === 'required') return `${instancePath}/${params.missingProperty}`
  if (keyword === 'additionalProperties') return `${instancePath}/${escape(params.additionalProperty as string)}`
  return instancePath
}

function places(document: unknown, type: string): { ours: string[]; theirs: string[]; beyond: string[]; unseen: string[] } {
  const result = validate(document, type as Entity['type'])
  const issues: readonly Issue[] = result.ok ? [] : result.issues
  const check = compiled.get(type)!
  // `if` and the branches of `anyOf` only say again what other errors say.
  const theirs = check(document) ? [] : check.errors!.filter(({ keyword, schemaPath }) => keyword !== 'if' && !/\/anyOf\/\d+\//.test(schemaPath)).map(placeOf)
  return {
    ours: distinct(issues.filter((issue) => !BEYOND.has(issue.rule)).map(({ path, rule }) => (rule === 'unique-items' ? path.replace(/\/\d+$/, '') : path))),
    theirs: distinct(theirs),
    beyond: issues.filter((issue) => BEYOND.has(issue.rule)).map((issue) => issue.path),
    // What stands under a key that is refused is not looked at by us.
    unseen: issues.filter((issue) => issue.rule === 'unsafe-key').map((issue) => `${issue.path}/`),
  }
}

function expectAgreement(document: unknown, type: string): void {
  const { ours, theirs, beyond, unseen } = places(document, type)
  if (beyond.length) return expect(theirs.filter((path) => !ours.includes(path) && !beyond.includes(path) && !unseen.some((at) => path.startsWith(at))), 'a document refused for more').toEqual([])
  expect(ours).toEqual(theirs)
}

function distinct(paths: string[]): string[] {
  return [...new Set(paths)].sort()
}

function escape(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1')
}

describe('Ajv and our validators agree', () => {
  test.each(validFixtures)('on $name', ({ content, type }) => expectAgreement(content, type))
  test.each(invalidFixtures.filter(({ content }) => content.issues.every(({ rule }) => rule !== 'unknown-type' && !BEYOND.has(rule))))('on $name', ({ content, type }) => {
    const { ours, theirs } = places(content.entity, type)
    expect(ours).toEqual(theirs)
  })
})

const WRONG: unknown[] = [null, true, 7, -1, 0.5, 1e300, '', 'x', 'x'.repeat(2000), '2024-01-01', [], ['x', 'x'], [null], {}, { x: 1 }]

test('on every field of the maximal documents, with each kind of wrong value, with the field missing, and with a field too many', () => {
  let count = 0
  for (const { content, type } of fullFixtures)
    for (const { owner, field } of oneOfEach(sitesOf(content))) {
      const steps = [...owner, field.key]
      for (const value of [undefined, ...WRONG]) expectAgreement(withValue(content, steps, value), type)
      expectAgreement(withValue(content, [...owner, 'noSuchField'], 1), type)
      count += WRONG.length + 2
    }
  console.log(`${count} broken documents: Ajv and our validators refuse the same at the same places`)
}, 300_000)

function oneOfEach(sites: FieldSite[]): FieldSite[] {
  return [...new Map(sites.map((site) => [`${site.type.name}.${site.field.key}`, site])).values()]
}

test('on what stands under a key that is refused, of which the key alone is told', () => {
  expectAgreement({ type: 'mldataset', name: 'a', incrementalChangeDescription: { changeSummary: { '@': { unknown: 1 } } } }, 'mldataset')
})

test.each(entityTypes)('on random documents with random damage: %s', (type) => {
  const damage = fc.tuple(fc.nat(), fc.oneof(fc.constantFrom(...WRONG), fc.jsonValue({ maxDepth: 2 })))
  fc.assert(fc.property(arbitraryEntity(model, type), fc.array(damage, { maxLength: 3 }), (entity, damages) => {
    const document = damages.reduce((at: Entity, [seed, value]) => {
      const sites = sitesOf(at)
      const site = sites[seed % sites.length]!
      return site.field.key === 'type' && !site.owner.length ? at : withValue(at, [...site.owner, site.field.key], value)
    }, entity)
    expectAgreement(document, type)
  }), { numRuns: runs })
}, 600_000)
