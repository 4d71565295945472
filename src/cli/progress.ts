/** Work shorter than this shows no progress, in milliseconds. */
const PATIENCE = 1000
/** Time between two showings, in milliseconds. */
const PACE = 200

/** A line at the foot of a terminal that says how far long work has come; it is wiped before anything else is written. */
export class Progress {
  private readonly start: number
  private shownAt = 0
  private shown = false

  constructor(
    private readonly write: (text: string) => void,
    private readonly wanted: boolean,
    private readonly now: () => number,
  ) {
    this.start = now()
  }

  /** Tells how many documents are done. */
  tick(documents: number): void {
    this.show(`${documents.toLocaleString('en')} documents`)
  }

  /** Tells how far the work is, in words; with the time it took. */
  show(text: string): void {
    if (!this.wanted) return
    const time = this.now()
    if (time - this.start < PATIENCE || time - this.shownAt < PACE) return
    this.shownAt = time
    this.shown = true
    this.write(`\r\u001b[K${text}, ${Math.round((time - this.start) / 1000)} s`)
  }

  clear(): void {
    if (this.shown) this.write('\r\u001b[K')
    this.shown = false
  }
}
