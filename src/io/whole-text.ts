import { isUtf8 } from 'node:buffer'
import { DamagedInput } from './damaged-input.js'
import { unpacked } from './unpacked.js'
import { sizeInWords, type Trouble } from './trouble.js'

/** The whole text of an input, packed or not, without a byte order mark. */
export async function readText(source: AsyncIterable<Uint8Array>, most: number): Promise<string | Trouble> {
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for await (const bytes of unpacked(source)) {
      size += bytes.length
      if (size > most) return { line: 1, kind: 'too-large', trouble: `This is read as a whole, and may have at most ${sizeInWords(most)}.` }
      parts.push(bytes)
    }
  } catch (error) {
    if (!(error instanceof DamagedInput)) throw error
    return { line: 1, kind: 'cut-off', trouble: error.message }
  }
  const bytes = Buffer.concat(parts)
  return isUtf8(bytes) ? bytes.toString('utf8').replace(/^\ufeff/, '') : { line: firstBadLine(bytes), kind: 'syntax', trouble: 'This line is not UTF-8.' }
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; ; line++) {
    const end = bytes.indexOf(0x0a, start)
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line
    start = end + 1
  }
}
