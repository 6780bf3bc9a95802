import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { circlesIn } from './walls/circles.ts'
import { stumbles } from './walls/plain-english.ts'
import { roomsOf } from './walls/rooms.ts'
import { read } from './walls/source.ts'
import { walls, wordsToAvoid } from './walls/walls.ts'

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(stringsIn)
const all = walls(Object.keys(json('package.json').dependencies))

const paths = ['addin', 'server', 'test']
  .flatMap((top) => readdirSync(top, { recursive: true, encoding: 'utf8' }).map((file) => `${top}/${file}`))
  .map((path) => path.replaceAll('\\', '/'))
const files = paths.filter((path) => /\.tsx?$/.test(path)).map((path) => read(path, readFileSync(path, 'utf8')))

describe('the architecture’s walls stand', () => {
  it('there are files to check', () => {
    expect(files.length).toBeGreaterThan(50)
  })

  it.each(all)('$name', ({ because, breaches }) => {
    const found = files.flatMap((file) => breaches(file).map((what) => `${file.path}: ${what}`))
    expect(found, because).toEqual([])
  })

  it('no two files import each other, directly or in a circle, types included', () => {
    expect(circlesIn(files), 'Move what both need into a file of its own.').toEqual([])
  })

  it('a circular import is found, however long', () => {
    const circle = ['a', 'b', 'c'].map((name, i, all) =>
      read(`server/${name}.ts`, `import type { X } from './${all[(i + 1) % all.length]}.ts'`),
    )
    expect(circlesIn([...circle, read('server/d.ts', "import { x } from './a.ts'")])).toEqual([
      ['server/a.ts', 'server/b.ts', 'server/c.ts'],
    ])
  })

  it('no two rooms of the add-in import each other, directly or in a circle', () => {
    const ours = files.filter(({ path }) => path.startsWith('addin/'))
    expect(circlesIn(roomsOf(ours)), 'Move what both need into the room below them.').toEqual([])
    const pane = read('addin/pane/shell/a.ts', "import { b } from '../taskpane/b.ts'")
    const taskpane = read('addin/pane/taskpane/deep/b.ts', "import type { C } from '../../shell/c.ts'")
    expect(circlesIn(roomsOf([pane, taskpane]))).toEqual([['addin/pane/shell', 'addin/pane/taskpane']])
  })

  it('the top folder contains only what is listed here', () => {
    const known =
      /^(addin|server|test|docs|manifest\.xml|package(-lock)?\.json|[a-z.]+config\.(json|ts)|biome\.json|Dockerfile|compose\.yaml|publiccode\.yml|LICENSE|[A-Z]+\.md|\..+)$/
    const ignored = readFileSync('.gitignore', 'utf8')
      .split('\n')
      .map((line) => line.replace(/\/$/, ''))
    const strangers = readdirSync('.').filter((name) => !known.test(name) && !ignored.includes(name))
    expect(strangers, 'Put it into the room it belongs to: addin, server, test or docs.').toEqual([])
  })

  it('pages, manifest and the council’s wording avoid the words to avoid', () => {
    const pages = [...paths.filter((path) => /^addin\/.*\.html$/.test(path)), 'manifest.xml'].filter(existsSync)
    const said = pages.map((path) => readFileSync(path, 'utf8').replace(/<!--[\s\S]*?-->/g, ''))
    const council = JSON.stringify(json('docs/council.json'))
    expect([...said, council].flatMap((text) => wordsToAvoid(text) || [])).toEqual([])
    const texts = stringsIn(json('docs/council.json'))
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.flatMap((text) => stumbles(text) || [])).toEqual([])
  })
})

