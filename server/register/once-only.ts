import type { Insertable } from 'kysely'
import type { Person } from '../policy/who-may.ts'
import { statement } from './statement.ts'
import type { Writing } from './store.ts'
import type { Tables } from './tables.ts'

export type Claim =
  | { state: 'new' }
  /** `answer` is JSON. */
  | { state: 'answered'; status: number; answer: string }
  /** The key was used for something else. */
  | { state: 'other-body' }

/**
 * Takes an Idempotency-Key for a person, in the transaction of the write: a write that is refused or lost gives it back.
 * Whoever comes with the same key meanwhile waits here, then gets the first answer.
 */
export async function claim(
  tx: Writing,
  wanted: { key: string; person: Person; route: string; bodyHash: string; at: Date },
): Promise<Claim> {
  const { key, person, route, bodyHash } = wanted
  const taken = await take(tx, {
    by_tid: person.tid,
    by_oid: person.oid,
    key,
    route,
    body_hash: bodyHash,
    at: wanted.at.toISOString(),
    status: null,
    answer: null,
  })
  if (taken.length === 1) return { state: 'new' }

  const first = await rowOf(tx, key, person)
    .select(['route', 'body_hash', 'status', 'answer'])
    .executeTakeFirstOrThrow()
  if (first.route !== route || first.body_hash !== bodyHash) return { state: 'other-body' }
  if (first.status === null || first.answer === null) throw new Error('A write was kept without its answer.')
  return { state: 'answered', status: first.status, answer: first.answer }
}

const take = statement((db, row: Insertable<Tables['once_only']>) =>
  db
    .insertInto('once_only')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('key'),
)

/** Keeps the answer to a claimed key, in the same transaction. */
export async function keepAnswer(
  tx: Writing,
  { key, person, status, answer }: { key: string; person: Person; status: number; answer: string },
): Promise<void> {
  await answerTo(tx, { key, tid: person.tid, oid: person.oid, status, answer })
}

const answerTo = statement((db, given: Person & { key: string; status: number; answer: string }) =>
  db
    .updateTable('once_only')
    .set({ status: given.status, answer: given.answer })
    .where('by_tid', '=', given.tid)
    .where('by_oid', '=', given.oid)
    .where('key', '=', given.key),
)

/** Gives a claimed key back: what it was taken for did not come to its end, and may be tried again. */
export async function giveBack(tx: Writing, key: string, person: Person): Promise<void> {
  await tx
    .deleteFrom('once_only')
    .where('by_tid', '=', person.tid)
    .where('by_oid', '=', person.oid)
    .where('key', '=', key)
    .execute()
}

/** Forgets the answers to keys taken before a moment: nobody tries again after so long. Those of `except` stay. */
export async function forgetOldAnswers(tx: Writing, before: Date, except: Person): Promise<void> {
  await tx.deleteFrom('once_only').where('at', '<', before.toISOString()).where('by_oid', '!=', except.oid).execute()
}

/**
 * The last key before this one among a person's keys that begin so. Older ones of them are forgotten, and so are later
 * ones, which were taken under a clock that ran ahead.
 */
export async function keyBefore(tx: Writing, person: Person, begins: string, key: string): Promise<string | null> {
  const last = await tx
    .selectFrom('once_only')
    .select((eb) => eb.fn.max('key').as('key'))
    .where('by_tid', '=', person.tid)
    .where('by_oid', '=', person.oid)
    .where('key', 'like', `${begins}%`)
    .where('key', '<', key)
    .executeTakeFirst()
  await tx
    .deleteFrom('once_only')
    .where('by_tid', '=', person.tid)
    .where('by_oid', '=', person.oid)
    .where('key', 'like', `${begins}%`)
    .where('key', 'not in', [key, last?.key ?? key])
    .execute()
  return last?.key ?? null
}

const rowOf = (tx: Writing, key: string, { tid, oid }: Person) =>
  tx.selectFrom('once_only').where('by_tid', '=', tid).where('by_oid', '=', oid).where('key', '=', key)
