import { dirname } from 'node:path'
import type { Change } from './recording.ts'
import { Stored } from './stored.ts'

/** What is at each path. */
export type Names = Map<string, Stored | 'folder'>
/** A change gives a path to something, or takes it away (null). */
type Naming = { path: string; stored: Stored | 'folder' | null }

/**
 * What a disk has below one folder, and which part of it is certain: the bytes of a file once the file is synced, its
 * name once its folder is synced. Follows a recording. POSIX promises no more.
 */
export class Disk {
  /** As programs see it. */
  readonly names: Names
  readonly #root: string
  readonly #certain: Names
  /** In the order in which they were made. */
  #uncertain: { position: number; namings: Naming[] }[] = []
  /** By inode. */
  readonly #files = new Map<bigint, Stored>()
  readonly #folders = new Map<bigint, string>()

  /** @param before what was below `root`, all of it certain */
  constructor(root: string, before: Names) {
    this.#root = root
    this.names = new Map(before)
    this.#certain = new Map(before)
  }

  follow(change: Change): void {
    const { position, at, bytes } = change
    const [path = '', other = ''] = change.kind === 'written' ? [] : bytes.toString().split('\0')
    switch (change.kind) {
      case 'opened':
        this.#open(change, path)
        break
      case 'written':
        this.#file(change).change({ position, at, bytes })
        break
      case 'resized':
        this.#file(change).change({ position, at, grows: change.mode === 1 })
        break
      case 'mapped':
        this.#file(change).isMapped = true
        break
      case 'synced':
        this.#sync(change)
        break
      case 'renamed':
        this.#name(change, this.#moved(path, other))
        break
      case 'linked':
        this.#name(change, [{ path: other, stored: this.names.get(path) ?? new Stored() }])
        break
      case 'unlinked':
      case 'no-folder':
        this.#name(change, [{ path, stored: null }])
        break
      case 'folder':
        this.#name(change, [{ path, stored: 'folder' }])
        break
      case 'unknown':
        throw new Error(`Nobody can follow this: ${bytes}`)
    }
  }

  /**
   * The names after a power cut: those that are certain, and the first part of the others (`share`, 0 to 1), because a
   * file system writes names in order. If a folder is gone, so is what was in it.
   */
  namesAfterCut(share: number): Names {
    const left = new Map(this.#certain)
    const kept = this.#uncertain.slice(0, Math.round(this.#uncertain.length * share))
    for (const { namings } of kept) for (const each of namings) set(left, each)
    for (const path of [...left.keys()].toSorted()) {
      const folder = dirname(path)
      if (folder !== this.#root && left.get(folder) !== 'folder') left.delete(path)
    }
    return left
  }

  #open({ file, at, mode, position }: Change, path: string): void {
    // An inode can be used again for something else.
    this.#files.delete(file)
    this.#folders.delete(file)
    if (isFolder(mode)) {
      this.#folders.set(file, path)
      return
    }
    let stored = this.names.get(path)
    if (stored === undefined || stored === 'folder') {
      stored = new Stored()
      this.#name({ position }, [{ path, stored }])
    }
    this.#files.set(file, stored)
    if (at === 1) stored.change({ position, at: 0, grows: false })
    if (at === 2) stored.isUnseen = true
  }

  #file({ file, position }: Change): Stored {
    const stored = this.#files.get(file)
    if (!stored) throw new Error(`At ${position}, a file changed that nobody opened.`)
    return stored
  }

  #sync({ file, at: began }: Change): void {
    const [stored, folder] = [this.#files.get(file), this.#folders.get(file)]
    stored?.sync(began)
    this.#uncertain = this.#uncertain.filter(({ position, namings }) => {
      const isOfFolder = namings.some(({ path }) => dirname(path) === folder)
      const isPromised = position < began && isOfFolder
      if (isPromised) for (const each of namings) set(this.#certain, each)
      return !isPromised
    })
  }

  #name({ position }: Pick<Change, 'position'>, namings: Naming[]): void {
    for (const each of namings) set(this.names, each)
    this.#uncertain.push({ position, namings })
  }

  /** What is in a folder moves with it. */
  #moved(path: string, other: string): Naming[] {
    const within = [...this.names].filter(([each]) => each.startsWith(`${path}/`))
    const all: [string, Stored | 'folder'][] = [[path, this.names.get(path) ?? new Stored()], ...within]
    return all.flatMap(([each, stored]) => [
      { path: each, stored: null },
      { path: other + each.slice(path.length), stored },
    ])
  }
}

function set(names: Names, { path, stored }: Naming): void {
  if (stored === null) names.delete(path)
  else names.set(path, stored)
}

const isFolder = (mode: number) => (mode & 0o170000) === 0o040000
