/** Up to so many texts, to compare each costs less than an index. */
const FEW = 8
const FIRST_SLOTS = 64
/** After so many slots that others have taken, the texts were made to meet; a set does not mind. */
const MOST_TRIED = 32

/** Texts that came before. A set of them would go through the whole of each text; most are told apart by a few of their characters. */
class Seen {
  private readonly texts: string[] = []
  /** Once there are many: by fingerprint, the number of a text counted from 1, or 0; so many that all bits of the mask may be set. */
  private slots: Int32Array | undefined
  private mask = 0
  private all: Set<string> | undefined

  /** Whether the text did not come before; now it has. */
  isNew(text: string): boolean {
    if (this.all) return isNew(this.all, text)
    if (this.slots) return this.isNewAmongMany(this.slots, text)
    for (const other of this.texts) if (other === text) return false
    if (this.texts.push(text) > FEW) this.index(FIRST_SLOTS)
    return true
  }

  private isNewAmongMany(slots: Int32Array, text: string): boolean {
    const slot = this.slotOf(slots, text)
    if (slot < 0) return isNew((this.all = new Set(this.texts)), text)
    if (slots[slot] !== 0) return false
    const count = this.texts.push(text)
    slots[slot] = count
    if (count * 2 > this.mask) this.index((this.mask + 1) * 4)
    return true
  }

  /** The slot where the text is, or where it goes; -1 where the way is too long. */
  private slotOf(slots: Int32Array, text: string): number {
    const first = fingerprint(text)
    for (let tried = 0; tried < MOST_TRIED; tried++) {
      const slot = (first + tried) & this.mask
      const number = slots[slot]!
      if (number === 0 || this.texts[number - 1] === text) return slot
    }
    return -1
  }

  /** Puts the texts into so many slots, a power of two. */
  private index(size: number): void {
    const slots = new Int32Array(size)
    this.slots = slots
    this.mask = size - 1
    for (let number = 1; number <= this.texts.length; number++) {
      const slot = this.slotOf(slots, this.texts[number - 1]!)
      if (slot < 0) return void (this.all = new Set(this.texts))
      slots[slot] = number
    }
  }
}

/** A number from the length of a text and up to eight of its characters, most from its end, where names of a list differ. */
function fingerprint(text: string): number {
  const { length } = text
  let print = length
  for (let index = Math.max(0, length - 5); index < length; index++) print = Math.imul(print, 31) + text.charCodeAt(index)
  if (length > 8) print = Math.imul(Math.imul(Math.imul(print, 31) + text.charCodeAt(0), 31) + text.charCodeAt(length >> 2), 31) + text.charCodeAt(length >> 1)
  return Math.imul(print, 0x9e3779b1) >>> 8
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
