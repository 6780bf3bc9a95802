import { defineConfig } from 'vitest/config'

/** The tests of the rules alone, without a store and without a browser. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/policy/**/*.test.ts', 'test/pane/standing/*.test.ts', 'test/sheets/*.test.ts'],
    isolate: false,
    env: { TRIES: 'few' },
    testTimeout: 120_000,
  },
})
