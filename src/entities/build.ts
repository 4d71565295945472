import { documents, plan, type FieldPlan } from '../generated/plan.js'
import { checkLineageEdge, checkMlDataset, checkMlExperiment, checkMlModel, checkMlModelService, checkMlRun, type Validator } from '../generated/validators.js'
import type { Entity, EntityByType, EntityReference, EntityType } from '../generated/types.js'
import { idOf } from './ids.js'
import { ValidationError } from './issues.js'
import { fullyQualifiedName, quoteName } from './names.js'
import { isDocument, reference } from './references.js'
import { standardSchema, type StandardSchema } from './standard-schema.js'
import { runValidator } from './validate.js'

/** What a builder takes: the document without its type, with whole documents allowed wherever a reference stands. */
export type Input<T extends Entity> = { readonly [K in keyof Omit<T, 'type'>]: Loose<T[K]> }
type Loose<V> = V extends EntityReference ? EntityReference | Entity
  : V extends string | number | boolean | null | undefined ? V
  : V extends readonly (infer Item)[] ? readonly Loose<Item>[]
  : V extends object ? { readonly [K in keyof V]: Loose<V[K]> }
  : V

/** Builds one type of document; also a Standard Schema for it. */
export interface Builder<T extends Entity> extends StandardSchema<T> {
  /**
   * Fills in type, id, fully qualified names and the names of children, validates, and returns the document, frozen.
   * Throws {@link ValidationError} with all issues when it is not valid.
   */
  (input: Input<T>): T
}

/** Builds a platform or registry. */
export const mlModelService: Builder<EntityByType['mlmodelService']> = /* @__PURE__ */ builder('mlmodelService', checkMlModelService)
/** Builds a model. */
export const mlModel: Builder<EntityByType['mlmodel']> = /* @__PURE__ */ builder('mlmodel', checkMlModel)
/** Builds an experiment. */
export const mlExperiment: Builder<EntityByType['mlexperiment']> = /* @__PURE__ */ builder('mlexperiment', checkMlExperiment)
/** Builds a run. */
export const mlRun: Builder<EntityByType['mlrun']> = /* @__PURE__ */ builder('mlrun', checkMlRun)
/** Builds a dataset. */
export const mlDataset: Builder<EntityByType['mldataset']> = /* @__PURE__ */ builder('mldataset', checkMlDataset)
/** Builds a lineage edge. */
export const lineageEdge: Builder<EntityByType['lineageEdge']> = /* @__PURE__ */ builder('lineageEdge', checkLineageEdge)

function builder<T extends EntityType>(type: T, validator: Validator): Builder<EntityByType[T]> {
  const build = (input: object) => {
    const entity = complete(type, input)
    const result = runValidator(validator, entity)
    if (!result.ok) throw new ValidationError(result.issues)
    return freeze(entity) as EntityByType[T]
  }
  return Object.assign(build, standardSchema(validator)) as Builder<EntityByType[T]>
}

/** The document with everything that follows from the rest of it. What is wrong stays as it is, for the validator to tell. */
function complete(type: EntityType, input: object): Entity {
  const given = resolve({ ...input, type }, documents[type].class) as Record<string, unknown>
  const qualifiedName = nameOf(given as unknown as Entity)
  if (qualifiedName === undefined) return given as unknown as Entity
  const named = { ...given, fullyQualifiedName: qualifiedName, id: given.id ?? idOf(type, qualifiedName) }
  return nameFeatures(named, qualifiedName) as unknown as Entity
}

function nameOf(entity: Entity): string | undefined {
  try {
    return fullyQualifiedName(entity)
  } catch {
    return undefined // a name that is no text: the validator will tell
  }
}

/** A copy in which whole documents have become references, and undefined fields are gone. */
function resolve(value: unknown, className: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const fields = new Map(plan[className]!.fields.map((field) => [field.key, field]))
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined).map(([key, item]) => [key, resolveField(item, fields.get(key))]))
}

function resolveField(value: unknown, field: FieldPlan | undefined): unknown {
  if (field?.kind !== 'node' && field?.kind !== 'reference') return value
  const one = (item: unknown) => (field.kind === 'node' ? resolve(item, field.of!) : isDocument(item) ? reference(item) : item)
  return Array.isArray(value) ? value.map(one) : one(value)
}

/** Features and their sources get the fully qualified names that follow from where they stand. */
function nameFeatures(entity: Record<string, unknown>, qualifiedName: string): Record<string, unknown> {
  const { mlFeatures } = entity
  if (!Array.isArray(mlFeatures)) return entity
  return { ...entity, mlFeatures: mlFeatures.map((feature) => nameFeature(feature, qualifiedName)) }
}

function nameFeature(feature: unknown, parent: string): unknown {
  const named = qualify(feature, parent)
  if (!isObject(named) || !Array.isArray(named.featureSources)) return named
  return { ...named, featureSources: named.featureSources.map((source) => qualify(source, isObject(source) && isObject(source.dataSource) ? source.dataSource.fullyQualifiedName : undefined)) }
}

function qualify(child: unknown, parent: unknown): unknown {
  if (!isObject(child) || typeof child.name !== 'string' || typeof parent !== 'string' || child.fullyQualifiedName !== undefined) return child
  return { ...child, fullyQualifiedName: `${parent}.${quoteName(child.name)}` }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function freeze<T>(value: T): T {
  if (Object.isFrozen(value)) return value // so is everything that is no object
  Object.freeze(value)
  for (const item of Object.values(value as object)) freeze(item)
  return value
}
