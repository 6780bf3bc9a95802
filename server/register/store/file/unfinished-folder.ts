import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'

const prefix = '.unfinished-'
/** No copy takes as long as this: an older folder was left by a process that was killed or lost power. */
const abandonedAfterMs = 24 * 60 * 60_000
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** Those that this process has made and not deleted yet. */
const unfinished = new Set<string>()

/**
 * Makes a folder that only this account can read, for files that are not complete yet. The caller deletes it with
 * `deleteUnfinishedFolder`; a signal that ends this process does, too. Deletes abandoned ones beside it: such a folder
 * can contain an unencrypted copy of the whole register.
 */
export function makeUnfinishedFolder(within: string): string {
  for (const name of readdirSync(within)) if (name.startsWith(prefix)) deleteIfAbandoned(join(within, name))
  const made = mkdtempSync(join(within, prefix))
  if (unfinished.size === 0) for (const signal of signals) process.prependListener(signal, endWithout)
  unfinished.add(made)
  return made
}

/** Deletes what `makeUnfinishedFolder` made, with everything in it. */
export function deleteUnfinishedFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  unfinished.delete(folder)
  if (unfinished.size === 0) for (const signal of signals) process.off(signal, endWithout)
}

/** Ends this process as the signal would, but leaves no copy of the register behind. */
function endWithout(signal: NodeJS.Signals): void {
  // Whoever else listens stops the work, and then deletes the folder. This is asked first: “once” leaves before it runs.
  if (process.listenerCount(signal) > 1) return
  for (const folder of unfinished) rmSync(folder, { recursive: true, force: true })
  process.exit(128 + constants.signals[signal])
}

function deleteIfAbandoned(folder: string): void {
  const about = statSync(folder, { throwIfNoEntry: false })
  if (!about || Date.now() - about.mtimeMs < abandonedAfterMs) return
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // It belongs to somebody else, in a folder that several accounts share.
  }
}
