import type { Connector, ReadContext } from '../connectors/connector.js'
import { mlModelService } from '../entities/build.js'
import { canonical } from '../entities/canonical.js'
import { isDocument } from '../entities/references.js'
import type { MlModelService } from '../generated/types.js'
import type { Extracted } from './extraction.js'

/** What is known of the platform itself. */
export interface ServiceDetails {
  /** Settings of the connection, without secrets, as the schema of the platform has them. */
  readonly config?: Readonly<Record<string, unknown>>
  /** Version of the server. */
  readonly serverVersion?: string | undefined
}

/** The service that all entities belong to: the first thing an extraction hands over. Nothing, where the caller has a record of it already. */
export function* serviceOf({ id, serviceType, title }: Pick<Connector, 'id' | 'serviceType' | 'title'>, { service = id, webUrl }: ReadContext, { config, serverVersion }: ServiceDetails = {}): Generator<Extracted, void, undefined> {
  if (typeof service !== 'string') {
    if (isDocument(service)) yield { kind: 'entity', entity: service as MlModelService }
    return
  }
  const entity = mlModelService({
    name: service, serviceType, displayName: title,
    ...(config ? { connection: { config: { type: serviceType, ...config } as never } } : {}),
    ...(webUrl === undefined ? {} : { sourceUrl: webUrl }), ...(serverVersion === undefined ? {} : { extension: { [id]: { serverVersion } } }),
  })
  yield { kind: 'entity', entity: canonical(entity) }
}
