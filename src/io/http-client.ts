import { JoinedSignal, unlessAborted } from './abort.js'
import { Credentials, type Credential } from './credentials.js'
import { addressOf } from './http-address.js'
import { readBody } from './http-body.js'
import { exchange } from './http-exchange.js'
import { HttpFailure } from './http-failure.js'
import { checkedHeaders } from './http-headers.js'
import type { HttpOptions, Method, Query, RequestOptions, Writing } from './http-options.js'
import { HttpRedaction } from './http-redaction.js'
import { HttpResponse } from './http-response.js'
import { checkLimits, settingsOf, type HttpSettings } from './http-settings.js'
import { serverMessage } from './server-message.js'
import { backoff, spanInWords, toldWait } from './server-wait.js'
import { Slots } from './slots.js'

const RETRYABLE = [408, 425, 429, 500, 502, 503, 504]
const hints = (writes: boolean): Readonly<Record<number, string>> => ({ 401: ' Is a token needed, or has it expired?', 403: ` The token, if one was given, may not ${writes ? 'write here' : 'read this'}.` })
/** Most bytes of an answer that says no: it is only looked through for a message. */
const MOST_OF_A_REFUSAL = 65_536

/** A request with all that was decided about it. */
interface Order {
  readonly method: Method
  readonly url: URL
  readonly body: string | undefined
  /** Whether it changes something at the server. */
  readonly writes: boolean
  readonly options: RequestOptions
  readonly redaction: HttpRedaction
  /** Origin and path, for messages and events. */
  readonly shown: string
  /** `GET https://host/path`, for messages. */
  readonly name: string
}

/**
 * Asks one server for JSON, and is not led astray by it: requests and their headers stay on its origin, bodies, waits, redirects and retries are bounded.
 * All that goes wrong is a {@link HttpFailure}; options, paths and headers that make no sense are a TypeError.
 */
export class HttpClient {
  readonly #settings: HttpSettings
  readonly #redaction: HttpRedaction
  readonly #credentials: Credentials
  readonly #slots: Slots
  #retriesLeft: number
  /** Epoch milliseconds before which the server wants no request at all. */
  #notBefore = 0

  constructor(options: HttpOptions) {
    this.#settings = settingsOf(options)
    this.#redaction = new HttpRedaction(options.redact)
    this.#redaction.hide(Object.values(this.#settings.headers))
    this.#credentials = new Credentials(options.token, options.authorization)
    this.#slots = new Slots(this.#settings.concurrency)
    this.#retriesLeft = this.#settings.retries
  }

  /** Where the server is: `https://host`. */
  get origin(): string {
    return this.#settings.base.origin
  }

  /** Reads a path under the base URL, or an address that the server gave. */
  get(pathOrUrl: string, query?: Query, options: RequestOptions = {}): Promise<HttpResponse> {
    return this.#order('GET', pathOrUrl, query, undefined, options)
  }

  /** Searches by sending JSON; sent again after a failure unless `idempotent` is false. */
  async post(pathOrUrl: string, jsonBody: unknown, options: RequestOptions = {}): Promise<HttpResponse> {
    return this.#order('POST', pathOrUrl, undefined, JSON.stringify(jsonBody), options)
  }

  /**
   * Writes to the server, which must come to the same when it is done twice: it is sent again after a failure, even if the server had done it and only its answer was lost.
   * A redirect that would turn it into a reading is a failure, so that an answer with status 2xx is the server's word.
   */
  async write(method: 'PUT' | 'POST', pathOrUrl: string, { text, type, query }: Writing, options: RequestOptions = {}): Promise<HttpResponse> {
    return this.#order(method, pathOrUrl, query, text, { ...options, headers: { accept: '*/*', ...options.headers, 'content-type': type } }, true)
  }

