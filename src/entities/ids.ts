import { v5 } from 'uuid'
import type { Entity, EntityType } from '../generated/types.js'
import { fullyQualifiedName } from './names.js'

const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'
let namespace: string | undefined

/** The identifier that stands for a document without one: a UUID (version 5, RFC 9562) of its type and fully qualified name. */
export function idOf(type: EntityType, qualifiedName: string): string {
  namespace ??= v5('https://w3id.org/ml-assets#', URL_NAMESPACE)
  return v5(`${type}\n${qualifiedName}`, namespace)
}

/** The identifier of a document: its own, or the one made from its name. */
export function entityId(entity: Entity): string {
  return entity.id ?? idOf(entity.type, fullyQualifiedName(entity))
}
