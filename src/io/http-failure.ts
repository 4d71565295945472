/**
 * What went wrong with a request. `status`: the server said no; `network`: no answer came; `timeout`: it came too slowly; `too-large`: the body is over the limit; `cut-off`: the body ends too early;
 * `not-text`: the body is not UTF-8; `not-json`: the body is not JSON; `redirect`: the server, or a link, leads where we do not go; `wait-too-long`: the server asks to wait longer than allowed;
 * `budget`: all retries of the run are spent; `aborted`: the caller stopped it.
 */
export type HttpFailureKind = 'status' | 'network' | 'timeout' | 'too-large' | 'not-text' | 'not-json' | 'redirect' | 'cut-off' | 'wait-too-long' | 'budget' | 'aborted'

/** What is known of a failure besides its message. */
export interface HttpFailureDetails {
  /** Status of the answer, when there was one. */
  readonly status?: number | undefined
  /** Whether the same request may do better later. */
  readonly retryable?: boolean
  /** Milliseconds that the server asked to wait. */
  readonly wait?: number | undefined
}

/** A request that failed, in a sentence for people. It holds no header, no token, no query and, of the body, at most the server's own short error message, redacted. */
export class HttpFailure extends Error {
  override readonly name = 'HttpFailure'
  readonly status: number | undefined
  readonly retryable: boolean
  readonly wait: number | undefined

  constructor(readonly kind: HttpFailureKind, message: string, { status, retryable = false, wait }: HttpFailureDetails = {}) {
    super(message)
    this.status = status
    this.retryable = retryable
    this.wait = wait
  }

  /** The same failure with words after its message, and of another kind if one is given. */
  with(words: string, kind: HttpFailureKind = this.kind): HttpFailure {
    return new HttpFailure(kind, `${this.message} ${words}`, { status: this.status, retryable: this.retryable, wait: this.wait })
  }
}
