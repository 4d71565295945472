import { defineConfig } from 'vitest/config'
import { testsOf } from './scripts/mutation/areas.js'

/** The tests that a changed line of one folder has to pass. They are the quick ones: each of thousands of changes runs them. */
export default defineConfig({
  test: {
    include: testsOf(process.env.MUTATION_AREA),
    env: { PROPERTY_RUNS: '3' },
    runner: './test/support/mutation-runner.ts',
    maxWorkers: 1,
    testTimeout: 30_000,
  },
})
