import { Crew } from './crew.js'
import type { Reading } from './documents.js'
import type { Input } from './inputs.js'
import { isFlawed, type Portion } from './portion.js'
import type { Rejects } from './rejects.js'
import type { Session } from './session.js'
import { Tally } from './tally.js'
import type { Task } from './task.js'

/** Documents on their way from inputs to an output. */
export interface Delivery {
  readonly session: Session
  readonly task: Task
  readonly inputs: readonly Input[]
  /** Threads that share the work. */
  readonly workers: number
  readonly rejects: Rejects | undefined
  /** The documents of an input, and whether threads can share its lines. */
  open(input: Input): { readonly readings: AsyncIterable<Reading>; readonly shared: boolean }
  /** `done` is called when the data is not needed any longer. */
  write(data: string | Uint8Array, done?: () => void): Promise<void>
  /** Told after messages when some documents are valid. */
  onValid?(): void
}

/** What it came to. */
export interface Delivered {
  readonly tally: Tally
  /** Whether it was left off at the first document that is wrong. */
  readonly stopped: boolean
}

/** Brings what comes of all documents to where it belongs, in their order. */
export async function deliver(delivery: Delivery): Promise<Delivered> {
  const { session, task, workers } = delivery
  const tally = new Tally(session)
  const crew = workers > 1 && session.surroundings.threads ? new Crew(session, task, workers) : undefined
  const leave = () => void crew?.close()
  session.surroundings.signal?.addEventListener('abort', leave)
  try {
    for (const input of delivery.inputs)
      for await (const portion of portionsOf(input, delivery, crew)) {
        session.surroundings.signal?.throwIfAborted()
        await place(portion, delivery, tally, () => (crew ?? task).recycle(portion.output))
        if (task.work.failFast && isFlawed(portion)) return { tally, stopped: true }
      }
    await write(await task.end(), delivery)
    return { tally, stopped: false }
  } finally {
    session.surroundings.signal?.removeEventListener('abort', leave)
    await crew?.close()
  }
}

async function* portionsOf(input: Input, { task, open }: Delivery, crew: Crew | undefined): AsyncGenerator<Portion, void, undefined> {
  const { readings, shared } = open(input)
  if (crew && shared) return yield* crew.portions(input)
  for await (const reading of readings) yield task.portion(reading)
}

async function place({ output, messages, refused, ...counts }: Portion, delivery: Delivery, tally: Tally, done: () => void): Promise<void> {
  tally.add(counts)
  if (messages) delivery.session.say(messages.trimEnd())
  if (counts.valid) delivery.onValid?.()
  await write(output, delivery, done)
  for (const one of refused) await delivery.rejects?.add(one)
}

async function write(output: string | Uint8Array, delivery: Delivery, done?: () => void): Promise<void> {
  if (output.length) await delivery.write(output, done)
}
