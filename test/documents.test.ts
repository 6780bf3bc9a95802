import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { madeAnew, paperAt, papers, unusedParts } from '../docs/data-protection/made.ts'
import { cardAt, cards } from '../docs/front-line-card/cards.ts'

const folder = 'docs/decisions'
const decisions = readdirSync(folder).filter((name) => name.endsWith('.md'))
const chapters = readdirSync('docs').filter((name) => name.endsWith('.md'))
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...chapters.map((name) => `docs/${name}`),
  ...decisions.map((name) => `${folder}/${name}`),
  ...readdirSync('docs/data-protection')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/data-protection/${name}`),
]

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found)
/** A path from the top: into one of its folders, or a file of the top itself. */
const isPath = (quoted: string) =>
  /^(addin|server|test|docs)(\/[\w.-]+)*$/.test(quoted) || /^\w[\w-]*\.(md|xml|json|yaml)$/.test(quoted)

/** What a debugger shows, and a file that an administrator makes. */
const elsewhere = ['server/main.js', 'rules.json']

/** The anchors that GitHub makes of the headings. */
const anchorsIn = (file: string) =>
  all(readFileSync(file, 'utf8'), /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\d _-]/gu, '')
      .replaceAll(' ', '-'),
  )

function leads(page: string, to: string): boolean {
  const [path = '', anchor] = to.split('#')
  const file = path === '' ? page : join(dirname(page), path)
  return existsSync(file) && (anchor === undefined || anchorsIn(file).includes(anchor))
}

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8')

  it('names files and folders that exist', () => {
    const named = all(text, /`([^`\n]+)`/g).filter((quoted) => isPath(quoted) && !elsewhere.includes(quoted))
    expect(named.filter((path) => !existsSync(path) && !existsSync(join(dirname(page), path)))).toEqual([])
  })

  it('links to pages and headings that exist', () => {
    const linked = all(text, /\]\(([^)\s]+)\)/g).filter((to) => !to.startsWith('https://'))
    expect(linked.filter((to) => !leads(page, to))).toEqual([])
  })

  it('names benches and torture tests that exist', () => {
    const named = [...text.matchAll(/npm run (bench|torture) -- ([a-z-]+)/g)]
    const missing = named.filter(([, what, name]) => !existsSync(`test/${what}/${name}.ts`)).map(([command]) => command)
    expect(missing).toEqual([])
  })
})

it('every chapter is in the index', () => {
  const linked = all(readFileSync('docs/README.md', 'utf8'), /\]\(([\w-]+\.md)\)/g)
  expect([...new Set(linked)].toSorted()).toEqual(chapters.filter((name) => name !== 'README.md').toSorted())
})

it('every decision is in the index', () => {
  const linked = all(readFileSync(`${folder}/README.md`, 'utf8'), /\]\(([\w-]+\.md)\)/g)
  expect(linked.toSorted()).toEqual(decisions.filter((name) => name !== 'README.md').toSorted())
})

it('the walk-throughs of the architecture name files', () => {
  const named = all(readFileSync('docs/architecture.md', 'utf8'), /`([^`\n]+\.tsx?)`/g).filter(isPath)
  expect(named.length).toBeGreaterThan(30)
})

it('the walk from a message to its standing passes at most 45 files', () => {
  const [, walk = ''] = readFileSync('docs/architecture.md', 'utf8').split(/^## From .*$/m)
  const named = new Set(all(walk, /`([^`\n]+\.tsx?)`/g))
  expect(named.size).toBeGreaterThan(30)
  expect(named.size).toBeLessThanOrEqual(45)
})

describe('the generated parts of the papers', () => {
  it.each(papers)('%s is as generated; if not, run "npm run papers"', (paper) => {
    const text = readFileSync(paperAt(paper), 'utf8')
    expect(text).toBe(madeAnew(text))
  })

  it('are all in a paper', () => {
    expect(unusedParts(papers.map((paper) => readFileSync(paperAt(paper), 'utf8')))).toEqual([])
  })
})

it.each(Object.keys(cards) as (keyof typeof cards)[])(
  'the front line’s card %s is as generated; if not, run "npm run papers"',
  (name) => {
    expect(readFileSync(cardAt(name), 'utf8')).toBe(cards[name])
  },
)

it('CONTRIBUTING names the noun of each folder, and of each file that is directly in the contract', () => {
  const [, map = ''] = /## Where things are\n(.+)/.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? []
  const [, list = ''] = /the same nouns: ([^.]+)\./.exec(map) ?? []
  const named = [...list.split(', '), ...all(map, /`([\w-]+)`/g), 'texts']
  const layers = ['server/policy', 'server/cases', 'server/contract']
  const inside = layers.flatMap((layer) => readdirSync(layer, { withFileTypes: true }).map((one) => ({ layer, one })))
  const nouns = inside.flatMap(({ layer, one }) =>
    one.isDirectory() || layer === 'server/contract' ? one.name.replace(/\.ts$/, '') : [],
  )
  expect([...new Set(nouns)].filter((noun) => !named.includes(noun))).toEqual([])
})
