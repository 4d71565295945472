import { entityIri } from '../entities/iris.js'
import { idOf } from '../entities/ids.js'
import { fullyQualifiedName, referencedName } from '../entities/names.js'
import { reference } from '../entities/references.js'
import { compareCodePoints } from '../entities/order.js'
import type { Entity, EntityReference, EntityType } from '../generated/types.js'
import type { Origin } from './match-key.js'

/** A thing that is described, by one document or by several copies. */
export interface Subject {
  /** Place among all subjects in the order of their IRIs. */
  readonly place: number
  readonly type: EntityType
  readonly name: string
  readonly reference: EntityReference
  readonly origin: Origin
  readonly documents: readonly Entity[]
}

/** The things that can be linked, in the order of their IRIs whatever the order of the documents. */
export function subjectsOf(entities: readonly Entity[]): Subject[] {
  const origins = originsOf(entities)
  const byIri = new Map<string, Entity[]>()
  for (const entity of entities) {
    if (entity.type === 'lineageEdge') continue
    const iri = entityIri(entity, '')
    const copies = byIri.get(iri)
    if (copies) copies.push(entity)
    else byIri.set(iri, [entity])
  }
  return [...byIri].sort(([one], [other]) => compareCodePoints(one, other)).map(([, documents], place) => subject(documents, place, origins))
}

/** Copies may differ in their id and service: the first in the order of code points counts. */
function subject(documents: readonly Entity[], place: number, originOf: (entity: Entity) => Origin): Subject {
  const [first] = documents as readonly [Entity, ...Entity[]]
  const origins = documents.map(originOf).sort((one, other) => compareCodePoints(one.service, other.service) || compareCodePoints(one.platform ?? '', other.platform ?? ''))
  const references = documents.map((document) => reference(document)).sort((one, other) => compareCodePoints(one.id ?? '', other.id ?? ''))
  return { place, type: first.type, name: fullyQualifiedName(first), reference: references.at(-1)!, origin: origins.at(-1)!, documents }
}

/** Tells where a document was read from: services are known by name or by id, and say of themselves which platform they are. */
function originsOf(entities: readonly Entity[]): (entity: Entity) => Origin {
  const services = entities.filter((entity) => entity.type === 'mlmodelService')
  const nameOfId = new Map(services.flatMap((service) => [service.id, idOf(service.type, fullyQualifiedName(service))].map((id) => [id?.toLowerCase(), fullyQualifiedName(service)] as const)))
  const platforms = new Map(services.map((service) => [fullyQualifiedName(service), service.serviceType] as const).sort(([, one], [, other]) => compareCodePoints(one, other)))
  return (entity) => {
    const { service, serviceType } = entity as { service?: EntityReference; serviceType?: string }
    const name = service === undefined ? '' : serviceName(service, nameOfId)
    return { service: name, platform: serviceType ?? platforms.get(name) }
  }
}

/** Name of the service that a reference means, as far as it can be known. */
export function serviceName(service: EntityReference, nameOfId?: ReadonlyMap<string | undefined, string>): string {
  return service.fullyQualifiedName ?? nameOfId?.get(service.id?.toLowerCase()) ?? (service.name === undefined ? referencedName(service) : fullyQualifiedName(service.name))
}
