import { documents } from '../generated/plan.js'
import type { Entity, EntityReference } from '../generated/types.js'
import { fullyQualifiedName } from './names.js'

/**
 * A reference to a document, or to any record by its type and fully qualified name:
 * `reference(service)`, `reference('table', 'shop.public.customers')`.
 */
export function reference(entity: Entity): EntityReference
export function reference(type: string, fullyQualifiedName: string): EntityReference
export function reference(target: Entity | string, qualifiedName?: string): EntityReference {
  if (typeof target === 'string') return { type: target, fullyQualifiedName: qualifiedName! }
  return { type: target.type, fullyQualifiedName: fullyQualifiedName(target), ...(target.id === undefined ? {} : { id: target.id }) }
}

const REFERENCE_KEYS = new Set(['type', 'fullyQualifiedName', 'id', 'name', 'displayName', 'description', 'deleted', 'inherited', 'href'])

/** Whether a value is a document rather than a reference to one: it says more of itself than a reference can. */
export function isDocument(value: unknown): value is Entity {
  if (typeof value !== 'object' || value === null) return false
  const { type } = value as { type?: unknown }
  return typeof type === 'string' && Object.hasOwn(documents, type) && Object.keys(value).some((key) => !REFERENCE_KEYS.has(key))
}
