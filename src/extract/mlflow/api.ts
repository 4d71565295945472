import { HttpFailure } from '../../io/http-failure.js'
import type { HttpClient } from '../../io/http-client.js'
import type { Query } from '../../io/http-options.js'
import { pages } from '../../io/paging.js'
import { answerOf, objectOf, objectsOf, type Answer } from '../answers.js'

/** A page of a listing, and the token of the next. */
export interface AnswerPage {
  readonly items: readonly Answer[]
  readonly next: string | undefined
}

type AnswerPages = AsyncGenerator<AnswerPage, void, undefined>

/** Records of a page: the registry would give 1000 and more, but then a page is large. */
const PAGE = 100
/** The most logged models that a page may have. */
const PAGE_OF_LOGGED_MODELS = 50
const API = 'api/2.0/mlflow'
/** Milliseconds in which a small file is there, or its storage is not to be reached; unless the caller gives another time. */
const FILE_TIMEOUT = 30_000

/** What the caller says of the requests. */
interface Limits {
  readonly signal?: AbortSignal | undefined
  /** Milliseconds that a file has. */
  readonly timeout?: number | undefined
}

/** The REST API 2.0 of MLflow (https://mlflow.org/docs/latest/api_reference/rest-api.html), as far as it reads. */
export class MlflowApi {
  constructor(private readonly client: HttpClient, private readonly limits: Limits = {}) {}

  /** The same API, whose requests end when the signal is aborted. */
  until(signal: AbortSignal): MlflowApi {
    return new MlflowApi(this.client, { ...this.limits, signal })
  }

  /** Host, with its port, of the server. */
  get host(): string {
    return new URL(this.client.origin).host
  }

  /** Registered models; without prompts, which the server leaves out by itself. */
  registeredModels(start?: string): AnswerPages {
    return listing('registered models', 'registered_models', (token) => this.get('registered-models/search', { max_results: PAGE, page_token: token }), start)
  }

  /** All versions of a model, newest first. */
  async versions(model: string): Promise<Answer[]> {
    const found = await all(listing('versions of a model', 'model_versions', (token) => this.get('model-versions/search', { filter: versionsOf(model), max_results: PAGE, page_token: token })))
    return found.filter(({ name = model }) => name === model)
  }

  /** Experiments, also deleted ones. */
  experiments(start?: string): AnswerPages {
    return listing('experiments', 'experiments', (token) => this.post('experiments/search', { max_results: PAGE, view_type: 'ALL', page_token: token }), start)
  }

  /** Runs of an experiment, also deleted ones. */
  runs(experiment: string, start?: string): AnswerPages {
    return listing('runs', 'runs', (token) => this.post('runs/search', { experiment_ids: [experiment], max_results: PAGE, run_view_type: 'ALL', page_token: token }), start)
  }

  /** Logged models of an experiment; none before 3.0, where there is no such call. */
  loggedModels(experiment: string, start?: string): AnswerPages {
    const load = async (token: string | undefined) => (await present(this.post('logged-models/search', { experiment_ids: [experiment], max_results: PAGE_OF_LOGGED_MODELS, page_token: token }))) ?? {}
    return listing('logged models', 'models', load, start)
  }

  /** A run; nothing when it is gone for good. */
  async run(id: string): Promise<Answer | undefined> {
    return inner(await present(this.get('runs/get', { run_id: id })), 'run')
  }

  /** A logged model (3.x); nothing when it is gone. */
  async loggedModel(id: string): Promise<Answer | undefined> {
    return inner(await present(this.get(`logged-models/${encodeURIComponent(id)}`, {})), 'model')
  }

  /** Version of the server; not all tell. */
  async serverVersion(): Promise<string | undefined> {
    try {
      const text = (await this.client.get('version', {}, this.options)).text().trim()
      return /^\d[\w.+-]{0,30}$/.test(text) ? text : undefined
    } catch (error) {
      if (error instanceof HttpFailure && error.kind === 'status' && error.status !== 401) return undefined
      throw error
    }
  }

  /** A small text file that the server hands out; nothing when there is none. */
  async file(path: string, query: Query, maxBodyBytes: number): Promise<string | undefined> {
    return (await present(this.steadily((idempotent) => this.client.get(path, query, { ...this.options, maxBodyBytes, idempotent, timeout: this.limits.timeout ?? FILE_TIMEOUT, follow: 'anywhere-without-headers' }))))?.text()
  }

  /** A server answers with status 500, time and again, when a file is not there or its storage cannot be reached: then it is asked but once, so that the retries are left for what may come to something; and one that takes too long is the caller's to judge. */
  private async steadily<T>(ask: (idempotent: boolean) => Promise<T>): Promise<T> {
    try {
      return await ask(false)
    } catch (error) {
      if (error instanceof HttpFailure && error.retryable && error.status !== 500 && error.kind !== 'timeout') return ask(true)
      throw error
    }
  }

  private async get(path: string, query: Query): Promise<Answer> {
    return answerOf((await this.client.get(`${API}/${path}`, query, this.options)).json())
  }

  private async post(path: string, body: Answer): Promise<Answer> {
    return answerOf((await this.client.post(`${API}/${path}`, body, this.options)).json())
  }

  private get options(): { readonly signal?: AbortSignal } {
    return this.limits.signal ? { signal: this.limits.signal } : {}
  }
}

async function* listing(what: string, key: string, load: (token: string | undefined) => Promise<Answer>, start?: string): AnswerPages {
  const found = pages({ what, load, next: (page) => page.next_page_token, count: (page) => objectsOf(page[key]).length, ...(start === undefined ? {} : { start }) })
  for await (const { page, next } of found) yield { items: objectsOf(page[key]), next }
}

async function all(listed: AnswerPages): Promise<Answer[]> {
  const found: Answer[] = []
  for await (const { items } of listed) found.push(...items)
  return found
}

/** What was asked for; nothing where the server has no such thing, or no such call. */
async function present<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof HttpFailure && error.kind === 'status' && (error.status === 404 || error.status === 501)) return undefined
    throw error
  }
}

/**
 * The filter for the versions of a model. Its grammar knows no escape, but takes either quote. A name with both is asked for by a pattern in which any character may stand for the one, so that others may be found as well.
 */
function versionsOf(model: string): string {
  if (!model.includes("'")) return `name='${model}'`
  return model.includes('"') ? `name LIKE '${model.replaceAll("'", '_')}'` : `name="${model}"`
}

function inner(answer: Answer | undefined, key: string): Answer | undefined {
  return answer && objectOf(answer[key])
}
