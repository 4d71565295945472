import { HttpFailure } from '../io/http-client.js'

/** Kinds of failure after which no other item could be read either. */
const fatal: ReadonlySet<HttpFailure['kind']> = new Set(['budget', 'wait-too-long', 'aborted'])

/** Whether a failure concerns all items and not just the one it happened to. */
export function isFatal(error: unknown): boolean {
  if (!(error instanceof HttpFailure)) return !(error instanceof Error) || error.name === 'AbortError'
  return fatal.has(error.kind) || error.status === 401
}

/** What happened, in words for people. */
export function failureOf(error: unknown): string {
  return error instanceof HttpFailure ? error.message : 'It could not be read: what the platform said of it is not what its API promises.'
}
