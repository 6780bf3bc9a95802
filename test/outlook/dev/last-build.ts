import { hash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Build } from './build-names.ts'

const markIn = (folder: string) => join(folder, 'built.json')

/** Identifies the folder's contents: these builds, with these versions of the libraries. */
function markOf(sources: string, builds: readonly Build[]): string {
  const lock = join(sources, 'package-lock.json')
  return JSON.stringify({ builds, libraries: existsSync(lock) ? hash('sha256', readFileSync(lock)) : null })
}

/** Whether the folder has a complete build from an earlier start. If not, empties it. */
export function hasLastBuild(sources: string, folder: string, builds: readonly Build[]): boolean {
  const mark = markIn(folder)
  if (existsSync(mark) && readFileSync(mark, 'utf8') === markOf(sources, builds)) return true
  for (const part of ['pane', 'server', 'outlook']) rmSync(join(folder, part), { recursive: true, force: true })
  rmSync(mark, { force: true })
  return false
}

/** Records that everything has been built, so that the next start need not wait for a build. */
export const noteBuilt = (sources: string, folder: string, builds: readonly Build[]): void =>
  writeFileSync(markIn(folder), markOf(sources, builds))
