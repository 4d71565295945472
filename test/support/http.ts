import { HttpClient } from '../../src/io/http-client.js'
import { HttpFailure } from '../../src/io/http-failure.js'
import type { Fetch, HttpEvent, HttpOptions } from '../../src/io/http-options.js'

export interface Watched {
  readonly client: HttpClient
  readonly events: HttpEvent[]
  /** Milliseconds of every wait; none of them really passes. */
  readonly waits: number[]
}

/** A client whose clock moves by its waits alone, and whose jitter is always the longest. */
export function watched(baseUrl: string, options: Partial<HttpOptions> = {}): Watched {
  const events: HttpEvent[] = []
  const waits: number[] = []
  let clock = Date.UTC(2026, 0, 1)
  const client = new HttpClient({
    baseUrl,
    now: () => clock,
    sleep: async (milliseconds) => {
      waits.push(milliseconds)
      clock += milliseconds
    },
    random: () => 1,
    onEvent: (event) => events.push(event),
    ...options,
  })
  return { client, events, waits }
}

/** The failure that a request ends in. Anything else, a value or another error, is an error here. */
export async function failureOf(request: Promise<unknown>): Promise<HttpFailure> {
  try {
    await request
  } catch (error) {
    if (error instanceof HttpFailure) return error
    throw error
  }
  throw new Error('The request did not fail.')
}

/** A fetch that answers from a table by address, and keeps what it was asked. */
export function fetchFrom(answers: Readonly<Record<string, () => Response>>): { readonly fetch: Fetch; readonly asked: { url: string; headers: Headers; method: string }[] } {
  const asked: { url: string; headers: Headers; method: string }[] = []
  const fetch: Fetch = async (url, init) => {
    asked.push({ url, headers: new Headers(init.headers), method: init.method ?? 'GET' })
    const answer = answers[url]
    if (!answer) throw new Error(`Nothing stands at ${url}.`)
    return answer()
  }
  return { fetch, asked }
}
