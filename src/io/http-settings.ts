import { pause } from './abort.js'
import { baseAddress } from './http-address.js'
import { checkedHeaders } from './http-headers.js'
import type { HttpOptions, RequestOptions } from './http-options.js'
import { whole } from './whole-number.js'

/** Options of a client with every default filled in. */
export interface HttpSettings extends Required<Pick<HttpOptions, 'fetch' | 'headers' | 'maxBodyBytes' | 'timeout' | 'retries' | 'maxAttempts' | 'concurrency' | 'maxWait' | 'onEvent' | 'parseJson' | 'now' | 'sleep' | 'random'>> {
  readonly base: URL
  readonly signal: AbortSignal | undefined
}

/** Longest time that a timer of Node takes; it goes off at once for more. */
const LONGEST_TIMER = 2_147_483_647

/** Reads options; throws TypeError for one that makes no sense. */
export function settingsOf(options: HttpOptions): HttpSettings {
  return {
    base: baseAddress(options.baseUrl),
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    headers: checkedHeaders(options.headers),
    ...checkLimits({ maxBodyBytes: options.maxBodyBytes ?? 64_000_000, timeout: options.timeout ?? 60_000 }),
    retries: whole('retries', options.retries ?? 50, 0),
    maxAttempts: whole('maxAttempts', options.maxAttempts ?? 5, 1),
    concurrency: whole('concurrency', options.concurrency ?? 4, 1),
    maxWait: whole('maxWait', options.maxWait ?? 120_000, 0, LONGEST_TIMER),
    signal: options.signal,
    onEvent: options.onEvent ?? (() => undefined),
    parseJson: options.parseJson ?? ((text) => JSON.parse(text) as unknown),
    now: options.now ?? Date.now,
    sleep: options.sleep ?? pause,
    random: options.random ?? Math.random,
  }
}

/** The limits that a request may have of its own, unchanged; throws TypeError for one that makes no sense. */
export function checkLimits<T extends Pick<RequestOptions, 'maxBodyBytes' | 'timeout'>>(limits: T): T {
  whole('maxBodyBytes', limits.maxBodyBytes ?? 0, 0)
  whole('timeout', limits.timeout ?? 1, 1, LONGEST_TIMER)
  return limits
}
