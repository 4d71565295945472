import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compare } from '../scripts/generate.js'
import { generate } from '../scripts/generate/artifacts.js'
import { MARK } from '../scripts/generate/header.js'
import type { Json } from '../scripts/generate/model.js'
import { buildModel } from '../scripts/generate/read.js'
import { checkAgainstMetaSchema } from '../scripts/generate/schemas.js'
import { root } from './support/model.js'

type Schema = { [key: string]: any }

const files = generate(root)

describe('the derived files', () => {
  test('are those on the disk', () => expect(compare(root, files)).toEqual({ stale: [], missing: [], orphaned: [] }))

  test('are the same each time', () => expect([...generate(root)]).toEqual([...files]))

  test('say that they are derived, so that nobody edits them', () => {
    for (const [path, text] of files) expect(text.slice(0, 400), path).toContain(MARK)
  })
})

describe('npm run generate, on a copy that has drifted', () => {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'ml-assets-generate-')))
  const stale = 'src/generated/types.ts'
  const missing = 'schemas/bundled/ml-run.schema.json'
  const orphaned = 'src/generated/forgotten.ts'

  beforeAll(() => {
    for (const folder of ['schemas', 'ontology', 'contexts', 'docs/reference', 'scripts', 'src/generated', 'package.json']) cpSync(join(root, folder), join(copy, folder), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
    writeFileSync(join(copy, stale), `${files.get(stale)}// by hand\n`)
    rmSync(join(copy, missing))
    writeFileSync(join(copy, orphaned), `// ${MARK}\n`)
  })

  afterAll(() => rmSync(copy, { recursive: true }))

  function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join(copy, 'scripts', 'generate.ts'), ...args], { cwd: copy, encoding: 'utf8' })
    return { status, stdout, stderr: stderr.replaceAll('\\', '/') }
  }

  test('tells what is stale, missing and orphaned, and how to mend it', () => {
    expect(run('--check')).toEqual({ status: 1, stdout: '', stderr: `stale     ${stale}\nmissing   ${missing}\norphaned  ${orphaned}\nTo mend: npm run generate, and delete the orphaned files\n` })
  })

  test('changes nothing while it only checks', () => expect(readFileSync(join(copy, stale), 'utf8')).toContain('// by hand'))

  test('writes what is stale and missing, and leaves the orphan to people', () => {
    const { status, stdout } = run()
    expect(status).toBe(0)
    expect(stdout).toContain(`${files.size} derived files, 2 written`)
    expect(compare(copy, files)).toEqual({ stale: [], missing: [], orphaned: [orphaned] })
  })

  test('is content when all is well', () => {
    rmSync(join(copy, orphaned))
    expect(run('--check')).toEqual({ status: 0, stdout: `${files.size} derived files are up to date\n`, stderr: '' })
  })
})

/** The smallest schema file that the standard takes: one document type with a name and a set of words. */
function schemaFile(change: (fields: Schema, schema: Schema) => void = () => {}): Schema {
  const schema: Schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://w3id.org/ml-assets/schema/thing.schema.json',
    title: 'Thing',
    description: 'A thing.',
    type: 'object',
    'x-jsonld-type': 'mla:Thing',
    required: ['type', 'name'],
    properties: {
      type: { type: 'string', const: 'thing', description: 'Says that this is a thing.', 'x-jsonld-id': 'rdf:type', examples: ['thing'] },
      name: { type: 'string', maxLength: 16, description: 'What it is called.', 'x-jsonld-id': 'mla:name', examples: ['one'] },
      words: { type: 'array', items: { $ref: '#/$defs/word' }, maxItems: 8, uniqueItems: true, description: 'What is said of it.', 'x-jsonld-id': 'mla:words', examples: [['good']] },
    },
    additionalProperties: false,
    $defs: { word: { type: 'string', maxLength: 16, description: 'A word.' } },
  }
  change(schema.properties as Schema, schema)
  return schema
}

function metaComplaints(schema: Schema): string[] {
  return checkAgainstMetaSchema({ 'thing.schema.json': schema as Json }, join(root, 'schemas'))
}

describe('the meta-schema', () => {
  test('takes a schema that says all it must', () => expect(metaComplaints(schemaFile())).toEqual([]))

  test.each<[what: string, change: (fields: Schema, schema: Schema) => void, complaint: string]>([
    ['a field without a description', ({ name }) => { delete name.description }, "/properties/name: must have required property 'description'"],
    ['a field without an IRI', ({ name }) => { delete name['x-jsonld-id'] }, "/properties/name: must have required property 'x-jsonld-id'"],
    ['a field without an example', ({ name }) => { delete name.examples }, "/properties/name: must have required property 'examples'"],
    ['a field with no example in its list', ({ name }) => { name.examples = [] }, '/properties/name/examples: must NOT have fewer than 1 items'],
    ['a text without a greatest length', ({ name }) => { delete name.maxLength }, "/properties/name: must have required property 'maxLength'"],
    ['a shared kind of text without a greatest length', (_, { $defs }) => { delete $defs.word.maxLength }, "/$defs/word: must have required property 'maxLength'"],
    ['a list without a greatest size', ({ words }) => { delete words.maxItems }, "/properties/words: must have required property 'maxItems'"],
    ['a description that is no sentence', ({ name }) => { name.description = 'the name' }, '/properties/name/description: must match pattern'],
    ['a field in the namespace of others', ({ name }) => { name['x-jsonld-id'] = 'schema:name' }, '/properties/name/x-jsonld-id: must match pattern'],
    ['a word that JSON Schema does not know', ({ name }) => { name.maxLenght = 16 }, '/properties/name: must NOT have additional properties'],
    ['a document that takes unknown fields', (_, schema) => { schema.additionalProperties = true }, '/additionalProperties: must be equal to constant'],
  ])('refuses %s', (_, change, complaint) => {
    expect(metaComplaints(schemaFile(change)).filter((line) => line.startsWith(`schemas/thing.schema.json${complaint}`))).not.toEqual([])
  })
})

describe('the model', () => {
  const both = (other: Schema) => ({ 'thing.schema.json': schemaFile() as Json, 'other.schema.json': other as Json })
  const other = (change: (fields: Schema) => void) => schemaFile((fields, schema) => {
    Object.assign(schema, { title: 'Other', 'x-jsonld-type': 'mla:Other', $defs: schema.$defs })
    change(fields)
  })

  test('takes two documents that share their fields', () => {
    expect(buildModel(both(other(() => {}))).types.map(({ name }) => name)).toEqual(['Other', 'Thing'])
  })

  test('refuses a key that has two IRIs', () => {
    expect(() => buildModel(both(other(({ name }) => { name['x-jsonld-id'] = 'mla:title' })))).toThrow('Thing.name: the key has two IRIs: title and name')
  })

  test('refuses an IRI that has two keys', () => {
    expect(() => buildModel(both(other((fields) => { fields.title = fields.name; delete fields.name })))).toThrow('Thing.name: the IRI has two keys: title and name')
  })

  test('refuses a property that is of text here and of nodes there', () => {
    expect(() => buildModel(both(other(({ name }) => { name.format = 'iri' })))).toThrow('name: the property is of two kinds')
  })

  test('refuses two types of one name', () => {
    expect(() => buildModel(both(schemaFile()))).toThrow('two types are named Thing')
  })

  test('refuses a reference that leads nowhere', () => {
    expect(() => buildModel(both(other(({ words }) => { words.items.$ref = '#/$defs/absent' })))).toThrow('#/$defs/absent leads nowhere')
  })
})
