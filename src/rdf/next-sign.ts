/** Tells of stretches of a text, asked for from its beginning to its end, whether they hold a sign: the text is gone through only once. */
export class NextSign {
  private next = -1

  constructor(private readonly text: string, private readonly sign: string) {}

  isWithin(start: number, end: number): boolean {
    if (this.next < start) {
      const found = this.text.indexOf(this.sign, start)
      this.next = found < 0 ? Infinity : found
    }
    return this.next < end
  }
}
