import type { Person } from '../policy/who-may.ts'
import type { Writing } from './store.ts'

/** Look-ups that are counted apart: addresses beside messages, callers looked for, pages of the central log. */
export type LookUpKind = 'addresses' | 'searches' | 'pages'

/** Everything that is counted for a person: look-ups, and of what is written the acts and their bytes. */
export type LimitKind = LookUpKind | 'acts' | 'bytes'

/** What one person took since `since`, and how long (in ms) it takes until it is made good. */
export type Taken = { by: Person; kind: LimitKind; since: number; ms: number }

/** In ms. Nobody can owe so much, however many servers let them through: a clock has gone back since. */
const neverOwed = 10 * 60_000

/**
 * Adds what one server has let a person take to what all have. Gives the moment (ms since 1970) at which everything
 * that the person took is made good. One statement, so that no server's count is lost between two others'.
 */
export async function settleTaken(tx: Writing, { by, kind, since, ms }: Taken): Promise<number> {
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

/** Nothing is kept of what is long made good. */
export async function forgetLookUps(tx: Writing, before: Date): Promise<void> {
  await tx.deleteFrom('look_ups').where('full_at', '<', before.getTime()).execute()
}
