import { Readable } from 'node:stream'
import { constants, createBrotliCompress, gzipSync } from 'node:zlib'
import type { Handler } from './fault-server.js'

const MILLION = 1_000_000
const JSON_TYPE = { 'content-type': 'application/json' }

/** Refuses with a status and, if any, a body of JSON. */
export function refused(status: number, headers: Record<string, string> = {}, body: unknown = {}): Handler {
  return (_request, response) => {
    response.writeHead(status, { ...JSON_TYPE, ...headers })
    response.end(JSON.stringify(body))
  }
}

export function redirected(location: string, status = 302): Handler {
  return (_request, response) => {
    response.writeHead(status, { location })
    response.end('moved')
  }
}

/** Answers with bytes. */
export function body(content: string | Uint8Array, headers: Record<string, string> = JSON_TYPE): Handler {
  return (_request, response) => {
    response.writeHead(200, headers)
    response.end(content)
  }
}

export const signInPage = body('<!DOCTYPE html><html><form action="/login"><input type="password"></form></html>', { 'content-type': 'text/html; charset=utf-8' })

/** Announces 1000 bytes and breaks off after a few. */
export const cutByLength: Handler = (_request, response) => {
  response.writeHead(200, { ...JSON_TYPE, 'content-length': '1000' })
  response.write('{"a":[', () => setTimeout(() => response.destroy(), 10))
}

/** Breaks off where the body is whole JSON, but not ended. */
export const cutInChunks: Handler = (_request, response) => {
  response.writeHead(200, JSON_TYPE)
  response.write('{"a":[]}', () => setTimeout(() => response.destroy(), 10))
}

/** Says that it is gzip, and is not. */
export const damagedGzip = body('{"a":1}', { ...JSON_TYPE, 'content-encoding': 'gzip' })

/** One byte every few milliseconds, for ever. */
export const slow: Handler = (_request, response) => {
  response.writeHead(200, JSON_TYPE)
  const timer = setInterval(() => response.write(' '), 10)
  response.on('close', () => clearInterval(timer))
}

/** Never answers. */
export const hang: Handler = () => undefined

/** Breaks the connection before it answers. */
export const reset: Handler = (request) => void request.socket.destroy()

export const notHttp: Handler = (request) => void request.socket.end('220 mail.example ESMTP\r\n')

export const badUtf8 = body(Uint8Array.of(0x22, 0xff, 0xfe, 0x22))
export const withByteOrderMark = body('\ufeff{"a":1}')
export const manyHeaders: Handler = (_request, response) => {
  response.writeHead(200, Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`x-header-${index}`, 'v'.repeat(100)])))
  response.end('{}')
}

/** White space without end, as fast as it is read. */
export function endless(status = 200): Handler {
  return (_request, response) => {
    const block = Buffer.alloc(MILLION, 0x20)
    const more = () => {
      while (!response.destroyed && response.write(block)) continue
      response.once('drain', more)
    }
    response.writeHead(status, JSON_TYPE)
    more()
  }
}

/** Many megabytes of spaces, packed into some hundred bytes or kilobytes. */
export async function bomb(encoding: 'gzip' | 'br' | 'gzip, gzip', megabytes: number): Promise<Handler> {
  const headers = { ...JSON_TYPE, 'content-encoding': encoding }
  if (encoding === 'br') return body(await brotli(megabytes), headers)
  const gzip = Buffer.concat(Array<Buffer>(megabytes).fill(gzipSync(Buffer.alloc(MILLION, 0x20)))) // gzip files one after the other are a gzip file
  return body(encoding === 'gzip' ? gzip : gzipSync(gzip), headers)
}

/** Packed piece by piece, so that making it does not take the memory that reading it must not take. */
async function brotli(megabytes: number): Promise<Buffer> {
  const pieces = Readable.from((function* () {
    for (let count = 0; count < megabytes; count++) yield Buffer.alloc(MILLION, 0x20)
  })())
  return Buffer.concat(await pieces.pipe(createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })).toArray() as Buffer[])
}
