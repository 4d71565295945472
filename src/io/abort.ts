/** Who waits for a signal to be aborted. A signal has one listener of ours, however many wait: Node warns of a leak from the eleventh on. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>()

/** Calls back once when the signal is aborted, at once if it is; the function that is returned calls that off. */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  if (signal.aborted) {
    callback()
    return () => undefined
  }
  const callbacks = waiting.get(signal) ?? listened(signal)
  const own = () => callback() // so that the same function can wait twice
  callbacks.add(own)
  return () => void callbacks.delete(own)
}

function listened(signal: AbortSignal): Set<() => void> {
  const callbacks = new Set<() => void>()
  waiting.set(signal, callbacks)
  signal.addEventListener('abort', () => {
    for (const callback of callbacks) callback()
    callbacks.clear()
  }, { once: true })
  return callbacks
}

/** One signal for several, that can be let go: `AbortSignal.any` keeps what it makes for as long as a source lives, which here may be a whole run. */
export class JoinedSignal {
  readonly #controller = new AbortController()
  readonly #leave: readonly (() => void)[]
  readonly #timer: ReturnType<typeof setTimeout> | undefined
  /** Whether its own time ran out, rather than a source being aborted. */
  timedOut = false

  /** `timeout`: milliseconds after which it is aborted by itself. */
  constructor(sources: readonly (AbortSignal | undefined)[], timeout?: number) {
    this.#timer = timeout === undefined ? undefined : setTimeout(() => this.#expire(), timeout)
    this.#leave = sources.filter((source) => source !== undefined).map((source) => onAbort(source, () => this.#controller.abort(source.reason)))
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
    for (const leave of this.#leave) leave()
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
    const leave = onAbort(signal, () => reject(signal.reason as Error))
    promise.then(resolve, reject).finally(leave)
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
