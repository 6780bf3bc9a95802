import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

const script = 'test/bench/sheets/memory-of-rows.ts'

/**
 * The process that works on a file has a heap of 320 MB. Its own code takes 30 of them, and the list to sign 35. What was
 * read of each row stays until all rows are planned.
 */
it('P15: a row and what is planned of it take at most 2.2 kB of memory, so that 100,000 rows fit', () => {
  const bytes = Number(execFileSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' }))
  // Far less would mean that it was not measured.
  expect(bytes).toBeGreaterThan(1_200)
  expect(bytes).toBeLessThan(2_200)
})
