import type { Insertable } from 'kysely'
import type { FoundBy } from '../../policy/vocabulary-looks.ts'
import type { Person } from '../../policy/who-may.ts'
import type { Reading, Writing } from '../store.ts'
import type { Tables } from '../tables/tables.ts'
import { statement } from './statement.ts'

export type Claim =
  | { state: 'new' }
  | ({ state: 'answered' } & Kept)
  /** The key was used for another request. */
  | { state: 'other-body' }

/** `answer` is JSON; `looks` lists the customers it tells about, and how each was found. */
type Kept = { status: number; answer: string; looks: [customerId: string, foundBy: FoundBy][] }

/** The request that a key stands for. */
type Wanted = { key: string; person: Person; route: string; bodyHash: string; at: Date }

/**
 * Checks whether a person's Idempotency-Key is new. Acts run one after another: a second request with the same key gets
 * here only when the first has ended and stored its answer.
 */
export async function claim(tx: Writing, { key, person, route, bodyHash }: Wanted): Promise<Claim> {
  const [first] = await takenBefore(tx, { key, oid: person.oid, tid: person.tid })
  if (!first) return { state: 'new' }
  if (first.route !== route || first.body_hash !== bodyHash) return { state: 'other-body' }
  return { state: 'answered', ...keptIn(first) }
}

function keptIn({ status, answer, looks }: Pick<Tables['once_only'], 'status' | 'answer' | 'looks'>): Kept {
  if (status === null || answer === null) throw new Error('A write was kept without its answer.')
  return { status, answer, looks: JSON.parse(looks ?? '[]') }
}

/** What a key stands for that was taken so that nothing is recorded under it. */
const nothing = 'nothing'

/**
 * The answer to a person's earlier request with this key, and its route. Null if none was recorded: then the key is
 * taken, and a request that arrives with it later is refused.
 */
export async function answerOrTake(
  tx: Writing,
  { key, person, at }: Pick<Wanted, 'key' | 'person' | 'at'>,
): Promise<(Kept & { route: string }) | null> {
  const [first] = await takenBefore(tx, { key, oid: person.oid, tid: person.tid })
  if (first?.route === nothing) return null
  if (first) return { ...keptIn(first), route: first.route }
  await keepAnswer(tx, { key, person, at, route: nothing, bodyHash: nothing }, { status: 200, answer: '{}' })
  return null
}

/** Whether a person's key has an answer already: then the same request is a retry. */
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

/**
 * Stores a new key and its answer, in the transaction of the write: one that is refused or lost leaves the key free.
 */
export async function keepAnswer(
  tx: Writing,
  { key, person, route, bodyHash, at }: Wanted,
  { status, answer, looks = [] }: Omit<Kept, 'looks'> & Partial<Kept>,
): Promise<void> {
  const taken = { by_tid: person.tid, by_oid: person.oid, key, route, body_hash: bodyHash, at: at.toISOString() }
  await take(tx, { ...taken, status, answer, looks: looks.length > 0 ? JSON.stringify(looks) : null })
}

const take = statement((db, row: Insertable<Tables['once_only']>) => db.insertInto('once_only').values(row))

/** Frees a claimed key: its request did not finish, and can be tried again. */
export async function giveBack(tx: Writing, key: string, person: Person): Promise<void> {
  await tx
    .deleteFrom('once_only')
    .where('by_tid', '=', person.tid)
    .where('by_oid', '=', person.oid)
    .where('key', '=', key)
    .execute()
}

/** Deletes the answers to keys taken before a moment: nobody retries after so long. Those of `except` stay. */
export async function forgetOldAnswers(tx: Writing, before: Date, except: Person): Promise<void> {
  await tx.deleteFrom('once_only').where('at', '<', before.toISOString()).where('by_oid', '!=', except.oid).execute()
}

/**
 * The last of a person's keys with this prefix before `key`. Deletes the others with this prefix: older ones, and later
 * ones, which were taken while a clock ran ahead.
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
