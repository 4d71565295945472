import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { delimiter, join } from 'node:path'

/** What a program printed, and how it ended. */
export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program of the tool with arguments. */
export type Tool = (...parameters: string[]) => Promise<Outcome>

/** A tool, or why it cannot be had here. */
export type Provision<T> = { readonly tools: T; readonly missing?: undefined } | { readonly tools?: undefined; readonly missing: string }

/** Where downloads and intermediate files are kept; git ignores it. */
export function cacheFolder(root: string, ...below: string[]): string {
  const folder = join(root, '.cache', 'interop', ...below)
  mkdirSync(folder, { recursive: true })
  return folder
}

/** ROBOT, and Java with ROBOT's libraries on its class path (the OWL API and HermiT among them); fetched by Maven once. */
export async function javaTools(root: string): Promise<Provision<{ robot: Tool; java: Tool }>> {
  const pom = join(root, 'scripts', 'interop', 'pom.xml')
  const list = join(cacheFolder(root), `classpath-${digest(pom)}.txt`)
  const isComplete = () => existsSync(list) && readFileSync(list, 'utf8').split(delimiter).every((jar) => existsSync(jar.trim()))
  if (!isComplete()) {
    const fetched = await run('mvn', '-q', '-B', '-f', pom, `-Dmaven.repo.local=${cacheFolder(root, 'maven')}`, 'dependency:build-classpath', `-Dmdep.outputFile=${list}`)
    if (fetched.code !== 0 || !isComplete()) return { missing: `Maven did not fetch ROBOT: ${lastLines(fetched)}` }
  }
  const classPath = readFileSync(list, 'utf8').trim()
  const java: Tool = (...parameters) => run('java', '-Xmx2g', '-Dorg.slf4j.simpleLogger.defaultLogLevel=error', '-cp', classPath, ...parameters)
  const version = await java('-version')
  if (version.code !== 0) return { missing: `Java does not run: ${lastLines(version)}` }
  return { tools: { java, robot: (...parameters) => java('org.obolibrary.robot.CommandLineInterface', ...parameters) } }
}

/** Python with the packages of a list in `scripts/interop`, in an environment of its own; fetched by pip once. The list of pySHACL, where none is named. */
export async function pythonTools(root: string, list = 'requirements.txt'): Promise<Provision<{ python: Tool; path: string }>> {
  const requirements = join(root, 'scripts', 'interop', list)
  const folder = join(cacheFolder(root), `python-${digest(requirements)}`)
  const [program, done] = [join(folder, 'bin', 'python'), join(folder, 'complete')]
  if (!existsSync(done)) {
    const created = await run('python3', '-m', 'venv', '--clear', folder)
    if (created.code !== 0) return { missing: `Python made no environment: ${lastLines(created)}` }
    const fetched = await run(program, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements)
    if (fetched.code !== 0) return { missing: `pip did not fetch what ${list} names: ${lastLines(fetched)}` }
    writeFileSync(done, '')
  }
  return { tools: { python: (...parameters) => run(program, ...parameters), path: program } }
}

/** A port of this machine that nobody uses. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

/** Runs a program to its end, or for 400 seconds. */
export function run(program: string, ...parameters: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(program, parameters, { maxBuffer: 1 << 28, timeout: 400_000 }, (error, stdout, stderr) => {
      resolve({ code: error ? (typeof error.code === 'number' ? error.code : -1) : 0, stdout, stderr: error && !stderr ? error.message : stderr })
    })
  })
}

/** The last words of a program that failed, for a message. */
export function lastLines({ stdout, stderr }: Outcome): string {
  return `${stdout}\n${stderr}`.trim().split('\n').slice(-3).join(' ')
}

function digest(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12)
}
