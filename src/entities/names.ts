import { documents, type DocumentPlan } from '../generated/plan.js'
import type { Entity, EntityReference } from '../generated/types.js'

/**
 * The fully qualified name of a document, or of a row of names from the outermost parent inward.
 * Names are joined by dots; a name that holds a dot or a quote is quoted, its inner quotes doubled.
 * A document that has one keeps it; otherwise it comes from its parents' and its own name.
 */
export function fullyQualifiedName(entity: Entity): string
export function fullyQualifiedName(...names: string[]): string
export function fullyQualifiedName(first: Entity | string, ...rest: string[]): string {
  return typeof first === 'string' ? [first, ...rest].map(quoteName).join('.') : qualifiedNameOf(first)
}

/** One part of a fully qualified name, quoted where it must be. */
export function quoteName(name: string): string {
  return /[."]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name
}

function qualifiedNameOf(entity: Entity): string {
  if (entity.fullyQualifiedName !== undefined) return entity.fullyQualifiedName
  const own = entity.name === undefined ? [] : [quoteName(entity.name)]
  return [...parentNames(entity), ...own].join('.')
}

/** Of one parent the whole qualified name; of several, as an edge has, each as one part. */
function parentNames(entity: Entity): string[] {
  const { parents }: DocumentPlan = documents[entity.type]
  for (const paths of parents) {
    const references = paths.map((path) => at(entity, path)).filter((reference) => reference !== undefined)
    if (references.length) return references.map((reference) => (paths.length > 1 ? quoteName(referencedName(reference)) : qualifiedNameOfReference(reference)))
  }
  return []
}

function at(entity: Entity, path: string): EntityReference | undefined {
  return path.split('/').reduce((value: any, key) => value?.[key], entity)
}

function qualifiedNameOfReference(reference: EntityReference): string {
  return reference.fullyQualifiedName ?? quoteName(referencedName(reference))
}

/** What a reference calls its target: the best name it has. */
export function referencedName(reference: EntityReference): string {
  return reference.fullyQualifiedName ?? reference.id?.toLowerCase() ?? reference.name ?? ''
}
