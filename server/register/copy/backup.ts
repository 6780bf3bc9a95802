import type { Verdict } from '../audit/audit-trail.ts'
import { verifyOlder, verifyRegister } from '../audit/verify.ts'
import { makeFile } from '../store/file/new-file.ts'
import { type From, isWithoutTable, reading } from './copy-from.ts'
import { toEmptyPostgres, toNewFile } from './copy-to.ts'
import { type Copied, copyEverything, type Side } from './copying.ts'
import { NotDone } from './not-done.ts'

/**
 * How far the audit trail is sound, and how much differs from it. `isCompared`: whether
 * records, originals and looks were compared; those of an older register cannot be.
 */
export type Compared = Verdict & { differences: number; isCompared: boolean }

/** Where a register is: see `Settings`. */
export type StoreLocation = { sqliteFile: string } | { postgresUrl: string }

/**
 * Copies a snapshot of the register into a new file, while servers go on using it. From either store, the file is a
 * register on SQLite. A register with a broken audit trail is copied too: it may be the only proof there is.
 * @returns how far the trail in the copy is sound, and how much differs from it
 * @throws NotDone; there is then no file
 */
export function backUp(from: StoreLocation, file: string): Promise<Compared> {
  return makeFile(file, async (unfinished) => {
    await reading(from, { alone: false }, async (side) => {
      // Whatever a file consists of is copied, too, so the copy shows it.
      if (side.database) await side.database.backup(unfinished)
      else await toNewFile(unfinished, side, (to) => copyEverything(side, to))
    })
    return await reading({ sqliteFile: unfinished }, { alone: true }, async (copy) => {
      const verdict = await compared(copy)
      copy.database?.exec('commit')
      // A single file, without others beside it.
      copy.database?.pragma('journal_mode = delete')
      return verdict
    })
  })
}

/**
 * Restores a backup into an empty place: a file that does not exist yet, or a database without tables.
 * @throws NotDone; the place is then as it was
 */
export const restore = (file: string, to: StoreLocation): Promise<Copied & Compared> =>
  reading({ sqliteFile: file }, { alone: false }, (from) => copyTo(from, to))

/**
 * Copies a register that no server has open to an empty place on the other store.
 * @throws NotDone, as `restore`
 */
export const move = (from: StoreLocation, to: StoreLocation): Promise<Copied & Compared> =>
  reading(from, { alone: true }, (side) => copyTo(side, to))

async function copyTo(from: From, to: StoreLocation): Promise<Copied & Compared> {
  await refuseBroken({ ...from, isCurrent: false })
  const work = async (side: Side) => {
    const copied = await copyEverything(from, side)
    // Differences are copied and reported: a register that was changed may be the only one there is.
    return { ...copied, ...(await refuseBroken({ ...from, ...side })) }
  }
  return 'sqliteFile' in to
    ? await makeFile(to.sqliteFile, (unfinished) => toNewFile(unfinished, from, work))
    : await toEmptyPostgres(to.postgresUrl, from, work)
}

/** @throws NotDone if its trail is broken */
async function refuseBroken(side: From): Promise<Compared> {
  const verdict = await compared(side)
  const { firstBroken } = verdict
  if (firstBroken)
    throw new NotDone(`Its audit trail is broken at entry ${firstBroken.seq}. ${firstBroken.why} Take an older backup.`)
  return verdict
}

async function compared({ reading, isCurrent }: From): Promise<Compared> {
  try {
    const { entries, firstBroken, counts } = await (isCurrent ? verifyRegister : verifyOlder)(reading, () => {})
    return { entries, firstBroken, differences: counts.differences, isCompared: isCurrent }
  } catch (error) {
    if (!isWithoutTable(error)) throw error
    return { entries: 0, firstBroken: { seq: 1, why: 'A table is missing.' }, differences: 0, isCompared: false }
  }
}
