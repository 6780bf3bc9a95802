import { defineConfig } from 'vitest/config'
import { fluentForNode } from '../support/process/fluent-for-node.ts'

/** The tests of some rules alone, without a store and without a browser. */
export default defineConfig({
  plugins: [fluentForNode],
  test: {
    environment: 'node',
    include: process.env.TESTS_OF_RULES?.split(' ') ?? [],
    setupFiles: 'test/mutation/same-tries.ts',
    isolate: false,
    env: { TRIES: 'few' },
    testTimeout: 120_000,
  },
})
