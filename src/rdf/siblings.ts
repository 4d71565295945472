/** Up to so many texts, to compare costs less than a set. */
const FEW = 8

/** Texts that came before. */
class Seen {
  private readonly few: string[] = []
  private all: Set<string> | undefined

  /** Whether the text did not come before; now it has. */
  isNew(text: string): boolean {
    if (this.all !== undefined) return isNew(this.all, text)
    for (const other of this.few) if (other === text) return false
    this.few.push(text)
    if (this.few.length > FEW) this.all = new Set(this.few)
    return true
  }
}

/** What is known of the nodes of a list while it is written. */
export class Siblings {
  private readonly names = new Seen()
  private targets: Seen | undefined
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
    return (this.targets ??= new Seen()).isNew(iri)
  }
}

/** Whether a set did not hold a value, which it does now; asks the set once. */
export function isNew(set: Set<string>, value: string): boolean {
  const { size } = set
  return set.add(value).size > size
}
