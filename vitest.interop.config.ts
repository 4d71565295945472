import { defineConfig } from 'vitest/config'

/** Tests that put our output to tools of others. They may need more than `npm ci` installs, so `npm test` leaves them out. */
export default defineConfig({
  test: {
    include: ['test/interop/**/*.test.ts'],
    passWithNoTests: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
})
