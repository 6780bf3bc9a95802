import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/** A package with code in the files of a build. */
export type Bundled = { name: string; version: string; license: string; files: string[] }

/** What a build's list is named after, and its packages. */
export type BundleList = { build: string; packages: Bundled[] }

/** Files whose content a plugin takes from a package: no module of the package itself is in the graph. */
const takenFrom: [id: RegExp, name: string][] = [[/\/addin\/parts\/page\/themes\.css$/, '@fluentui/tokens']]

/**
 * Writes which packages have code in a build's files, from Rollup's module graph: `dist/packages/<build>.json`. A
 * package counts once something of it is left after unused code was dropped, so one that is only imported for its types
 * is not in the list. A library that was published as one file may contain others; the graph cannot see them. Beside it,
 * `dist/notices/<build>.txt` has the packages' licence texts, which must go wherever their code goes.
 */
export function packagesInBundle(build: string): Plugin {
  return {
    name: 'packages-in-bundle',
    writeBundle({ dir = '' }, bundle) {
      const found = new Map<string, Found>()
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        for (const id of chunk.moduleIds) {
          const own = takenFrom.find(([pattern]) => pattern.test(id))?.[1]
          if (!own && !chunk.modules[id]?.renderedLength) continue
          const from = own ? installed(own, import.meta.dirname) : packageOf(id)
          const files = own ? (chunk.viteMetadata?.importedCss ?? []) : [chunk.fileName]
          if (from) for (const file of files) note(found, from, file)
        }
      }
      const sorted = [...found.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
      const packages = sorted.map(({ folder: _, ...one }) => one)
      const list = JSON.stringify({ build, packages } satisfies BundleList, null, 2)
      write(join(dirname(dir), 'packages', `${build}.json`), list)
      write(join(dirname(dir), 'notices', `${build}.txt`), sorted.map(noticeOf).join('\n\n'))
    },
  }
}

/** `folder`: where it is installed; null for what the bundler has built in. */
type Package = Omit<Bundled, 'files'> & { folder: string | null }
type Found = Bundled & Package

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${text}\n`)
}

/** A package's licence text, as it was published; only its name where it has none. */
function noticeOf({ folder, ...about }: Found): string {
  const files = folder === null ? [] : readdirSync(folder, { withFileTypes: true })
  const texts = files
    .filter((one) => one.isFile() && /^(licen[cs]e|copying|notice)/i.test(one.name))
    .map((one) => join(one.parentPath, one.name))
    .sort()
    .map((file) => readFileSync(file, 'utf8').trim())
  return [`== ${keyOf(about)} (${about.license})`, ...texts].join('\n\n')
}

/** A package as npm writes it: its name and version. */
export const keyOf = ({ name, version }: { name: string; version: string }) => `${name}@${version}`

function note(found: Map<string, Found>, from: Package, file: string): void {
  const known = found.get(keyOf(from)) ?? { ...from, files: [] }
  found.set(keyOf(from), known)
  if (!known.files.includes(file)) known.files = [...known.files, file].sort()
}

/** The package that a module belongs to; null for the project's own. */
export function packageOf(id: string): Package | null {
  // The bundler adds these itself: its own start, Vite's loader, and what an older language version lacks.
  const [, helpers] = /^\0@oxc-project\+runtime@([\d.]+)\//.exec(id) ?? []
  if (helpers) return { name: '@oxc-project/runtime', version: helpers, license: 'MIT', folder: null }
  const [, bundler] = /^\0(rolldown|vite)\//.exec(id) ?? []
  if (bundler) return installed(bundler, import.meta.dirname)
  const [, folder] = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/')) ?? []
  return folder ? described(folder) : null
}

/** A package as Node finds it from a folder. */
function installed(name: string, from: string): Package {
  const folder = join(from, 'node_modules', name)
  if (existsSync(join(folder, 'package.json'))) return described(folder)
  if (dirname(from) === from) throw new Error(`${name} is not installed.`)
  return installed(name, dirname(from))
}

function described(folder: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return { name, version, license, folder }
}
