/** Most answers that are kept at a time. */
const MOST = 10_000

/** Answers by key, each asked for once; when there are too many, all are forgotten, which costs no more than asking again. */
export class Remembered<T> {
  private readonly answers = new Map<string, Promise<T>>()

  /** The answer, asked for unless it is known. */
  get(key: string, ask: () => Promise<T>): Promise<T> {
    const known = this.answers.get(key)
    if (known) return known
    if (this.answers.size >= MOST) this.answers.clear()
    const asking = ask()
    this.answers.set(key, asking)
    return asking
  }
}
