import { documents } from '../../generated/plan.js'
import { REDACTED } from '../../entities/redaction.js'
import type { Entity, EntityType } from '../../generated/types.js'
import { finish, type Draft } from '../finish.js'
import type { Desk } from '../reader.js'
import { isObject } from '../wire/kinds.js'
import { isSecretKey } from '../wire/secret-keys.js'
import { Wire } from '../wire/wire.js'

type Values = Readonly<Record<string, unknown>>

/** Reads the records of a payload by a mapping (see `Mapping`). What is wrong with the mapping is a warning at its place in it. */
export function* readRecords(data: Wire, mapping: Values, desk: Desk): Iterable<Entity | undefined> {
  const entities = (Array.isArray(mapping.entities) ? mapping.entities : []).filter(isObject)
  if (!entities.length) desk.log.warn('/mapping/entities', 'A mapping needs at least one entity: `{ type, fields }`.', 'required')
  const records = typeof mapping.records === 'string' ? listAt(data, mapping.records) : [data]
  for (const record of records) yield* readRecord(record, entities, desk)
}

function* readRecord(record: Wire, entities: readonly Values[], desk: Desk): Iterable<Entity | undefined> {
  const drafts = entities.map((entity, index) => ({ type: entity.type, draft: fieldsOf(record, entity.fields, `/mapping/entities/${index}/fields`, desk) }))
  const rest = record.rest()
  for (const [index, { type, draft }] of drafts.entries()) {
    if (typeof type !== 'string' || !Object.hasOwn(documents, type)) desk.log.warn(`/mapping/entities/${index}/type`, 'Is no type of the standard.', 'unknown-type')
    else yield finish(type as EntityType, { ...parentOf(type, desk), ...draft, ...(index === 0 && rest ? { extension: { custom: rest } } : {}) } as Draft<EntityType>, record)
  }
}

/** All kinds of records belong to the service, but for the service itself and for edges. */
function parentOf(type: string, { scope }: Desk): object {
  if (type === 'mlmodel') return { service: scope.service, serviceType: scope.serviceType }
  return type === 'mlmodelService' || type === 'lineageEdge' ? {} : { service: scope.service }
}

function fieldsOf(record: Wire, fields: unknown, path: string, desk: Desk): Record<string, unknown> {
  if (!isObject(fields)) return desk.log.warn(path, 'Fields must be an object: the name of each, and where it comes from.', 'type') ?? {}
  return Object.fromEntries(Object.keys(fields).filter((name) => name !== '__proto__').map((name) => [name, valueOf(record, fields[name], `${path}/${name}`, desk)]))
}

function valueOf(record: Wire, source: unknown, path: string, desk: Desk): unknown {
  if (typeof source === 'string') return read(record, source, 'text')
  if (!isObject(source)) return desk.log.warn(path, 'Must be a JSON Pointer, or an object that tells where the value is.', 'type')
  if ('value' in source) return source.value
  if (typeof source.each === 'string') return listAt(record, source.each).map((item) => fieldsOf(item, source.fields, `${path}/fields`, desk))
  if (isObject(source.fields)) return fieldsOf(record, source.fields, `${path}/fields`, desk)
  if (typeof source.at === 'string') return isObject(source.words) ? wordAt(record, source.at, source.words) : read(record, source.at, source.as)
  return references.some((key) => key in source) ? referenceOf(record, source, desk) : desk.log.warn(path, 'Says nothing of where the value is: one of `at`, `value`, `each`, `fields`, `model`, `experiment`, `run`, `dataset`.', 'type')
}

const references = ['model', 'experiment', 'run', 'dataset']

function referenceOf(record: Wire, source: Values, { scope }: Desk): unknown {
  const name = (key: string) => (typeof source[key] === 'string' ? read(record, source[key], 'text') as string | undefined : undefined)
  const [model, experiment, run, dataset] = [name('model'), name('experiment'), name('run'), name('dataset')]
  if (model !== undefined) return scope.model(model)
  if (experiment !== undefined) return scope.experiment(experiment)
  if (run !== undefined) return scope.run(run, name('ofExperiment'))
  return dataset === undefined ? undefined : scope.dataset(dataset)
}

function wordAt(record: Wire, at: string, words: Values): unknown {
  const place = placeOf(record, at)
  return place?.wire.word(place.key, Object.fromEntries(Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string')))
}

function read(record: Wire, at: string, kind: unknown): unknown {
  const place = placeOf(record, at)
  if (!place) return undefined
  const { wire, key } = place
  switch (kind) {
    case 'instant': return wire.instant(key)
    case 'number': return wire.number(key)
    case 'count': return wire.count(key)
    case 'flag': return wire.flag(key)
    case 'texts': return wire.texts(key)
    case 'json': return wire.json(key)
    default: return wire.text(key)
  }
}

/** The objects of a list; of a map, the objects with their keys at `$key`, and plain values at `$value`. */
function listAt(record: Wire, at: string): Wire[] {
  const place = placeOf(record, at)
  if (!place) return []
  const given = place.wire.peek(place.key)
  if (!isObject(given)) return place.wire.items(place.key)
  place.wire.json(place.key)
  const path = `${place.wire.path}/${place.key}`
  return Object.entries(given).map(([key, value]) => new Wire({ ...(isObject(value) ? value : { $value: isSecretKey(key) ? REDACTED : value }), $key: key }, record.log, `${path}/${key}`))
}

/** The object that a pointer ends in, and the last key of it. */
function placeOf(record: Wire, at: string): { readonly wire: Wire; readonly key: string } | undefined {
  const steps = at.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const key = steps.pop()
  if (key === undefined) return undefined
  return { wire: steps.reduce((wire, step) => wire.item(step), record), key }
}
