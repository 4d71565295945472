import { onAbort } from './abort.js'

/** A number of places for work; who comes when all are taken waits for its turn. */
export class Slots {
  #free: number
  readonly #waiting: (() => void)[] = []

  constructor(count: number) {
    this.#free = count
  }

  /** Does the work once a place is free, and frees it however the work ends; who waits leaves with the signal's reason when it is aborted. */
  async use<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    signal.throwIfAborted()
    if (this.#free > 0) this.#free--
    else await this.#turn(signal)
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#free++
    }
  }

  #turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const come = () => {
        stay()
        resolve()
      }
      const stay = onAbort(signal, () => {
        this.#waiting.splice(this.#waiting.indexOf(come), 1)
        reject(signal.reason as Error)
      })
      this.#waiting.push(come)
    })
  }
}
