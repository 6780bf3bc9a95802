import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

const prefix = '.unfinished-'
/** Nothing takes as long as this to copy: an older folder is of a process that was killed, or lost its power. */
const abandonedAfterMs = 24 * 60 * 60_000

/**
 * Makes a folder that only this account can read, for files that are not complete yet. The caller deletes it. Abandoned
 * ones beside it are deleted here: one can have a copy of the whole register that is not encrypted yet.
 */
export function makeUnfinishedFolder(within: string): string {
  for (const name of readdirSync(within)) if (name.startsWith(prefix)) deleteIfAbandoned(join(within, name))
  return mkdtempSync(join(within, prefix))
}

function deleteIfAbandoned(folder: string): void {
  const about = statSync(folder, { throwIfNoEntry: false })
  if (!about || Date.now() - about.mtimeMs < abandonedAfterMs) return
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // Somebody else's, in a folder that several accounts share.
  }
}
