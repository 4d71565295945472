import { isUtf8 } from 'node:buffer'
import { HttpFailure } from './http-failure.js'

/** What a response needs to speak of itself and to read its body. */
export interface ResponseReading {
  /** Method and shown address: `GET https://host/path`. */
  readonly request: string
  readonly parseJson: (text: string) => unknown
  /** Takes secrets out of what is told of the answer. */
  readonly clean: (text: string) => string
  /** Whether the server led elsewhere before it answered. */
  readonly redirected: boolean
}

const SIGN_IN = /sign[\s-]?(?:in|on)|log[\s-]?(?:in|on)|password|oauth|saml|single sign/i

/** An answer with status 2xx, its body read to the end and within the limit. */
export class HttpResponse {
  readonly #bytes: Uint8Array
  readonly #reading: ResponseReading

  constructor(
    readonly status: number,
    readonly headers: Headers,
    /** Where the answer came from, as it was asked: it may hold a query with secrets, and is not for logs. */
    readonly url: string,
    bytes: Uint8Array,
    reading: ResponseReading,
  ) {
    this.#bytes = bytes
    this.#reading = reading
  }

  /** The body as it is, unpacked. */
  bytes(): Uint8Array {
    return this.#bytes
  }

  /** The body as text, without a byte order mark; throws a failure `not-text` when it is not UTF-8. */
  text(): string {
    if (!isUtf8(this.#bytes)) throw this.#failure('not-text', 'is not text in UTF-8.')
    return new TextDecoder().decode(this.#bytes)
  }

  /** The value that the body holds as JSON; throws a failure `not-json`, which says what came instead, when it does not. */
  json(): unknown {
    const text = this.text()
    if (!text.trim()) throw this.#failure('not-json', 'has no body, where JSON was expected.')
    if (/^\s*</.test(text)) throw this.#failure('not-json', this.#markup(text))
    try {
      return this.#reading.parseJson(text)
    } catch {
      throw this.#failure('not-json', `is not JSON (content type ${this.#mediaType()}).`) // a parser's own error may quote the body
    }
  }

  #markup(text: string): string {
    const what = `is not JSON but begins with ${/<[!?/]?[a-z0-9]{0,20}/i.exec(text)![0]} (content type ${this.#mediaType()}).`
    const signIn = this.#reading.redirected || SIGN_IN.test(text.slice(0, 65_536))
    return `${what} ${signIn ? 'This looks like a sign-in page; is a token needed?' : 'This looks like a web page; is the base URL that of the API?'}`
  }

  #mediaType(): string {
    const told = this.#reading.clean(this.headers.get('content-type') ?? '')
    return /^[a-z0-9.+-]{1,40}\/[a-z0-9.+-]{1,80}/i.exec(told)?.[0] ?? 'not told'
  }

  #failure(kind: 'not-text' | 'not-json', words: string): HttpFailure {
    return new HttpFailure(kind, `The answer to ${this.#reading.request} ${words}`, { status: this.status })
  }
}
