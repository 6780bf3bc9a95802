import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder, writeWhole } from './checkpoint-folder.ts'
import type { SigningKey, VerifyingKey } from './note-key.ts'
import { checkNote, noteText, readSignatures, signNote } from './signed-note.ts'

/** What was deleted: ids and tables, and the moment before which looks were deleted. Nothing about anybody. */
export type Deletions = { records: { table: string; id: string }[]; looksBefore: string | null }

/** A list that is not signed by the key. */
export class ListNotSigned extends Error {
  readonly file: string
  constructor(file: string) {
    super('A deletion list is not signed by the key.')
    this.file = file
  }
}

/**
 * The list of what the register has deleted, in a folder outside the database: a signed note for each stretch of the
 * audit trail. A backup is older than its end, so a restore deletes what is listed, before anybody can see it again.
 */
export class DeletionList {
  readonly #folder: string
  readonly #upToFile: string

  /** @param log the number of the log that is signed: each has its own count of entries */
  constructor(folder: string, log: number) {
    this.#folder = join(folder, 'deletions')
    this.#upToFile = join(this.#folder, `listed-log-${log}.txt`)
  }

  /** The last entry of the trail that was looked through. */
  get listedUpTo(): number {
    return existsSync(this.#upToFile) ? Number(readFileSync(this.#upToFile, 'utf8')) : 0
  }

  /** Looks through the trail again from here on: what came after it was lost, or is another. */
  continueFrom(entry: number): void {
    makeFolder(this.#folder)
    writeWhole(this.#upToFile, `${entry}`)
  }

  /** Adds what was deleted until entry `upTo`. */
  add({ records, looksBefore }: Deletions, upTo: number, key: SigningKey, at: Date): void {
    makeFolder(this.#folder)
    const lines = records.map(({ table, id }) => `${table} ${id}`)
    if (looksBefore !== null) lines.push(`${looks} ${looksBefore}`)
    if (lines.length > 0) {
      const note = signNote(`${heading}\n${lines.join('\n')}\n`, key, at)
      const name = `${at.toISOString().replaceAll(/[:.]/g, '')}-${upTo}.note`
      writeWhole(join(this.#folder, name), noteText(note))
    }
    this.continueFrom(upTo)
  }

  /**
   * Everything that is listed.
   * @throws ListNotSigned
   */
  read(key: VerifyingKey): Deletions {
    const all: Deletions = { records: [], looksBefore: null }
    if (!existsSync(this.#folder)) return all
    for (const name of readdirSync(this.#folder).filter((one) => one.endsWith('.note'))) {
      const [text = '', signatures = ''] = readFileSync(join(this.#folder, name), 'utf8').split('\n\n')
      const note = { text: `${text}\n`, signatures: readSignatures(signatures) }
      if (!checkNote(note, key).isSigned) throw new ListNotSigned(name)
      for (const line of text.split('\n').slice(1)) addLine(all, line)
    }
    return all
  }
}

const heading = 'contact-register deletions'
const looks = 'looks-before'

function addLine(all: Deletions, line: string): void {
  const [table = '', id = ''] = line.split(' ')
  if (table !== looks) all.records.push({ table, id })
  else if (all.looksBefore === null || id > all.looksBefore) all.looksBefore = id
}
