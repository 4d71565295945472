import { DamagedInput } from './damaged-input.js'
import { joined } from './line-splitter.js'

/** Takes bytes from a source in the amounts that a format says. */
export class ByteReader {
  private readonly iterator: AsyncIterator<Uint8Array>
  private rest: Uint8Array = new Uint8Array()

  constructor(source: AsyncIterable<Uint8Array>) {
    this.iterator = source[Symbol.asyncIterator]()
  }

  /** Whether there is at least one more byte. */
  async hasMore(): Promise<boolean> {
    while (!this.rest.length) {
      const { done, value } = await this.iterator.next()
      if (done) return false
      this.rest = value
    }
    return true
  }

  /** Exactly so many bytes; throws {@link DamagedInput} when the source ends before. */
  async take(size: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = []
    for (let missing = size; missing > 0; missing -= parts.at(-1)!.length) parts.push(await this.some(missing))
    return joined(parts, size)
  }

  /** Leaves bytes out, however many. */
  async skip(size: number): Promise<void> {
    for (let missing = size; missing > 0; ) missing -= (await this.some(missing)).length
  }

  async close(): Promise<void> {
    await this.iterator.return?.()
  }

  /** At least one byte, at most so many. */
  private async some(most: number): Promise<Uint8Array> {
    if (!(await this.hasMore())) throw new DamagedInput(true)
    const taken = this.rest.subarray(0, most)
    this.rest = this.rest.subarray(taken.length)
    return taken
  }
}
