#!/usr/bin/env node
import { run } from './run.js'

const { stdin, stdout, stderr, env } = process
const stopped = new AbortController()

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    stopped.abort() // whoever has begun a file takes it away, at once
    process.kill(process.pid, signal)
  })

void run(process.argv.slice(2), { stdin, stdout, stderr, env, signal: stopped.signal }).then((code) => {
  process.exitCode = code
  stdin.destroy() // so that a writer that never ends does not keep the process
})
