import type { Writable } from 'node:stream'

/** Thrown when nobody reads the output any longer, as after `| head -1`. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed'
}

/** Writes text to a stream no faster than it is taken; once the stream has failed, every call throws. */
export class TextOutput {
  private failure: Error | undefined
  private waiting: (() => void)[] = []

  constructor(private readonly stream: Writable) {
    stream.on('error', (error: NodeJS.ErrnoException) => this.fail(error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' ? new OutputClosed() : error))
    stream.on('close', () => this.fail(new OutputClosed()))
    stream.on('drain', () => this.wake())
  }

  async write(text: string): Promise<void> {
    if (!this.failure && text && !this.stream.write(text)) await new Promise<void>((resolve) => this.waiting.push(resolve))
    if (this.failure) throw this.failure
  }

  /** Resolves when all that was written has been handed on. */
  async flush(): Promise<void> {
    if (!this.failure) await new Promise<void>((resolve) => {
      this.waiting.push(resolve)
      this.stream.write('', () => resolve())
    })
    if (this.failure) throw this.failure
  }

  private fail(error: Error): void {
    this.failure ??= error
    this.wake()
  }

  private wake(): void {
    for (const resolve of this.waiting.splice(0)) resolve()
  }
}
