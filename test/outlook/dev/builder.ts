import { build, type Plugin } from 'vite'
import type { Build } from './build-names.ts'
import { configOf, type Written } from './builds.ts'
import type { Built } from './start-dev.ts'
import { watchFiles } from './watch-files.ts'

/**
 * Builds the named parts, and after each save the ones that read the saved file: one at a time, in the order of their
 * names, so that what people look at comes first and has both cores. It is a separate process: see start-dev.ts.
 */
const [folder = '', ...names] = process.argv.slice(2) as [string, ...Build[]]
const tell = (built: Built) => process.send?.(built)
// It ends with the process that started it, however that ended.
process.once('disconnect', () => process.exit())

const isSource = (id: string) => id.startsWith(`${process.cwd()}/`) && !id.includes('/node_modules/')

/** What each part read when it was last built; none if that failed, when any file may be the cause. */
const filesOf = new Map<Build, ReadonlySet<string>>()
const waiting = new Set(names)
const saved = watchFiles(() => void buildAll())
let isBuilding = false
await buildAll()

async function buildAll(): Promise<void> {
  if (isBuilding) return
  isBuilding = true
  for (let name = next(); name; name = next()) {
    waiting.delete(name)
    await buildOne(name)
  }
  isBuilding = false
}

/** The first part that waits, once each part that read a saved file waits too. */
function next(): Build | undefined {
  const paths = saved.taken()
  for (const name of names) {
    const read = filesOf.get(name)
    if (paths.some((path) => read?.has(path) ?? true)) waiting.add(name)
  }
  return names.find((name) => waiting.has(name))
}

async function buildOne(name: Build): Promise<void> {
  let written: Written = { any: false, onlyFiles: true }
  const config = configOf(name, folder, (one) => {
    written = one
  })
  const read: string[] = []
  try {
    await build({ ...config, plugins: [...(config.plugins ?? []), notesFiles(read)] })
    filesOf.set(name, new Set(read))
    tell({ build: name, hasChanged: written.any, restarts: written.any && !written.onlyFiles })
  } catch (error) {
    filesOf.delete(name)
    tell({ build: name, hasChanged: false, restarts: false, error: (error as Error).message })
  }
  saved.watch(read)
}

function notesFiles(read: string[]): Plugin {
  return {
    name: 'notes-files',
    buildEnd() {
      for (const id of this.getModuleIds()) if (isSource(id)) read.push(id)
    },
  }
}
