import { setTimeout as wait } from 'node:timers/promises'
import type { FileInPlace } from '../register/store/file/file-in-place.ts'
import { type Copied, copiedOf, currentGeneration, readUpTo } from './copied-files.ts'

/** Why a copy is no longer one: files of it are gone, or what is written does not get there. */
export type Trouble = 'gone' | 'stuck'

/** What is seen at once: what is in the copy, and then how far Litestream has read. */
export type Look = { generation: string | null; copied: Copied; upTo: string }

const everyMs = 1_000
/** A look lists every file of a day or two. On a slow disk, it takes a sixth of the time at most. */
const restFor = 5
/** A slow disk on the network can take long to list them. One that is gone may never answer. */
const longestLookMs = 120_000
/** Looks without anything new, one a second unless the disk is slow. */
const patience = 15
/** A large snapshot stands still while the disk takes it. */
const patienceWithSnapshot = 120

/**
 * Watches from outside whether Litestream copies: it goes on for ever after an error, or into a folder that was emptied,
 * and such a copy cannot be restored.
 */
export class CopyWatch {
  #last: Look = nothing
  #seen: ReadonlySet<string> = new Set()
  #isOwed = false
  #looksWithout = 0

  /** What is wrong by now; null if nothing is. Counts looks and not time, because a machine can be suspended. */
  look(now: Look): Trouble | null {
    if (now.generation !== this.#last.generation) {
      this.#last = nothing
      this.#seen = new Set()
    }
    const { files, growing } = now.copied
    const names = new Set(files.map(({ name }) => name))
    const snapshots = files.filter(({ isSnapshot }) => isSnapshot)
    // Litestream writes a snapshot first: segments alone are what came after somebody emptied the folder.
    const isWithout = snapshots.length === 0 && files.length > 0
    if (isWithout || this.#isGone(names, snapshots)) return 'gone'
    const added = files.filter(({ name }) => !this.#seen.has(name))
    if (now.upTo !== this.#last.upTo) this.#isOwed = true
    // A segment reaches to where Litestream has read by then.
    if (added.some(({ isSnapshot }) => !isSnapshot)) this.#isOwed = false
    const isBehind = this.#isOwed || snapshots.length === 0
    const goesOn = added.length > 0 || growing !== this.#last.copied.growing
    this.#looksWithout = isBehind && !goesOn ? this.#looksWithout + 1 : 0
    this.#last = now
    this.#seen = names
    return this.#looksWithout >= (growing.includes('.snapshot.') ? patienceWithSnapshot : patience) ? 'stuck' : null
  }

  /** Whether something that a restore needs is gone. What is older than the oldest snapshot was deleted by plan. */
  #isGone(names: ReadonlySet<string>, snapshots: readonly { index: number }[]): boolean {
    const oldest = snapshots.length > 0 ? snapshots.reduce((least, { index }) => Math.min(least, index), 2 ** 32) : 0
    return [...this.#seen].some((name) => !names.has(name) && Number.parseInt(name.slice(0, 8), 16) >= oldest)
  }
}

const nothing: Look = { generation: null, copied: { files: [], growing: '' }, upTo: '' }

/**
 * Watches whether the register is still the file that is copied; null once `signal` is given. Beside another file,
 * Litestream goes on, with a copy that cannot be restored.
 */
export async function watchRegister(
  inPlace: Pick<FileInPlace, 'isSame'>,
  signal: AbortSignal,
): Promise<'moved' | null> {
  while (!signal.aborted) {
    if (!inPlace.isSame()) return 'moved'
    await wait(everyMs, undefined, { signal }).catch(() => undefined)
  }
  return null
}

/**
 * Watches the copy in `folder` until something is wrong with it; null once `signal` is given. `meta`: Litestream's own
 * folder.
 */
export async function watchCopy(folder: string, meta: string, signal: AbortSignal): Promise<Trouble | null> {
  const watch = new CopyWatch()
  let unreadable = 0
  let restMs = everyMs
  for (;;) {
    await wait(restMs, undefined, { signal }).catch(() => undefined)
    if (signal.aborted) return null
    const began = performance.now()
    const seen = await inTime(lookAt(folder, meta))
    restMs = restAfter(performance.now() - began)
    unreadable = seen === 'unreadable' ? unreadable + 1 : 0
    const trouble =
      seen === 'too-long' || unreadable >= patience ? 'stuck' : seen === 'unreadable' ? null : watch.look(seen)
    if (trouble) return trouble
  }
}

/** How long to wait after a look that took so long. */
export const restAfter = (tookMs: number): number => Math.max(everyMs, restFor * tookMs)

async function lookAt(folder: string, meta: string): Promise<Look | 'unreadable'> {
  try {
    const generation = await currentGeneration(meta)
    if (generation === null) return nothing
    // Before what was read, so that what is read and copied in between is not waited for.
    const copied = await copiedOf(folder, generation)
    return { generation, copied, upTo: await readUpTo(meta, generation) }
  } catch {
    return 'unreadable'
  }
}

async function inTime<T>(looking: Promise<T>): Promise<T | 'too-long'> {
  const over = new AbortController()
  try {
    return await Promise.race([looking, wait(longestLookMs, 'too-long' as const, { signal: over.signal })])
  } finally {
    over.abort()
  }
}
