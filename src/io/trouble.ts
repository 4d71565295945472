/** What a reader could not take in: where, and why, in a sentence that repeats nothing of the data. */
export interface Trouble {
  /** Line in the input, from 1. */
  readonly line: number
  /** `syntax`: the bytes are not what they should be; `too-long`: a line over its limit; `too-large`: a whole over its limit; `cut-off`: the input ends, or breaks, before its end. */
  readonly kind: 'syntax' | 'too-long' | 'too-large' | 'cut-off'
  /** What is wrong and what to do. */
  readonly trouble: string
  /** The bytes of the line as they came, without 0x0A; there when they are asked for and are all there is to the trouble. */
  readonly source?: Uint8Array
}

/** A number of bytes in words: `10 MB`, `512 kB`, `7 bytes`. */
export function sizeInWords(bytes: number): string {
  if (bytes >= 1_000_000) return `${Number((bytes / 1_000_000).toFixed(1))} MB`
  return bytes >= 1000 ? `${Number((bytes / 1000).toFixed(1))} kB` : `${bytes} bytes`
}
