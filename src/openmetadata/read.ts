import { ValidationError } from '../entities/issues.js'
import { kindOf } from '../entities/messages.js'
import { reference } from '../entities/references.js'
import { Repair } from '../entities/repair.js'
import { documents } from '../generated/plan.js'
import type { EntityByType, EntityReference, MlModelService } from '../generated/types.js'
import { Draft, isObject, within, type ReadWarning, type Values } from './draft.js'
import { mendNode } from './mend.js'
import { settleModel, settleService } from './settle.js'

type Type = 'mlmodel' | 'mlmodelService'

/** What the caller knows of a document that does not say it all itself. */
export interface ReadOptions<T extends Type = Type> {
  /** What the document is. Without it, a document with a platform or a connection and neither service nor algorithm is a service, and any other a model. */
  readonly type?: T
  /** The service of a model, where the document does not name it, as create requests of the sample data do. */
  readonly service?: EntityReference | MlModelService
  /** The algorithm of a model, where the document does not name it. */
  readonly algorithm?: string
}

/** What a reading came to. */
export interface ReadResult<T> {
  readonly entity: T
  /** One for each value of the document that was changed or left out; all others are in the entity as they were. */
  readonly warnings: readonly ReadWarning[]
}

/**
 * Reads a document of OpenMetadata (1.13: `mlmodel.json`, `mlmodelService.json` and their create requests), or one that only means to be one.
 * The entity is always valid; each value of the document is in it, or told of in a warning.
 * Throws {@link ValidationError} only for what cannot be a model or a service at all: no object, no usable name, a model of no service.
 */
export function readOpenMetadata<T extends Type = Type>(document: unknown, options: ReadOptions<T> = {}): ReadResult<EntityByType[T]> {
  if (!isObject(document)) throw new ValidationError([{ path: '', rule: 'type', message: `A document must be an object, not ${kindOf(document)}.` }])
  const type = options.type ?? recognize(document)
  if (type !== 'mlmodel' && type !== 'mlmodelService') throw new ValidationError([{ path: '', rule: 'unknown-type', message: 'Only documents of type `mlmodel` and `mlmodelService` can be read.' }])
  const draft = new Draft()
  const entity = mendNode(draft, document, documents[type].class, '')
  if (type === 'mlmodel') settleModel(draft, entity)
  else settleService(draft, entity)
  settleOwnType(draft, entity, type)
  new Repair(draft, entity, type, type === 'mlmodel' ? given(options, entity) : {}).run()
  return { entity: { type, ...entity } as unknown as EntityByType[T], warnings: draft.warnings }
}

function recognize(document: Values): Type {
  const has = (...keys: string[]) => keys.some((key) => Object.hasOwn(document, key) && document[key] !== null)
  if (document.type === 'mlmodel' || document.type === 'mlmodelService') return document.type
  return has('serviceType', 'connection', 'serviceConnection') && !has('service', 'algorithm', 'mlFeatures') ? 'mlmodelService' : 'mlmodel'
}

function settleOwnType(draft: Draft, entity: Values, type: Type): void {
  if (entity.type !== undefined && entity.type !== type) draft.warn(within('', 'type'), `Left out: the document is read as \`${type}\`.`, 'enum')
  entity.type = type
}

/** What the caller knows of the model. The platform of a service speaks of the model only when the model is of that service. */
function given({ service, algorithm }: ReadOptions, entity: Values): Values {
  const isService = isObject(service) && 'serviceType' in service
  return {
    ...(service === undefined ? {} : { service: isService ? reference(service as MlModelService) : { ...service } }),
    ...(isService && (entity.service ?? undefined) === undefined ? { serviceType: (service as MlModelService).serviceType } : {}),
    ...(algorithm === undefined ? {} : { algorithm }),
  }
}
