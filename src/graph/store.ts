import { HttpClient } from '../io/http-client.js'
import { HttpFailure } from '../io/http-failure.js'
import type { HttpEvent, HttpOptions } from '../io/http-options.js'
import type { NamedGraph } from './named-graph.js'
import { replacingUpdate } from './update-text.js'

/** How graphs are sent: `gsp`, one `PUT` for each by the SPARQL 1.1 Graph Store HTTP Protocol; `update`, many at a time by SPARQL 1.1 Update. */
export type Protocol = 'gsp' | 'update'

/** Ways to say how graphs are sent; `auto` asks the store. */
export const protocols = ['auto', 'gsp', 'update'] as const

/** Where a store is and how it is reached. */
export interface StoreOptions extends Pick<HttpOptions, 'token' | 'authorization' | 'fetch' | 'redact' | 'sleep'> {
  /** Address that takes graphs (Graph Store Protocol) or updates (SPARQL Update), without user info, query or fragment. */
  readonly to: string
  /** Default `auto`: sends an update that drops a graph which is not there, and takes the Graph Store Protocol where that is refused. */
  readonly protocol?: Protocol | 'auto'
  /** Requests at the same time, default 2. A graph is never on its way twice. */
  readonly concurrency?: number
  /** Retries of the whole run, default 100; one request has 8 attempts. */
  readonly retries?: number
  /** Milliseconds for one attempt, default 120 000. */
  readonly timeout?: number
  readonly signal?: AbortSignal | undefined
  /** Told of requests, retries and waits. */
  readonly onEvent?: (event: HttpEvent) => void
}

/** A graph that nobody has: to drop it does nothing. */
const NOTHING = 'DROP SILENT GRAPH <https://w3id.org/ml-assets/no-such-graph>'
/** What an address answers to an update when it takes none. */
const NO_UPDATE = [400, 404, 405, 406, 415, 422, 501]
/** What an address answers to a graph when it takes none, whatever is in it. */
const NO_GRAPHS = [404, 405, 406, 415, 501]
/** What a store answers to content that it does not take: too large, or not to its liking. */
const REFUSALS = [400, 413, 422, 500]
/** N-Triples first, whose IRIs are taken as they are; readers of Turtle, like those of SPARQL, may take `/../` out of them. */
const MEDIA_TYPES = ['application/n-triples', 'text/turtle;charset=utf-8'] as const
const MOST_OF_AN_ANSWER = 1_000_000

/** A SPARQL 1.1 store at an address. All that goes wrong is an {@link HttpFailure}; options that make no sense are a TypeError. */
export class Store {
  private readonly client: HttpClient
  private readonly to: string
  private guessed = false
  private decided: Protocol | undefined
  private mediaType: (typeof MEDIA_TYPES)[number] = MEDIA_TYPES[0]

  constructor({ to, protocol = 'auto', concurrency = 2, retries = 100, timeout = 120_000, signal, onEvent, ...options }: StoreOptions) {
    this.to = to
    this.decided = protocol === 'auto' ? undefined : protocol
    const http = { ...options, ...(signal ? { signal } : {}), ...(onEvent ? { onEvent } : {}) }
    this.client = new HttpClient({ baseUrl: to, concurrency, retries, timeout, maxAttempts: 8, maxBodyBytes: MOST_OF_AN_ANSWER, ...http })
  }

  /** How graphs are sent; asks the store when that is not known. */
  async protocol(): Promise<Protocol> {
    return (this.decided ??= await this.probe())
  }

  /** Puts graphs in the place of what was there; returns when the store has acknowledged them. */
  async put(graphs: readonly NamedGraph[], signal: AbortSignal): Promise<void> {
    if (await this.protocol() === 'update') return this.update(replacingUpdate(graphs), signal)
    for (const { iri, triples } of graphs) await this.putGraph(iri, triples, signal)
  }

  private async putGraph(iri: string, triples: string, signal: AbortSignal): Promise<void> {
    const type = this.mediaType
    try {
      await this.client.write('PUT', this.to, { text: triples, type, query: { graph: iri } }, { signal })
    } catch (error) {
      if (type === MEDIA_TYPES[0] && isStatus(error, [415])) {
        this.mediaType = MEDIA_TYPES[1]
        return this.putGraph(iri, triples, signal)
      }
      if (!isStatus(error, NO_GRAPHS)) throw error
      throw error.with(this.guessed ? 'It takes neither SPARQL Update nor the Graph Store Protocol: is the address right?' : 'Is this where the store takes graphs (Graph Store Protocol)?')
    }
  }

  private async update(text: string, signal?: AbortSignal): Promise<void> {
    await this.client.write('POST', this.to, { text, type: 'application/sparql-update' }, signal ? { signal } : {})
  }

  private async probe(): Promise<Protocol> {
    try {
      await this.update(NOTHING)
      return 'update'
    } catch (error) {
      if (!isStatus(error, NO_UPDATE)) throw error
      this.guessed = true
      return 'gsp'
    }
  }
}

/** Whether the store has looked at what was sent and does not take it, so that other graphs may fare better. */
export function isRefusal(error: unknown): error is HttpFailure {
  return isStatus(error, REFUSALS)
}

function isStatus(error: unknown, statuses: readonly number[]): error is HttpFailure {
  return error instanceof HttpFailure && error.kind === 'status' && statuses.includes(error.status ?? 0)
}
