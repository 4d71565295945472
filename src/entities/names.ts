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
  return typeof first === 'string' ? [first, ...rest].map(quoteName).join('.') : qualifiedNameOf(first, asItIs)
}

/** One part of a fully qualified name, quoted where it must be. */
export function quoteName(name: string): string {
  return /[."]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name
}

/** The fully qualified name of a document, whose given names are cleaned first. */
export function qualifiedNameOf(entity: Entity, clean: (name: string) => string): string {
  if (entity.fullyQualifiedName !== undefined) return clean(entity.fullyQualifiedName)
  const names = parentNames(entity, clean)
  if (entity.name !== undefined) names.push(quoteName(clean(entity.name)))
  return names.join('.')
}

function asItIs(name: string): string {
  return name
}

/** Of one parent the whole qualified name; of several, as an edge has, each as one part. */
function parentNames(entity: Entity, clean: (name: string) => string): string[] {
  const { parents }: DocumentPlan = documents[entity.type]
  for (const paths of parents) {
    const references = paths.map((path) => at(entity, path)).filter((reference) => reference !== undefined)
    if (references.length) return references.map((reference) => (paths.length > 1 || !isGiven(reference.fullyQualifiedName) ? quoteName(referencedName(reference, clean)) : clean(reference.fullyQualifiedName)))
  }
  return []
}

function at(entity: Entity, path: string): EntityReference | undefined {
  return path.split('/').reduce((value: any, key) => value?.[key], entity)
}

/** What a reference calls its target: the best name it has, cleaned if that is asked for. */
export function referencedName({ fullyQualifiedName, id, name }: EntityReference, clean = asItIs): string {
  if (isGiven(fullyQualifiedName)) return clean(fullyQualifiedName)
  return isGiven(id) ? clean(id).toLowerCase() : clean(name ?? '')
}

/** Whether there is a name; data that nobody validated may have null for none. */
function isGiven(name: string | null | undefined): name is string {
  return name !== undefined && name !== null
}
