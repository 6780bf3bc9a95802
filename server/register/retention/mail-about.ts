import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import { batchAt } from '../audit/ledger-batch.ts'
import { inPieces } from '../store/in-pieces.ts'
import type { Reading, Reads, Writing } from '../store.ts'
import { uuids } from '../work/mail-of.ts'
import { heldRecordIds } from './holds.ts'

/** A row that names some of the records looked for, and every record that it names. */
type Naming<Row> = Row & { named: string[] }
type AnswerKey = { by_tid: string; by_oid: string; key: string }

/** Mail and stored answers that name any of the records `of`. */
export type MailAndAnswers = { of: ReadonlySet<string>; mail: Naming<{ id: string }>[]; answers: Naming<AnswerKey>[] }

/** From this moment on for stored answers, and from this id on for mail: ids sort by time. */
type Since = { at: Date; id: string }
const beginning: Since = { at: new Date(0), id: '' }

const hourMs = 60 * 60_000

/** An hour before an act. Whatever is older was made before the act, even by a server whose clock is a little slow. */
export const hourBefore = (at: Date): Since => ({
  at: new Date(at.getTime() - hourMs),
  // By the clock that makes the ids.
  id: batchAt(Date.now() - hourMs),
})

/** Rows read between two turns of the event loop, or deleted by one statement. */
const atOnce = 500

/**
 * Finds the mail and the stored answers that name any of these records: all of them, or only those made `since`.
 * Reading all takes a while, so do it before the transaction: then nobody waits.
 */
export async function mailAndAnswersAbout(
  read: Reads,
  ids: readonly string[],
  since: Since = beginning,
): Promise<MailAndAnswers> {
  const of = new Set(ids)
  const from = since.at.toISOString()
  const found: MailAndAnswers = { of, mail: [], answers: [] }
  if (ids.length === 0) return found
  const naming = <Row extends object>(rows: Row[], textOf: (row: Row) => string): Naming<Row>[] =>
    rows
      .map((row) => ({ ...row, named: textOf(row).match(uuids) ?? [] }))
      .filter(({ named }) => named.some((id) => of.has(id)))
  await inPages(
    (last: KeptMail | undefined) => read((reading) => mailAfter(reading, last?.id ?? since.id)),
    (page) => found.mail.push(...naming(page, ({ key, items }) => `${key} ${items ?? ''}`)),
  )
  await inPages(
    (last: KeptAnswer | undefined) => read((reading) => answersAfter(reading, last, from)),
    (page) => found.answers.push(...naming(page, ({ answer, looks }) => `${answer ?? ''} ${looks ?? ''}`)),
  )
  return found
}

/**
 * Deletes what was found about records that were deleted: mail, unless it waits to be sent or a hold keeps it too, and
 * stored answers.
 */
export async function forgetMailAndAnswers(
  tx: Writing,
  { mail, answers }: MailAndAnswers,
  deleted: readonly string[],
): Promise<void> {
  const gone = new Set(deleted)
  const isAbout = ({ named }: { named: string[] }) => named.some((id) => gone.has(id))
  const theirMail = mail.filter(isAbout)
  const held = new Set(theirMail.length > 0 ? await heldRecordIds(tx) : [])
  const ids = theirMail.filter(({ named }) => !named.some((id) => held.has(id))).map(({ id }) => id)
  for (const some of inPieces(ids, atOnce)) {
    await tx.deleteFrom('outbox').where('id', 'in', some).where('state', '!=', 'waiting').execute()
  }
  for (const { by_tid, by_oid, key } of answers.filter(isAbout)) {
    const its = tx.deleteFrom('once_only').where('by_tid', '=', by_tid).where('by_oid', '=', by_oid)
    await its.where('key', '=', key).execute()
  }
}

type KeptMail = { id: string; key: string; items: string | null }
type KeptAnswer = AnswerKey & { answer: string | null; looks: string | null }

const mailAfter = (reading: Reading, id: string): Promise<KeptMail[]> =>
  reading.selectFrom('outbox').select(['id', 'key', 'items']).where('id', '>', id).orderBy('id').limit(atOnce).execute()

const answersAfter = (reading: Reading, last: KeptAnswer | undefined, from: string): Promise<KeptAnswer[]> =>
  reading
    .selectFrom('once_only')
    .select(['by_tid', 'by_oid', 'key', 'answer', 'looks'])
    .$if(last !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('by_tid', 'by_oid', 'key'), '>', tuple(last?.by_tid ?? '', last?.by_oid ?? '', last?.key ?? '')),
      ),
    )
    .where('at', '>=', from)
    .orderBy('by_tid')
    .orderBy('by_oid')
    .orderBy('key')
    .limit(atOnce)
    .execute()

async function inPages<Row>(
  pageAfter: (last: Row | undefined) => Promise<Row[]>,
  take: (page: Row[]) => void,
): Promise<void> {
  let last: Row | undefined
  do {
    const page = await pageAfter(last)
    take(page)
    last = page.length === atOnce ? page.at(-1) : undefined
    if (last !== undefined) await turnOfTheLoop()
  } while (last !== undefined)
}
