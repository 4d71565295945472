import { lineageEdge, mlDataset, mlExperiment, mlModel, mlModelService, mlRun, type Input } from '../entities/build.js'
import { canonical } from '../entities/canonical.js'
import { pointer, ValidationError, type Rule } from '../entities/issues.js'
import { redact } from '../entities/redaction.js'
import { Repair, type Origins } from '../entities/repair.js'
import type { EntityByType, EntityType } from '../generated/types.js'
import { isNothing, isObject } from './wire/kinds.js'
import { redactTree } from './wire/secret-keys.js'
import type { Wire } from './wire/wire.js'

type Values = Record<string, unknown>

/** The fields of an entity as a reader collects them: any may still be missing, too long or not of its kind. */
export type Draft<T extends EntityType> = { readonly [K in keyof Omit<EntityByType[T], 'type'>]?: unknown }

const builders: { readonly [T in EntityType]: (input: never) => EntityByType[T] } = { mlmodelService: mlModelService, mlmodel: mlModel, mlexperiment: mlExperiment, mlrun: mlRun, mldataset: mlDataset, lineageEdge }

/**
 * The valid entity in canonical form that a draft stands for: without secrets, without what says nothing and without what the standard refuses, each of these told of in a warning.
 * `undefined`, with a warning, where too little is left for an entity at all.
 */
export function finish<T extends EntityType>(type: T, draft: Draft<T>, wire: Wire): EntityByType[T] | undefined {
  const entity = dense(draft, wire) as Values
  entity.type = type
  try {
    new Repair(new Places(entity, wire), entity, type).run()
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return wire.log.warn(wire.path, error.issues[0].message, error.issues[0].rule)
  }
  const { type: _type, ...input } = entity
  return canonical(builders[type](input as never as Input<EntityByType[T]> as never))
}

function withoutSecrets(extension: unknown, wire: Wire): unknown {
  return redactTree(extension, redact, () => wire.log.warn(wire.path, 'Free JSON deeper than 64 levels, or under a key that is refused, was left out.', 'too-deep'))
}

/** A copy without what says nothing: missing values, `null`, empty texts, lists and objects; free JSON stays as it is, but for its secrets. */
function dense(value: unknown, wire: Wire): unknown {
  if (Array.isArray(value)) return value.map((item) => dense(item, wire)).filter((item) => !isEmpty(item))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === 'extension' && item !== undefined ? withoutSecrets(item, wire) : dense(item, wire)]).filter(([, item]) => !isEmpty(item)))
}

function isEmpty(value: unknown): boolean {
  return isNothing(value) || (Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0)
}

/** Tells of a draft's values at the place of the item that the draft was read from, naming the field. */
class Places implements Origins {
  private readonly places = new WeakMap<object, string>()

  constructor(entity: Values, private readonly wire: Wire) {
    this.note(entity, '')
  }

  sourceOf(container: Values | unknown[], key?: string | number): string {
    return `${this.places.get(container) ?? ''}${key === undefined ? '' : pointer([key])}`
  }

  warn(field: string, message: string, rule?: Rule): void {
    this.wire.log.warn(this.wire.path, `${field || 'The record'}: ${message}`, rule)
  }

  put(container: Values | unknown[], key: string | number, value: unknown): void {
    ;(container as Values)[key] = value
  }

  remove(container: Values | unknown[], keys: ReadonlySet<string | number>): void {
    if (Array.isArray(container)) container.splice(0, container.length, ...container.filter((_, index) => !keys.has(index)))
    else for (const key of keys) delete container[key]
  }

  private note(value: unknown, place: string): void {
    if (typeof value !== 'object' || value === null) return
    this.places.set(value, place)
    for (const [key, item] of Object.entries(value)) if (key !== 'extension') this.note(item, place + pointer([key]))
  }
}
