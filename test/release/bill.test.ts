import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { billOfAddin, billOfServer } from '../../server/release/bill.ts'
import type { BundleList } from '../../server/release/packages-in-bundle.ts'

const about = { name: 'contact-register', version: '0.9.0', license: 'MIT' }
const one = (name: string, version = '1.0.0', license = 'MIT') => ({ name, version, license, files: ['a.js'] })
const lists: BundleList[] = [
  { build: 'taskpane', packages: [one('@scope/shown'), one('both', '1.0.0', '(MIT AND Zlib)')] },
  { build: 'register', packages: [one('@scope/shown')] },
  { build: 'server', packages: [one('both', '1.0.0', '(MIT AND Zlib)'), one('rolldown')] },
]
const integrity = `sha512-${Buffer.from('hash').toString('base64')}`
const lock = {
  packages: {
    '': { version: '0.9.0' },
    'node_modules/@scope/shown': { version: '1.0.0', license: 'MIT', integrity, dev: true },
    'node_modules/both': { version: '1.0.0', license: '(MIT AND Zlib)', integrity },
    'node_modules/beside': { version: '2.0.0', license: 'ISC', integrity },
    'node_modules/both/node_modules/beside': { version: '3.0.0', license: 'ISC', integrity },
    'node_modules/second-node': { version: '1.0.0', license: 'MIT', integrity, optional: true },
    'node_modules/only-tests': { version: '1.0.0', license: 'MIT', integrity, dev: true },
    'node_modules/rolldown': { version: '1.0.0', license: 'MIT', integrity, dev: true },
  },
}
type Component = { purl: string; scope: string; properties: { value: string }[] }
const named = (bill: object) =>
  (bill as { components: Component[] }).components.map(({ purl, scope, properties }) => [
    purl,
    scope,
    ...properties.map(({ value }) => value),
  ])

describe('a bill of materials', () => {
  test('of the add-in names what has code in its files, and where', () => {
    expect(named(billOfAddin(lists, lock, about))).toEqual([
      ['pkg:npm/%40scope/shown@1.0.0', 'required', 'taskpane', 'register'],
      ['pkg:npm/both@1.0.0', 'required', 'taskpane'],
    ])
  })

  test('of the server names its bundle, and what is installed beside it in production', () => {
    expect(named(billOfServer(lists, lock, about))).toEqual([
      ['pkg:npm/beside@2.0.0', 'required', 'beside the server'],
      ['pkg:npm/beside@3.0.0', 'required', 'beside the server'],
      ['pkg:npm/both@1.0.0', 'required', 'server', 'beside the server'],
      ['pkg:npm/rolldown@1.0.0', 'required', 'server'],
      ['pkg:npm/second-node@1.0.0', 'optional', 'beside the server'],
    ])
  })

  test('is CycloneDX 1.6, with licences and the lock file’s hashes', () => {
    const bill = billOfAddin(lists, lock, about) as { components: object[] }
    expect(bill).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: { component: { type: 'application', version: '0.9.0', licenses: [{ license: { id: 'MIT' } }] } },
    })
    expect(bill.components).toMatchObject([
      { type: 'library', group: '@scope', name: 'shown', hashes: [{ alg: 'SHA-512', content: '68617368' }] },
      { name: 'both', licenses: [{ expression: '(MIT AND Zlib)' }] },
    ])
  })

  test('of the server has every package that production needs, from the project’s own lock file', () => {
    const real = JSON.parse(readFileSync('package-lock.json', 'utf8'))
    const names = named(billOfServer([], real, about)).map(([purl]) => purl)
    const direct = Object.entries<string>(JSON.parse(readFileSync('package.json', 'utf8')).dependencies)
    for (const [name, version] of direct) expect(names).toContain(`pkg:npm/${name.replace('@', '%40')}@${version}`)
    expect(names.some((purl) => /react|vitest|playwright/.test(purl ?? ''))).toBe(false)
  })
})
