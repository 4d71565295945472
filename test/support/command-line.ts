import { Readable, Writable } from 'node:stream'
import { run } from '../../src/cli/run.js'
import type { Surroundings } from '../../src/cli/session.js'

/** What a run of the command line came to. */
export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line in this process, with nothing on standard input. */
export async function commandLine(args: readonly string[], surroundings: Pick<Surroundings, 'env' | 'signal'> = {}): Promise<Outcome> {
  const [stdout, stderr] = [new Collector(), new Collector()]
  const code = await run(args, { stdin: Readable.from([]), stdout, stderr, ...surroundings })
  return { code, stdout: stdout.text, stderr: stderr.text }
}

class Collector extends Writable {
  text = ''

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}
