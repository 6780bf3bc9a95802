import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, onTestFinished, test } from 'vitest'
import { buildTwice, prepareFromHere } from '../../server/release/build-twice.ts'
import { filesIn } from '../../server/release/compare-folders.ts'
import { releaseOf } from '../../server/release/make.ts'
import { type BundleList, keyOf, packageOf } from '../../server/release/packages-in-bundle.ts'
import { sourcesUsed } from './support/sources-used.ts'

const top = process.cwd()
const minutes = (n: number) => n * 60_000

test(
  'two builds in two places are byte for byte the same, and a release has what they made',
  () => {
    const twice = buildTwice(prepareFromHere(top))
    expect(twice.differences).toEqual([])
    expect([...twice.built.keys()]).toEqual(
      expect.arrayContaining(['pane/taskpane.html', 'pane/register.html', 'server/main.js', 'packages/server.json']),
    )
    const files = new Map(['package.json', 'package-lock.json'].map((path) => [path, readFileSync(path)]))
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    const now = new Date('2026-11-28T06:00:00Z')
    const release = releaseOf({ commit: 'c0ffee', day: now, files }, twice, { startedOn: now, finishedOn: now })
    const unpacked = unzipSync(release.files.get(release.archive) ?? new Uint8Array())
    for (const [path, bytes] of twice.built)
      expect(Buffer.from(unpacked[`contact-register-${version}/dist/${path}`] ?? []).equals(bytes), path).toBe(true)
  },
  minutes(8),
)

test.each<[mode: string, notInMaps: string[]]>([
  ['production', []],
  // The minifier drops the last code of it, after the list was made. Its colours are in the style sheet.
  ['register', ['@fluentui/tokens']],
  ['selected', []],
  ['sign-in', []],
  ['commands', []],
  // A list in JSON, for which there are no maps.
  ['server', ['tlds']],
])(
  'the list of packages in the build “%s” agrees with its source maps',
  (mode, notInMaps) => {
    const folder = mkdtempSync(join(tmpdir(), 'contact-register-maps-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const options = ['--mode', mode, '--outDir', join(folder, 'out'), '--sourcemap', '--emptyOutDir']
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', ...options, '--logLevel', 'error'], {
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 2, 2],
    })
    const name = mode === 'production' ? 'taskpane' : mode
    const list: BundleList = JSON.parse(readFileSync(join(folder, 'packages', `${name}.json`), 'utf8'))
    const inMaps = new Set<string>()
    for (const [path, map] of filesIn(join(folder, 'out')))
      if (path.endsWith('.map'))
        for (const source of sourcesUsed(JSON.parse(map.toString('utf8')), join(folder, 'out', path))) {
          const found = packageOf(source)
          if (found) inMaps.add(keyOf(found))
        }
    // The bundler's own code has no source.
    const own = list.packages.filter(({ name: one }) => !/^(rolldown|vite|@oxc-project\/runtime)$/.test(one))
    const inCode = own.filter(({ files }) => files.some((file) => file.endsWith('.js')))
    expect(inCode.filter(({ name: one }) => !notInMaps.includes(one)).map(keyOf)).toEqual([...inMaps].sort())
    expect(inCode.map(({ name: one }) => one)).toEqual(expect.arrayContaining(notInMaps))
  },
  minutes(3),
)
