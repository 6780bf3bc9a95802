import type { Rolldown } from 'vite'
import { build } from 'vite'
import type { Build } from './build-names.ts'
import { configOf } from './builds.ts'
import type { Built } from './start-dev.ts'

/** Builds the named parts, and again whenever a source is saved. It is a separate process: see start-dev.ts. */
const [folder = '', ...names] = process.argv.slice(2) as [string, ...Build[]]
const tell = (built: Built) => process.send?.(built)
// It ends with the process that started it, however that ended.
process.once('disconnect', () => process.exit())

for (const name of names) {
  let hasChanged = true
  const note = (changed: boolean) => {
    hasChanged = changed
  }
  const watcher = (await build(configOf(name as Build, folder, note))) as Rolldown.RolldownWatcher
  watcher.on('event', (event) => {
    if (event.code === 'BUNDLE_END') {
      void event.result.close()
      tell({ build: name as Build, hasChanged })
    }
    if (event.code === 'ERROR') {
      void event.result.close()
      tell({ build: name as Build, hasChanged: false, error: event.error.message })
    }
  })
}
