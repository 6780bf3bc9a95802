import { type Expression, type RawBuilder, sql } from 'kysely'
import { unseal } from '../audit/ledger-seals.ts'
import { isAbout, type KnownAs } from '../customer/while-joined.ts'
import { discardImport } from '../import/imports.ts'
import { oldMarkDrifts } from '../mail-arrangement/mark-drifts.ts'
import { forgetNamesInChecks, oldChecks } from '../mail-arrangement/tenant-checks.ts'
import { inPieces } from '../store/in-pieces.ts'
import type { Reading, Writing } from '../store.ts'
import { tellsOfWhatIsLate } from '../work/still-late.ts'
import { heldAs, heldRecordIds } from './holds.ts'

/**
 * Deletes the oldest looks before a moment, at most `most`; returns how many. Keeps looks at customers under a hold.
 */
export async function forgetLooks(tx: Writing, before: string, most: number): Promise<number> {
  const oldest = oldLooks(tx, before, await heldAs(tx))
    .orderBy('at')
    .limit(most)
  const gone = await tx.deleteFrom('access_ledger').where('id', 'in', oldest).returning(['id', 'batch']).execute()
  await unseal(tx, gone)
  return gone.length
}

/** `job`: by whose object id the scheduled comparisons of ICT's mail system are known. */
type OldMail = { before: string; job: string }

/**
 * Deletes mail sent or given up before a moment, older comparisons of ICT's mail system and differences of marks, and files
 * that nobody has imported since, at most `most` of each; says how many. Comparisons that something still asks for stay,
 * without the names in them; `unnamed`: how many lost theirs. Mail about customers under a hold stays.
 */
export async function forgetMail(
  tx: Writing,
  { before, job }: OldMail,
  most: number,
): Promise<{ count: number; unnamed: number }> {
  const gone = [
    await tx
      .deleteFrom('outbox')
      .where(
        'id',
        'in',
        oldMail(tx, before, await heldRecordIds(tx))
          .orderBy('at')
          .limit(most),
      )
      .executeTakeFirstOrThrow(),
    await tx
      .deleteFrom('tenant_checks')
      .where('id', 'in', oldChecks(tx, before, job).orderBy('at').limit(most))
      .executeTakeFirstOrThrow(),
    await tx
      .deleteFrom('mark_drifts')
      .where('id', 'in', (await oldMarkDrifts(tx, before)).orderBy('found_at').limit(most))
      .executeTakeFirstOrThrow(),
  ]
  const unnamed = await forgetNamesInChecks(tx, before)
  const files = (await leftFiles(tx, before).limit(most).execute()).map(({ id }) => id)
  for (const id of files) await discardImport(tx, id, new Date(before), null)
  return { count: gone.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), files.length), unnamed }
}

/** How many looks, and how much mail, would be deleted. */
export async function looksAndMailBefore(
  reading: Reading,
  before: { looks: string; mail: string; job: string },
): Promise<{ looks: number; mail: number }> {
  const mail = oldMail(reading, before.mail, await heldRecordIds(reading))
  const checks = oldChecks(reading, before.mail, before.job)
  return {
    looks: await countOf(reading, oldLooks(reading, before.looks, await heldAs(reading))),
    mail:
      (await countOf(reading, mail)) +
      (await countOf(reading, checks)) +
      (await countOf(reading, await oldMarkDrifts(reading, before.mail))) +
      (await countOf(reading, leftFiles(reading, before.mail))),
  }
}

const oldLooks = (reading: Reading, before: string, held: KnownAs) =>
  reading
    .selectFrom('access_ledger')
    .select('id')
    .where('at', '<', before)
    .$if(held.entries.length > 0, (query) => query.where(sql<boolean>`not ${isAbout(held)}`))

/**
 * A mail names the records that it is about in its key, its headers and its items. Mail about something that is still
 * late never counts as old.
 */
const oldMail = (reading: Reading, before: string, held: string[]) =>
  reading
    .selectFrom('outbox')
    .select('id')
    .where('state', '!=', 'waiting')
    .where('at', '<', before)
    .where(sql<boolean>`not ${tellsOfWhatIsLate}`)
    .$if(held.length > 0, (query) => query.where(sql<boolean>`not ${namesAny(held)}`))

const namesAny = (ids: string[]) => anyOf(ids.map((id) => sql`key || headers || coalesce(items, '') like ${`%${id}%`}`))

/** SQLite nests an expression at most 1,000 deep, and each "or" is one level. */
const mostInGroup = 100

/** Whether one of many conditions is true. Grouped, so that the expression does not become too deep. */
function anyOf(conditions: RawBuilder<unknown>[]): RawBuilder<boolean> {
  const groups = [...inPieces(conditions, mostInGroup)].map((some) => sql`(${sql.join(some, sql` or `)})`)
  return sql<boolean>`(${sql.join(groups, sql` or `)})`
}

/** Files that wait for a signature that never came, and reasons not to sign, which may speak of people. */
const leftFiles = (reading: Reading, before: string) =>
  reading
    .selectFrom('imports')
    .select('id')
    .where('made_at', '<', before)
    .where((eb) => eb.or([eb('state', '=', 'to-sign'), eb('refused_why', 'is not', null)]))

async function countOf(reading: Reading, rows: Expression<{ id: string }>): Promise<number> {
  const { rows: counted } = await sql<{ n: number | string }>`select count(*) as n from ${rows} as rows`.execute(
    reading,
  )
  return Number(counted[0]?.n)
}
