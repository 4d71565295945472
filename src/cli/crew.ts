import { beginningOf } from '../io/beginning.js'
import { inOrder } from '../io/in-order.js'
import { MOST_OF_A_WHOLE, readUnpackedValues } from '../io/json-values.js'
import { formOf, readLineBatches, type LineBatch } from '../io/line-batches.js'
import type { Trouble } from '../io/trouble.js'
import { unpacked } from '../io/unpacked.js'
import { WorkerLost, WorkerPool } from '../io/worker-pool.js'
import type { Job, ThreadData } from './batches.js'
import { Misuse } from './command.js'
import { limitsOf, readingOf } from './documents.js'
import type { Input } from './inputs.js'
import type { Portion } from './portion.js'
import { printableData } from './printable.js'
import type { Session } from './session.js'
import type { Task } from './task.js'

/** Bytes of JSON that a thread is given at a time: RDF is about ten times as long, and larger pieces cost more memory and no less time. */
const BATCH = 131_072
/** Batches for each thread that are on their way, so that none waits for the next and memory stays small. */
const AHEAD = 3

/** Threads that share the lines of inputs; what comes of them comes in the order of the lines. */
export class Crew {
  private readonly pool: WorkerPool<Job, Portion>
  private readonly batch: number
  /** Memory that output was in, for threads to write over: where it is new each time, the collector takes a good part of the cores for itself. */
  private readonly spares: Uint8Array<ArrayBuffer>[] = []

  constructor(private readonly session: Session, private readonly task: Task, private readonly size: number) {
    const { threads } = session.surroundings
    const data: ThreadData = { mlAssetsWork: task.work }
    this.pool = new WorkerPool({ entry: threads!.entry, size, data })
    this.batch = threads!.batch ?? BATCH
  }

  /** What comes of an input. Small ones, and lists, are not worth sharing or cannot be shared. */
  async *portions({ name, open }: Input): AsyncGenerator<Portion, void, undefined> {
    const { head, whole, source } = await beginningOf(unpacked(open()), this.batch)
    const form = formOf(head)
    if (whole || form !== 'lines') {
      if (!whole && form === 'spread') this.session.note(`Note: ${printableData(name)} is not JSON Lines (a document on each line), so one thread reads it.`)
      const { reading } = this.task.work
      for await (const item of readUnpackedValues(source, limitsOf(reading))) yield this.task.portion(readingOf(name, item, reading))
      return
    }
    const batches = readLineBatches(source, { ...limitsOf(this.task.work.reading), maxList: MOST_OF_A_WHOLE }, this.batch)
    try {
      yield* inOrder(batches, this.size * AHEAD, (item) => this.portionOf(name, item))
    } catch (error) {
      throw error instanceof WorkerLost ? new Misuse(lossInWords(error), false) : error
    }
  }

  /** Gives back output that is not needed any longer. */
  recycle(output: string | Uint8Array): void {
    if (typeof output !== 'string' && this.spares.length < this.size * AHEAD) this.spares.push(new Uint8Array(output.buffer as ArrayBuffer))
  }

  /** Sends everybody home. */
  close(): Promise<void> {
    return this.pool.close()
  }

  private portionOf(file: string, item: LineBatch | Trouble): Promise<Portion> {
    if ('trouble' in item) return this.task.portion(readingOf(file, item, this.task.work.reading))
    const spare = this.spares.pop()
    return this.pool.run({ ...item, file, ...(spare ? { spare } : {}) }, [item.bytes.buffer, ...(spare ? [spare.buffer] : [])])
  }
}

function lossInWords({ memory, message }: WorkerLost): string {
  return memory ? 'a thread ran out of memory: try fewer --workers, or give Node more by --max-old-space-size.' : `${message}, so not all was done.`
}
