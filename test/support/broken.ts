import type { Entity } from '../../src/index.js'
import type { Field, NodeType } from '../../scripts/generate/model.js'
import { model } from './model.js'

/** A value in a document, and the field of the schemas that it belongs to. */
export interface FieldSite {
  /** Steps from the document to the object that holds the field. */
  owner: (string | number)[]
  type: NodeType
  field: Field
}

const types = new Map(model.types.map((type) => [type.name, type]))

/** Every field of every node of a document that is there, by walking the schemas beside it. */
export function sitesOf(entity: Entity): FieldSite[] {
  const root = model.types.find((type) => type.document?.type === entity.type)!
  return walk(entity, root, [], entity)
}

function walk(value: any, type: NodeType, owner: (string | number)[], document: any): FieldSite[] {
  return type.fields.filter((field) => value[field.key] !== undefined).flatMap((field) => {
    const at = value[field.key]
    const here: FieldSite = { owner, type, field }
    const into = (item: any, steps: (string | number)[]): FieldSite[] => {
      if (typeof item !== 'object' || item === null) return []
      const nested = nestedType(field, item, document)
      return nested ? walk(item, nested, steps, document) : []
    }
    if (field.kind === 'map' && typeof at === 'object' && at !== null) return [here, ...Object.entries(at).flatMap(([key, item]) => into(item, [...owner, field.key, key]))]
    if (Array.isArray(at)) return [here, ...at.flatMap((item, index) => into(item, [...owner, field.key, index]))]
    return [here, ...into(at, [...owner, field.key])]
  })
}

function nestedType(field: Field, value: any, document: any): NodeType | undefined {
  if (!field.of.length) return undefined
  if (!field.choice) return types.get(field.of[0]!.type)
  const decider = (field.choice.from === 'self' ? value : document)[field.choice.key]
  return types.get(field.of.find((variant) => variant.when === decider)?.type ?? '')
}

/** A copy of a JSON value with one thing put at a place; `undefined` takes it away. */
export function withValue<T>(document: T, steps: readonly (string | number)[], value: unknown): T {
  const copy = structuredClone(document)
  const parent = steps.slice(0, -1).reduce((at: any, step) => at[step], copy)
  if (value === undefined) delete parent[steps.at(-1)!]
  else parent[steps.at(-1)!] = value
  return copy
}
