/** Texts that came before, where most come alone: a set is made for the second one. */
class Seen {
  private first: string | undefined
  private all: Set<string> | undefined

  /** Whether the text did not come before; now it has. */
  isNew(text: string): boolean {
    if (this.first !== undefined) return isNew((this.all ??= new Set([this.first])), text)
    this.first = text
    return true
  }
}

/** What is known of the nodes of a list while it is written. */
export class Siblings {
  private readonly names = new Seen()
  private readonly targets = new Seen()
  private repeats: Map<string, number> | undefined

  /** The segment of the next node: its name, or its position where it has none, and the number of the repeat where others had the same. */
  segment(given: string, index: number): string {
    const name = given === '' ? String(index) : given
    if (this.names.isNew(name)) return name
    this.repeats ??= new Map()
    const count = (this.repeats.get(name) ?? 0) + 1
    this.repeats.set(name, count)
    return `${name}~${count}`
  }

  /** Whether none before meant this target. */
  isNewTarget(iri: string): boolean {
    return this.targets.isNew(iri)
  }
}

/** Whether a set did not hold a value, which it does now; asks the set once. */
export function isNew(set: Set<string>, value: string): boolean {
  const { size } = set
  return set.add(value).size > size
}
