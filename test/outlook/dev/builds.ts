import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type InlineConfig, mergeConfig, type Plugin } from 'vite'
import production, { fluentThemes } from '../../../vite.config.ts'
import outlook from '../vite.config.ts'
import type { Build } from './build-names.ts'
import { libraries } from './libraries.ts'

const withLibraries: Build[] = ['production', 'selected', 'register', 'outlook']

/** What a build wrote: anything at all; `onlyFiles`: nothing but files that the front serves from the disk. */
export type Written = { any: boolean; onlyFiles: boolean }

/**
 * Builds as for production, but without minifying, which takes longer than everything else. Only this build has source
 * maps; they are inline, so that the server need not know about them. Its files keep their names, so that a page stays
 * the same while only its code changes.
 */
export function configOf(build: Build, folder: string, onWritten: (written: Written) => void): InlineConfig {
  const base = baseOf(build)
  const part = build === 'outlook' ? build : isServer(build) ? 'server' : 'pane'
  const outDir = join(folder, part)
  const assetsDir = part === 'pane' ? `assets/${build}` : 'assets'
  return mergeConfig<InlineConfig, InlineConfig>(
    { ...base, mode: build, configFile: false, logLevel: 'silent' },
    {
      plugins: [
        // Without it, pages have no colours and sizes.
        ...(part === 'pane' ? [fluentThemes] : []),
        ...(withLibraries.includes(build) ? [libraries(part === 'pane' ? 'addin' : 'test/outlook', outDir)] : []),
        onlyWhatChanged(outDir, join(outDir, assetsDir), onWritten),
      ],
      build: {
        minify: false,
        sourcemap: part === 'server' ? true : 'inline',
        reportCompressedSize: false,
        outDir: resolve(outDir),
        emptyOutDir: false,
        assetsDir,
        ...(hasPage(build) ? { rolldownOptions: { output: lastingNames(assetsDir) } } : {}),
      },
    },
  )
}

const hasPage = (build: Build) => ['production', 'selected', 'register', 'sign-in'].includes(build)

const lastingNames = (folder: string) => ({
  entryFileNames: `${folder}/[name].js`,
  chunkFileNames: `${folder}/[name].js`,
  assetFileNames: `${folder}/[name][extname]`,
})

const isServer = (build: Build) => build === 'server' || build === 'original-text'

/** The server's libraries are not bundled, which cuts its build time to a third. */
function baseOf(build: Build): InlineConfig {
  if (build === 'outlook') return outlook
  const {
    plugins: _,
    ssr,
    ...base
  }: InlineConfig = production({ mode: isServer(build) ? 'server' : build, command: 'build' })
  if (!isServer(build)) return base
  const { 'original-text-worker': worker, ...others } = (base.build?.rolldownOptions?.input ?? {}) as Record<
    string,
    string
  >
  const input = build === 'original-text' ? { 'original-text-worker': worker as string } : others
  const rolldownOptions = { ...base.build?.rolldownOptions, input }
  return { ...base, ...(build === 'original-text' && ssr ? { ssr } : {}), build: { ...base.build, rolldownOptions } }
}

/**
 * Writes only files that differ from those on the disk, so that nobody reads a file that is being rewritten needlessly,
 * and tells which there were. Removes older files, because the server would keep all of them in memory.
 */
function onlyWhatChanged(outDir: string, assets: string, onWritten: (written: Written) => void): Plugin {
  let kept = new Set<string | undefined>()
  return {
    name: 'only-what-changed',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.entries(bundle)
        kept = new Set(files.map(([name]) => name.split('/').at(-1)))
        for (const [name, file] of files) {
          const text = file.type === 'chunk' ? file.code : file.source
          if (isOnDisk(join(outDir, name), text)) delete bundle[name]
        }
        const names = Object.keys(bundle)
        const isServed = (name: string) => join(outDir, name).startsWith(join(assets, '/'))
        onWritten({ any: names.length > 0, onlyFiles: names.every(isServed) })
      },
    },
    writeBundle() {
      // The libraries are beside the files of the mail client.
      const isOurs = (name: string) => !name.startsWith('libraries-')
      for (const one of readdirIfThere(assets))
        if (isOurs(one) && !kept.has(one)) rmSync(join(assets, one), { recursive: true })
    },
  }
}

const isOnDisk = (file: string, text: string | Uint8Array): boolean =>
  existsSync(file) && readFileSync(file).equals(Buffer.from(text))

function readdirIfThere(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
