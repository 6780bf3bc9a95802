import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { packageOf, packagesInBundle } from '../../server/release/packages-in-bundle.ts'

const folder = mkdtempSync(join(tmpdir(), 'contact-register-bundle-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(path: string, text: string): void {
  const file = join(folder, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
}

function addPackage(path: string, version: string, code: string): void {
  const name = path.replace(/^.*node_modules\//, '')
  const about = { name, version, license: 'MIT', type: 'module', exports: './main.js', sideEffects: false }
  write(`${path}/package.json`, JSON.stringify(about))
  write(`${path}/main.js`, code)
}

test('a build lists the packages with code in its files, each version by itself, and no others', async () => {
  addPackage('node_modules/used', '1.0.0', 'import { deep } from "deep"; export const used = (n) => deep(n) + "used"')
  addPackage('node_modules/used/node_modules/deep', '2.0.0', 'export const deep = (n) => [n, "deep 2"]')
  write('node_modules/used/LICENSE.md', 'MIT License, of whoever wrote “used”')
  write('node_modules/dropped/LICENSE', 'MIT License, of whoever wrote “dropped”')
  addPackage('node_modules/deep', '1.0.0', 'export const deep = (n) => [n, "deep 1"]')
  addPackage('node_modules/@scope/late', '3.0.0', 'export const late = (n) => [n, "late"]')
  addPackage('node_modules/dropped', '1.0.0', 'export const dropped = (n) => [n, "dropped"]')
  addPackage('node_modules/for-types', '1.0.0', 'export const forTypes = (n) => [n, "types"]')
  write(
    'main.ts',
    `import { used } from 'used'
     import { deep } from 'deep'
     import { dropped } from 'dropped'
     import type { forTypes } from 'for-types'
     const neverCalled = () => dropped(1)
     const own: typeof forTypes = used
     console.log(own(1), deep(2))
     void import('@scope/late').then(({ late }) => console.log(late(3)))`,
  )
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [packagesInBundle('main')],
    build: {
      outDir: join(folder, 'dist/pane'),
      modulePreload: false,
      rolldownOptions: {
        input: join(folder, 'main.ts'),
        output: { entryFileNames: 'main.js', chunkFileNames: '[name].js' },
      },
    },
  })

  const list = JSON.parse(readFileSync(join(folder, 'dist/packages/main.json'), 'utf8'))
  expect(list).toEqual({
    build: 'main',
    packages: [
      { name: '@scope/late', version: '3.0.0', license: 'MIT', files: ['main2.js'] },
      { name: 'deep', version: '1.0.0', license: 'MIT', files: ['main.js'] },
      { name: 'deep', version: '2.0.0', license: 'MIT', files: ['main.js'] },
      { name: 'used', version: '1.0.0', license: 'MIT', files: ['main.js'] },
      // Its loader of late parts.
      expect.objectContaining({ name: 'vite', license: 'MIT', files: ['main.js'] }),
    ],
  })
  const notices = readFileSync(join(folder, 'dist/notices/main.txt'), 'utf8')
  expect(notices).toContain('== used@1.0.0 (MIT)\n\nMIT License, of whoever wrote “used”')
  expect(notices).not.toContain('dropped')
})

test('what the bundler adds by itself is in the list; the project’s own files are not', () => {
  const helper = '\0@oxc-project+runtime@0.156.0/helpers/esm/asyncToGenerator.js'
  expect(packageOf(helper)).toMatchObject({ name: '@oxc-project/runtime', version: '0.156.0', license: 'MIT' })
  expect(packageOf('\0rolldown/runtime.js')).toMatchObject({ name: 'rolldown', license: 'MIT' })
  expect(packageOf('\0vite/preload-helper.js')).toMatchObject({ name: 'vite', license: 'MIT' })
  expect(packageOf(join(folder, 'main.ts'))).toBeNull()
})
