import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const text = readFileSync(new URL('../SECURITY.md', import.meta.url), 'utf8')
const rows = [...text.matchAll(/^\| (V\d+\.\d+) ([^|]+) \| ([^|]+) \| ([^|]*) \| ([^|]*) \|$/gm)].map(
  ([, section = '', , state = '', how = '', tests = '']) => ({
    section,
    state,
    how: how.trim(),
    tests: [...tests.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  }),
)

/** How many sections each chapter of ASVS 5.0 has, V1 to V17. */
const sections = [5, 4, 7, 4, 4, 8, 6, 4, 2, 7, 7, 3, 4, 3, 4, 5, 3]

test('every section of ASVS 5.0 has its row, in order', () => {
  const all = sections.flatMap((many, chapter) => Array.from({ length: many }, (_, n) => `V${chapter + 1}.${n + 1}`))
  expect(rows.map(({ section }) => section)).toEqual(all)
})

test('what is met is shown by tests that are there; what is not says why', () => {
  for (const { section, state, how, tests } of rows) {
    expect(['met', 'in part', 'not met', 'left to the council', 'does not apply'], section).toContain(state)
    if (state === 'met') expect(tests, section).not.toEqual([])
    if (['met', 'in part', 'not met'].includes(state)) expect(how.length, section).toBeGreaterThan(15)
    for (const name of tests) {
      const path = join(import.meta.dirname, name)
      expect(existsSync(path) || existsSync(`${path}.test.ts`), `${section}: ${name}`).toBe(true)
    }
  }
})
