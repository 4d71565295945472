import { confidences, type Key, type Origin, type Place } from './match-key.js'

const LONGEST = 3072

/** Platforms whose models MLflow names: `models:/NAME/VERSION` means a model of these. */
const OF_MLFLOW = new Set(['Mlflow', 'DatabricksML', undefined])

/** Keys by which other documents may name a model. */
export function ownNameKeys(name: string, qualifiedName: string, { platform }: Origin): Key[] {
  const keys = [nameKey('qualified', qualifiedName, 'source', confidences.taggedQualifiedName, {}), nameKey('name', name, 'source', confidences.taggedName, {})]
  return OF_MLFLOW.has(platform) ? [...keys, nameKey('mlflow', name, 'source', confidences.taggedName, {})] : keys
}

/** Keys of a model that a document names in the tags made for it: by its fully qualified name, or by its name alone. */
export function taggedNameKeys(name: string, meant: string | undefined, place: Place): Key[] {
  const more = meant === undefined ? place : { ...place, meant }
  return [nameKey('qualified', name, 'result', confidences.taggedQualifiedName, more), nameKey('name', name, 'result', confidences.taggedName, more)]
}

/** Key of a model of MLflow that a document on another platform names. */
export function mlflowNameKeys(name: string, meant: string | undefined, { platform }: Origin, place: Place): Key[] {
  if (platform !== undefined && OF_MLFLOW.has(platform)) return [] // of itself, and of others of its own server
  return [nameKey('mlflow', name, 'result', confidences.taggedName, meant === undefined ? place : { ...place, meant })]
}

/** Name and version in `models:/NAME/VERSION` or `models:/NAME@ALIAS`. */
export function modelInAddress(address: string): { name: string; version: string | undefined } | undefined {
  const [, name, version] = /^models:\/{1,2}([^/@]+)(?:[/@]([^/@]+))?$/.exec(address) ?? []
  return name === undefined || /^m-[0-9a-f]{32}$/.test(name) ? undefined : { name, version }
}

type Space = 'qualified' | 'name' | 'mlflow'

function nameKey(space: Space, name: string, role: 'source' | 'result', confidence: number, more: Place & { readonly meant?: string }): Key {
  const index = name.length > LONGEST ? '' : space === 'qualified' ? name : name.toLowerCase()
  const says = space === 'mlflow' ? 'names the model of MLflow' : 'names the model in a tag'
  return { kind: 'name', index: `${space} ${index}`, says, shown: name, role, alike: role === 'result', confidence, ...(space === 'qualified' ? {} : { meansOne: true as const }), ...more }
}
