/** What is known of the nodes of a list while it is written. Most lists are short, so nothing is made before it is needed. */
export class Siblings {
  private first: string | undefined
  private names: Set<string> | undefined
  private repeats: Map<string, number> | undefined
  private targets: Set<string> | undefined

  /** The segment of the next node: its name, or its position where it has none, and the number of the repeat where others had the same. */
  segment(given: string, index: number): string {
    const name = given === '' ? String(index) : given
    if (this.isNewName(name)) return `/${name}`
    this.repeats ??= new Map()
    const count = (this.repeats.get(name) ?? 0) + 1
    this.repeats.set(name, count)
    return `/${name}~${count}`
  }

  private isNewName(name: string): boolean {
    if (this.first !== undefined) return isNew((this.names ??= new Set([this.first])), name)
    this.first = name
    return true
  }

  /** Whether none before meant this target. */
  isNewTarget(iri: string): boolean {
    return isNew((this.targets ??= new Set()), iri)
  }
}

/** Whether a set did not hold a value, which it does now; asks the set once. */
export function isNew(set: Set<string>, value: string): boolean {
  const { size } = set
  return set.add(value).size > size
}
