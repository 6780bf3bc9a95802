import { hash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'

/** For each library, the names that the sources import from it. */
type Names = Map<string, Set<string>>

/**
 * Builds the libraries of a page separately, once: they are most of a page's code and hardly ever change. Includes only
 * the names that the sources import, because all of Fluent would be too large to load.
 */
export function libraries(sources: string, outDir: string): Plugin {
  let folder = ''
  let names: Names = new Map()
  return {
    name: 'libraries-apart',
    enforce: 'pre',
    async buildStart() {
      names = namesTaken(sources)
      const text = JSON.stringify([...names].map(([library, taken]) => [library, [...taken]]))
      folder = `assets/libraries-${hash('sha256', text).slice(0, 8)}`
      if (!existsSync(join(outDir, folder))) await buildLibraries(names, join(outDir, folder))
    },
    resolveId(id) {
      return names.has(id) ? { id: `/${folder}/${fileOf(id)}.js`, external: 'absolute' } : null
    },
  }
}

const imports = /^import (?!type )\{([^}]*)\} from '([^'./][^']*)'/gm

function namesTaken(sources: string): Names {
  const names: Names = new Map([['react/jsx-runtime', new Set(['Fragment', 'jsx', 'jsxs'])]])
  for (const file of globSync(`${sources}/**/*.{ts,tsx}`).sort())
    for (const [, list = '', library = ''] of readFileSync(file, 'utf8').matchAll(imports)) {
      if (!/react|fluentui|msal-browser$/.test(library)) continue
      const taken = names.get(library) ?? new Set()
      names.set(library, taken)
      for (const one of list.split(',').map((part) => part.trim().split(' as ')[0] ?? ''))
        if (one && !one.startsWith('type ')) taken.add(one)
    }
  return new Map([...names].sort().map(([library, taken]) => [library, new Set([...taken].sort())]))
}

const fileOf = (library: string) => library.replaceAll(/[^\w-]/g, '_')

async function buildLibraries(names: Names, outDir: string): Promise<void> {
  const entries = new Map([...names].map(([library, taken]) => [`\0${library}`, exportsOf(library, taken)]))
  await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [
      {
        name: 'entries',
        resolveId: (id) => (entries.has(`\0${id.slice(1)}`) && id.startsWith('\0') ? id : null),
        load: (id) => entries.get(id),
      },
    ],
    build: {
      outDir,
      assetsDir: '.',
      minify: true,
      target: 'es2023',
      reportCompressedSize: false,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries([...names.keys()].map((library) => [fileOf(library), `\0${library}`])),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        onLog: (level, log, warn) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(level, log),
      },
    },
  })
}

const exportsOf = (library: string, taken: Set<string>) => `export { ${[...taken].join(', ')} } from '${library}'`
