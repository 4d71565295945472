import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Enumeration, Facets, Field, Json, Kind, Model, NodeType, Variant } from './model.js'

type Schema = { [key: string]: any }

/** Reads `schemas/*.schema.json` (the meta-schema aside) into one model; throws where the schemas contradict each other. */
export function readModel(directory: string): Model {
  return buildModel(readSchemaFiles(directory))
}

export function readSchemaFiles(directory: string): Record<string, Json> {
  const files: Record<string, Json> = {}
  for (const name of readdirSync(directory).filter((name) => name.endsWith('.schema.json') && name !== 'meta.schema.json').sort())
    files[name] = JSON.parse(readFileSync(join(directory, name), 'utf8'))
  return files
}

export function buildModel(files: Record<string, Json>): Model {
  const reader = new Reader(files)
  for (const [file, schema] of Object.entries(files) as [string, Schema][]) {
    if (schema.properties) reader.document(file, schema)
    for (const [name, definition] of Object.entries((schema.$defs ?? {}) as Schema)) {
      if (definition['x-concept-scheme']) reader.enumeration(name, definition)
      else if (definition['x-jsonld-type']?.startsWith('mla:')) reader.nested(file, name, definition)
    }
  }
  const model = reader.model()
  assertCoherent(model)
  return model
}

class Reader {
  private readonly types = new Map<string, NodeType>()
  private readonly enums = new Map<string, Enumeration>()
  private targetClasses: Record<string, string> = {}
  constructor(private readonly files: Record<string, Json>) {}

  model(): Model {
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)
    return { types: [...this.types.values()].sort(byName), enums: [...this.enums.values()].sort(byName), targetClasses: this.targetClasses, files: this.files }
  }

  document(file: string, schema: Schema): void {
    const type = this.nodeType(file, schema.title, schema)
    type.document = { type: schema.properties.type.const, parents: schema['x-parents'] ?? [], file }
  }

  nested(file: string, name: string, schema: Schema): void {
    this.nodeType(file, name, schema)
  }

  enumeration(name: string, schema: Schema): void {
    if (this.enums.has(name)) throw new Error(`two enumerations are named ${name}`)
    this.enums.set(name, { name, description: schema.description, scheme: local(schema['x-concept-scheme']), values: schema.enum })
  }

  private nodeType(file: string, name: string, schema: Schema): NodeType {
    if (this.types.has(name)) throw new Error(`two types are named ${name}`)
    const type: NodeType = {
      name,
      class: local(schema['x-jsonld-type']),
      description: schema.description,
      fields: Object.entries(schema.properties as Schema).map(([key, property]) => this.field(file, schema, key, property)),
      key: schema['x-key'] ?? [],
      atLeastOne: (schema.anyOf ?? []).flatMap((branch: Schema) => branch.required),
      open: schema.additionalProperties !== false,
    }
    this.types.set(name, type)
    return type
  }

  private field(file: string, owner: Schema, key: string, property: Schema): Field {
    const { schema, ...at } = this.resolve(file, property)
    const many = schema.type === 'array'
    const item = many ? this.resolve(at.file, schema.items) : { schema, ...at }
    if (item.schema['x-classes']) this.targetClasses = item.schema['x-classes']
    const inner = item.schema.type === 'object' && item.schema.properties?.type?.['x-classes']
    if (inner) this.targetClasses = inner
    const { variants, choice } = this.variants(file, owner, key)
    const kind = choice ? 'node' : kindOf(item.schema, property)
    return {
      key,
      property: local(schema['x-jsonld-id'] ?? fail(`${key} has no x-jsonld-id`)),
      kind,
      description: schema.description,
      examples: schema.examples ?? [],
      required: (owner.required ?? []).includes(key),
      many,
      secret: schema.writeOnly === true,
      of: choice ? variants : this.nestedTypes(kind, item),
      ...(choice ? { choice } : {}),
      ...(item.schema['x-concept-scheme'] ? { enumeration: item.name } : {}),
      unique: schema['x-unique'] === true,
      facets: { ...facetsOf(item), ...(schema.maxItems === undefined ? {} : { maxItems: schema.maxItems }) },
    }
  }

  private nestedTypes(kind: Kind, item: { schema: Schema; file: string; name: string }): Variant[] {
    if (kind === 'node' || kind === 'reference') return [{ type: item.name }]
    if (kind === 'map') return [{ type: this.resolve(item.file, item.schema.additionalProperties).name }]
    return []
  }

  /** Nested types that the owner, or a document around it, chooses by another field: `allOf` of `if` and `then`. */
  private variants(file: string, owner: Schema, key: string): { variants: Variant[]; choice?: NonNullable<Field['choice']> } {
    const variants: Variant[] = []
    let choice: Field['choice']
    for (const [scopeFile, scope] of this.scopes(file, owner))
      for (const { if: condition, then } of scope.allOf ?? []) {
        const target = deepest(then.properties)
        if (target.path.at(-1) !== key) continue
        const decider = deepest(condition.properties)
        variants.push({ when: decider.leaf.const, type: this.resolve(scopeFile, target.leaf).name })
        choice = { from: decider.path[0] === key ? 'self' : 'document', key: decider.path.at(-1)! }
      }
    return choice ? { variants, choice } : { variants }
  }

  private scopes(file: string, owner: Schema): [string, Schema][] {
    const documents = Object.entries(this.files) as [string, Schema][]
    return [[file, owner], ...documents.filter(([, schema]) => schema.allOf && schema !== owner)]
  }

  /** Follows `$ref`, the words beside it winning over the words behind it. */
  private resolve(file: string, schema: Schema): { schema: Schema; file: string; name: string; origin: Schema } {
    let merged = schema
    let origin = schema
    let name = ''
    while (merged.$ref) {
      const [path, pointer = ''] = (merged.$ref as string).split('#') as [string, string?]
      if (path) file = path
      const target = pointer.split('/').slice(1).reduce((at: any, step) => at?.[step], this.files[file]) as Schema | undefined
      if (!target) throw new Error(`${merged.$ref} leads nowhere`)
      name = pointer.split('/').at(-1) || (target.title as string)
      const { $ref: _, ...beside } = merged
      merged = { ...target, ...beside }
      origin = target
    }
    return { schema: merged, file, name, origin }
  }
}

