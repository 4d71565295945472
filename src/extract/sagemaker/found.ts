import type { Answer } from '../answers.js'
import { isFatal } from '../failures.js'
import type { List, SageMakerApi } from './api.js'

/** A record of a list that was read as a whole, or why it could not be read. */
export interface Found {
  /** What it is called in warnings: `endpoint churn`. */
  readonly identity: string
  readonly answer?: Answer
  readonly failure?: unknown
}

/** All records of a list, each described. Where the list itself is refused, that is the only thing found. */
export async function findAll(api: SageMakerApi, list: List, identity: (summary: Answer) => string, describe: (summary: Answer) => Promise<Answer>): Promise<Found[]> {
  const attempt = async (name: string, work: () => Promise<Answer>): Promise<Found> => {
    try {
      return { identity: name, answer: await work() }
    } catch (failure) {
      if (isFatal(failure)) throw failure
      return { identity: name, failure }
    }
  }
  try {
    return await Promise.all((await api.all(list)).map((summary) => attempt(identity(summary), () => describe(summary))))
  } catch (failure) {
    if (isFatal(failure)) throw failure
    return [{ identity: `all ${list.what}`, failure }]
  }
}

/** The answers among what was found. */
export function answersOf(found: readonly Found[]): Answer[] {
  return found.flatMap(({ answer }) => (answer ? [answer] : []))
}
