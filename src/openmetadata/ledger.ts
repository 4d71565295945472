/** Something of our document that their document does not hold, or holds differently. It never holds the value. */
export interface Loss {
  /** Where in our document: a JSON Pointer (RFC 6901) to a value, or to the node that is left out as a whole. */
  readonly path: string
  /** What became of it and why, as a sentence for people. */
  readonly message: string
}

/** Something that their schema requires and our document does not say. */
export interface Addition {
  /** Where it would stand in our document: a JSON Pointer (RFC 6901). */
  readonly path: string
  /** What was filled in and where it is from, as a sentence for people. */
  readonly message: string
}

/** What was lost and added on the way. */
export class Ledger {
  private readonly losses: Loss[] = []
  private readonly additions: Addition[] = []

  lose(path: string, message: string): undefined {
    this.losses.push({ path, message })
  }

  add(path: string, message: string): void {
    this.additions.push({ path, message })
  }

  /** What is told of a node that was left out as a whole is told once. */
  result(): { loss: Loss[]; added: Addition[] } {
    const lost = new Set(this.losses.map(({ path }) => path))
    const stands = ({ path }: { path: string }) => !ancestors(path).some((ancestor) => lost.has(ancestor))
    return { loss: this.losses.filter(stands), added: this.additions.filter((addition) => stands(addition) && !lost.has(addition.path)) }
  }
}

function ancestors(path: string): string[] {
  const steps = path.split('/').slice(1, -1)
  return steps.map((_, index) => `/${steps.slice(0, index + 1).join('/')}`)
}

