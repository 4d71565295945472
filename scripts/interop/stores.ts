import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, freePort, lastLines, run, type Provision } from './tools.js'

const FUSEKI = 'org.apache.jena:jena-fuseki-server:5.6.0'
const OXIGRAPH = 'oxigraph==0.5.13'
const LONGEST_START = 90_000

/** How a server is started: its program for a folder of data and a port, and where it then is. */
export interface StoreKind {
  readonly name: string
  readonly command: (data: string, port: number) => readonly [program: string, ...parameters: string[]]
  /** Paths that take updates, graphs and queries. */
  readonly paths: { readonly update: string; readonly gsp: string; readonly query: string }
}

/** A server with data on disk, which outlives it. */
export class StoreServer {
  private process: ChildProcess | undefined
  private output = ''

  private constructor(readonly kind: StoreKind, private readonly data: string, private readonly port: number) {}

  /** Starts a server without data. `folder` is emptied. */
  static async start(kind: StoreKind, folder: string): Promise<StoreServer> {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const server = new StoreServer(kind, folder, await freePort())
    await server.start()
    return server
  }

  address(what: keyof StoreKind['paths']): string {
    return `http://127.0.0.1:${this.port}${this.kind.paths[what]}`
  }

  /** Resolves when it answers queries. */
  async start(): Promise<void> {
    const [program, ...parameters] = this.kind.command(this.data, this.port)
    const child = spawn(program, parameters, { cwd: this.data, stdio: ['ignore', 'pipe', 'pipe'] })
    this.process = child
    process.once('exit', () => child.kill('SIGKILL'))
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { this.output = `${this.output}${chunk.toString()}`.slice(-2000) })
    for (const begun = Date.now(); ; await new Promise((resolve) => setTimeout(resolve, 100))) {
      if (await this.answers()) return
      if (child.exitCode !== null || Date.now() - begun > LONGEST_START) throw new Error(`${this.kind.name} does not start: ${this.output}`)
    }
  }

  /** Ends it at once, as a failure of power would. */
  async kill(): Promise<void> {
    const child = this.process
    this.process = undefined
    if (!child || child.exitCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }

  /** What a query came to, in a media type. */
  async query(sparql: string, type: string): Promise<string> {
    const response = await fetch(this.address('query'), { method: 'POST', body: sparql, headers: { 'content-type': 'application/sparql-query', accept: type } })
    const text = await response.text()
    if (!response.ok) throw new Error(`${this.kind.name} answers a query with status ${response.status}: ${text.slice(0, 300)}`)
    return text
  }

  private async answers(): Promise<boolean> {
    return this.query('ASK {}', 'application/sparql-results+json').then(() => true, () => false)
  }
}

/** Apache Jena Fuseki on TDB2; fetched by Maven once. */
export async function fuseki(root: string): Promise<Provision<StoreKind>> {
  const folder = cacheFolder(root, 'fuseki')
  const jar = join(folder, `${FUSEKI.split(':').slice(1).join('-')}.jar`)
  if (!existsSync(jar)) {
    const fetched = await run('mvn', '-q', '-B', `-Dmaven.repo.local=${cacheFolder(root, 'maven')}`, 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy', `-Dartifact=${FUSEKI}`, `-DoutputDirectory=${folder}`)
    if (fetched.code !== 0 || !existsSync(jar)) return { missing: `Maven did not fetch Fuseki: ${lastLines(fetched)}` }
  }
  const command: StoreKind['command'] = (data, port) => {
    mkdirSync(join(data, 'tdb2'), { recursive: true })
    return ['java', '-Xmx1g', '-jar', jar, '--tdb2', `--loc=${join(data, 'tdb2')}`, '--update', '--localhost', `--port=${port}`, '/models']
  }
  return { tools: { name: 'Apache Jena Fuseki', command, paths: { update: '/models/update', gsp: '/models/data', query: '/models/query' } } }
}

/** The server of Oxigraph on disk; fetched by pip once. */
export async function oxigraphServer(root: string): Promise<Provision<StoreKind>> {
  const folder = cacheFolder(root, OXIGRAPH.replace('==', '-'))
  const [program, done] = [join(folder, 'bin', 'oxigraph'), join(folder, 'complete')]
  if (!existsSync(done)) {
    const created = await run('python3', '-m', 'venv', '--clear', folder)
    const fetched = created.code === 0 ? await run(join(folder, 'bin', 'python'), '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', OXIGRAPH) : created
    if (fetched.code !== 0) return { missing: `pip did not fetch Oxigraph: ${lastLines(fetched)}` }
    writeFileSync(done, '')
  }
  const command: StoreKind['command'] = (data, port) => [program, 'serve', '--location', join(data, 'oxigraph'), '--bind', `127.0.0.1:${port}`]
  return { tools: { name: 'Oxigraph', command, paths: { update: '/update', gsp: '/store', query: '/query' } } }
}
