import { execFileSync } from 'node:child_process'
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Random } from '../pane/switches/random.ts'
import { Disk, type Names } from './disk.ts'
import { type Change, readRecording } from './recording.ts'
import { type Fate, Stored } from './stored.ts'

/** Decides the fate of the unsynced changes of each file. */
export type Fates = (path: string, random: Random) => Fate

/** Each file has its own fate, at random. */
export const anyFate: Fates = (_, random) => {
  const chance = random()
  return chance < 0.25 ? 'all-kept' : chance < 0.5 ? 'all-lost' : 'each-by-itself'
}

/** A recorded folder, with a copy from before the recording. Cuts must come in the order of the recording. */
export class Recorded {
  readonly changes: Change[]
  readonly #root: string
  readonly #before: string
  readonly #disk: Disk
  #next = 0

  constructor(root: string, before: string, log: string) {
    this.#root = root
    this.#before = before
    this.changes = readRecording(log)
    this.#disk = new Disk(root, standingIn(before, root))
  }

  /** Makes `target` what a power cut at a position of the recording leaves of the folder. */
  cut(position: number, target: string, random: Random, fates: Fates = anyFate): void {
    this.#followTo(position)
    const share = random() < 0.5 ? Math.round(random()) : random()
    const left = this.#disk.namesAfterCut(share)
    rmSync(target, { recursive: true, force: true })
    copyFolder(this.#before, target)
    const placeOf = (path: string) => target + path.slice(this.#root.length)
    for (const path of standingIn(this.#before, this.#root).keys())
      if (!left.has(path)) rmSync(placeOf(path), { recursive: true, force: true })
    for (const [path, stored] of [...left].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      if (stored === 'folder') mkdirSync(placeOf(path), { recursive: true, mode: 0o700 })
      else if (!stored.isUntouched || stored.from !== this.#before + path.slice(this.#root.length))
        writeFileSync(placeOf(path), stored.afterCut(random, fates(path, random)), { mode: 0o600 })
    }
  }

  /**
   * Follows the recording to its end and compares every file with the folder itself, where nobody writes any more. A
   * difference is something that the recorder missed.
   * @returns the files that differ
   */
  differencesAtEnd(): string[] {
    this.#followTo(Number.POSITIVE_INFINITY)
    const real = standingIn(this.#root, this.#root)
    const paths = new Set([...real.keys(), ...this.#disk.names.keys()])
    return [...paths].filter((path) => {
      const [one, other] = [this.#disk.names.get(path), real.get(path)]
      if (!(one instanceof Stored) || !(other instanceof Stored)) return one !== other
      return !one.isUnseen && !one.isMapped && !one.isUntouched && !one.whole().equals(readFileSync(path))
    })
  }

  #followTo(position: number): void {
    for (let next = this.changes[this.#next]; next && next.position < position; next = this.changes[++this.#next])
      this.#disk.follow(next)
  }
}

/** Everything below a folder, by the path that it would have below `root`. */
function standingIn(folder: string, root: string): Names {
  const names: Names = new Map()
  const walk = (below: string) => {
    for (const name of readdirSync(join(folder, below))) {
      const path = join(below, name)
      const about = lstatSync(join(folder, path))
      if (about.isDirectory()) {
        names.set(join(root, path), 'folder')
        walk(path)
      } else if (about.isFile()) names.set(join(root, path), new Stored(join(folder, path)))
    }
  }
  walk('')
  return names
}

/** Copies a folder while nobody writes in it. */
export function copyFolder(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  execFileSync('cp', ['-a', from, to])
}
