import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const text = readFileSync(new URL('../../SECURITY.md', import.meta.url), 'utf8')
const rows = [...text.matchAll(/^\| (V\d+\.\d+) ([^|]+) \| ([^|]+) \| ([^|]*) \| ([^|]*) \|$/gm)].map(
  ([, section = '', , state = '', how = '', tests = '']) => ({
    section,
    state,
    how: how.trim(),
    tests: [...tests.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    unmet: [...how.matchAll(/\b\d+\.\d+\.\d+\b/g)].map(([number]) => number),
  }),
)
type Row = (typeof rows)[number]

/** For each section of ASVS 5.0.0, V1.1 to V17.3, the number of its last requirement of levels 1 and 2; 0: it has none. */
const lastRequirement = [
  [2, 9, 11, 3, 2],
  [3, 3, 4, 1],
  [0, 2, 4, 6, 5, 0, 2],
  [3, 1, 2, 4],
  [1, 3, 2, 3],
  [3, 12, 4, 4, 5, 3, 0, 4],
  [3, 4, 2, 5, 2, 2],
  [2, 3, 1, 1],
  [3, 4],
  [2, 2, 4, 11, 5, 2, 3],
  [2, 3, 3, 4, 1, 1, 0],
  [3, 2, 4],
  [1, 5, 2, 5],
  [2, 4, 3],
  [3, 3, 7, 0],
  [1, 5, 4, 3, 3],
  [1, 4, 2],
]
const lastOf = (number: string): number => {
  const [chapter = 0, section = 0] = number.split('.').map(Number)
  return lastRequirement[chapter - 1]?.[section - 1] ?? 0
}

/** What is wrong with a row, for a reader who takes its words for it. */
function complaints({ section, state, how, tests, unmet }: Row): string[] {
  const number = section.slice(1)
  return [
    ...(['met', 'in part', 'not met', 'left to the council', 'does not apply'].includes(state) ? [] : ['its state']),
    ...(state === 'met' && tests.length === 0 ? ['no test'] : []),
    ...(state === 'met' && unmet.length > 0 ? ['met, and names what is not'] : []),
    ...(['in part', 'not met'].includes(state) && unmet.length === 0 ? ['names no requirement that is not met'] : []),
    ...(['met', 'in part', 'not met'].includes(state) && how.length < 16 ? ['says nothing'] : []),
    ...(state === 'left to the council' && how === '' ? ['does not say to whom it is left'] : []),
    ...unmet.filter((one) => !one.startsWith(`${number}.`)).map((one) => `${one} is another section's`),
    ...(lastOf(number) === 0 && state !== 'does not apply' ? ['has no requirement of levels 1 and 2'] : []),
    ...unmet.filter((one) => Number(one.split('.')[2]) > lastOf(number)).map((one) => `no ${one} there`),
    ...tests.filter((name) => !hasTests(join('test', name))).map((name) => `no test in ${name}`),
  ]
}

/** A test file that has a test in it, or a folder of such. */
function hasTests(path: string): boolean {
  if (existsSync(`${path}.test.ts`)) return /^\s*(test|it)\b/m.test(readFileSync(`${path}.test.ts`, 'utf8'))
  return existsSync(path) && statSync(path).isDirectory() && readdirSync(path).some((name) => name.endsWith('.test.ts'))
}

test('every section of ASVS 5.0 has its row, in order', () => {
  const all = lastRequirement.flatMap((sections, chapter) => sections.map((_, n) => `V${chapter + 1}.${n + 1}`))
  expect(rows.map(({ section }) => section)).toEqual(all)
})

test('a row that is met names its tests; any other names the requirements not met', () => {
  expect(rows.map((row) => [row.section, complaints(row)]).filter(([, found]) => found?.length)).toEqual([])
})

describe('a row that claims too much is reported:', () => {
  const sound: Row = { section: 'V2.3', state: 'met', how: 'Acts are transactions.', tests: ['walls'], unmet: [] }
  test.each<[string, Partial<Row>, string]>([
    ['met without a test', { tests: [] }, 'no test'],
    ['met by a missing test', { tests: ['http/none'] }, 'no test in http/none'],
    ['met, with an exception', { unmet: ['2.3.2'] }, 'met, and names what is not'],
    ['in part, without saying what is missing', { state: 'in part' }, 'names no requirement that is not met'],
    [
      'in part, naming another section’s requirement',
      { state: 'in part', unmet: ['2.4.1'] },
      "2.4.1 is another section's",
    ],
    ['in part, naming an unknown requirement', { state: 'in part', unmet: ['2.3.9'] }, 'no 2.3.9 there'],
    ['met, with requirements of level 3 only', { section: 'V15.4' }, 'has no requirement of levels 1 and 2'],
  ])('%s', (_, wrong, found) => {
    expect(complaints({ ...sound, ...wrong })).toContain(found)
    expect(complaints(sound)).toEqual([])
  })
})
