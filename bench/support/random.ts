/** Draws the same things each time from the same seed (mulberry32, a public-domain generator with 32 bits of state). */
export class Random {
  constructor(private state: number) {}

  /** A number from 0 up to, but not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number between two bounds, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.next() * items.length)]!
  }

  /** Some items, each at most once. */
  some<T>(items: readonly T[], count: number): T[] {
    const left = [...items]
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(Math.floor(this.next() * left.length), 1)[0]!)
  }

  /** A number with a few digits after the point. */
  decimal(least: number, most: number, digits: number): number {
    return Number((least + this.next() * (most - least)).toFixed(digits))
  }

  hexadecimal(length: number): string {
    return Array.from({ length }, () => Math.floor(this.next() * 16).toString(16)).join('')
  }

  /** A list of drawn things. */
  list<T>(least: number, most: number, draw: (index: number) => T): T[] {
    return Array.from({ length: this.between(least, most) }, (_, index) => draw(index))
  }
}
