import { type TestFunction, test } from 'vitest'

/** `npm run test:full`: longer seeds, and the tests that run only then (`*.full.test.ts`, see `vitest.config.ts`). */
export const isFull = process.env.TESTS === 'full'

/** A test for the full run only: it shows what another test of its file shows in a second way, or it waits for long. */
export const fullTest: (title: string, run: TestFunction, timeout?: number) => void = isFull ? test : () => {}

/** The first rows of a table of tests in every run, all rows in the full one. Put the rows that differ most first. */
export const firstRows = <const T>(count: number, rows: readonly T[]): readonly T[] =>
  isFull ? rows : rows.slice(0, count)
