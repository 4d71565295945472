import { isObject, type Draft, type Values } from './draft.js'
import { flatSettings, lookUp, NO_ALGORITHM } from './tables.js'
import { wordOf } from './words.js'

/** What a model of theirs needs beyond its fields one by one. */
export function settleModel(draft: Draft, model: Values): void {
  if (model.algorithm !== NO_ALGORITHM) return
  draft.warn(draft.sourceOf(model, 'algorithm'), 'Left out: OpenMetadata writes this word for every model whose algorithm it does not know.')
  draft.remove(model, new Set(['algorithm']))
}

/** What a service of theirs needs: one platform that service and connection agree on, and the settings where its schema has them. */
export function settleService(draft: Draft, service: Values): void {
  const connection = isObject(service.connection) ? service.connection : {}
  const config = isObject(connection.config) ? connection.config : undefined
  settleType(draft, service, config)
  if (config && typeof service.serviceType === 'string') settleConfig(draft, connection, config, service.serviceType)
}

/** The platform: what the service says, or its connection, or `type` as an ingestion workflow has it; a platform nobody knows is a custom one. */
function settleType(draft: Draft, service: Values, config: Values | undefined): void {
  if (typeof service.serviceType !== 'string') {
    const [holder, given] = typeof service.type === 'string' && wordOf('serviceType', service.type) ? [service, service.type] : [config, config?.type]
    const word = typeof given === 'string' ? wordOf('serviceType', given) : undefined
    if (word === undefined) return
    if (service.serviceType !== undefined) draft.warn(draft.sourceOf(service, 'serviceType'), 'Left out: the platform is told by `type`.', 'type')
    const from = draft.sourceOf(holder!, 'type')
    draft.warn(from, `Read as the platform of the service, \`${word}\`.`)
    if (holder === service) draft.remove(service, new Set(['type']))
    return draft.put(service, 'serviceType', word, from)
  }
  if (wordOf('serviceType', service.serviceType) !== undefined) return
  draft.warn(draft.sourceOf(service, 'serviceType'), 'Is no platform that is known here: read as `CustomMlModel`.', 'enum')
  draft.put(service, 'serviceType', 'CustomMlModel', draft.sourceOf(service, 'serviceType'))
}

function settleConfig(draft: Draft, connection: Values, config: Values, serviceType: string): void {
  const given = config.type
  const word = typeof given === 'string' ? wordOf('serviceType', given) : undefined
  if (word !== undefined && word !== serviceType) {
    draft.warn(draft.sourceOf(connection, 'config'), `Left out: these are settings of another platform than \`${serviceType}\`, which the service says it is.`, 'enum')
    return draft.remove(connection, new Set(['config']))
  }
  if (word !== undefined && word !== given) {
    draft.warn(draft.sourceOf(config, 'type'), `Read as \`${word}\`, which is how it is written here.`, 'enum')
    draft.put(config, 'type', word, draft.sourceOf(config, 'type'))
  }
  nest(draft, config, lookUp(flatSettings, serviceType) ?? {})
}

/** Moves settings that stand flat to where the schema has them, unless something is there. */
function nest(draft: Draft, config: Values, moves: { readonly [key: string]: readonly [string, string?] }): void {
  for (const key of Object.keys(config)) {
    const to = lookUp(moves, key)
    if (!to) continue
    const [first, second] = to
    const owner = second === undefined ? config : nested(draft, config, first)
    const target = second ?? first
    if (!owner || (Object.hasOwn(owner, target) && owner[target] !== null)) continue
    const from = draft.sourceOf(config, key)
    draft.replace(owner, target, config[key], from)
    draft.remove(config, new Set([key]))
    draft.warn(from, `Read as \`${to.join('.')}\`.`, 'unknown-field')
  }
}

function nested(draft: Draft, config: Values, key: string): Values | undefined {
  if ((config[key] ?? undefined) === undefined) draft.replace(config, key, draft.object(draft.sourceOf(config)), draft.sourceOf(config))
  return isObject(config[key]) ? config[key] : undefined
}
