import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import oxigraph from 'oxigraph'

/** A request as the store got it. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly graph: string | null
  readonly type: string
  readonly authorization: string | undefined
  readonly text: string
}

/** What goes wrong with a request: `lost`, the store does it and its answer never comes; `broken`, it does nothing and breaks the connection; a number, it does nothing and answers with that status. */
export type Fault = 'lost' | 'broken' | number | undefined

/**
 * A small SPARQL 1.1 store on a port of this machine: `/update` takes updates, `/store` takes graphs, nothing else is there.
 * What it holds outlives `kill`, as on a disk. `fault` says what goes wrong with each request.
 */
export class SparqlStore {
  readonly data = new oxigraph.Store()
  readonly asked: Asked[] = []
  fault: (asked: Asked, index: number) => Fault = () => undefined
  /** What graphs may be written in. */
  takes = ['application/n-triples', 'text/turtle']
  private server: Server | undefined
  private port = 0

  static async start(): Promise<SparqlStore> {
    const store = new SparqlStore()
    await store.start()
    return store
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** The statements, sorted. */
  get dump(): string {
    return sortedLines(this.data.dump({ format: 'application/n-quads' }))
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => void this.serve(request, response))
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve))
    this.server = server
    this.port = (server.address() as AddressInfo).port
  }

  async kill(): Promise<void> {
    const { server } = this
    this.server = undefined
    const closed = new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()))
    server?.closeAllConnections()
    await closed
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill()
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const url = new URL(request.url!, this.url)
    const asked: Asked = {
      method: request.method!, path: url.pathname, graph: url.searchParams.get('graph'), type: request.headers['content-type'] ?? '', authorization: request.headers.authorization, text: Buffer.concat(parts).toString('utf8'),
    }
    this.asked.push(asked)
    const fault = this.fault(asked, this.asked.length - 1)
    const status = fault === undefined || fault === 'lost' ? this.answer(asked) : fault
    if (fault === 'lost' || status === 'broken') return void request.socket.destroy()
    response.writeHead(status)
    response.end()
  }

  private answer({ method, path, graph, type, text }: Asked): number {
    try {
      if (path === '/update') return method !== 'POST' ? 405 : type !== 'application/sparql-update' ? 415 : this.change(() => this.data.update(text))
      if (path !== '/store') return 404
      if (!this.takes.includes(type.split(';')[0]!)) return 415
      return method !== 'PUT' ? 405 : graph === null ? 400 : this.change(() => this.replace(graph, text))
    } catch {
      return 400
    }
  }

  private change(action: () => void): number {
    action()
    return 204
  }

  private replace(graph: string, text: string): void {
    const name = oxigraph.namedNode(graph)
    new oxigraph.Store().load(text, { format: 'text/turtle' }) // throws before anything is dropped
    this.data.update(`DROP SILENT GRAPH <${graph}>`)
    this.data.load(text, { format: 'text/turtle', to_graph_name: name })
  }
}

/** N-Quads or N-Triples with their lines in order. */
export function sortedLines(text: string): string {
  return text.split('\n').filter(Boolean).sort().map((line) => `${line}\n`).join('')
}
