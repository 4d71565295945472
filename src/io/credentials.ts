import type { TokenProvider } from './http-options.js'

/** A token and the headers that carry it; neither, when there is no token. */
export interface Credential {
  readonly token: string | undefined
  readonly headers: Readonly<Record<string, string>>
}

/** Keeps the token that the provider gave, until a server refuses it. What the provider throws goes to the caller. */
export class Credentials {
  readonly #provider: TokenProvider | undefined
  readonly #authorization: (token: string) => Readonly<Record<string, string>>
  #current: Promise<Credential> | undefined
  #renewal: Promise<Credential> | undefined

  constructor(provider?: TokenProvider, authorization: (token: string) => Readonly<Record<string, string>> = (token) => ({ authorization: `Bearer ${token}` })) {
    this.#provider = provider
    this.#authorization = authorization
  }

  /** The credential to send now. */
  current(): Promise<Credential> {
    return (this.#current ??= this.#ask().catch((error: unknown) => {
      this.#current = undefined
      throw error
    }))
  }

  /** Another credential than the one that was refused, or `undefined` if there is none. However many requests were refused at once, the provider is asked once. */
  async renewed(refused: Credential): Promise<Credential | undefined> {
    const known = await this.current()
    const next = known === refused ? await this.#renew() : known
    return next.token === refused.token ? undefined : next
  }

  #renew(): Promise<Credential> {
    return (this.#renewal ??= this.#ask({ renew: true })
      .then((next) => {
        this.#current = Promise.resolve(next)
        return next
      })
      .finally(() => {
        this.#renewal = undefined
      }))
  }

  async #ask(request?: { readonly renew: true }): Promise<Credential> {
    const token = (await this.#provider?.(request)) || undefined
    return { token, headers: token === undefined ? {} : this.#authorization(token) }
  }
}
