import { HttpFailure } from './http-failure.js'
import { sizeInWords } from './trouble.js'

/** Reads a body to its end, unpacked, and stops at `most` bytes. `request` names it in failures; an error of the stream itself becomes a failure `cut-off`. */
export async function readBody(response: Response, most: number, request: string): Promise<Uint8Array> {
  const announced = response.headers.get('content-encoding') ? NaN : Number(response.headers.get('content-length') ?? NaN) // of a packed body it is the packed size
  const parts: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader()
  for (let next = await read(reader, request); next; next = await read(reader, request)) {
    size += next.length
    if (size > most || announced > most) {
      await dropped(reader!.cancel())
      throw new HttpFailure('too-large', `The answer to ${request} is larger than ${sizeInWords(most)}, the most that is read (option maxBodyBytes).`, { status: response.status })
    }
    parts.push(next)
  }
  if (size < announced) throw cutOff(request)
  return Buffer.concat(parts)
}

/** Lets a body go that nobody wants to read. */
export async function discard(response: Response): Promise<void> {
  await dropped(response.body?.cancel())
}

async function dropped(ended: Promise<void> | undefined): Promise<void> {
  await ended?.catch(() => undefined) // it was not wanted, so how it ended does not matter
}

async function read(reader: ReadableStreamDefaultReader<Uint8Array> | undefined, request: string): Promise<Uint8Array | undefined> {
  try {
    return (await reader?.read())?.value
  } catch {
    throw cutOff(request)
  }
}

function cutOff(request: string): HttpFailure {
  return new HttpFailure('cut-off', `The answer to ${request} breaks off before its end, or is packed and damaged.`, { retryable: true })
}
