/**
 * `npm run outdated`: which packages have a newer version or a known vulnerability, by the registry that npm is set to.
 * Not part of `npm test`: it needs a network, and its answer changes from day to day.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Audit, type Newer, outdatedReport } from './outdated-report.ts'
import type { BundleList } from './packages-in-bundle.ts'

const top = resolve(import.meta.dirname, '../..')

/** What an npm command answers in JSON; null if it could not find out. */
function npm<T extends object>(command: string): (T & { error?: unknown }) | null {
  const [program, ...before] = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
  const { stdout } = spawnSync(program ?? 'npm', [...before, command, '--json'], { cwd: top, encoding: 'utf8' })
  try {
    return JSON.parse(stdout || 'null')
  } catch {
    return null
  }
}

/** Packages with code in a bundle, or installed in production. */
function packagesOfProduct(): Set<string> {
  const lists = join(top, 'dist/packages')
  if (!existsSync(lists)) throw new Error('Build first (npm run build): the build lists the packages that it contains.')
  const bundled = readdirSync(lists).flatMap((file) => {
    const { packages }: BundleList = JSON.parse(readFileSync(join(lists, file), 'utf8'))
    return packages.map(({ name }) => name)
  })
  const { packages } = JSON.parse(readFileSync(join(top, 'package-lock.json'), 'utf8'))
  const installed = Object.entries<{ dev?: boolean }>(packages).filter(([path, { dev }]) => path !== '' && !dev)
  return new Set([...bundled, ...installed.map(([path]) => path.replace(/^.*node_modules\//, ''))])
}

const product = packagesOfProduct()
const [newer, audit] = [npm<Record<string, Newer>>('outdated'), npm<Audit>('audit')]
const { lines, code } = outdatedReport({
  newer: newer && !('error' in newer) ? newer : null,
  audit: audit?.vulnerabilities ? audit : null,
  isInProduct: (name) => product.has(name),
})
for (const line of lines) process.stdout.write(`${line}\n`)
process.exitCode = code
