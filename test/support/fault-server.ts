import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** A request as the server saw it. */
export interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Answers a request, or does something worse. */
export type Handler = (request: IncomingMessage, response: ServerResponse, seen: Seen) => void

export interface FaultServer {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string
  /** All requests so far, in order. */
  readonly seen: readonly Seen[]
  /** Bytes that were put on the wire so far. */
  bytesSent(): number
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** A server on a free port of this machine. */
export async function listen(handler: Handler): Promise<FaultServer> {
  const seen: Seen[] = []
  const sockets = new Set<Socket>()
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const one: Seen = { method: request.method!, url: request.url!, headers: request.headers, body: Buffer.concat(parts).toString('utf8') }
    seen.push(one)
    handler(request, response, one)
  })
  server.on('connection', (socket) => sockets.add(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    bytesSent: () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** Answers with JSON. */
export function json(value: unknown, headers: Record<string, string> = {}): Handler {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify(value))
  }
}

/** Answers by path, without the query; paths that are not named get 404. */
export function routes(table: Readonly<Record<string, Handler>>): Handler {
  return (request, response, seen) => {
    const path = seen.url.split('?', 1)[0]!
    if (Object.hasOwn(table, path)) return table[path]!(request, response, seen)
    response.writeHead(404, { 'content-type': 'application/json' })
    response.end('{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"no such path"}')
  }
}

/** Answers one request after the other; the last handler stays. */
export function inTurn(...handlers: readonly [Handler, ...Handler[]]): Handler {
  let turn = 0
  return (request, response, seen) => handlers[Math.min(turn++, handlers.length - 1)]!(request, response, seen)
}

/** Any API, with a fault instead of its answer to the n-th request (from 1), or to several; `of` says which requests count. */
export function withFault(api: Handler, at: number | readonly number[], fault: Handler, of: (seen: Seen) => boolean = () => true): Handler {
  const places = [at].flat()
  let count = 0
  return (request, response, seen) => (of(seen) && places.includes(++count) ? fault : api)(request, response, seen)
}
