import { type FSWatcher, watch } from 'node:fs'
import { dirname, join } from 'node:path'

/** How long a folder must be quiet, in milliseconds: an editor empties a file before it writes it. */
const quiet = 30

export type Saved = {
  /** Watches these files too. */
  watch(files: Iterable<string>): void
  /** The files saved since the last call. */
  taken(): string[]
}

/** Watches the folders of files, because an editor may put a new file in the place of the old one. */
export function watchFiles(onSaved: () => void): Saved {
  const watchers = new Map<string, FSWatcher>()
  const files = new Set<string>()
  let settling: NodeJS.Timeout | undefined

  function watchFolder(folder: string): void {
    if (watchers.has(folder)) return
    const watcher = watch(folder, (_, name) => {
      if (!name) return
      files.add(join(folder, name))
      clearTimeout(settling)
      settling = setTimeout(onSaved, quiet)
    })
    // The folder is gone: whoever still reads from it fails, and says so.
    watcher.on('error', () => {
      watcher.close()
      watchers.delete(folder)
    })
    watchers.set(folder, watcher)
  }

  return {
    watch: (read) => {
      for (const file of read) watchFolder(dirname(file))
    },
    taken: () => {
      const taken = [...files]
      files.clear()
      return taken
    },
  }
}
