import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

/** The tests that draw random documents: those that ask how many. */
const random = readdirSync('test').map((file) => `test/${file}`).filter((path) => path.endsWith('.test.ts') && /\bruns\b.*from '[.]\/support\/model[.]js'/.test(readFileSync(path, 'utf8')))

/** Those tests with many more documents; PROPERTY_RUNS says how many. They take long. */
export default defineConfig({
  test: {
    include: random,
    env: { PROPERTY_RUNS: process.env.PROPERTY_RUNS ?? '2000' },
    maxWorkers: 2,
    testTimeout: 3_600_000,
  },
})
