import { HttpFailure } from '../io/http-failure.js'
import { PagingFailure } from '../io/paging.js'
import { ExtractionError } from './extraction.js'
import { PlatformFailure } from './platform-failure.js'

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
  if (isOfPlatform(error)) return error.message
  return 'It could not be read: what the platform says of it is not what its API promises.'
}

/** The error that ends an extraction. What is no failure of the platform stays what it is. */
export function endingOf(error: unknown, what: string, signal?: AbortSignal): unknown {
  if (signal?.aborted || (error instanceof HttpFailure && error.kind === 'aborted')) return new ExtractionError('The extraction was stopped.')
  return isOfPlatform(error) ? new ExtractionError(`The ${what} cannot be read any further: ${error.message}`) : error
}

/** Waits for an answer without which an extraction cannot go on. */
export async function endingWith<T>(what: string, answer: Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await answer
  } catch (error) {
    throw endingOf(error, what, signal)
  }
}

/** Whether the platform is to blame; then the message is for people. */
function isOfPlatform(error: unknown): error is Error {
  return error instanceof HttpFailure || error instanceof PagingFailure || error instanceof PlatformFailure
}
