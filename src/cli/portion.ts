import type { Finding } from './findings.js'

/** A document that was refused. */
export interface Refused {
  /** The bytes it was read from, in one line; none where they cannot be had. */
  readonly source: Uint8Array | undefined
  readonly findings: readonly Finding[]
}

/** How many documents came to what. */
export interface Counts {
  readonly valid: number
  /** Of those, the ones with warnings. */
  readonly warned: number
  readonly invalid: number
  /** Inputs whose end is missing. */
  readonly cutOff: number
}

/** What came of some documents that follow each other, besides output. */
export interface Outcome extends Counts {
  /** What is to be said, lines. */
  readonly messages: string
  /** The refused ones, when they are asked for. */
  readonly refused: readonly Refused[]
}

/** The same with the output: plain data, which a thread can hand over. */
export interface Portion extends Outcome {
  /** What is to be written. */
  readonly output: string | Uint8Array
}

/** Whether something in it is wrong. */
export function isFlawed({ invalid, cutOff }: Counts): boolean {
  return invalid + cutOff > 0
}

/** What came of many documents, as one. */
export class Sum {
  private messages = ''
  private readonly refused: Refused[] = []
  private readonly counts = { valid: 0, warned: 0, invalid: 0, cutOff: 0 }

  add({ messages, refused, ...counts }: Outcome): void {
    this.messages += messages
    this.refused.push(...refused)
    for (const name of ['valid', 'warned', 'invalid', 'cutOff'] as const) this.counts[name] += counts[name]
  }

  get outcome(): Outcome {
    return { ...this.counts, messages: this.messages, refused: this.refused }
  }
}
