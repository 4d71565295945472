import { sizeInWords } from '../io/trouble.js'

/** Work shorter than this shows no progress, in milliseconds. */
const PATIENCE = 1000
/** Time between two showings, in milliseconds. */
const PACE = 200

/** A line at the foot of a terminal that says how far long work has come; it is wiped before anything else is written. */
export class Progress {
  private readonly start: number
  private shownAt = 0
  private shown = false
  private bytes = 0
  private size: number | undefined

  constructor(
    private readonly write: (text: string) => void,
    private wanted: boolean,
    private readonly now: () => number,
  ) {
    this.start = now()
  }

  /** Tells how many bytes there are to read in all, where that is known. */
  expect(size: number | undefined): void {
    this.size = size
  }

  /** Tells that bytes have been read. */
  read(bytes: number): void {
    this.bytes += bytes
  }

  /** Tells how many documents are done. */
  tick(documents: number): void {
    this.put((seconds) => this.line(documents, seconds))
  }

  /** Tells how far the work is, in words; with the time it took. */
  show(text: string): void {
    this.put((seconds) => `${text}, ${Math.round(seconds)} s`)
  }

  clear(): void {
    if (this.shown) this.write('\r\u001b[K')
    this.shown = false
  }

  /** Shows nothing any more. */
  stop(): void {
    this.clear()
    this.wanted = false
  }

  /** Writes the line, when it is time for one. */
  private put(line: (seconds: number) => string): void {
    if (!this.wanted) return
    const time = this.now()
    if (time - this.start < PATIENCE || time - this.shownAt < PACE) return
    this.shownAt = time
    this.shown = true
    this.write(`\r\u001b[K${line((time - this.start) / 1000)}`)
  }

  private line(documents: number, seconds: number): string {
    const { bytes, size } = this
    const read = size === undefined ? sizeInWords(bytes) : `${sizeInWords(bytes)} of ${sizeInWords(size)}`
    const left = size === undefined || !bytes ? '' : `, about ${Math.ceil((Math.max(size - bytes, 0) / bytes) * seconds)} s left`
    return `${documents.toLocaleString('en')} documents, ${Math.round(seconds)} s, ${read}, ${Math.round(documents / seconds).toLocaleString('en')} documents/s${left}`
  }
}
