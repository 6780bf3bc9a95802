import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { billOfServer } from '../../../server/release/bill.ts'
import type { BundleList } from '../../../server/release/packages-in-bundle.ts'

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
/** The lists of this run: the server's, and the add-in's if everything was built before the tests. */
const lists: BundleList[] = readdirSync('dist/packages')
  .map((file) => json(`dist/packages/${file}`))
  .filter(({ build }) => build === 'server' || process.env.IS_BUILT === 'yes')
const server = lists.filter(({ build }) => build === 'server')
const { packages } = json('package-lock.json')
const locked = new Map(
  Object.entries<{ version: string; license: string }>(packages).map(([path, { version, license }]) => [
    `${path.replace(/^.*node_modules\//, '')}@${version}`,
    license,
  ]),
)

test('each package in a bundle is in the lock file with its licence, and the files with its code exist', () => {
  expect(server).toHaveLength(1)
  for (const { build, packages: bundled } of lists)
    for (const { name, version, license, files } of bundled) {
      // The bundler has these helpers built in.
      if (name !== '@oxc-project/runtime') expect(locked.get(`${name}@${version}`), name).toBe(license)
      const folder = build === 'server' ? 'dist/server' : 'dist/pane'
      expect(files.filter((file) => !existsSync(`${folder}/${file}`))).toEqual([])
    }
})

test('the server’s bundle contains what production needs; its bill of materials has no package that only tests or the add-in need', () => {
  const names = server.flatMap(({ packages: bundled }) => bundled.map(({ name }) => name))
  // Compiled code cannot be bundled.
  const beside = ['better-sqlite3']
  const direct = Object.keys(json('package.json').dependencies)
  expect(direct.filter((name) => !names.includes(name))).toEqual(beside)
  const bill = billOfServer(server, { packages }, { name: 'contact-register', version: '0.9.0', license: 'MIT' })
  const purls = (bill as { components: { purl: string }[] }).components.map(({ purl }) => purl)
  expect(purls.filter((purl) => /react|fluent|msal|vitest|playwright|axe-core/.test(purl))).toEqual([])
})
