import { existsSync, readdirSync, rmSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A file that Litestream has copied completely. `index`: which file of the write-ahead log it begins or belongs to. */
type CopiedFile = { name: string; index: number; isSnapshot: boolean }

/** What of one generation is in the copy. `growing`: the sizes of the files that are not complete yet. */
export type Copied = { files: readonly CopiedFile[]; growing: string }

const complete = /^([\da-f]{8})(?:_[\da-f]{8})?\.(?:snapshot|wal)\.lz4$/
const generationName = /^[\da-f]{16}$/

const ofGeneration = (folder: string, generation: string) => join(folder, 'generations', generation)

/** Every generation in the copy. Litestream begins one with a snapshot of the whole register. */
function generationsIn(folder: string): string[] {
  const within = join(folder, 'generations')
  return existsSync(within) ? readdirSync(within).filter((name) => generationName.test(name)) : []
}

/** What of a generation is in the copy; nothing if its folder is gone. */
export async function copiedOf(folder: string, generation: string): Promise<Copied> {
  const files: CopiedFile[] = []
  const growing: string[] = []
  // Litestream deletes old snapshots before their segments, so the segments are looked at first.
  for (const part of ['wal', 'snapshots']) {
    const within = join(ofGeneration(folder, generation), part)
    for (const name of await readdir(within).catch(noneIfGone)) {
      const [, index] = complete.exec(name) ?? []
      if (index) files.push({ name, index: Number.parseInt(index, 16), isSnapshot: part === 'snapshots' })
      else growing.push(`${name} ${await sizeOf(join(within, name))}`)
    }
  }
  return { files, growing: growing.join() }
}

/** A run of the copy. Only one that `isWhole` can be restored: the whole register is in it, however far it goes. */
export type CopiedRun = { generation: string; at: Date; isWhole: boolean }

/** Every run with anything in it, the one that was last added to first, by the clock of the disk. */
export async function runsIn(folder: string): Promise<CopiedRun[]> {
  const all = await Promise.all(generationsIn(folder).map((generation) => runIn(folder, generation)))
  return all.filter((run) => run !== null).toSorted((a, b) => b.at.getTime() - a.at.getTime())
}

async function runIn(folder: string, generation: string): Promise<CopiedRun | null> {
  const { files } = await copiedOf(folder, generation)
  if (files.length === 0) return null
  const times = await Promise.all(
    files.map(async ({ name, isSnapshot }) => {
      const path = join(ofGeneration(folder, generation), isSnapshot ? 'snapshots' : 'wal', name)
      return (await stat(path)).mtimeMs
    }),
  )
  const at = new Date(times.reduce((a, b) => Math.max(a, b)))
  return { generation, at, isWhole: files.some(({ isSnapshot }) => isSnapshot) }
}

/**
 * Deletes the runs that were last added to before `since`, and those without the whole register; never the newest two
 * that have it. Without the key nobody can tell whether one can be read, and a file that is replaced can spoil its last
 * run. Litestream itself deletes nothing in its first minutes, so a copy that ends again and again would fill its disk.
 */
export async function deleteExpiredRuns(folder: string, since: Date): Promise<void> {
  const whole = (await runsIn(folder)).filter(({ isWhole }) => isWhole)
  const kept = new Set(whole.filter(({ at }, n) => n < 2 || at >= since).map(({ generation }) => generation))
  for (const generation of generationsIn(folder))
    if (!kept.has(generation)) rmSync(ofGeneration(folder, generation), { recursive: true, force: true })
}

/** The generation that Litestream is at; null before it has begun one. `meta`: its own folder. */
export async function currentGeneration(meta: string): Promise<string | null> {
  const generation = (await readFile(join(meta, 'generation'), 'utf8').catch(() => '')).trim()
  return generationName.test(generation) ? generation : null
}

/** How far Litestream has read the register in a generation, to compare with later. */
export async function readUpTo(meta: string, generation: string): Promise<string> {
  const within = join(ofGeneration(meta, generation), 'wal')
  const newest = (await readdir(within).catch(noneIfGone))
    .filter((name) => name.endsWith('.wal'))
    .toSorted()
    .at(-1)
  return newest ? `${newest} ${await sizeOf(join(within, newest))}` : ''
}

/** It may have got its last name, or be gone, since it was listed. */
const sizeOf = async (path: string): Promise<number> => (await stat(path).catch(() => null))?.size ?? 0

function noneIfGone(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
  throw error
}
