import { quoteName } from '../../entities/names.js'
import type { EntityReference, TagLabel } from '../../generated/types.js'
import type { Scope } from '../scope.js'

/** Identifiers of repositories on the Hub: `owner/name`, or a name alone for the oldest ones. */
const REPOSITORY = /^[A-Za-z0-9][\w.-]{0,95}(?:\/[\w.-]{1,96})?$/

/** A model by what a card calls it: a repository of the Hub, or something else, such as a folder, that has only its name. */
export function modelReference(scope: Scope, name: string, relation?: string): EntityReference {
  const reference = REPOSITORY.test(name) ? scope.model(name) : { type: 'mlmodel', name }
  return relation === undefined ? reference : { ...reference, description: relation }
}

/** A dataset by what a card calls it. */
export function datasetReference(scope: Scope, name: string, title?: string): EntityReference {
  const reference = REPOSITORY.test(name) ? scope.dataset(name) : { type: 'mldataset', name }
  return title === undefined || title === name ? reference : { ...reference, displayName: title }
}

/** A tag that people set on the Hub. */
export function tagLabel(tag: string): TagLabel {
  return { tagFQN: `HuggingFace.${quoteName(tag)}`, name: tag, source: 'Classification' }
}

/** What the Hub derives from other fields and puts among the tags: `dataset:squad`, `base_model:adapter:owner/name`. */
export function derivedTags(tags: readonly string[], prefix: string): string[] {
  return tags.filter((tag) => tag.startsWith(`${prefix}:`)).map((tag) => tag.slice(prefix.length + 1))
}
