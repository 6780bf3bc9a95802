import type { Verdict } from '../audit/audit-trail.ts'
import { verifyOlder, verifyRegister } from '../audit/verify.ts'
import { makeFile } from '../store/file/new-file.ts'
import { compareStructure } from '../structure/structure.ts'
import { type From, fromFile, fromPostgres } from './copy-from.ts'
import { toEmptyPostgres, toNewFile } from './copy-to.ts'
import { type Copied, copyEverything, NotCopied, replaced, type Side } from './copying.ts'

/**
 * How far the audit trail is sound, and how much differs from it and from what the program makes. `isCompared`: whether
 * records, originals and looks were compared; those of an older register cannot be.
 */
export type Compared = Verdict & { differences: number; isCompared: boolean }

/** Where a register is: see `Settings`. */
export type StoreLocation = { sqliteFile: string } | { postgresUrl: string }

/**
 * Copies a snapshot of the register into a new file, while servers go on using it. From either store, the file is a
 * register on SQLite. A register with a broken audit trail is copied too: it may be the only proof there is.
 * @returns how far the trail in the copy is sound, and how much differs from it
 * @throws NotCopied, also if PostgreSQL would run something of somebody else's to read it; there is then no file
 */
export function backUp(from: StoreLocation, file: string): Promise<Compared> {
  return makeFile(file, async (unfinished) => {
    let inSource = 0
    if ('sqliteFile' in from)
      // Whatever the file consists of is copied, too, so the copy shows it.
      await fromFile(from.sqliteFile, { alone: false }, (_, database) => database.backup(unfinished))
    else
      await fromPostgres(from.postgresUrl, { alone: false }, async (side) => {
        const { differences, canBeRead } = await compareStructure(side.reading)
        if (!canBeRead) throw new NotCopied(replaced)
        inSource = differences.length
        await toNewFile(unfinished, side, (to) => copyEverything(side, to))
      })
    return await fromFile(unfinished, { alone: true }, async (copy, database) => {
      const { isRead: _, ...verdict } = await compared(copy)
      verdict.differences += inSource
      database.exec('commit')
      // A single file, without others beside it.
      database.pragma('journal_mode = delete')
      return verdict
    })
  })
}

/** How sound a register is where it stands: for when there is no room for a copy of it. */
export const soundness = (at: StoreLocation): Promise<Compared> =>
  'sqliteFile' in at
    ? fromFile(at.sqliteFile, { alone: false }, (side) => compared(side))
    : fromPostgres(at.postgresUrl, { alone: false }, (side) => compared(side))

/**
 * Restores a backup into an empty place: a file that does not exist yet, or a database without tables.
 * @throws NotCopied; the place is then as it was
 */
export const restore = (file: string, to: StoreLocation): Promise<Copied & Compared> =>
  fromFile(file, { alone: false }, (from) => copyTo(from, to))

/**
 * Copies a register that no server has open to an empty place on the other store.
 * @throws NotCopied, as `restore`
 */
export const move = (from: StoreLocation, to: StoreLocation): Promise<Copied & Compared> =>
  'sqliteFile' in from
    ? fromFile(from.sqliteFile, { alone: true }, (side) => copyTo(side, to))
    : fromPostgres(from.postgresUrl, { alone: true }, (side) => copyTo(side, to))

async function copyTo(from: From, to: StoreLocation): Promise<Copied & Compared> {
  await refuseBroken({ ...from, isCurrent: false })
  const work = async (side: Side) => {
    const copied = await copyEverything(from, side)
    // Differences are copied and reported: a register that was changed may be the only one there is.
    return { ...copied, ...(await refuseBroken({ ...from, ...side }, from.reading)) }
  }
  return 'sqliteFile' in to
    ? await makeFile(to.sqliteFile, (unfinished) => toNewFile(unfinished, from, work))
    : await toEmptyPostgres(to.postgresUrl, from, work)
}

/** Neither may what is in the place of a table be read: its answer may never end. @throws NotCopied */
async function refuseBroken(side: From, source = side.reading): Promise<Compared> {
  const { isRead, ...verdict } = await compared(side, source)
  const { firstBroken } = verdict
  if (firstBroken)
    throw new NotCopied(
      `Its audit trail is broken at entry ${firstBroken.seq}. ${firstBroken.why} Take an older backup.`,
    )
  if (!isRead) throw new NotCopied(replaced)
  return verdict
}

/** `source`: what a copy was made of. */
async function compared({ reading, isCurrent }: From, source = reading): Promise<Compared & { isRead: boolean }> {
  const { entries, firstBroken, counts, isRead } = await (isCurrent ? verifyRegister : verifyOlder)(
    reading,
    () => {},
    source,
  )
  return { entries, firstBroken, differences: counts.differences, isCompared: isCurrent && isRead, isRead }
}
