#!/usr/bin/env node
import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { serveBatches, type ThreadData } from './batches.js'
import { run } from './run.js'

function start(): void {
  const { stdin, stdout, stderr, env } = process
  const stopped = new AbortController()

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      stopped.abort() // whoever has begun a file takes it away, at once
      process.kill(process.pid, signal)
    })

  // From its source it runs in one thread: what loads TypeScript does not reach into others.
  const threads = import.meta.url.endsWith('.ts') ? {} : { threads: { entry: new URL(import.meta.url) } }
  void run(process.argv.slice(2), { stdin, stdout, stderr, env, signal: stopped.signal, ...threads }).then((code) => {
    process.exitCode = code
    stdin.destroy() // so that a writer that never ends does not keep the process
  })
}

// The threads of `--workers` run this file too, so that there is one to find wherever it is built.
const data = isMainThread ? undefined : (workerData as ThreadData | undefined)
if (data?.mlAssetsWork) serveBatches(parentPort!, data)
else start()
