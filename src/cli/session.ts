import type { Readable, Writable } from 'node:stream'
import { TextOutput } from '../io/text-output.js'
import { Progress } from './progress.js'

/** What a run of the command line has around it; a process gives its own, a test what it likes. */
export interface Surroundings {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly isTTY?: boolean }
  readonly stderr: Writable & { readonly isTTY?: boolean }
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Aborted when the run should leave off; files that are not whole are then gone at once. */
  readonly signal?: AbortSignal
  /** Milliseconds, for the pace of the progress line. */
  readonly now?: () => number
  /** How threads are started: the module that each runs, and the bytes that one is given at a time. Without it, all is done in one thread. */
  readonly threads?: { readonly entry: URL; readonly batch?: number }
}

/** Bytes of output that are gathered before they are handed on, unless somebody looks on. */
const BLOCK = 65_536

/** One run: where data and messages go, and whether any data was invalid. */
export class Session {
  readonly out: TextOutput
  readonly progress: Progress
  /** Whether some data was not valid: exit code 1. */
  failed = false
  /** Whether nothing is said but what is wrong. */
  private quiet = false

  constructor(readonly surroundings: Surroundings) {
    const { stdout, stderr, now = Date.now } = surroundings
    this.out = new TextOutput(stdout, { block: stdout.isTTY ? 0 : BLOCK, reuse: stdout === process.stdout })
    this.progress = new Progress((text) => void stderr.write(text), stderr.isTTY === true && this.env.TERM !== 'dumb', now)
    stderr.on('error', () => undefined) // nobody reads the messages: go on without
  }

  get stopped(): boolean {
    return this.surroundings.signal?.aborted ?? false
  }

  /** Writes data. */
  async print(text: string | Uint8Array, done?: () => void): Promise<void> {
    if (text.length) this.progress.clear()
    await this.out.write(text, done)
  }

  /** Writes a message, a line of its own. */
  say(message: string): void {
    this.progress.clear()
    this.surroundings.stderr.write(`${message}\n`)
  }

  /** Writes a message that only tells how things go. */
  note(message: string): void {
    if (!this.quiet) this.say(message)
  }

  /** From now on, says nothing but what is wrong. */
  hush(): void {
    this.quiet = true
    this.progress.stop()
  }

  /** Whether colours may be written there (https://no-color.org). */
  hasColours(stream: 'stdout' | 'stderr'): boolean {
    return this.surroundings[stream].isTTY === true && !this.env.NO_COLOR && this.env.TERM !== 'dumb'
  }

  private get env(): Readonly<Record<string, string | undefined>> {
    return this.surroundings.env ?? {}
  }
}
