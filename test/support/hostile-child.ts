import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { root } from './model.js'

export interface Outcome {
  /** What the case gave back, as JSON. */
  readonly value?: unknown
  /** Name of the class of what it threw, and its message cut short. */
  readonly error?: { readonly name: string; readonly message: string }
  readonly milliseconds: number
}

/**
 * Runs one exported function of a module of cases in a process of its own with 512 MB of heap, and gives what came of it.
 * Rejects when the process crashes or takes longer than allowed, without taking the tests along.
 */
export function inSmallProcess(cases: string, name: string, limit = 60_000): Promise<Outcome> {
  const script = `import(${JSON.stringify(pathToFileURL(join(root, 'test', 'support', cases)).href)}).then((cases) => cases.report(${JSON.stringify(name)}))`
  const child = spawn(process.execPath, ['--max-old-space-size=512', '--import', 'tsx', '--input-type=module', '-e', script], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  return new Promise((resolve, reject) => {
    let output = ''
    let complaints = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (complaints = (complaints + chunk.toString()).slice(0, 4000)))
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`${name} did not end within ${limit} ms`))
    }, limit)
    child.on('close', (code) => {
      clearTimeout(timer)
      if (code === 0 && output) resolve(JSON.parse(output) as Outcome)
      else reject(new Error(`${name} crashed (${code ?? 'killed'}): ${/FATAL ERROR[^\n]*/.exec(complaints)?.[0] ?? complaints.slice(0, 500)}`))
    })
  })
}

/** What a case gives, written to stdout as an {@link Outcome}; time counts from when the input is made. */
export async function report(prepare: () => () => unknown): Promise<void> {
  const act = prepare()
  const started = performance.now()
  let outcome: Omit<Outcome, 'milliseconds'>
  try {
    outcome = { value: await act() }
  } catch (error) {
    outcome = { error: { name: (error as Error).constructor.name, message: String((error as Error).message).slice(0, 500) } }
  }
  process.stdout.write(JSON.stringify({ ...outcome, milliseconds: Math.round(performance.now() - started) }))
}
