/**
 * Works on items at the same time, at most so many of them, and gives the results in the order of the items.
 * A failure, of the work or of the items, is thrown after the results before it.
 */
export async function* inOrder<Item, Result>(items: AsyncIterable<Item>, most: number, work: (item: Item) => Promise<Result>): AsyncGenerator<Result, void, undefined> {
  const queue = new ResultQueue<Result>(most)
  void feed(items, queue, work)
  try {
    for (let next = await queue.shift(); next; next = await queue.shift()) yield await next.result
  } finally {
    queue.close()
  }
}

async function feed<Item, Result>(items: AsyncIterable<Item>, queue: ResultQueue<Result>, work: (item: Item) => Promise<Result>): Promise<void> {
  try {
    for await (const item of items) {
      queue.push(work(item))
      if (!(await queue.hasRoom())) break
    }
  } catch (error) {
    queue.push(Promise.reject(error))
  }
  queue.end()
}

/** Results on their way, first in, first out. */
class ResultQueue<Result> {
  private readonly results: Promise<Result>[] = []
  private state: 'open' | 'ended' | 'closed' = 'open'
  private wake: (() => void)[] = []

  constructor(private readonly most: number) {}

  push(result: Promise<Result>): void {
    result.catch(() => undefined) // it is looked at when its turn comes
    this.results.push(result)
    this.change()
  }

  /** Waits until there is room; false when no more is wanted. */
  async hasRoom(): Promise<boolean> {
    while (this.state === 'open' && this.results.length >= this.most) await this.changed()
    return this.state === 'open'
  }

  async shift(): Promise<{ readonly result: Promise<Result> } | undefined> {
    while (!this.results.length && this.state === 'open') await this.changed()
    const result = this.results[0]
    if (!result) return undefined
    await result.catch(() => undefined) // until then it takes room
    this.results.shift()
    this.change()
    return { result }
  }

  end(): void {
    this.state = this.state === 'closed' ? 'closed' : 'ended'
    this.change()
  }

  close(): void {
    this.state = 'closed'
    this.change()
  }

  private changed(): Promise<void> {
    return new Promise((resolve) => this.wake.push(resolve))
  }

  private change(): void {
    for (const resolve of this.wake.splice(0)) resolve()
  }
}
