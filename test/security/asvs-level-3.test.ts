import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nameOf, read } from '../walls/source.ts'

const page = readFileSync('docs/asvs-level-3.md', 'utf8')
const rows = [...page.matchAll(/^\| (\d+\.\d+\.\d+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]*) \|$/gm)].map(
  ([, number = '', asks = '', state = '', how = '', tried = '']) => ({ number, asks, state, how, tried: tried.trim() }),
)
type Row = (typeof rows)[number]

/** The requirements that only level 3 of ASVS 5.0.0 has. */
const numbers = `
  1.2.10 1.3.12 1.5.3 2.3.5 2.4.2 3.1.1 3.2.3 3.3.5 3.4.7 3.4.8 3.5.6 3.5.7 3.5.8 3.6.1 3.7.3 3.7.4 3.7.5 4.1.4 4.1.5
  4.2.2 4.2.3 4.2.4 4.2.5 5.2.4 5.2.5 5.2.6 5.3.3 6.3.5 6.3.6 6.3.7 6.3.8 6.4.5 6.4.6 6.5.6 6.5.7 6.5.8 6.6.4 6.7.1
  6.7.2 7.5.3 8.1.3 8.1.4 8.2.4 8.3.2 8.3.3 8.4.2 10.2.3 10.3.5 10.4.12 10.4.13 10.4.14 10.4.15 10.4.16 11.1.3 11.1.4
  11.2.4 11.2.5 11.3.4 11.3.5 11.5.2 11.6.2 11.7.1 11.7.2 12.1.4 12.1.5 12.3.5 13.1.2 13.1.3 13.1.4 13.2.6 13.3.3
  13.3.4 13.4.6 13.4.7 14.2.5 14.2.6 14.2.7 14.2.8 15.1.4 15.1.5 15.2.4 15.2.5 15.4.1 15.4.2 15.4.3 15.4.4 16.5.4
  17.1.2 17.2.5 17.2.6 17.2.7 17.2.8`
  .trim()
  .split(/\s+/)
const states = ['met', 'in part', 'not met', 'left to the council', 'does not apply']

/** What is wrong with a row, for a reader who takes its words for it. */
function complaints({ state, how, tried }: Row): string[] {
  const tests = [...tried.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
  const links = [...tried.matchAll(/\]\(([^)#]+)(?:#([^)]+))?\)/g)]
  return [
    ...(states.includes(state) ? [] : ['its state']),
    ...(state === 'met' && tests.length + links.length === 0 ? ['met, and not tried'] : []),
    ...(['in part', 'not met'].includes(state) && how.length < 16 ? ['does not say what is missing'] : []),
    ...tests.filter((name) => !isTest(name)).map((name) => `no test ${name}`),
    ...links.filter(([, file = '', heading]) => !hasHeading(file, heading)).map(([link]) => `leads nowhere: ${link}`),
  ]
}

const isTest = (name: string) =>
  existsSync(`test/${name}.test.ts`) ||
  (existsSync(`test/${name}`) && readdirSync(`test/${name}`).some((file) => file.endsWith('.test.ts')))

/** Headings are named in links as GitHub names them. */
function hasHeading(file: string, heading: string | undefined): boolean {
  const path = join('docs', file)
  if (!existsSync(path)) return false
  const names = [...readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(/\s/g, '-'),
  )
  return heading === undefined || names.includes(heading)
}

test('every requirement of level 3 has its row, in order, and none twice', () => {
  expect(numbers).toHaveLength(92)
  expect(rows.map(({ number }) => number)).toEqual(numbers)
})

test('a row that is met says how it was tried; tests and headings that it names are there', () => {
  expect(rows.map((row) => [row.number, complaints(row)]).filter(([, found]) => found?.length)).toEqual([])
})

test('the counts at the top are those of the rows', () => {
  const counted = [...page.matchAll(/^\| ([a-z ]+) \| (\d+) \|$/gm)].map(([, state, n]) => [state, Number(n)])
  expect(counted).toEqual(states.map((state) => [state, rows.filter((row) => row.state === state).length]))
})

describe('a row that claims too much is reported:', () => {
  const sound: Row = { number: '1.1.1', asks: 'x', state: 'met', how: 'All of it is.', tried: '`walls`' }
  test.each<[string, Partial<Row>, string]>([
    ['met, and not tried', { tried: '' }, 'met, and not tried'],
    ['tried by a missing test', { tried: '`http/none`' }, 'no test http/none'],
    ['a page without the heading', { tried: '[x](operators.md#none)' }, 'leads nowhere: ](operators.md#none)'],
    ['in part, without what is missing', { state: 'in part', how: 'Mostly.' }, 'does not say what is missing'],
  ])('%s', (_, wrong, found) => {
    expect(complaints({ ...sound, ...wrong })).toContain(found)
    expect(complaints(sound)).toEqual([])
  })
})

test('3.2.3: nothing of the add-in writes HTML into a page, or runs a text', () => {
  const paths = readdirSync('addin', { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path))
  const forbidden =
    /(^|\.)(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|eval)$|^(document\.write(ln)?|Function)$/
  const found = paths.flatMap((path) => {
    const file = join('addin', path)
    return read(path, readFileSync(file, 'utf8'))
      .nodes.filter(
        (node) =>
          (node.type === 'MemberExpression' && forbidden.test(nameOf(node))) ||
          (node.type === 'JSXAttribute' && String(Object(node.name).name) === 'dangerouslySetInnerHTML') ||
          (['CallExpression', 'NewExpression'].includes(node.type) && forbidden.test(nameOf(node.callee))),
      )
      .map(() => file)
  })
  expect(paths.length).toBeGreaterThan(300)
  expect(found).toEqual([])
})
