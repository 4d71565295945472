import type { ReadContext } from '../connectors/connector.js'
import type { Entity } from '../generated/types.js'
import type { HttpEvent } from '../io/http-options.js'

/** One thing that an extraction hands over. */
export type Extracted =
  | { readonly kind: 'entity'; readonly entity: Entity }
  | { readonly kind: 'warning'; readonly warning: ExtractionWarning }
  | { readonly kind: 'progress'; readonly progress: Progress }
  /** All that came before is whole: an extraction that is given this cursor goes on behind it. */
  | { readonly kind: 'cursor'; readonly cursor: string }

/** Something of the platform that could not be read, or was changed or left out. It holds no value of the data. */
export interface ExtractionWarning {
  /** What it is about, in the words of the platform: `model churn, version 3`. */
  readonly item: string
  /** Where in what the platform said of the item: a JSON Pointer (RFC 6901); empty for the whole of it. */
  readonly path: string
  /** What happened, as a sentence for people. */
  readonly message: string
  /** Whether the item is missing from what was handed over. */
  readonly failed?: true
}

/** How far an extraction is. */
export interface Progress {
  /** What is counted: `models`. */
  readonly what: string
  /** How many are done. */
  readonly done: number
  /** How many there are in all, where the platform tells. */
  readonly total?: number
}

/** Reads a file that lies beside the metadata, such as an `MLmodel` file in a bucket. `undefined` where it is not there or not for us. */
export type ArtifactReader = (uri: string, options: { readonly signal?: AbortSignal; readonly maxBytes: number }) => Promise<string | undefined>

/** What every extraction can be told. */
export interface ExtractOptions extends ReadContext {
  /** Reads files beside the metadata where the API itself cannot give them. Default: they are not read. */
  readonly readArtifact?: ArtifactReader
  /** Only what changed at or after this instant, in epoch milliseconds. */
  readonly since?: number
  /** Where an earlier extraction with the same options stopped. */
  readonly cursor?: string
  /** Only items whose name this says yes to. */
  readonly include?: (name: string) => boolean
  /** How many requests run at a time; default 4. */
  readonly concurrency?: number
  /** Milliseconds that a request may take, to the last byte of its answer; default 60 000. */
  readonly timeout?: number
  /** Told of every request, redirect, wait and retry, for a log. Addresses come without query and user info. */
  readonly onEvent?: (event: HttpEvent) => void
  /** Ends the extraction: what was handed over stays good. */
  readonly signal?: AbortSignal
}

/** Thrown when an extraction cannot go on: the platform is not to be reached, refuses the token, or stopped answering. What was handed over before stays good. */
export class ExtractionError extends Error {
  override readonly name = 'ExtractionError'
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
  }
}
