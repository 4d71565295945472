import type { Transform, Writable } from 'node:stream'

/** Thrown when nobody reads the output any longer, as after `| head -1`. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed'
}

/** How an output is written. */
export interface TextOutputOptions {
  /** Bytes that are gathered before they are handed on, save when nothing else is to do; 0, the default, for none. */
  readonly block?: number
  /** What all goes through on its way to the stream, such as a compressor. */
  readonly packer?: Transform
}

/** Writes text, or bytes, to a stream no faster than it is taken; once the stream has failed, every call throws. */
export class TextOutput {
  private readonly head: Writable
  private readonly block: number
  private readonly packer: Transform | undefined
  private failure: Error | undefined
  private waiting: (() => void)[] = []
  private held: (string | Uint8Array)[] = []
  private size = 0
  private idle: NodeJS.Immediate | undefined
  private finished = false

  constructor(private readonly stream: Writable, { block = 0, packer }: TextOutputOptions = {}) {
    this.block = block
    this.packer = packer
    this.head = packer ?? stream
    for (const part of new Set([stream, this.head])) {
      part.on('error', (error: NodeJS.ErrnoException) => this.fail(error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' ? new OutputClosed() : error))
      part.on('drain', () => this.wake())
    }
    stream.on('close', () => this.fail(new OutputClosed()))
    packer?.pipe(stream, { end: false })
  }

  async write(data: string | Uint8Array): Promise<void> {
    if (!this.failure && data.length) {
      this.held.push(data)
      this.size += data.length
      if (this.size < this.block) this.idle ??= setImmediate(() => this.handOn())
      else if (!this.handOn()) await this.wait()
    }
    if (this.failure) throw this.failure
  }

  /** Resolves when all that was written has been handed on. */
  async flush(): Promise<void> {
    this.handOn()
    await this.settled(this.head)
    if (this.failure) throw this.failure
  }

  /** Resolves when all has arrived. Nothing can be written afterwards. */
  async finish(): Promise<void> {
    if (this.finished) return
    await this.flush()
    this.finished = true
    const { packer } = this
    if (packer && !this.failure) await new Promise<void>((resolve) => {
      this.waiting.push(resolve)
      packer.once('end', resolve)
      packer.end()
    })
    await this.settled(this.stream)
    if (this.failure) throw this.failure
  }

  /** Writes no more, and resolves when nothing is on its way any longer. */
  async abandon(): Promise<void> {
    this.held = []
    clearImmediate(this.idle)
    this.packer?.unpipe(this.stream).destroy()
    await this.settled(this.stream)
  }

  /** Gives what is held to the stream; whether that takes more. */
  private handOn(): boolean {
    clearImmediate(this.idle)
    this.idle = undefined
    let open = true
    for (const data of texts(this.held.splice(0))) open = !this.failure && this.head.write(data)
    this.size = 0
    return open
  }

  private async settled(stream: Writable): Promise<void> {
    if (this.failure) return
    await new Promise<void>((resolve) => {
      this.waiting.push(resolve)
      stream.write('', () => resolve())
    })
  }

  private wait(): Promise<void> {
    return this.failure ? Promise.resolve() : new Promise((resolve) => this.waiting.push(resolve))
  }

  private fail(error: Error): void {
    this.failure ??= error
    this.wake()
  }

  private wake(): void {
    for (const resolve of this.waiting.splice(0)) resolve()
  }
}

/** The same data, with texts that follow each other made one. */
function* texts(data: readonly (string | Uint8Array)[]): Generator<string | Uint8Array, void, undefined> {
  let text = ''
  for (const item of data) {
    if (typeof item === 'string') text += item
    else {
      if (text) yield text
      text = ''
      yield item
    }
  }
  if (text) yield text
}
