import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

const prefix = '.unfinished-'
/** No copy takes as long as this: an older folder was left by a process that was killed or lost power. */
const abandonedAfterMs = 24 * 60 * 60_000

/**
 * Makes a folder that only this account can read, for files that are not complete yet. The caller deletes it. Deletes
 * abandoned ones beside it: such a folder can contain an unencrypted copy of the whole register.
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
    // It belongs to somebody else, in a folder that several accounts share.
  }
}
