import { expect, test } from 'vitest'
import { validate, ValidationError } from '../src/index.js'
import { readOpenMetadata, writeOpenMetadata, type ReadOptions, type WriteOptions } from '../src/openmetadata/index.js'
import { projectFile } from './support/model.js'
import { leavesOf, lostLeaves } from './support/openmetadata-leaves.js'
import { available, theirErrors, theirFiles } from './support/openmetadata-schemas.js'

interface Reading {
  readonly what: string
  readonly document: unknown
  readonly options?: ReadOptions
}

interface Writing extends WriteOptions {
  readonly what: string
  readonly entity: never
}

const readings = JSON.parse(projectFile('test/fixtures/openmetadata/readings.json')) as Reading[]
const writings = JSON.parse(projectFile('test/fixtures/openmetadata/writings.json')) as Writing[]

test('each form that documents of others come in is read, or refused, as the golden file says, and told of in full', async () => {
  const read = readings.map(({ what, document, options = {} }) => ({ what, ...outcome(() => {
    const { entity, warnings } = readOpenMetadata(document, options)
    expect(validate(entity), what).toMatchObject({ ok: true })
    expect(lostLeaves(document, entity, warnings), what).toEqual([])
    return { entity, warnings: warnings.map(({ path, rule = '', message }) => `${path}  ${rule}  ${message}`) }
  }) }))
  await expect(pretty(read)).toMatchFileSnapshot('golden/openmetadata/readings.json')
})

test('each entity is written, or refused, as the golden file says, and what is lost or added is told of in full', async () => {
  const written = writings.map(({ what, entity, form = 'entity' }) => ({ what, ...outcome(() => {
    const { document, loss, added } = writeOpenMetadata(entity, { form })
    if (available) expect(theirErrors(theirFiles[(entity as { type: 'mlmodel' }).type][form], document), what).toEqual([])
    return { document, loss: loss.map(({ path, message }) => `${path}  ${message}`), added: added.map(({ path, message }) => `${path}  ${message}`) }
  }) }))
  await expect(pretty(written)).toMatchFileSnapshot('golden/openmetadata/writings.json')
})

test('no value of a document is repeated in what is said of it', () => {
  for (const { document } of readings) for (const { path, value } of leavesOf(document)) {
    if (typeof value !== 'string' || value.length < 12 || path.endsWith('/type')) continue
    const said = outcome(() => readOpenMetadata(document).warnings)
    expect(JSON.stringify(said)).not.toContain(value)
  }
})

function outcome<T>(make: () => T): T | { issues: string[] } {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return { issues: error.issues.map(({ path, rule, message }) => `${path}  ${rule}  ${message}`) }
  }
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
