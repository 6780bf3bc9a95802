import { mergeConfig } from 'vitest/config'
import rules from './of-rules.config.ts'

/** With the cases and the letters, on SQLite: rules are the same on both stores. */
export default mergeConfig(rules, {
  test: {
    env: { STORES: 'SQLite' },
    include: ['test/cases/**/*.test.ts', 'test/letters/*.test.ts'],
    exclude: ['test/cases/import/{beside-writes,memory}.test.ts'],
  },
})
