import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder, writeWhole } from './checkpoint-folder.ts'
import type { SigningKey, VerifyingKey } from './note-key.ts'
import { checkNote, type Note, noteText, readSignatures, signNote } from './signed-note.ts'

/** What was deleted: ids and tables, and the moment before which looks were deleted. Nothing about anybody. */
export type Deletions = { records: { table: string; id: string }[]; looksBefore: string | null }

/**
 * How far the lists of a log reach. `upTo` and `entry`: the last entry of the trail that was looked through, and its
 * hash. `signed`: how many entries the newest checkpoint had then. `last`: the hash of the newest list.
 */
export type Reach = { upTo: number; entry: string; signed: number; last: string | null; at: Date | null }

/** What the trail says after entry `from`, up to and including `upTo`. `after`: the hash of the list before this one. */
type List = { from: number; upTo: number; after: string | null; deletions: Deletions }

type Addition = { noted: Reach | null; after: string | null; from: number; to: Omit<Reach, 'last' | 'at'> }

/**
 * The lists of what the register has deleted, in a folder outside the database. A backup is older than their end, so a
 * restore deletes what is listed, before anybody can see it again. Each list is a signed note that names the one before
 * it. One more note for each log says how far they reach, and which list is the newest. So a list that is missing is
 * noticed.
 */
export class DeletionList {
  readonly #folder: string
  readonly #log: number

  /** @param log the number of the log that is signed: each has its own count of entries */
  constructor(folder: string, log: number) {
    this.#folder = join(folder, 'deletions')
    this.#log = log
  }

  /** How far the lists reach; null if no note by one of the keys says so. */
  reach(keys: readonly VerifyingKey[]): Reach | null {
    const file = this.#reachFile()
    return existsSync(file) ? readReach(readFileSync(file, 'utf8'), this.#log, keys) : null
  }

  /** Whether there is such a note, by whatever key. */
  get hasReach(): boolean {
    return existsSync(this.#reachFile())
  }

  /**
   * The entry up to which a list is missing, or is not as it was signed by one of the keys; null if all are there.
   */
  missingUpTo({ upTo, last }: Reach, keys: readonly VerifyingKey[]): number | null {
    const lists = listsIn(this.#folder, keys)
    let before = upTo
    for (let hash = last; hash !== null; ) {
      const list = lists.get(hash)
      if (!list) return before
      before = list.from
      hash = list.after
    }
    return null
  }

  /**
   * Adds what was deleted after entry `from` until `to`, and notes how far the lists reach. `after`: the list that it
   * follows. Does nothing if what was noted has changed since `noted` was read: another run was quicker.
   */
  add({ records, looksBefore }: Deletions, { noted, after, from, to }: Addition, key: SigningKey, at: Date): void {
    if (JSON.stringify(this.reach([key])) !== JSON.stringify(noted)) return
    makeFolder(this.#folder)
    const lines = records.map(({ table, id }) => `${table} ${id}`)
    if (looksBefore !== null) lines.push(`${looks} ${looksBefore}`)
    let last = after
    if (lines.length > 0) {
      const head = [heading, `log ${this.#log}`, `entries ${from} ${to.upTo}`, `after ${last ?? none}`]
      const note = signNote(`${[...head, ...lines].join('\n')}\n`, key, at)
      writeWhole(join(this.#folder, `${at.toISOString().replaceAll(/[:.]/g, '')}-${to.upTo}.note`), noteText(note))
      last = hashOf(note)
    }
    const reach = [ofReach, `log ${this.#log}`, `entry ${to.upTo} ${to.entry}`, `signed ${to.signed}`]
    writeWhole(this.#reachFile(), noteText(signNote(`${[...reach, `last ${last ?? none}`].join('\n')}\n`, key, at)))
  }

  /** Everything that is on a list signed by one of the keys, also on those of earlier logs. */
  read(keys: readonly VerifyingKey[]): Deletions {
    const lists = [...listsIn(this.#folder, keys).values()]
    const moments = lists.flatMap(({ deletions }) => deletions.looksBefore ?? []).toSorted()
    return { records: lists.flatMap(({ deletions }) => deletions.records), looksBefore: moments.at(-1) ?? null }
  }

  #reachFile = () => join(this.#folder, `reach-log-${this.#log}.txt`)
}

const heading = 'contact-register deletions'
const ofReach = 'contact-register deletions reach'
const looks = 'looks-before'
const none = 'none'

const hashOf = ({ text }: Note) => createHash('sha256').update(text).digest('hex')

/** A note that one of the keys has signed; null if none has. */
function readNote(file: string, keys: readonly VerifyingKey[]): { note: Note; at: Date | null } | null {
  const [text = '', signatures = ''] = file.split('\n\n')
  const note = { text: `${text}\n`, signatures: readSignatures(signatures) }
  const by = keys.map((key) => checkNote(note, key)).find(({ isSigned }) => isSigned)
  return by ? { note, at: by.at } : null
}

function listsIn(folder: string, keys: readonly VerifyingKey[]): Map<string, List> {
  const lists = new Map<string, List>()
  const names = existsSync(folder) ? readdirSync(folder).filter((one) => one.endsWith('.note')) : []
  for (const name of names) {
    const read = readNote(readFileSync(join(folder, name), 'utf8'), keys)
    const list = read && listOf(read.note.text)
    if (list) lists.set(hashOf(read.note), list)
  }
  return lists
}

const listHead = /^contact-register deletions\nlog \d+\nentries (\d+) (\d+)\nafter ([\da-f]{64}|none)\n/

function listOf(text: string): List | null {
  const [head, from, upTo, after] = listHead.exec(text) ?? []
  if (head === undefined) return null
  const deletions: Deletions = { records: [], looksBefore: null }
  for (const line of text.slice(head.length).split('\n').filter(Boolean)) {
    const [table = '', id = ''] = line.split(' ')
    if (table === looks) deletions.looksBefore = id
    else deletions.records.push({ table, id })
  }
  return { from: Number(from), upTo: Number(upTo), after: after === none ? null : (after ?? null), deletions }
}

const reachText =
  /^contact-register deletions reach\nlog (\d+)\nentry (\d+) ([\da-f]{64})\nsigned (\d+)\nlast ([\da-f]{64}|none)\n$/

function readReach(file: string, log: number, keys: readonly VerifyingKey[]): Reach | null {
  const read = readNote(file, keys)
  const [, of, upTo, entry = '', signed, last] = reachText.exec(read?.note.text ?? '') ?? []
  if (!read || Number(of) !== log) return null
  return { upTo: Number(upTo), entry, signed: Number(signed), last: last === none ? null : (last ?? null), at: read.at }
}
