import { Worker, type MessagePort, type ResourceLimits, type Transferable } from 'node:worker_threads'

/** Thrown when a thread ended that should not have. */
export class WorkerLost extends Error {
  override readonly name = 'WorkerLost'
  /** `memory`: whether it needed more memory than it may have. */
  constructor(readonly memory: boolean, reason: string) {
    super(reason)
  }
}

/** How threads are started. */
export interface PoolOptions {
  /** The module that each thread runs; it calls {@link serve}. */
  readonly entry: URL
  readonly size: number
  /** What `workerData` is in each thread. */
  readonly data: unknown
  readonly limits?: ResourceLimits
}

interface Waiting<Result> {
  resolve(result: Result): void
  reject(error: unknown): void
}

interface Thread<Result> {
  readonly worker: Worker
  /** Jobs it has been sent, in order. */
  readonly waiting: Waiting<Result>[]
}

/** Threads that work on jobs; each takes its jobs one after the other. When one is lost, all jobs fail. */
export class WorkerPool<Job, Result> {
  private readonly threads: Thread<Result>[] = []
  private failure: unknown

  constructor(private readonly options: PoolOptions) {}

  /** The result of a job, from the thread that has the least to do. `transfer`: what is handed over and is gone here. */
  run(job: Job, transfer: readonly Transferable[] = []): Promise<Result> {
    if (this.failure !== undefined) return Promise.reject(this.failure)
    const thread = this.freest()
    return new Promise((resolve, reject) => {
      thread.waiting.push({ resolve, reject })
      thread.worker.postMessage(job, transfer)
    })
  }

  /** Ends all threads at once. */
  async close(): Promise<void> {
    this.fail(new WorkerLost(false, 'the threads have been ended'))
    await Promise.all(this.threads.map(({ worker }) => worker.terminate()))
  }

  private freest(): Thread<Result> {
    const idle = this.threads.find(({ waiting }) => !waiting.length)
    if (idle) return idle
    if (this.threads.length < this.options.size) return this.start()
    return this.threads.reduce((best, thread) => (thread.waiting.length < best.waiting.length ? thread : best))
  }

  private start(): Thread<Result> {
    const { entry, data, limits } = this.options
    const worker = new Worker(entry, { workerData: data, ...(limits ? { resourceLimits: limits } : {}) })
    const thread: Thread<Result> = { worker, waiting: [] }
    worker.on('message', (result: Result) => thread.waiting.shift()?.resolve(result))
    worker.on('messageerror', (error) => this.fail(error))
    worker.on('error', (error: NodeJS.ErrnoException) => this.fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new WorkerLost(true, 'a thread ran out of memory') : error))
    worker.on('exit', (code) => this.fail(new WorkerLost(false, `a thread ended with code ${code}`)))
    this.threads.push(thread)
    return thread
  }

  private fail(error: unknown): void {
    this.failure ??= error
    for (const { waiting } of this.threads) for (const { reject } of waiting.splice(0)) reject(this.failure)
  }
}

/** In a thread: works on each job that comes, one after the other, and sends back what it came to. A failure ends the thread. */
export function serve<Job, Result>(port: MessagePort, work: (job: Job) => Promise<{ readonly result: Result; readonly transfer: readonly Transferable[] }>): void {
  let last = Promise.resolve()
  port.on('message', (job: Job) => {
    last = last.then(async () => {
      const { result, transfer } = await work(job)
      port.postMessage(result, transfer)
    })
  })
}
