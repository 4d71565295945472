import { quoteName } from '../entities/names.js'
import { isDocument, reference } from '../entities/references.js'
import type { EntityReference, ServiceType } from '../generated/types.js'
import type { ReadContext } from './connector.js'

/** The service that a payload belongs to, and the names of records within it: the same record gets the same name from every payload. */
export class Scope {
  /** The service, as entities refer to it. */
  readonly service: EntityReference
  /** Address at which people look at the platform, without a slash at its end. */
  readonly webUrl: string | undefined

  constructor(connector: string, readonly serviceType: ServiceType, { service = connector, webUrl }: ReadContext = {}) {
    this.service = typeof service === 'string' ? reference('mlmodelService', quoteName(service)) : isDocument(service) ? reference(service) : (service as EntityReference)
    this.webUrl = webUrl?.replace(/\/+$/, '')
  }

  /** A model of the service, by its name. */
  model(name: string): EntityReference {
    return this.within('mlmodel', name)
  }

  /** An experiment of the service, by its name. */
  experiment(name: string): EntityReference {
    return this.within('mlexperiment', name)
  }

  /** A run, by its name and that of its experiment, if it has one. */
  run(name: string, experiment?: string): EntityReference {
    return experiment === undefined ? this.within('mlrun', name) : this.within('mlrun', experiment, name)
  }

  /** A dataset of the service, by its name. */
  dataset(name: string): EntityReference {
    return this.within('mldataset', name)
  }

  private within(type: string, ...names: string[]): EntityReference {
    const parent = this.service.fullyQualifiedName ?? quoteName(this.service.name ?? this.service.id ?? '')
    return reference(type, [parent, ...names.map(quoteName)].join('.'))
  }
}
