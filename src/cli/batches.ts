import type { MessagePort, Transferable } from 'node:worker_threads'
import { JsonLines } from '../io/json-lines.js'
import { MOST_OF_A_WHOLE } from '../io/json-values.js'
import type { LineBatch } from '../io/line-batches.js'
import { serve } from '../io/worker-pool.js'
import { limitsOf, readingOf } from './documents.js'
import { isFlawed, Sum, type Portion } from './portion.js'
import { Task, type Work } from './task.js'

/** Lines of an input, for a thread to work on. */
export interface Job extends LineBatch {
  /** The input as it was named on the command line. */
  readonly file: string
  /** Memory that output was in and that can be written over. */
  readonly spare?: Uint8Array<ArrayBuffer>
}

/** What a thread of the command line is started with; it tells such threads from others. */
export interface ThreadData {
  readonly mlAssetsWork: Work
}

/** In a thread: works on every batch of lines that it is sent. */
export function serveBatches(port: MessagePort, { mlAssetsWork }: ThreadData): void {
  const task = new Task(mlAssetsWork)
  serve(port, async (job: Job) => {
    if (job.spare) task.recycle(job.spare)
    return handOver(await batchPortion(task, job))
  })
}

/** What comes of a batch of lines; of those up to the first that is wrong, when nothing counts after it. */
async function batchPortion(task: Task, { file, line, bytes }: Job): Promise<Portion> {
  const { reading, failFast } = task.work
  const lines = new JsonLines({ ...limitsOf(reading), maxList: MOST_OF_A_WHOLE }, line)
  const sum = new Sum()
  for (const item of lines.push(bytes)) {
    const outcome = await task.outcome(readingOf(file, item, reading))
    sum.add(outcome)
    if (failFast && isFlawed(outcome)) break
  }
  return { ...sum.outcome, output: task.take() }
}

/** Output as bytes that are handed over, not copied. */
function handOver(portion: Portion): { result: Portion; transfer: Transferable[] } {
  const output = typeof portion.output === 'string' ? new TextEncoder().encode(portion.output) : portion.output
  // A part of a buffer would take all of the buffer with it.
  const refused = portion.refused.map(({ source, findings }) => ({ source: source?.slice(), findings }))
  return { result: { ...portion, output, refused }, transfer: [output.buffer as ArrayBuffer] }
}