/** Each line goes through one wall. A wall that nobody can be caught going through is no wall. */
describe('a breach of a wall is caught', () => {
  const breaches: [wall: string, path: string, text: string, found: string][] = [
    ['the policy stands alone', 'server/policy/x.ts', "import { z } from 'zod'", 'zod'],
    ['the policy stands alone', 'server/policy/x.ts', "import { join } from 'node:path'", 'node:path'],
    [
      'the policy stands alone',
      'server/policy/x.ts',
      "import type { Me } from '../contract/me.ts'",
      'server/contract/me.ts',
    ],
    [
      'the contract knows its libraries and the policy’s words',
      'server/contract/x.ts',
      "import { Refusal } from '../policy/refusal.ts'",
      'server/policy/refusal.ts',
    ],
    [
      'a use case knows nothing of HTTP',
      'server/cases/x.ts',
      "import { problem } from '../http/problems.ts'",
      'server/http/problems.ts',
    ],
    ['a use case knows nothing of HTTP', 'server/cases/x.ts', "type App = import('hono').Hono", 'hono'],
    [
      'nothing below the use cases reaches up to them',
      'server/letters/x.ts',
      "import type { Act } from '../cases/act.ts'",
      'server/cases/act.ts',
    ],
    ['only intercept.ts ends an interception', 'test/browser/x.test.ts', 'await page.unroute(url)', 'unroute'],
    ['only the register knows the database', 'server/http/x.ts', "export { Pool } from 'pg'", 'pg'],
    [
      'a migration stands still',
      'server/register/migrations/0001-first/x.ts',
      "import { channels } from '../../../policy/vocabulary.ts'",
      'server/policy/vocabulary.ts',
    ],
    [
      'a migration stands still',
      'server/register/migrations/0002-x.ts',
      "import type { SchemaState } from '../migrate.ts'",
      'server/register/migrate.ts',
    ],
    [
      'only problems.ts knows the status of a problem',
      'server/http/routes/x.ts',
      'c.json(body, 404)',
      'the status 404',
    ],
    [
      'only problems.ts knows the status of a problem',
      'server/http/x.ts',
      'const s = { 500: answer }',
      'the status 500',
    ],
    ['no clock and no id-maker in a rule or a use case', 'server/policy/x.ts', 'const now = new Date()', 'Date'],
    ['no clock and no id-maker in a rule or a use case', 'server/cases/x.ts', 'const now = Date.now()', 'Date.now'],
    [
      'no clock and no id-maker in a rule or a use case',
      'server/cases/x.ts',
      'const id = crypto.randomUUID()',
      'crypto.randomUUID',
    ],
    [
      'no clock and no id-maker in a rule or a use case',
      'server/cases/x.ts',
      "import { randomUUID as id } from 'node:crypto'",
      'randomUUID',
    ],
    [
      'no clock and no id-maker in a rule or a use case',
      'server/policy/x.ts',
      'const n = Math.random()',
      'Math.random',
    ],
    [
      'the server needs no more than its dependencies',
      'server/http/x.ts',
      "import { chromium } from 'playwright-core'",
      'playwright-core',
    ],
    [
      'the server knows neither the add-in nor the tests',
      'server/main.ts',
      "import { cast } from '../test/cast.ts'",
      'test/cast.ts',
    ],
    [
      'the add-in meets the server in the contract alone',
      'addin/api/x.ts',
      "import { roles } from '../../server/policy/vocabulary.ts'",
      'server/policy/vocabulary.ts',
    ],
    [
      'the add-in meets the server in the contract alone',
      'addin/api/x.ts',
      "import type { Act } from '../../server/cases/act.ts'",
      'server/cases/act.ts',
    ],
    [
      'the add-in meets the server in the contract alone',
      'addin/api/x.ts',
      "const x = import('../../server/cases/act.ts')",
      'server/cases/act.ts',
    ],
    [
      'the add-in meets the server in the contract alone',
      'addin/manifest/x.ts',
      "import { readSettings } from '../../server/settings/settings.ts'",
      'server/settings/settings.ts',
    ],
    ['only addin/outlook touches Office.js', 'addin/pane/standing/x.ts', 'Office.context.mailbox.item', 'Office'],
    ['only addin/outlook touches Office.js', 'addin/pane/taskpane/x.ts', 'let item: Office.MessageRead', 'Office'],
    [
      'only addin/session touches MSAL',
      'addin/api/x.ts',
      "import type { AccountInfo } from '@azure/msal-browser'",
      '@azure/msal-browser',
    ],
    [
      'a feature knows no other feature',
      'addin/pane/escalation/x.tsx',
      "import { Card } from '../restriction/card.tsx'",
      'addin/pane/restriction/card.tsx',
    ],
    [
      'a feature knows no other feature',
      'addin/outlook/x.ts',
      "import { Pane } from '../pane/taskpane/pane.tsx'",
      'addin/pane/taskpane/pane.tsx',
    ],
    ['no barrels', 'server/policy/index.ts', '', 'server/policy/index.ts'],
    ['no file over 300 lines', 'test/x.ts', '//\n'.repeat(301), '301 lines'],
    ['what is exported says what it does', 'server/cases/x.ts', 'export function x() {\n  act()\n}', 'x'],
    [
      'what is exported says what it does',
      'addin/register/log/x.tsx',
      'export const X = memo(() => (\n  <p />\n))',
      'X',
    ],
    ['the words of the house', 'addin/pane/standing/x.tsx', '<p>This user was flagged</p>', 'user'],
    ['the words of the house', 'server/policy/refusal.ts', "const words = { a: 'On the blacklist.' }", 'blacklist'],
    ['the words of the house', 'addin/words/x.ts', 'const said = `The case of the day`', 'case'],
    ['plain English', 'addin/register/work/x.tsx', '<p>Go on with what was open</p>', '“Go on” (better: continue)'],
    ['plain English', 'server/policy/x.ts', "const a = 'This is no date.'", '“This is no ” (better: isn’t a)'],
    [
      'plain English',
      'addin/words/x.ts',
      `const a = 'One word. ${'Every'.padEnd(5 + 25 * 5, ' word')}.'`,
      `${'Every'.padEnd(5 + 25 * 5, ' word')}.`,
    ],
  ]
  it.each(breaches)('%s: %s, %s', (name, path, text, found) => {
    expect(all.find((wall) => wall.name === name)?.breaches(read(path, text))).toEqual([found])
  })

  it('each wall is breached once', () => {
    expect(new Set(breaches.map(([name]) => name))).toEqual(new Set(all.map(({ name }) => name)))
  })

  it.each([
    ['server/policy/x.ts', "import { roles } from './vocabulary.ts'\nconst day = new Date(at)"],
    ['server/contract/x.ts', "import * as v from 'valibot'\nimport { roles } from '../policy/vocabulary.ts'"],
    ['server/cases/x.ts', "import { createHash } from 'node:crypto'\nimport type { Me } from '../contract/me.ts'"],
    ['server/register/x.ts', "import { sql } from 'kysely'\nimport pg from 'pg'"],
    [
      'server/register/migrations/0001-first/x.ts',
      "import { sql } from 'kysely'\nimport { createHash } from 'node:crypto'\nimport { text } from '../columns.ts'",
    ],
    ['server/http/problems.ts', 'const status = { colleague: 409 }'],
    [
      'addin/pane/escalation/x.tsx',
      "import { standing } from '../../../server/contract/standing.ts'\nimport type { Role } from '../../../server/policy/vocabulary.ts'\nimport { useMe } from '../../api/me.ts'",
    ],
    [
      'addin/pane/taskpane/x.tsx',
      "import { Card } from '../restriction/card.tsx'\nconst a = <p>In that case, ask the officer.</p>",
    ],
    ['addin/outlook/x.ts', 'Office.onReady()'],
    ['server/cases/x.ts', 'export const isOpen = (x: X): boolean => x.end === null\n\nfunction own() {\n  act()\n}'],
    ['server/contract/x.ts', '/** Accepts no list. */\n// @__NO_SIDE_EFFECTS__\nexport const x = () =>\n  1'],
    ['server/register/migrations/x.ts', 'export function x() {\n  act()\n}'],
  ])('%s is allowed', (path, text) => {
    expect(all.flatMap(({ breaches }) => breaches(read(path, text)))).toEqual([])
  })
})
