import { readFileSync } from 'node:fs'
import type { Random } from '../pane/switches/random.ts'
import { type ByteChange, Bytes } from './bytes.ts'

/** A change of a file since its last sync, and where it is in the recording. */
type Pending = ByteChange & { position: number }

/** What a power cut does to the unsynced changes of one file. */
export type Fate = 'all-kept' | 'all-lost' | 'each-by-itself'

/** The number of bytes that disks write as a whole. */
const sector = 512

/** One file: the bytes that are certain, and the changes since. */
export class Stored {
  /** The file that has its bytes while it is untouched. */
  readonly from: string | null
  /** Memory that programs share through it (SQLite's index of its log): after a cut its content is random. */
  isMapped = false
  /** Written through a stream, which the recorder does not see. */
  isUnseen = false
  #certain: Bytes | null
  #pending: Pending[] = []

  constructor(from: string | null = null) {
    this.from = from
    this.#certain = from === null ? new Bytes(Buffer.alloc(0)) : null
  }

  get isUntouched(): boolean {
    return this.#certain === null && this.#pending.length === 0 && !this.isMapped
  }

  change(change: Pending): void {
    this.#pending.push(change)
  }

  /** A sync promises what was recorded before it began. */
  sync(began: number): void {
    const promised = this.#pending.filter(({ position }) => position < began)
    if (promised.length === 0) return
    const certain = this.#load()
    for (const each of promised) certain.change(each)
    this.#pending = this.#pending.filter(({ position }) => position >= began)
  }

  /** With every change, as programs see it. */
  whole = (): Buffer => this.#with(this.#pending)

  /** What a power cut leaves. Of a torn write, some sectors are there, in no order. */
  afterCut(random: Random, fate: Fate): Buffer {
    if (this.isMapped) return noise(random)
    if (fate === 'all-lost') return this.#with([])
    return this.#with(fate === 'all-kept' ? this.#pending : this.#pending.flatMap((each) => survivors(each, random)))
  }

  #with(changes: readonly ByteChange[]): Buffer {
    const bytes = this.#load().copy()
    for (const each of changes) bytes.change(each)
    return bytes.all()
  }

  #load(): Bytes {
    this.#certain ??= new Bytes(readFileSync(this.from ?? ''))
    return this.#certain
  }
}

function survivors(change: Pending, random: Random): ByteChange[] {
  const chance = random()
  if (chance < 0.4) return [change]
  return chance < 0.7 || !('bytes' in change) ? [] : sectorsOf(change.at, change.bytes).filter(() => random() < 0.5)
}

function sectorsOf(at: number, bytes: Buffer): { at: number; bytes: Buffer }[] {
  const pieces: { at: number; bytes: Buffer }[] = []
  for (let from = 0; from < bytes.length; ) {
    const to = Math.min(bytes.length, from + sector - ((at + from) % sector))
    pieces.push({ at: at + from, bytes: bytes.subarray(from, to) })
    from = to
  }
  return pieces
}

function noise(random: Random): Buffer {
  const bytes = Buffer.alloc(random() < 0.3 ? 0 : 32_768)
  if (random() < 0.5) for (let i = 0; i < bytes.length; i++) bytes[i] = Math.floor(random() * 256)
  return bytes
}
