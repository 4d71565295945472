import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validate, ValidationError, type MlModel, type MlModelService } from '../src/index.js'
import { readOpenMetadata, writeOpenMetadata } from '../src/openmetadata/index.js'
import { arbitraryEntity } from './support/arbitrary.js'
import { model, runs } from './support/model.js'
import { arbitraryTheirs } from './support/openmetadata-arbitrary.js'
import { lostLeaves } from './support/openmetadata-leaves.js'
import { without } from './support/openmetadata-loss.js'
import { available, theirErrors, theirFiles } from './support/openmetadata-schemas.js'
import { strictnesses } from './support/openmetadata-strictness.js'

const types = ['mlmodel', 'mlmodelService'] as const
const forms = ['entity', 'create'] as const
const kinds = types.flatMap((type) => forms.map((form) => ({ type, form, file: theirFiles[type][form] })))
const numRuns = runs * 2

describe.skipIf(!available)('every document that their schemas allow (skipped where ../shared is absent)', () => {
  test.each(kinds)('$file: is read, and nothing is lost unsaid', ({ type, file }) => {
    fc.assert(fc.property(arbitraryTheirs(file, { extreme: true }), (document) => {
      expect(theirErrors(file, document, { anyAddress: true })).toEqual([])
      const read = readOrName(document, type)
      if (!read) return
      expect(validate(read.entity)).toMatchObject({ ok: true })
      expect(lostLeaves(document, read.entity, read.warnings)).toEqual([])
    }), { numRuns })
  }, 900_000)

  test.each(kinds.filter(({ form }) => form === 'entity'))('$file: with a type it is valid here as it is, but for the written list', ({ type, file }) => {
    fc.assert(fc.property(arbitraryTheirs(file, { extreme: true }), (document) => {
      const result = validate({ ...document, type })
      const unexplained = result.ok ? [] : result.issues.filter((issue) => !Object.values(strictnesses).some(({ explains }) => explains(issue, document)))
      expect(unexplained).toEqual([])
    }), { numRuns })
  }, 900_000)

  test.each(kinds.filter(({ form }) => form === 'entity'))('$file: what people write is valid here, and read without any warning', ({ type, file }) => {
    fc.assert(fc.property(arbitraryTheirs(file, { extreme: false }), (drawn) => {
      const document = settled(drawn)
      expect(theirErrors(file, document)).toEqual([])
      expect(validate({ ...document, type })).toMatchObject({ ok: true })
      const { algorithm, ...rest } = document as { algorithm?: string }
      const read = readOpenMetadata(document, { type })
      expect(read.warnings).toEqual(algorithm === 'mlmodel' ? [expect.objectContaining({ path: '/algorithm' })] : [])
      expect(read.entity).toEqual({ ...rest, ...(algorithm === undefined || algorithm === 'mlmodel' ? {} : { algorithm }), type })
    }), { numRuns })
  }, 900_000)
})

describe('every entity', () => {
  test.each(types.flatMap((type) => forms.map((form) => ({ type, form }))))('$type in the form `$form`: valid under their schema, and read back but for what `loss` and `added` tell', ({ type, form }) => {
    fc.assert(fc.property(arbitraryEntity(model, type), (drawn) => {
      const entity = drawn as MlModel | MlModelService
      const { document, loss, added } = writeOrName(entity, form)
      if (available) expect(theirErrors(theirFiles[type][form], document)).toEqual([])
      const told = [...loss, ...added].map(({ path }) => path)
      expect(new Set(told).size).toBe(told.length)
      const back = readOpenMetadata(document, { type })
      expect(without(back.entity, entity, told)).toEqual(without(entity, entity, told))
    }), { numRuns })
  }, 900_000)
})

/** Reads a document, unless it has a name or a service that no document of ours can have. */
function readOrName(document: Record<string, unknown>, type: (typeof types)[number]) {
  try {
    return readOpenMetadata(document, { type })
  } catch (error) {
    expect(error).toBeInstanceOf(ValidationError)
    for (const { path } of (error as ValidationError).issues) expect(['/name', '/service']).toContain(path)
    return undefined
  }
}

/** Writes an entity; one whose service has nothing but an id gets a name first where names are all there is. */
function writeOrName(entity: MlModel | MlModelService, form: (typeof forms)[number]) {
  try {
    return writeOpenMetadata(entity, { form })
  } catch (error) {
    expect((error as ValidationError).issues).toMatchObject([{ path: '/service', rule: 'unwritable' }])
    expect(form).toBe('create')
    const named = entity as MlModel
    ;(entity as { service: unknown }).service = { ...named.service, fullyQualifiedName: 'svc' }
    return writeOpenMetadata(entity, { form })
  }
}

/** A service with the settings of its own platform. */
function settled(document: any): Record<string, unknown> {
  const config = document.connection?.config
  if (config === undefined) return document
  const serviceType = config.type ?? ('trackingUri' in config ? 'Mlflow' : 'awsConfig' in config ? 'SageMaker' : 'credentials' in config ? 'VertexAI' : 'Sklearn')
  return { ...document, serviceType }
}
