/** One signal for several, that can be let go: `AbortSignal.any` keeps what it makes for as long as a source lives, which here may be a whole run. */
export class JoinedSignal {
  readonly #controller = new AbortController()
  readonly #sources: readonly AbortSignal[]
  readonly #pass: () => void
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Whether its own time ran out, rather than a source being aborted. */
  timedOut = false

  /** `timeout`: milliseconds after which it is aborted by itself. */
  constructor(sources: readonly (AbortSignal | undefined)[], timeout?: number) {
    this.#sources = sources.filter((source) => source !== undefined)
    this.#pass = () => this.#controller.abort(this.#sources.find(({ aborted }) => aborted)?.reason)
    for (const source of this.#sources) source.addEventListener('abort', this.#pass, { once: true })
    if (this.#sources.some(({ aborted }) => aborted)) this.#pass()
    if (timeout !== undefined) this.#timer = setTimeout(() => this.#expire(), timeout)
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Ends whatever still listens to it. */
  abort(): void {
    this.#controller.abort()
  }

  /** Lets go of its sources and its timer. */
  release(): void {
    clearTimeout(this.#timer)
    for (const source of this.#sources) source.removeEventListener('abort', this.#pass)
  }

  #expire(): void {
    if (this.signal.aborted) return
    this.timedOut = true
    this.#controller.abort()
  }
}

/** Settles as the promise does, or rejects with the signal's reason as soon as that is aborted, however long the promise takes. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(signal.reason as Error)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

/** Waits that many milliseconds; rejects with the signal's reason when it is aborted. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const ended = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  try {
    await unlessAborted(ended, signal)
  } finally {
    clearTimeout(timer)
  }
}
