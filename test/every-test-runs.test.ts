import { globSync } from 'node:fs'
import { matchesGlob } from 'node:path'
import { expect, it } from 'vitest'
import config from '../vitest.config.ts'

/** The patterns of each kind of test, as vitest is given them. */
const kinds = (config.test?.projects ?? []).flatMap((kind) =>
  typeof kind === 'object' && 'test' in kind ? [kind.test?.include ?? []] : [],
)

it('each file of tests is run once: a folder that was renamed would otherwise be left out without a word', () => {
  const files = globSync('test/**/*.test.ts')
  expect(files.length).toBeGreaterThan(500)
  const times = (file: string) => kinds.filter((patterns) => patterns.some((one) => matchesGlob(file, one))).length
  expect(files.filter((file) => times(file) !== 1)).toEqual([])
  const empty = kinds.flat().filter((pattern) => globSync(pattern).length === 0)
  expect(empty).toEqual([])
})
