import { type TestFunction, test } from 'vitest'

/** `npm run test:full`: longer seeds, and the tests that run only then (`*.full.test.ts`, see `vitest.config.ts`). */
export const isFull = process.env.TESTS === 'full'

/** A test that only the full run has: a second way to what another test of its file shows, or one that waits for long. */
export const fullTest: (title: string, run: TestFunction) => void = isFull ? test : () => {}

/** Of a table of tests: its first rows in every run, all of them in the full one. Those that differ most stand first. */
export const firstRows = <const T>(count: number, rows: readonly T[]): readonly T[] =>
  isFull ? rows : rows.slice(0, count)
