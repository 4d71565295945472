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
  /** Whether the stream, or the packer before it, is done with data when it calls back, as files and pipes of the system are; then memory is used again. Streams within a process may keep what they were given. */
  readonly reuse?: boolean
}

/** What is to be handed on, and who is told when it is not needed any longer. */
interface Held {
  readonly data: string | Uint8Array
  readonly done: (() => void) | undefined
}

/** Writes text, or bytes, to a stream no faster than it is taken; once the stream has failed, every call throws. */
export class TextOutput {
  private readonly head: Writable
  private readonly block: number
  private readonly packer: Transform | undefined
  private readonly reuse: boolean
  private failure: Error | undefined
  private waiting: (() => void)[] = []
  private held: Held[] = []
  private size = 0
  /** Memory that gathered bytes were in, to be used again. */
  private readonly blocks: Uint8Array[] = []
  private gathering: Gathering | undefined
  private idle: NodeJS.Immediate | undefined
  private finished = false

  constructor(private readonly stream: Writable, { block = 0, packer, reuse = false }: TextOutputOptions = {}) {
    this.block = block
    this.reuse = reuse
    this.packer = packer
    this.head = packer ?? stream
    for (const part of new Set([stream, this.head])) {
      part.on('error', (error: NodeJS.ErrnoException) => this.fail(error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' ? new OutputClosed() : error))
      part.on('drain', () => this.wake())
    }
    stream.on('close', () => this.fail(new OutputClosed()))
    packer?.pipe(stream, { end: false })
  }

  /** `done` is called when the data is not needed any longer, if that is ever known; for a few bytes it is at once. */
  async write(data: string | Uint8Array, done?: () => void): Promise<void> {
    if (!this.failure && data.length) {
      this.hold(data, done)
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

  /** Bytes that are less than a block are gathered in one; then fewer and larger pieces go to the stream. */
  private hold(data: string | Uint8Array, done: (() => void) | undefined): void {
    if (typeof data === 'string' || data.length >= this.block) {
      this.gathering = undefined
      this.held.push({ data, done })
      return
    }
    this.gathering ??= this.gather()
    this.gathering.add(data)
    done?.()
  }

  private gather(): Gathering {
    const block = this.blocks.pop() ?? new Uint8Array(2 * this.block) // less than one block is held when as much again comes
    const gathering = new Gathering(block, () => this.blocks.push(block))
    this.held.push(gathering)
    return gathering
  }

  /** Gives what is held to the stream; whether that takes more. */
  private handOn(): boolean {
    clearImmediate(this.idle)
    this.idle = undefined
    this.gathering = undefined
    let open = true
    for (const { data, done } of joined(this.held.splice(0))) open = !this.failure && (done && this.reuse ? this.head.write(data, (error) => error || done()) : this.head.write(data))
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

/** Bytes that come one after the other, in a block that has room for them. */
class Gathering implements Held {
  private length = 0

  constructor(private readonly block: Uint8Array, readonly done: () => void) {}

  get data(): Uint8Array {
    return this.block.subarray(0, this.length)
  }

  add(bytes: Uint8Array): void {
    this.block.set(bytes, this.length)
    this.length += bytes.length
  }
}

/** The same, with texts that follow each other made one. */
function* joined(held: readonly Held[]): Generator<Held, void, undefined> {
  let texts: Held[] = []
  for (const item of held) {
    if (typeof item.data === 'string') texts.push(item)
    else {
      if (texts.length) yield oneOf(texts)
      texts = []
      yield item
    }
  }
  if (texts.length) yield oneOf(texts)
}

function oneOf(texts: readonly Held[]): Held {
  return { data: texts.map(({ data }) => data).join(''), done: () => texts.forEach(({ done }) => done?.()) }
}
