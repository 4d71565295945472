import { quoteName } from '../entities/names.js'
import { copy } from './copy.js'
import { isObject, type Draft, type Values } from './draft.js'
import { lookUp, referenceKinds, type ReferenceKind } from './tables.js'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** A reference from any form of theirs: an object, with or without type, name and a proper id, or only a fully qualified name. */
export function readReference(draft: Draft, value: unknown, key: string, at: string, node: (value: Values) => Values): unknown {
  const kind = lookUp(referenceKinds, key)
  if (typeof value === 'string' && value !== '' && kind) return fromName(draft, value, kind, at)
  if (!isObject(value)) return copy(draft, value, at)
  const made = node(value)
  if (kind) mendType(draft, made, kind.type, at)
  mendId(draft, made)
  return made
}

/** A bare text is a fully qualified name. That of a user is the login, which stands at no parent and is quoted when it holds a dot. */
function fromName(draft: Draft, text: string, { type, byName }: ReferenceKind, at: string): Values {
  const qualifiedName = type === 'user' && !text.startsWith('"') ? quoteName(text) : text
  const made = draft.object(at)
  for (const [key, value] of Object.entries({ type, fullyQualifiedName: qualifiedName, ...(qualifiedName === text ? {} : { name: text }) })) draft.put(made, key, value, at)
  if (!byName) draft.warn(at, `Read as the fully qualified name of a record of type \`${type}\`.`)
  return made
}

/** A type that is missing or no word at all becomes the one that the field calls for. */
function mendType(draft: Draft, made: Values, type: string, at: string): void {
  if (typeof made.type === 'string' && /^[a-zA-Z]{1,64}$/.test(made.type)) return
  const given = made.type !== undefined
  draft.warn(given ? draft.sourceOf(made, 'type') : at, `Does not say which type of record is meant: read as \`${type}\`.`, given ? 'pattern' : 'required')
  draft.put(made, 'type', type, given ? draft.sourceOf(made, 'type') : at)
}

/** An id that is no UUID is a name of some kind: it is kept as one where nothing else names the record. */
function mendId(draft: Draft, made: Values): void {
  const { id } = made
  if ((typeof id !== 'string' && typeof id !== 'number') || id === '' || UUID.test(String(id))) return
  const from = draft.sourceOf(made, 'id')
  const named = [made.name, made.fullyQualifiedName].some((name) => typeof name === 'string' && name !== '')
  draft.warn(from, named ? 'Left out: is no UUID, and the record is named beside it.' : 'Is no UUID: kept as the name of the record.', 'pattern')
  draft.remove(made, new Set(['id']))
  if (!named) draft.replace(made, 'name', String(id), from)
}
