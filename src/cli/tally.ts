import type { Counts } from './portion.js'
import type { Session } from './session.js'

/** Counts what was read, and lets the session know. */
export class Tally implements Counts {
  valid = 0
  warned = 0
  invalid = 0
  cutOff = 0

  constructor(private readonly session: Session) {}

  add({ valid, warned, invalid, cutOff }: Counts): void {
    this.valid += valid
    this.warned += warned
    this.invalid += invalid
    this.cutOff += cutOff
    if (invalid + cutOff) this.session.failed = true
    this.session.progress.tick(this.valid + this.invalid)
  }

  toString(): string {
    const warned = this.warned ? ` (${this.warned} with warnings)` : ''
    const cutOff = this.cutOff ? `, ${this.cutOff} ${this.cutOff === 1 ? 'input' : 'inputs'} without an end` : ''
    return `${this.valid} valid${warned}, ${this.invalid} invalid${cutOff}`
  }
}
