import type { Insertable } from 'kysely'
import type { FoundBy } from '../../policy/vocabulary-looks.ts'
import type { Person } from '../../policy/who-may.ts'
import type { Reading, Writing } from '../store.ts'
import type { Tables } from '../tables/tables.ts'
import { statement } from './statement.ts'

export type Claim =
  | { state: 'new' }
  | ({ state: 'answered' } & Kept)
  /** The key was used for something else. */
  | { state: 'other-body' }

/** `answer` is JSON; `looks` are the customers of whom it tells, each with how they were found. */
type Kept = { status: number; answer: string; looks: [customerId: string, foundBy: FoundBy][] }

/** What a key is taken for. */
type Wanted = { key: string; person: Person; route: string; bodyHash: string; at: Date }

/**
 * Looks whether a person's Idempotency-Key is new. Acts run one after another: whoever comes with the same key meanwhile
 * gets here when the first has ended, and the key is taken with its answer.
 */
export async function claim(tx: Writing, { key, person, route, bodyHash }: Wanted): Promise<Claim> {
  const [first] = await takenBefore(tx, { key, oid: person.oid, tid: person.tid })
  if (!first) return { state: 'new' }
  if (first.route !== route || first.body_hash !== bodyHash) return { state: 'other-body' }
  if (first.status === null || first.answer === null) throw new Error('A write was kept without its answer.')
  return { state: 'answered', status: first.status, answer: first.answer, looks: JSON.parse(first.looks ?? '[]') }
}

/** Whether a person's key was answered already: the same request again is no new act. */
export const isAnswered = async (reading: Reading, key: string, { oid, tid }: Person): Promise<boolean> =>
  (await takenBefore(reading, { key, oid, tid })).length > 0

const takenBefore = statement((db, { key, oid, tid }: Person & { key: string }) =>
  db
    .selectFrom('once_only')
    .select(['route', 'body_hash', 'status', 'answer', 'looks'])
    .where('by_tid', '=', tid)
    .where('by_oid', '=', oid)
    .where('key', '=', key),
)

/** Takes a key that is new, with the answer, in the transaction of the write: one that is refused or lost leaves it free. */
export async function keepAnswer(
  tx: Writing,
  { key, person, route, bodyHash, at }: Wanted,
  { status, answer, looks = [] }: Omit<Kept, 'looks'> & Partial<Kept>,
): Promise<void> {
  const taken = { by_tid: person.tid, by_oid: person.oid, key, route, body_hash: bodyHash, at: at.toISOString() }
  await take(tx, { ...taken, status, answer, looks: looks.length > 0 ? JSON.stringify(looks) : null })
}

const take = statement((db, row: Insertable<Tables['once_only']>) => db.insertInto('once_only').values(row))

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
