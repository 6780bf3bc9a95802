import type Database from 'better-sqlite3'
import { type Verdict, verifyAuditTrail } from './audit-trail.ts'
import { fromFile, fromPostgres } from './copy-from.ts'
import { toEmptyPostgres, toNewFile } from './copy-to.ts'
import { type Copied, copyEverything, NotCopied, type Side } from './copying.ts'
import { makeFile } from './new-file.ts'

/** Where a register is: see `Settings`. */
export type Place = { sqliteFile: string } | { postgresUrl: string }

/**
 * Copies the register as it stands at one moment into a new file, while servers go on with it. From either store the file
 * is a register on SQLite. A register whose audit trail is broken is copied too, for it may be the only proof there is.
 * @returns how far the trail in the copy is sound; @throws NotCopied, and then there is no file
 */
export function backUp(from: Place, file: string): Promise<Verdict> {
  return makeFile(file, async (unfinished) => {
    if ('sqliteFile' in from)
      await fromFile(from.sqliteFile, { alone: false }, async (_, database) => copyPages(database, unfinished))
    else
      await fromPostgres(from.postgresUrl, { alone: false }, (side) =>
        toNewFile(unfinished, side, (to) => copyEverything(side, to)),
      )
    return await fromFile(unfinished, { alone: true }, async ({ reading }, database) => {
      const verdict = await verifyAuditTrail(reading)
      database.exec('commit')
      // One file, that needs no other beside it.
      database.pragma('journal_mode = delete')
      return verdict
    })
  })
}

async function copyPages(database: Database.Database, to: string): Promise<void> {
  await database.backup(to)
}

/**
 * Makes a register of a backup, in an empty place: a file that is not there yet, or a database without a table.
 * @throws NotCopied, and then the place is as it was
 */
export const restore = (file: string, to: Place): Promise<Copied> =>
  fromFile(file, { alone: false }, (from) => copyTo(from, to))

/** Copies a register that no server has open from its store to an empty place on the other. @throws NotCopied, as `restore` */
export const move = (from: Place, to: Place): Promise<Copied> =>
  'sqliteFile' in from
    ? fromFile(from.sqliteFile, { alone: true }, (side) => copyTo(side, to))
    : fromPostgres(from.postgresUrl, { alone: true }, (side) => copyTo(side, to))

async function copyTo(from: Side & { step: string }, to: Place): Promise<Copied> {
  await refuseBroken(from)
  const work = async (side: Side) => {
    const copied = await copyEverything(from, side)
    await refuseBroken(side)
    return copied
  }
  return 'sqliteFile' in to
    ? await makeFile(to.sqliteFile, (unfinished) => toNewFile(unfinished, from, work))
    : await toEmptyPostgres(to.postgresUrl, from, work)
}

async function refuseBroken({ reading }: Side): Promise<void> {
  const { firstBroken } = await verifyAuditTrail(reading)
  if (firstBroken)
    throw new NotCopied(
      `Its audit trail is broken at entry ${firstBroken.seq}. ${firstBroken.why} Take an older backup.`,
    )
}
