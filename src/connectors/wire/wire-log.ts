import type { Rule } from '../../entities/issues.js'

/** A value of the payload that was changed, left out or not understood. It never holds the value. */
export interface ReaderWarning {
  /** Where in the payload: a JSON Pointer (RFC 6901). Steps behind a text that holds JSON lead into that JSON. */
  readonly path: string
  /** The rule of the standard that the value breaks, where it breaks one. */
  readonly rule?: Rule
  /** What was done with the value and why, as a sentence for people. */
  readonly message: string
}

/** A part of the payload that is left out on purpose. */
export interface Ignored {
  /** Where in the payload: a JSON Pointer (RFC 6901); for a key that is left out wherever it stands, the key behind `**` and a slash. */
  readonly path: string
  /** Why nobody misses it. */
  readonly reason: string
}

/** Most warnings that one reading tells. */
const MOST_WARNINGS = 1000

/** What a reading has to tell besides its entities. */
export class WireLog {
  readonly ignored: Ignored[] = []
  /** Keys that are left out on purpose wherever they stand. */
  readonly anywhere = new Set<string>()
  private readonly told: ReaderWarning[] = []
  private untold = 0

  get warnings(): ReaderWarning[] {
    return this.untold === 0 ? this.told : [...this.told, { path: '', message: `There are ${this.untold} more warnings of this kind.` }]
  }

  /** Tells of a value; the message never repeats it. */
  warn(path: string, message: string, rule?: Rule): undefined {
    if (this.told.length >= MOST_WARNINGS) this.untold++
    else this.told.push({ path, ...(rule === undefined ? {} : { rule }), message })
  }

  /** Notes a key that is left out on purpose wherever it stands. */
  ignoreAnywhere(key: string, reason: string): void {
    if (!this.anywhere.has(key)) this.ignored.push({ path: `**/${key}`, reason })
    this.anywhere.add(key)
  }

  /** Notes a part that is left out on purpose. */
  ignore(path: string, reason: string): void {
    this.ignored.push({ path, reason })
  }
}
