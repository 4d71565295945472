import { expect, test } from 'vitest'
import { validate, ValidationError } from '../src/index.js'
import { readOpenMetadata, writeOpenMetadata, type ReadOptions, type WriteOptions } from '../src/openmetadata/index.js'
import { isDate, isDateTime, toUri } from '../src/openmetadata/write-text.js'
import { fullFixtures, projectFile } from './support/model.js'
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

test('of documents that fill every field, the golden file says what is lost', async () => {
  const full = fullFixtures.filter(({ type }) => type === 'mlmodel' || type === 'mlmodelService')
  const lines = full.flatMap(({ name, content }) => (['entity', 'create'] as const).flatMap((form) => {
    const { loss } = writeOpenMetadata(content as never, { form })
    return [`${name}, ${form}`, ...loss.map(({ path, message }) => `  ${path}  ${message}`)]
  }))
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/openmetadata/losses.txt')
})

test('days and moments are of the calendar, and nothing stands around them', () => {
  for (const day of ['2024-02-29', '0001-01-01', '9999-12-31', '2023-11-30']) expect(isDate(day), day).toBe(true)
  for (const day of ['', '2023-02-29', '2024-13-01', '2024-00-10', '2024-01-00', '2024-01-32', '2023-11-31', 'x2024-02-29', '2024-02-29x', '2024-2-29', '24-02-29']) expect(isDate(day), day).toBe(false)
  for (const moment of ['2024-02-29T23:59:59Z', '2024-02-29t00:00:00z', '2024-02-29 12:00:00.123456+23:59', '2024-02-29T12:00:00-0000']) expect(isDateTime(moment), moment).toBe(true)
  for (const moment of ['', '2024-02-29', '2023-02-29T12:00:00Z', '2024-02-29T24:00:00Z', '2024-02-29T12:60:00Z', '2024-02-29T12:00:60Z', '2024-02-29T12:00:00', '2024-02-29T12:00:00+24:00', '2024-02-29T12:00:00+23:60', 'x2024-02-29T12:00:00Z', '2024-02-29T12:00:00Zx', '2024-02-29T12:00:00.Z', '2024-02-29T12:00Z']) expect(isDateTime(moment), moment).toBe(false)
})

test('addresses are URIs, or nothing', () => {
  const addresses: [iri: string, uri?: string][] = [
    ['https://h/ü😀', 'https://h/%C3%BC%F0%9F%98%80'], ['https://[::1]:80/[x]', 'https://[::1]:80/%5Bx%5D'], ['https://u:p@[fe80::1]/', 'https://u:p@[fe80::1]/'], ['mailto:a@b', 'mailto:a@b'], ['x:/', 'x:/'], ['x:a?b#c', 'x:a?b#c'], ['x:a://[b]', 'x:a://%5Bb%5D'],
    ['https://[1::2::3]/'], ['https://u@[zz]/'], ['x y://[::1]/'], ['no address'], [''], ['x:a#b#c'], ['x:a b'], ['://h'],
  ]
  for (const [iri, uri] of addresses) expect(toUri(iri), iri).toBe(uri)
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
