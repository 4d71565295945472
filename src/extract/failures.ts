import { HttpFailure } from '../io/http-failure.js'
import { PagingFailure } from '../io/paging.js'
import { ExtractionError } from './extraction.js'

/** Why one request came to nothing, where something other than our own HTTP client made it; the message is for people, and holds no data. */
export class PlatformFailure extends Error {
  override readonly name = 'PlatformFailure'
  /** `refused`: not for these credentials; `unsupported`: the platform has no such call here; `missing`: there is no such thing; `throttled`: too many requests, also after all attempts. */
  constructor(readonly kind: 'refused' | 'unsupported' | 'missing' | 'throttled' | 'other', message: string) {
    super(message)
  }
}

/** Kinds of failure after which no other item could be read either. */
const fatal: ReadonlySet<string> = new Set(['budget', 'wait-too-long', 'aborted'])

/** Whether a failure concerns all items and not just the one it happened to. */
export function isFatal(error: unknown): boolean {
  if (error instanceof ExtractionError) return true
  if (error instanceof HttpFailure) return fatal.has(error.kind) || error.status === 401
  return !(error instanceof Error) || error.name === 'AbortError'
}

/** Whether a kind of record is not to be had, for these credentials or at all, though others may be. */
export function isUnavailable(error: unknown): boolean {
  return error instanceof PlatformFailure && (error.kind === 'refused' || error.kind === 'unsupported')
}

/** What happened to an item, in words for people. */
export function failureOf(error: unknown): string {
  if (hasMessage(error)) return error.message
  return 'It could not be read: what the platform says of it is not what its API promises.'
}

/** The error that ends an extraction. What is no failure of the platform stays what it is. */
export function endingOf(error: unknown, what: string, signal?: AbortSignal): unknown {
  if (signal?.aborted || (error instanceof HttpFailure && error.kind === 'aborted')) return new ExtractionError('The extraction was stopped.')
  return hasMessage(error) ? new ExtractionError(`The ${what} cannot be read any further: ${error.message}`) : error
}

function hasMessage(error: unknown): error is Error {
  return error instanceof HttpFailure || error instanceof PagingFailure || error instanceof PlatformFailure
}
