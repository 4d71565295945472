import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { NodeType } from '../scripts/generate/model.js'
import { absentFields, absentFromCreate, absentSettings, referenceKinds } from '../src/openmetadata/tables.js'
import { model } from './support/model.js'
import { available, schemas, theirFiles, type Schema } from './support/openmetadata-schemas.js'

const types = new Map(model.types.map((type) => [type.name, type]))
const connections: Record<string, string> = { Mlflow: 'mlflow', Sklearn: 'sklearn', CustomMlModel: 'customMlModel', SageMaker: 'sageMaker', VertexAI: 'vertexai' }

interface Place {
  schema: Schema
  file: string
}

function resolve(place: Place): Place {
  if (!place.schema.$ref) return place
  const [path, pointer = ''] = (place.schema.$ref as string).split('#') as [string, string?]
  const file = path ? posix.normalize(posix.join(posix.dirname(place.file), path)) : place.file
  return resolve({ file, schema: pointer.split('/').slice(1).reduce((at: any, step) => at[step], schemas[file]) })
}

/** The fields that one side has and the other has not, from a class of ours and a schema of theirs downwards; `ours.` and `theirs.`. */
function differences(type: NodeType, given: Place, seen = new Set<string>()): string[] {
  const { schema, file } = resolve(given)
  const properties: Schema = schema.properties ?? {}
  if (seen.has(type.name)) return []
  seen.add(type.name)
  const ours = type.fields.filter((field) => field.kind !== 'class' && !(field.key in properties) && !field.secret).map((field) => `ours: ${type.class}.${field.key}`)
  const theirs = Object.keys(properties).filter((key) => !type.fields.some((field) => field.key === key)).map((key) => `theirs: ${type.class}.${key}`)
  const deeper = type.fields.filter((field) => field.key in properties && !field.choice && ['node', 'map', 'reference'].includes(field.kind)).flatMap((field) => {
    const property = resolve({ schema: properties[field.key], file })
    const inner = field.many ? property.schema.items : field.kind === 'map' ? property.schema.additionalProperties : property.schema
    return inner === undefined || inner.type === 'string' ? [] : differences(types.get(field.of[0]!.type)!, { schema: inner, file: property.file }, seen)
  })
  return [...ours, ...theirs, ...deeper]
}

const tabled = (table: { readonly [key: string]: readonly string[] }) => Object.entries(table).flatMap(([name, keys]) => keys.map((key) => `ours: ${name}.${key}`))

describe.skipIf(!available)('the tables of differences say what their 1.13 schemas say (skipped where ../shared is absent)', () => {
  const documents = model.types.filter((type) => type.name === 'MlModel' || type.name === 'MlModelService')

  test('whole documents: each field of ours is there under its name, or in the table; each of theirs is here', () => {
    const found = documents.flatMap((type) => differences(type, { schema: schemas[theirFiles[type.document!.type as 'mlmodel'].entity]!, file: theirFiles[type.document!.type as 'mlmodel'].entity }))
    expect([...new Set(found)].sort()).toEqual(tabled(absentFields).sort())
  })

  test('create requests', () => {
    for (const type of documents) {
      const file = theirFiles[type.document!.type as 'mlmodel'].create
      const properties = schemas[file]!.properties as Schema
      const absent = type.fields.filter((field) => field.kind !== 'class' && !(field.key in properties)).map((field) => field.key)
      expect(absent.sort()).toEqual([...absentFields[type.name]!, ...absentFromCreate[type.name]!].sort())
    }
  })

  test('settings of a connection, by platform', () => {
    const found = Object.entries(connections).flatMap(([name, file]) => {
      const path = `entity/services/connections/mlmodel/${file}Connection.json`
      return differences(types.get(`${name}Connection`)!, { schema: schemas[path]!, file: path }).map((difference) => difference.replace('ConnectionConfig', name))
    })
    expect(found.sort()).toEqual(tabled(absentSettings).sort())
  })

  test('every field of a document of theirs that holds references knows what they point at', () => {
    const seen = new Set<string>()
    const walk = (type: NodeType) => {
      if (seen.has(type.name)) return
      seen.add(type.name)
      for (const field of type.fields.filter((field) => !absentFields[type.class]?.includes(field.key))) {
        if (field.kind === 'reference') expect(Object.keys(referenceKinds)).toContain(field.key)
        else for (const { type: name } of field.of) if (types.has(name)) walk(types.get(name)!)
      }
    }
    for (const type of documents) walk(type)
    expect(seen.size).toBeGreaterThan(20)
  })
})
