import type { ReaderWarning } from '../../connectors/wire/wire-log.js'
import { toInstant } from '../../connectors/wire/instants.js'
import type { HttpClient } from '../../io/http-client.js'
import { HttpFailure } from '../../io/http-failure.js'
import type { Query, RequestOptions } from '../../io/http-options.js'
import { linkedPage, pages } from '../../io/paging.js'
import { answerOf, ifThere, listOf, objectsOf, type Answer } from '../answers.js'
import { PlatformFailure } from '../platform-failure.js'
import type { ItemPage } from '../drive.js'
import { failureOf, isFatal } from '../failures.js'

/** Models of a page; the Hub gives up to 1000, but such a page is large. */
const PAGE = 100
/** Largest card that is read, in bytes. */
const LARGEST_CARD = 1_000_000

/** Which models are listed. */
export interface Wanted {
  readonly author?: string
  readonly search?: string
  readonly filter?: string
}

/** A repository, and what of it could not be read. */
export interface Repository {
  readonly model: Answer
  readonly warnings: readonly ReaderWarning[]
}

/** The API of the Hub (https://huggingface.co/docs/hub/api), as far as it reads. */
export class HubApi {
  /** Answers for what is not there, or not for us. Whoever asks without a token is told 401 for everything that is private, gated or gone. */
  private readonly closed: readonly number[]

  constructor(private readonly client: HttpClient, private readonly anonymous: boolean) {
    this.closed = anonymous ? [401, 403, 404] : [403, 404]
  }

  /**
   * The pages of a list. With an instant, what changed last comes first, and what lies before the instant is not asked for. Else the order is by creation, which never changes:
   * in the other order, a model that is changed meanwhile would move to a page that has been read.
   */
  async *models(wanted: Wanted, since: number | undefined, start: string | undefined): AsyncGenerator<ItemPage<Answer>, void, undefined> {
    const query = { ...wanted, limit: PAGE, sort: since === undefined ? 'createdAt' : 'lastModified', full: true }
    const load = async (link: string | undefined) => {
      const response = await (link === undefined ? this.client.get('api/models', query) : this.client.get(link))
      return { items: listOf(response.json(), 'models'), next: linkedPage(response) }
    }
    let latest = Infinity
    for await (const { page: { items }, next } of pages({ what: 'models', load, next: (page) => page.next, count: (page) => page.items.length, ...(start === undefined ? {} : { start }) })) {
      const times = items.map(({ lastModified }) => toInstant(lastModified) ?? NaN)
      const sorted = times.every((time, index) => time <= (times[index - 1] ?? latest))
      latest = sorted ? (times.at(-1) ?? latest) : NaN // from here on nothing is sorted
      const passed = since !== undefined && latest < since
      yield { items, next: passed ? undefined : next }
      if (passed) return
    }
  }

  /** All that the Hub says of a repository: the answer for the model, its card, its branches and tags, and its results in the newer form. A part that cannot be read is missing, with a warning. */
  async repository(id: string, signal: AbortSignal): Promise<Repository> {
    const path = id.split('/').map(encodeURIComponent).join('/')
    const warnings: ReaderWarning[] = []
    const part = <T>(name: string, ask: () => Promise<T>, closed = this.closed) => orWarning(() => ifThere(ask, closed), (message) => warnings.push({ path: `/${name}`, message }))
    const [model, refs, evalResults] = await Promise.all([
      this.model(path, signal),
      part('refs', () => this.object(`api/models/${path}/refs`, {}, { signal })),
      part('evalResults', async () => (await this.object(`api/models/${path}`, { expand: ['evalResults'] }, { signal })).evalResults, [400, ...this.closed]),
    ])
    const card = `${path}/raw/${typeof model.sha === 'string' ? encodeURIComponent(model.sha) : 'main'}/README.md`
    const readme = hasCard(model) ? await part('readme', () => this.card(card, signal)) : undefined
    return { model: { ...model, refs, evalResults, readme: readme && withoutFrontMatter(readme) }, warnings }
  }

  private async model(path: string, signal: AbortSignal): Promise<Answer> {
    try {
      const model = await this.object(`api/models/${path}`, { blobs: true }, { signal })
      if (typeof model.id === 'string') return model
    } catch (error) {
      if (this.anonymous && error instanceof HttpFailure && error.status === 401) throw new PlatformFailure('It is private, or is no longer there: the Hub tells only those who have a token.')
      throw error
    }
    throw new PlatformFailure('The answer is JSON, but is of no model.')
  }

  private async card(path: string, signal: AbortSignal): Promise<string> {
    const response = await this.client.get(path, {}, { signal, maxBodyBytes: LARGEST_CARD, follow: 'anywhere-without-headers' })
    if (/^text\/html\b/i.test(response.headers.get('content-type') ?? '')) throw new PlatformFailure('The answer is a web page, perhaps to sign in, and not the text of the card.')
    return response.text()
  }

  private async object(path: string, query: Query, options: RequestOptions): Promise<Answer> {
    return answerOf((await this.client.get(path, query, options)).json())
  }
}

async function orWarning<T>(ask: () => Promise<T>, warn: (message: string) => void): Promise<T | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (isFatal(error)) throw error
    warn(`This part could not be read and is left out: ${failureOf(error)}`)
    return undefined
  }
}

function hasCard({ siblings }: Answer): boolean {
  return objectsOf(siblings).some(({ rfilename }) => rfilename === 'README.md')
}

/** The text behind the front matter, which the Hub has parsed already. */
function withoutFrontMatter(card: string): string {
  return card.replace(/^\uFEFF?\s*---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, '')
}
