import type { HttpClient } from '../../io/http-client.js'
import { pages } from '../../io/paging.js'
import { HttpFailure } from '../../io/http-failure.js'

/** An object that the API gave, not yet looked at. */
export type Answer = Readonly<Record<string, unknown>>

/** Most records of a page: `registered-models/search` and `model-versions/search` take 1000 and more, but a page of them would be large. */
const PAGE = 100
const API = 'api/2.0/mlflow'

/** The REST API 2.0 of MLflow (https://mlflow.org/docs/latest/api_reference/rest-api.html), as far as it reads. */
export class MlflowApi {
  constructor(private readonly client: HttpClient) {}

  /** A page of registered models for each token. */
  async *registeredModels(start: string | undefined): AsyncGenerator<{ readonly items: Answer[]; readonly next: string | undefined }, void, undefined> {
    const listing = pages({ what: 'registered models', load: (token) => this.ask('registered-models/search', { max_results: PAGE, page_token: token }), next: (page) => page.next_page_token, count: (page) => records(page.registered_models).length, ...(start === undefined ? {} : { start }) })
    for await (const { page, next } of listing) yield { items: records(page.registered_models), next }
  }

  /** All versions of a model, newest first. */
  versions(model: string): Promise<Answer[]> {
    return this.all('versions of a model', 'model_versions', (token) => this.ask('model-versions/search', { filter: `name=${quoted(model)}`, max_results: PAGE, page_token: token }))
  }

  /** Experiments, also deleted ones. */
  async *experiments(start: string | undefined): AsyncGenerator<{ readonly items: Answer[]; readonly next: string | undefined }, void, undefined> {
    const load = async (token: string | undefined) => object((await this.client.post(`${API}/experiments/search`, { max_results: PAGE, view_type: 'ALL', ...(token === undefined ? {} : { page_token: token }) })).json())
    for await (const { page, next } of pages({ what: 'experiments', load, next: (page) => page.next_page_token, count: (page) => records(page.experiments).length, ...(start === undefined ? {} : { start }) })) yield { items: records(page.experiments), next }
  }

  /** All runs of an experiment, also deleted ones. */
  runs(experiment: string): Promise<Answer[]> {
    return this.all('runs of an experiment', 'runs', async (token) => object((await this.client.post(`${API}/runs/search`, { experiment_ids: [experiment], max_results: PAGE, run_view_type: 'ALL', ...(token === undefined ? {} : { page_token: token }) })).json()))
  }

  /** All logged models of an experiment; none before 3.0, where there is no such call. */
  async loggedModels(experiment: string): Promise<Answer[]> {
    try {
      return await this.all('logged models of an experiment', 'models', async (token) => object((await this.client.post(`${API}/logged-models/search`, { experiment_ids: [experiment], max_results: 50, ...(token === undefined ? {} : { page_token: token }) })).json()))
    } catch (error) {
      if (isMissing(error)) return []
      throw error
    }
  }

  /** A run; nothing when it is gone for good. */
  run(id: string): Promise<Answer | undefined> {
    return this.one(async () => object((await this.ask('runs/get', { run_id: id })).run))
  }

  /** A logged model (3.x); nothing when it is gone. */
  loggedModel(id: string): Promise<Answer | undefined> {
    return this.one(async () => object((await this.ask(`logged-models/${encodeURIComponent(id)}`, {})).model))
  }

  /** Version of the server; not all tell. */
  async serverVersion(): Promise<string | undefined> {
    const text = await this.one(async () => (await this.client.get('version')).text().trim())
    return text !== undefined && /^\d[\w.+-]{0,30}$/.test(text) ? text : undefined
  }

  /** A small text file that the server hands out; nothing when there is none. */
  file(path: string, query: Readonly<Record<string, string>>, maxBytes: number): Promise<string | undefined> {
    return this.one(async () => (await this.client.get(path, query, { maxBodyBytes: maxBytes, follow: 'anywhere-without-headers' })).text())
  }

  private async ask(path: string, query: Readonly<Record<string, string | number | undefined>>): Promise<Answer> {
    return object((await this.client.get(`${API}/${path}`, query)).json())
  }

  private async all(what: string, key: string, load: (token: string | undefined) => Promise<Answer>): Promise<Answer[]> {
    const found: Answer[] = []
    for await (const { page } of pages({ what, load, next: (page) => page.next_page_token, count: (page) => records(page[key]).length })) found.push(...records(page[key]))
    return found
  }

  private async one<T>(ask: () => Promise<T>): Promise<T | undefined> {
    try {
      return await ask()
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof HttpFailure && error.kind === 'status' && (error.status === 404 || error.status === 501)
}

/** A text in a filter. Its grammar knows no escape; it takes either quote, so that only a name with both cannot be asked for. */
function quoted(text: string): string {
  return text.includes("'") ? `"${text}"` : `'${text}'`
}

function object(value: unknown): Answer {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Answer) : {}
}

function records(value: unknown): Answer[] {
  return Array.isArray(value) ? value.filter((item): item is Answer => typeof item === 'object' && item !== null) : []
}
