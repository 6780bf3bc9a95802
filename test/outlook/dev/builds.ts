import { readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type InlineConfig, mergeConfig, type Plugin } from 'vite'
import production from '../../../vite.config.ts'
import outlook from '../vite.config.ts'
import { libraries } from './libraries.ts'

/** The modes of vite.config.ts, and the mail client's page. `words` runs apart and may read nothing outside its own folder. */
export const allBuilds = [
  'server',
  'words',
  'production',
  'selected',
  'register',
  'commands',
  'outlook',
  'sign-in',
  'microsoft-ajax',
  'watch-ajax',
] as const
export type Build = (typeof allBuilds)[number]

const panes = ['/taskpane.html', '/selected.html']
/** Which pages of the add-in's load again after a build. Its commands have no page that stays. */
export const pagesOf: Record<Build, string[]> = {
  server: [...panes, '/register.html'],
  words: [...panes, '/register.html'],
  production: ['/taskpane.html'],
  selected: ['/selected.html'],
  register: ['/register.html'],
  commands: panes,
  outlook: [],
  'sign-in': panes,
  'microsoft-ajax': panes,
  'watch-ajax': panes,
}

const withLibraries: Build[] = ['production', 'selected', 'register', 'outlook']

/**
 * As production is built, but for what makes it small: that took longer than all the rest. Source maps are made here
 * alone, within the files, so that the server need not know of them.
 */
export function configOf(build: Build, folder: string): InlineConfig {
  const base = baseOf(build)
  const part = build === 'outlook' ? build : isServer(build) ? 'server' : 'pane'
  const outDir = join(folder, part)
  const assetsDir = part === 'pane' ? `assets/${build}` : 'assets'
  return mergeConfig<InlineConfig, InlineConfig>(
    { ...base, mode: build, configFile: false, logLevel: 'silent' },
    {
      plugins: [
        ...(withLibraries.includes(build) ? [libraries(part === 'pane' ? 'addin' : 'test/outlook', outDir)] : []),
        onlyTheNewest(join(outDir, assetsDir)),
      ],
      build: {
        watch: {},
        minify: false,
        sourcemap: part === 'server' ? true : 'inline',
        reportCompressedSize: false,
        outDir: resolve(outDir),
        emptyOutDir: false,
        assetsDir,
      },
    },
  )
}

const isServer = (build: Build) => build === 'server' || build === 'words'

/** The server's libraries stay where they are, for it is built in a third of the time then. */
function baseOf(build: Build): InlineConfig {
  if (build === 'outlook') return outlook
  const {
    plugins: _,
    ssr,
    ...base
  }: InlineConfig = production({ mode: isServer(build) ? 'server' : build, command: 'build' })
  if (!isServer(build)) return base
  const { 'words-worker': words, ...others } = (base.build?.rolldownOptions?.input ?? {}) as Record<string, string>
  const input = build === 'words' ? { 'words-worker': words as string } : others
  const rolldownOptions = { ...base.build?.rolldownOptions, input }
  return { ...base, ...(build === 'words' && ssr ? { ssr } : {}), build: { ...base.build, rolldownOptions } }
}

/** The server would keep every file that was ever built in its memory. */
const onlyTheNewest = (folder: string): Plugin => ({
  name: 'only-the-newest',
  writeBundle(_, bundle) {
    // The libraries stand beside the files of the mail client.
    const isOurs = (name: string) => !name.startsWith('libraries-')
    const kept = new Set(Object.keys(bundle).map((name) => name.split('/').at(-1)))
    for (const one of readdirIfThere(folder))
      if (isOurs(one) && !kept.has(one)) rmSync(join(folder, one), { recursive: true })
  },
})

function readdirIfThere(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
