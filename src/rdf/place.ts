import { pointer, ValidationError, type Rule } from '../entities/issues.js'

/** Where in a document a writer is, so that what cannot be written is refused with its place. */
export class Place {
  /** Those of the levels above, and at this one as far as it is known; what stands behind is of no account. */
  private readonly steps: (string | number | undefined)[] = []
  private depth = -1

  /** Into a node, a list or a map, whose fields or items are then named by `at`. */
  enter(): void {
    this.steps[++this.depth] = undefined
  }

  /** At a field, an item or an entry. */
  at(step: string | number): void {
    this.steps[this.depth] = step
  }

  leave(): void {
    this.depth--
  }

  /** To the root, for the next document. */
  reset(): void {
    this.depth = -1
  }

  refuse(rule: Rule, message: string): never {
    const steps = this.steps.slice(0, this.depth + 1).filter((step) => step !== undefined)
    throw new ValidationError([{ path: pointer(steps), rule, message }])
  }

  /** What only fails on data that is not valid is told as such; other errors go on. */
  unwritable(error?: unknown): never {
    if (error === undefined || error instanceof URIError || error instanceof RangeError || error instanceof TypeError) this.refuse('unwritable', 'Cannot be written: the document is not valid here; validate it to learn more.')
    throw error
  }
}
