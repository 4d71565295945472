import type { Entity, EntityReference, MlModelService, ServiceType } from '../generated/types.js'
import type { Ignored, ReaderWarning } from './wire/wire-log.js'

/** What the caller knows and the payload does not say. */
export interface ReadContext {
  /** The service that the records belong to: its name, a reference to it, or its document. Default: the id of the connector. */
  readonly service?: string | EntityReference | MlModelService
  /** Address at which people look at the platform, such as `https://mlflow.example.com`; from it follow the addresses of the records. */
  readonly webUrl?: string
}

/** What a reading came to. */
export interface ReaderResult {
  /** Valid entities, each in its canonical form and once; order follows the payload. */
  readonly entities: readonly Entity[]
  /** Values that were changed, left out or not understood. One bad item never stops the others. */
  readonly warnings: readonly ReaderWarning[]
  /** Parts of the payload that are left out on purpose, each with the reason. */
  readonly ignored: readonly Ignored[]
}

/**
 * Reads one kind of payload: JSON as the API sends it (parsed, or its text), or the variant of it that the official SDK gives.
 * Pure: the payload is not changed, nothing is fetched, the same payload gives the same result. It never throws for any payload.
 */
export type Reader = (payload: unknown, context?: ReadContext) => ReaderResult

/** Reads what one platform says of its models. */
export interface Connector {
  /** Name in paths and on the command line, such as `mlflow`. */
  readonly id: string
  /** Name for people. */
  readonly title: string
  /** The word of the standard for the platform. */
  readonly serviceType: ServiceType
  /** Address of the platform's documentation of the API that is read. */
  readonly docs: string
  /** One reader for each kind of payload. */
  readonly readers: { readonly [payload: string]: Reader }
}