function kindOf(schema: Schema, property: Schema): Kind {
  const datatype = schema['x-jsonld-type'] as string | undefined
  if (property['x-jsonld-id'] === 'rdf:type') return 'class'
  if (datatype === '@json') return 'json'
  if (datatype === 'xsd:dateTime') return 'instant'
  if (datatype === 'mla:EntityReference') return 'reference'
  if (schema.type === 'object') return schema.properties ? 'node' : schema.writeOnly ? 'opaque' : 'map'
  if (Array.isArray(schema.type)) return schema.type.includes('array') ? 'texts' : datatype === 'xsd:double' ? 'measured' : 'scalar'
  switch (schema.type) {
    case 'boolean': return 'boolean'
    case 'integer': return schema.minimum === 0 ? 'count' : 'integer'
    case 'number': return datatype === 'xsd:string' ? 'numberText' : 'double'
    case 'string': return schema.format === 'iri' ? 'iri' : 'text'
    default: throw new Error(`no kind for ${JSON.stringify(schema)}`)
  }
}

const FACETS = ['const', 'enum', 'minLength', 'maxLength', 'pattern', 'minimum', 'maximum', 'maxItems', 'maxProperties'] as const

function facetsOf({ schema, origin }: { schema: Schema; origin: Schema }): Facets {
  const facets = Object.fromEntries(FACETS.filter((facet) => schema[facet] !== undefined).map((facet) => [facet, schema[facet]]))
  const needsWords = schema.pattern || schema['x-jsonld-type'] === 'xsd:dateTime'
  return needsWords ? { ...facets, form: origin.description } : facets
}

function deepest(properties: Schema): { path: string[]; leaf: Schema } {
  const [key, leaf] = Object.entries(properties)[0] as [string, Schema]
  if (!leaf.properties) return { path: [key], leaf }
  const inner = deepest(leaf.properties)
  return { path: [key, ...inner.path], leaf: inner.leaf }
}

/** One key has one IRI, and one IRI one key; a property is of objects or of data, never both. */
export function assertCoherent(model: Model): void {
  const byKey = new Map<string, string>()
  const byProperty = new Map<string, string>()
  const sortOf = new Map<string, string>()
  for (const type of model.types)
    for (const field of type.fields.filter((field) => field.kind !== 'class')) {
      const where = `${type.name}.${field.key}`
      once(byKey, field.key, field.property, `${where}: the key has two IRIs`)
      once(byProperty, field.property, field.key, `${where}: the IRI has two keys`)
      once(sortOf, field.property, sortOfProperty(field), `${where}: the property is of two kinds`)
    }
}

/** Which kind of OWL property a field is. */
export function sortOfProperty(field: Field): 'ObjectProperty' | 'DatatypeProperty' | 'AnnotationProperty' {
  if (['node', 'map', 'reference', 'iri'].includes(field.kind)) return 'ObjectProperty'
  return field.kind === 'json' ? 'AnnotationProperty' : 'DatatypeProperty'
}

function once(map: Map<string, string>, key: string, value: string, complaint: string): void {
  const known = map.get(key)
  if (known !== undefined && known !== value) throw new Error(`${complaint}: ${known} and ${value}`)
  map.set(key, value)
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function fail(message: string): never {
  throw new Error(message)
}
