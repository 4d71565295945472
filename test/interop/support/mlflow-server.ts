import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { cacheFolder, freePort } from '../../../scripts/interop/tools.js'
import { root } from '../../support/model.js'
import type { Held } from './mlflow-held.js'

/** How a server is set up. */
export interface ServerPlan {
  /** Names its folder. */
  readonly name: string
  /** Python of an environment with MLflow. */
  readonly program: string
  /** Arguments after `mlflow server`; `{folder}` stands for its folder. */
  readonly arguments: readonly string[]
  readonly variables?: Readonly<Record<string, string>>
}

export interface MlflowServer {
  readonly url: string
  readonly folder: string
  readonly plan: ServerPlan
  stop(): Promise<void>
}

const quiet = { MLFLOW_DISABLE_TELEMETRY: 'true', DO_NOT_TRACK: 'true', MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false', GIT_PYTHON_REFRESH: 'quiet' }

/** A server of this plan on a free port of this machine, with an empty database; throws when it does not come up within two minutes. */
export async function startServer(plan: ServerPlan): Promise<MlflowServer> {
  const folder = cacheFolder(root, `mlflow-${plan.name}`)
  rmSync(folder, { recursive: true })
  cacheFolder(root, `mlflow-${plan.name}`)
  const port = await freePort()
  const log = join(folder, 'log')
  const output = openSync(log, 'w')
  const given = plan.arguments.map((argument) => argument.replace('{folder}', folder))
  const child = spawn('nice', ['-n', '10', plan.program, '-m', 'mlflow', 'server', '--host', '127.0.0.1', '--port', String(port), '--workers', '1', '--backend-store-uri', `sqlite:///${join(folder, 'db.sqlite')}`, ...given], {
    cwd: folder, env: environment(plan), detached: true, stdio: ['ignore', output, output],
  })
  const ended = once(child, 'exit')
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    process.kill(-child.pid!, 'SIGTERM')
    const late = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), 10_000)
    await ended
    clearTimeout(late)
  }
  const url = `http://127.0.0.1:${port}`
  for (let second = 0; second < 120 && child.exitCode === null; second++) {
    if (await fetch(`${url}/health`).then(({ ok }) => ok, () => false)) return { url, folder, plan, stop }
    await pause(1000)
  }
  await stop()
  throw new Error(`The server ${plan.name} did not come up: ${readFileSync(log, 'utf8').slice(-2000)}`)
}

/** Fills a server through its own client, and tells what that client finds in it afterwards. */
export function fill({ url, folder, plan }: MlflowServer, versions: number): Promise<Held> {
  const output = join(folder, 'held.json')
  const script = join(root, 'scripts', 'interop', 'mlflow-fill.py')
  return new Promise((resolve, reject) => {
    execFile('nice', ['-n', '10', plan.program, script, url, output, String(versions)], { cwd: folder, env: environment(plan), maxBuffer: 1 << 26, timeout: 400_000 }, (error, _, stderr) => {
      if (error) reject(new Error(`The client of ${plan.name} failed: ${stderr.slice(-3000) || error.message}`))
      else resolve(JSON.parse(readFileSync(output, 'utf8')) as Held)
    })
  })
}

function environment({ program, variables }: ServerPlan): NodeJS.ProcessEnv {
  return { ...process.env, ...quiet, PATH: [dirname(program), process.env.PATH].join(delimiter), ...variables }
}
