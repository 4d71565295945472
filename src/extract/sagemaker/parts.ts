import type { ReaderWarning } from '../../connectors/wire/wire-log.js'
import { failureOf, isFatal } from '../failures.js'
import { PlatformFailure } from '../platform-failure.js'

/** Collects what belongs to one record. A part that cannot be had is left out and told of, each reason once, and the rest goes on. */
export class Parts {
  readonly warnings: ReaderWarning[] = []

  /** The part, or nothing with a warning at its place in the whole. */
  async take<T>(path: string, ask: () => Promise<T>): Promise<T | undefined> {
    try {
      return await ask()
    } catch (error) {
      if (isFatal(error)) throw error
      this.warn(path, `This part is missing: ${failureOf(error)}`)
      return undefined
    }
  }

  /** The parts of a list, each with what stands in for it where it cannot be had. */
  takeEach<S, T>(path: string, items: readonly S[], ask: (item: S) => Promise<T>): Promise<(T | undefined)[]> {
    return Promise.all(items.map((item) => this.take(path, () => ask(item))))
  }

  private warn(path: string, message: string): void {
    if (!this.warnings.some((known) => known.path === path && known.message === message)) this.warnings.push({ path, message })
  }
}

/** What a request gives; nothing where there is no such record. */
export async function unlessMissing<T>(ask: Promise<T>): Promise<T | undefined> {
  try {
    return await ask
  } catch (error) {
    if (error instanceof PlatformFailure && error.kind === 'missing') return undefined
    throw error
  }
}