  async #order(method: Method, pathOrUrl: string, query: Query | undefined, body: string | undefined, options: RequestOptions, writes = false): Promise<HttpResponse> {
    const url = addressOf(this.#settings.base, pathOrUrl, query)
    const headers = checkedHeaders(options.headers)
    checkLimits(options)
    const redaction = this.#redaction.inner()
    redaction.hide([...url.searchParams.values(), ...Object.values(headers)])
    const shown = redaction.address(url)
    const order: Order = { method, url, body, writes, options: { ...options, headers }, redaction, shown, name: `${method} ${shown}` }
    const joined = new JoinedSignal([this.#settings.signal, options.signal])
    try {
      return await this.#slots.use(joined.signal, () => this.#persist(order, joined.signal))
    } catch (error) {
      throw joined.signal.aborted ? new HttpFailure('aborted', `${order.name} was stopped by the caller.`) : error
    } finally {
      joined.release()
    }
  }

  async #persist(order: Order, signal: AbortSignal): Promise<HttpResponse> {
    for (let attempt = 1, delay = 0; ; attempt++) {
      await this.#wait(order, delay, signal)
      try {
        return await this.#attempt(order, attempt, signal)
      } catch (error) {
        delay = this.#delayAfter(error, order, attempt)
      }
    }
  }

  async #wait({ method, shown }: Order, delay: number, signal: AbortSignal): Promise<void> {
    const { now, maxWait, sleep, onEvent } = this.#settings
    const milliseconds = Math.min(maxWait, Math.max(delay, this.#notBefore - now()))
    if (milliseconds <= 0) return
    onEvent({ kind: 'wait', method, url: shown, milliseconds })
    await unlessAborted(sleep(milliseconds, signal), signal)
  }

  /** Milliseconds before the next attempt; throws when there is to be none. */
  #delayAfter(error: unknown, { method, shown, options }: Order, attempt: number): number {
    const { maxAttempts, maxWait, retries, now, random, onEvent } = this.#settings
    if (!(error instanceof HttpFailure) || !error.retryable || options.idempotent === false) throw error
    const { kind, status, wait = 0 } = error
    if (attempt >= maxAttempts) throw attempt === 1 ? error : error.with(`Tried ${attempt} times.`)
    if (wait > maxWait) throw error.with(`It asks to wait ${spanInWords(wait)}, which is longer than the ${spanInWords(maxWait)} allowed (option maxWait): run it again later.`, 'wait-too-long')
    if (this.#retriesLeft <= 0) throw error.with(`The ${retries} retries of this run are spent (option retries).`, 'budget')
    this.#retriesLeft--
    if (wait > 0) this.#notBefore = Math.max(this.#notBefore, now() + wait)
    onEvent({ kind: 'retry', method, url: shown, attempt: attempt + 1, reason: kind, ...(status === undefined ? {} : { status }) })
    return Math.max(wait, backoff(attempt, random))
  }

  async #attempt(order: Order, attempt: number, signal: AbortSignal): Promise<HttpResponse> {
    const credential = await unlessAborted(this.#credentials.current(), signal)
    try {
      return await this.#timed(order, credential, attempt, signal)
    } catch (error) {
      const refused = error instanceof HttpFailure && error.status === 401
      const renewed = refused ? await unlessAborted(this.#credentials.renewed(credential), signal) : undefined
      if (!renewed) throw error
      return this.#timed(order, renewed, attempt, signal)
    }
  }

  async #timed(order: Order, credential: Credential, attempt: number, outer: AbortSignal): Promise<HttpResponse> {
    const timeout = order.options.timeout ?? this.#settings.timeout
    const joined = new JoinedSignal([outer], timeout)
    try {
      return await unlessAborted(this.#once(order, credential, attempt, joined.signal), joined.signal)
    } catch (error) {
      throw joined.timedOut ? new HttpFailure('timeout', `${order.name} was not answered, to the end, within ${spanInWords(timeout)} (option timeout).`, { retryable: true }) : error
    } finally {
      joined.release()
    }
  }

  async #once(order: Order, credential: Credential, attempt: number, signal: AbortSignal): Promise<HttpResponse> {
    const { method, url, body, writes, options, redaction, name } = order
    const { base, fetch, onEvent, parseJson } = this.#settings
    const carried = checkedHeaders(credential.headers)
    this.#redaction.hide([credential.token ?? '', ...Object.values(carried)])
    const headers = { ...this.#settings.headers, ...options.headers, ...carried }
    const { response, redirected, url: last } = await exchange({ method, url, body, writes, attempt, headers, follow: options.follow ?? 'same-origin' }, signal, { base, fetch, onEvent, redaction })
    if (!response.ok) throw await this.#refusal(order, response)
    const bytes = await readBody(response, options.maxBodyBytes ?? this.#settings.maxBodyBytes, name)
    return new HttpResponse(response.status, response.headers, last.href, bytes, { request: name, parseJson, redirected, clean: (text) => redaction.message(text) })
  }

  async #refusal({ redaction, name, writes }: Order, response: Response): Promise<HttpFailure> {
    const { status, headers } = response
    const body = await readBody(response, MOST_OF_A_REFUSAL, name).catch(() => undefined)
    const said = serverMessage(new TextDecoder().decode(body))
    const words = said === undefined ? '' : ` The server says: "${redaction.message(said)}".`
    const wait = RETRYABLE.includes(status) ? toldWait(status, headers, this.#settings.now()) : undefined
    return new HttpFailure('status', `${name} was answered with status ${status}.${words}${hints(writes)[status] ?? ''}`, { status, retryable: RETRYABLE.includes(status), wait })
  }
}
