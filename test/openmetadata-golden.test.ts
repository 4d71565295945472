import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { validate, type MlModel, type MlModelService } from '../src/index.js'
import { readOpenMetadata, writeOpenMetadata } from '../src/openmetadata/index.js'
import { root } from './support/model.js'
import { lostLeaves } from './support/openmetadata-leaves.js'
import { available, theirErrors, theirFiles } from './support/openmetadata-schemas.js'

const fixtures = join(root, 'test', 'fixtures', 'openmetadata')
const golden = join(root, 'test', 'golden', 'openmetadata')
const files = (kind: string) => readdirSync(join(fixtures, kind)).sort().map((file) => ({ name: file.replace('.json', ''), content: JSON.parse(readFileSync(join(fixtures, kind, file), 'utf8')) }))
const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

describe('what is read from a document, and what is said of it', () => {
  test.each(files('read'))('$name', async ({ name, content }) => {
    const read = readOpenMetadata(content)
    expect(validate(read.entity)).toMatchObject({ ok: true })
    expect(lostLeaves(content, read.entity, read.warnings)).toEqual([])
    await expect(pretty(read)).toMatchFileSnapshot(join(golden, 'read', `${name}.json`))
  })
})

describe('what is written of an entity, and what is said of it', () => {
  test.each(files('write').flatMap(({ name, content }) => (['entity', 'create'] as const).map((form) => ({ name, form, content }))))('$name, in the form $form', async ({ name, form, content }) => {
    const entity = content as MlModel | MlModelService
    const written = writeOpenMetadata(entity, { form })
    if (available) expect(theirErrors(theirFiles[entity.type][form], written.document)).toEqual([])
    expect(JSON.stringify(written)).not.toMatch(/a-secret|user:pass/)
    await expect(pretty(written)).toMatchFileSnapshot(join(golden, 'write', `${name}.${form}.json`))
  })
})
