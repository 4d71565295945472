import { unlessAborted } from '../../io/abort.js'
import { pages } from '../../io/paging.js'
import { Slots } from '../../io/slots.js'
import { objectOf, objectsOf, type Answer } from '../answers.js'
import type { ItemPage } from '../drive.js'
import { translated } from './sdk-failures.js'
import type { Sdk, SageMakerClient } from './sdk.js'

/** Most records of a page that the lists of SageMaker take. */
const PAGE = 100
/** Most pages of a list that is needed as a whole. */
const MOST_PAGES = 200

/** A list of SageMaker: the operation, what it asks for, and the field of its answer that holds the records. */
export interface List {
  /** What is listed, for messages: `model packages`. */
  readonly what: string
  readonly operation: string
  readonly key: string
  readonly input?: Readonly<Record<string, unknown>>
  /** Set where SageMaker itself says how long a page is. */
  readonly unsized?: true
}

/** A page of a list, and the answer that it came in. */
export interface AnswerPage extends ItemPage<Answer> {
  readonly answer: Answer
}

/** The API of SageMaker (https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Operations_Amazon_SageMaker_Service.html), as far as it reads: a few requests at a time, each with a place of its own. */
export class SageMakerApi {
  constructor(private readonly sdk: Sdk, private readonly client: SageMakerClient, private readonly slots: Slots, private readonly signal: AbortSignal) {}

  /** The same API, for work that another signal ends. */
  under(signal: AbortSignal): SageMakerApi {
    return new SageMakerApi(this.sdk, this.client, this.slots, signal)
  }

  /** The answer to one request. Throws `PlatformFailure`, or `ExtractionError` when no other request would be answered either. */
  async ask(operation: string, input: object): Promise<Answer> {
    const Command = this.sdk[`${operation}Command`]!
    return this.using(async (signal) => {
      try {
        return objectOf(await unlessAborted(this.client.send(new Command(input) as never, { abortSignal: signal }), signal))
      } catch (error) {
        signal.throwIfAborted()
        throw translated(error, operation)
      }
    })
  }

  /** Does other work that uses the network in one of the places for requests. */
  using<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    return this.slots.use(this.signal, () => work(this.signal))
  }

  /** The pages of a list, from a token on or from the first. */
  async *list({ what, operation, key, input = {}, unsized }: List, start?: string, maxPages?: number): AsyncGenerator<AnswerPage, void, undefined> {
    const load = (token: string | undefined) => this.ask(operation, { ...(unsized ? {} : { MaxResults: PAGE }), ...input, ...(token === undefined ? {} : { NextToken: token }) })
    const listing = pages({
      what, load, next: ({ NextToken }) => NextToken, count: (page) => objectsOf(page[key]).length, signal: this.signal,
      ...(start === undefined ? {} : { start }), ...(maxPages === undefined ? {} : { maxPages }),
    })
    for await (const { page, next } of listing) yield { items: objectsOf(page[key]), next, answer: page }
  }

  /** All records of a list. Throws `PagingFailure` where there are more than are kept at once. */
  async all(list: List): Promise<Answer[]> {
    const found: Answer[] = []
    for await (const { items } of this.list(list, undefined, MOST_PAGES)) found.push(...items)
    return found
  }
}
