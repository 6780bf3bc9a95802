import type { LimitKind } from '../../policy/vocabulary-looks.ts'
import type { Person } from '../../policy/who-may.ts'
import type { Writing } from '../store.ts'

/** What one person has used since `since`, and how long (in ms) it takes until the allowance is full again. */
export type AllowanceUse = { by: Person; kind: LimitKind; since: number; ms: number }

/** In ms. Nobody can use up this much, however many servers let them through: a clock has gone back since. */
const neverOwed = 10 * 60_000

/**
 * Adds what one server has let a person use to the total of all servers. Returns the moment (ms since 1970) at which
 * the person's allowance is full again. One statement, so that concurrent servers lose no count.
 */
export async function settleUse(tx: Writing, { by, kind, since, ms }: AllowanceUse): Promise<number> {
  const from = Math.round(since)
  const worth = Math.round(ms)
  const { full_at } = await tx
    .insertInto('look_ups')
    .values({ by_oid: by.oid, by_tid: by.tid, kind, full_at: from + worth })
    .onConflict((conflict) =>
      conflict.columns(['by_oid', 'by_tid', 'kind']).doUpdateSet((eb) => ({
        full_at: eb(
          eb
            .case()
            .when(eb.and([eb('look_ups.full_at', '>', from), eb('look_ups.full_at', '<', from + neverOwed)]))
            .then(eb.ref('look_ups.full_at'))
            .else(eb.cast<number>(eb.val(from), 'bigint'))
            .end(),
          '+',
          worth,
        ),
      })),
    )
    .returning('full_at')
    .executeTakeFirstOrThrow()
  return Number(full_at)
}

/** What one person used on a day (UTC), as one server has counted it since its last report; in ms, as above. */
type DayUse = { by: Person; day: string; taken: number }

/** Adds it to the person's look-ups of that day at all servers, and returns the total. */
export async function addToDay(tx: Writing, { by, day, taken }: DayUse): Promise<number> {
  const more = Math.round(taken)
  const all = await tx
    .insertInto('look_up_days')
    .values({ by_oid: by.oid, by_tid: by.tid, day, taken: more })
    .onConflict((conflict) =>
      conflict
        .columns(['by_oid', 'by_tid', 'day'])
        .doUpdateSet((eb) => ({ taken: eb('look_up_days.taken', '+', more) })),
    )
    .returning('taken')
    .executeTakeFirstOrThrow()
  return Number(all.taken)
}

/** Deletes allowances that are full again, and days that are over everywhere. */
export async function forgetLookUps(tx: Writing, before: Date): Promise<void> {
  await tx.deleteFrom('look_ups').where('full_at', '<', before.getTime()).execute()
  const yesterday = new Date(before.getTime() - 86_400_000).toISOString().slice(0, 10)
  await tx.deleteFrom('look_up_days').where('day', '<', yesterday).execute()
}
