import type { Day } from '../../policy/calendar.ts'
import { statesThatAllow } from '../../policy/life-cycle.ts'
import type { Naming } from '../../policy/mail-arrangement/left-alone.ts'
import { arrangementCycle } from '../../policy/mail-arrangement/mail-arrangement.ts'
import type { MailArrangementKind, MailArrangementState, MarkPart } from '../../policy/vocabulary.ts'
import { marksColumn } from '../restriction/restrictions.ts'
import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague } from '../tables/colleague.ts'

export type KeptArrangement = {
  id: string
  restrictionId: string
  customerId: string
  kind: Exclude<MailArrangementKind, 'none'>
  state: MailArrangementState
  forwardTo: string | null
  /** P16: councillors. */
  exceptions: string[]
  /** P13, P14: the addresses that ICT was last asked to leave alone; null: not known, in what a file brought. */
  asked: string[] | null
  /** P14: whom the restriction names to the customer. */
  naming: Naming
  /** What a mark shows beside its header. */
  marks: MarkPart[]
  /** P8: the services that the restriction covers; null: all. */
  services: string[] | null
  /** The last day of the restriction; null: no fixed end. */
  until: Day | null
  since: string
  confirmedAt: string | null
  verifiedAt: string | null
}

/** P13: what ICT is asked to do with the customer's e-mail; still to be made. */
export async function addArrangement(
  tx: Writing,
  made: Pick<KeptArrangement, 'id' | 'restrictionId' | 'kind' | 'forwardTo' | 'exceptions'> & {
    asked: readonly string[]
    marks?: readonly MarkPart[]
    at: Date
  },
): Promise<void> {
  await tx
    .insertInto('arrangements')
    .values({
      id: made.id,
      restriction_id: made.restrictionId,
      kind: made.kind,
      state: 'to-make',
      forward_to: made.forwardTo,
      exceptions: JSON.stringify(made.exceptions),
      marks: marksColumn(made.marks),
      left_alone: JSON.stringify(made.asked),
      since: made.at.toISOString(),
      confirmed_at: null,
      verified_at: null,
      by_oid: null,
      by_tid: null,
      by_name: null,
    })
    .execute()
}

/** A mail arrangement in any state. */
export async function findArrangement(reading: Reading, id: string): Promise<KeptArrangement | undefined> {
  const row = await whole(reading).where('arrangement.id', '=', id).executeTakeFirst()
  return row && kept(row)
}

/** A restriction's mail arrangements that have not been removed. */
export async function currentArrangements(reading: Reading, restrictionId: string): Promise<KeptArrangement[]> {
  const rows = await whole(reading)
    .where('arrangement.restriction_id', '=', restrictionId)
    .where('arrangement.state', 'in', statesThatAllow(arrangementCycle, 'ask-for-removal'))
    .execute()
  return rows.map(kept)
}

/** All arrangements not yet removed: open work first, oldest first. */
export async function allCurrentArrangements(reading: Reading): Promise<KeptArrangement[]> {
  const rows = await whole(reading)
    .where('arrangement.state', '!=', 'removed')
    .orderBy('arrangement.since')
    .orderBy('arrangement.id')
    .execute()
  const all = rows.map(kept)
  return [...all.filter(({ state }) => state !== 'in-place'), ...all.filter(({ state }) => state === 'in-place')]
}

/** Ended arrangements: to be removed, or removed. */
export async function endedArrangements(reading: Reading): Promise<{ id: string; state: MailArrangementState }[]> {
  return await reading
    .selectFrom('arrangements')
    .select(['id', 'state'])
    .where('state', 'in', ['to-remove', 'removed'])
    .orderBy('id')
    .execute()
}

/** The mail system was seen to have these as they should be. */
export async function markVerified(tx: Writing, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return
  await tx.updateTable('arrangements').set({ verified_at: at.toISOString() }).where('id', 'in', ids).execute()
}

/** The restriction has ended, so its mail arrangement must be removed. */
export async function markToRemove(tx: Writing, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('arrangements')
    .set({ state: 'to-remove', since: at.toISOString() })
    .where('id', '=', id)
    .execute()
}

/** The existing arrangement no longer is what is wanted. */
export async function markToMakeAgain(tx: Writing, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('arrangements')
    .set({ state: 'to-make', since: at.toISOString(), verified_at: null })
    .where('id', '=', id)
    .execute()
}

/** P13, P14: who gets the mail instead of a contact who has left. */
export async function forwardElsewhere(tx: Writing, id: string, to: string): Promise<void> {
  await tx.updateTable('arrangements').set({ forward_to: to }).where('id', '=', id).execute()
}

/** P13, P14: the addresses that ICT is asked to leave alone. */
export async function keepAsked(tx: Writing, id: string, asked: readonly string[]): Promise<void> {
  await tx
    .updateTable('arrangements')
    .set({ left_alone: JSON.stringify(asked) })
    .where('id', '=', id)
    .execute()
}

/** P13: ICT confirms what they did. */
export async function confirmState(
  tx: Writing,
  id: string,
  confirmed: { state: MailArrangementState; at: Date; by: Colleague },
): Promise<void> {
  const at = confirmed.at.toISOString()
  await tx
    .updateTable('arrangements')
    .set({ state: confirmed.state, since: at, confirmed_at: at, ...byColumns(confirmed.by) })
    .where('id', '=', id)
    .execute()
}

// By another name, because an import reads with its schema named, and SQLite refuses `schema.table.*`.
const whole = (reading: Reading) =>
  reading
    .selectFrom('arrangements as arrangement')
    .innerJoin('restrictions', 'restrictions.id', 'arrangement.restriction_id')
    .selectAll('arrangement')
    .select(['restrictions.customer_id', 'restrictions.services', 'restrictions.until_on'])
    .select(['restrictions.measures', 'restrictions.ways', 'restrictions.contact', 'restrictions.deputy'])

type Row = Awaited<ReturnType<ReturnType<typeof whole>['executeTakeFirstOrThrow']>>

const kept = (row: Row): KeptArrangement => ({
  id: row.id,
  restrictionId: row.restriction_id,
  customerId: row.customer_id,
  kind: row.kind,
  state: row.state,
  forwardTo: row.forward_to,
  exceptions: JSON.parse(row.exceptions),
  asked: row.left_alone === null ? null : JSON.parse(row.left_alone),
  naming: {
    measures: JSON.parse(row.measures),
    ways: row.ways === null ? [] : JSON.parse(row.ways),
    contact: JSON.parse(row.contact),
    deputy: row.deputy === null ? null : { post: '', ...JSON.parse(row.deputy) },
  },
  marks: row.marks === null ? [] : JSON.parse(row.marks),
  services: row.services === null ? null : JSON.parse(row.services),
  until: row.until_on,
  since: row.since,
  confirmedAt: row.confirmed_at,
  verifiedAt: row.verified_at,
})
