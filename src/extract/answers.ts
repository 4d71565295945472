import { HttpFailure } from '../io/http-failure.js'
import { PlatformFailure } from './platform-failure.js'

/** An object that an API gave, not yet looked at. */
export type Answer = Readonly<Record<string, unknown>>

/** The value as an object; throws {@link PlatformFailure} where it is none. */
export function answerOf(value: unknown): Answer {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new PlatformFailure('The answer is JSON, but not an object. Does the address lead to the API of the platform?')
  return value as Answer
}

/** The value as an object; an empty one where it is none. */
export function objectOf(value: unknown): Answer {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Answer) : {}
}

/** The objects of a list; none where the value is no list. */
export function objectsOf(value: unknown): Answer[] {
  return Array.isArray(value) ? value.filter((item): item is Answer => typeof item === 'object' && item !== null && !Array.isArray(item)) : []
}

/** The objects of a list that must be there; throws {@link PlatformFailure} where the value is no list. */
export function listOf(value: unknown, what: string): Answer[] {
  if (!Array.isArray(value)) throw new PlatformFailure(`The answer is JSON, but has no list of ${what}. Does the address lead to the API of the platform?`)
  return objectsOf(value)
}

/** What a request gives; nothing where the platform says that there is no such thing, or none for us. */
export async function ifThere<T>(request: () => Promise<T>, missing: readonly number[] = [404]): Promise<T | undefined> {
  try {
    return await request()
  } catch (error) {
    if (error instanceof HttpFailure && error.kind === 'status' && missing.includes(error.status ?? 0)) return undefined
    throw error
  }
}
