import type { Connector, ReadContext } from '../connectors/connector.js'
import { mlModelService } from '../entities/build.js'
import { canonical } from '../entities/canonical.js'
import { ValidationError } from '../entities/issues.js'
import { isDocument } from '../entities/references.js'
import type { MlModelService } from '../generated/types.js'
import { ExtractionError, type Extracted } from './extraction.js'

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
  yield {
    kind: 'entity',
    entity: described({
      name: service, serviceType, displayName: title,
      ...(config ? { connection: { config: { type: serviceType, ...config } as never } } : {}),
      ...(webUrl === undefined ? {} : { sourceUrl: webUrl }), ...(serverVersion === undefined ? {} : { extension: { [id]: { serverVersion } } }),
    }),
  }
}

/** What the caller or the platform said makes no valid service: then nothing that belongs to it would be valid. */
function described(service: Parameters<typeof mlModelService>[0]): MlModelService {
  try {
    return canonical(mlModelService(service))
  } catch (error) {
    if (error instanceof ValidationError) throw new ExtractionError(`The platform cannot be described as a service: ${error.issues[0].path} ${error.issues[0].message}`)
    throw error
  }
}
