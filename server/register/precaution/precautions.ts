import type { Day } from '../../policy/calendar.ts'
import type { BeforeVisit } from '../../policy/precaution/precaution.ts'
import type { LetterMethod } from '../../policy/vocabulary.ts'
import type { Telling } from '../../policy/vocabulary-precautions.ts'
import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague } from '../tables/colleague.ts'
import type { Tables } from '../tables/tables.ts'

/** An officer looked at precautions again, and kept them until another day. */
export type PrecautionLook = { at: string; by: Colleague; why: string; lookAgainOn: Day }

/** How the customer was told, or why not. */
export type HowTold = { on: Day; method: LetterMethod | null; text: string | null } | { because: string }

/** `looks`: oldest first. `told` is null while the letter waits; `ended` is null while staff follow them. */
export type KeptPrecaution = BeforeVisit & {
  id: string
  customerId: string
  reason: string
  lookAgainOn: Day
  recordedAt: string
  by: { name: string }
  looks: PrecautionLook[]
  told: null | (HowTold & { at: string; by: { name: string } })
  ended: null | { at: string; why: string; by: { name: string } }
}

/** P4: whether the customer was told, was not told for a reason, or is still to be told. */
export const tellingOf = ({ told }: Pick<KeptPrecaution, 'told'>): Telling => {
  if (told === null) return 'to-tell'
  return 'because' in told ? 'not-told' : 'told'
}

type NewPrecaution = BeforeVisit & {
  id: string
  customerId: string
  reason: string
  lookAgainOn: Day
  at: Date
  by: Colleague
}

/** P4: what staff do before a visit. The reason is for officers only. */
export async function addPrecaution(
  tx: Writing,
  { id, customerId, steps, more, reason, lookAgainOn, at, by }: NewPrecaution,
): Promise<void> {
  const said = { steps: JSON.stringify(steps), more, reason, look_again_on: lookAgainOn, looks: '[]' }
  await tx
    .insertInto('precautions')
    .values({ id, customer_id: customerId, ...said, recorded_at: at.toISOString(), ...byColumns(by) })
    .execute()
}

/** A precaution, ended or not. */
export async function findPrecaution(reading: Reading, id: string): Promise<KeptPrecaution | undefined> {
  const row = await reading.selectFrom('precautions').selectAll().where('id', '=', id).executeTakeFirst()
  return row && kept(row)
}

/** All precautions that a customer ever had, oldest first. */
export async function precautionsOf(reading: Reading, customerId: string): Promise<KeptPrecaution[]> {
  const rows = await reading
    .selectFrom('precautions')
    .selectAll()
    .where('customer_id', '=', customerId)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
  return rows.map(kept)
}

/** What staff do before a visit to each of these customers, while it counts. */
export async function precautionsAmong(reading: Reading, customerIds: readonly string[]): Promise<CustomersVisit[]> {
  if (customerIds.length === 0) return []
  const rows = await reading
    .selectFrom('precautions')
    .select(['customer_id', 'steps', 'more'])
    .where('customer_id', 'in', customerIds)
    .where('ended_at', 'is', null)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
  return rows.map(visit)
}

export type CustomersVisit = BeforeVisit & { customerId: string }

/** P4: the same for whoever has an address with this postcode, not as a representative's, with the address's key. */
export async function precautionsAtPostcode(
  reading: Reading,
  postcode: string,
): Promise<(CustomersVisit & { key: string })[]> {
  const rows = await reading
    .selectFrom('contact_points')
    .innerJoin('precautions', 'precautions.customer_id', 'contact_points.customer_id')
    .select(['contact_points.key', 'precautions.customer_id', 'steps', 'more'])
    .where('kind', '=', 'postal-address')
    .where('key', '>=', `${postcode}|`)
    .where('key', '<', `${postcode}}`)
    .where('removed_at', 'is', null)
    .where('whose', 'is distinct from', 'representative')
    .where('ended_at', 'is', null)
    .orderBy('recorded_at')
    .orderBy('precautions.id')
    .execute()
  return rows.map(({ key, ...row }) => ({ key, ...visit(row) }))
}

/** Adds a look, and moves the day of the next one. */
export async function keepPrecaution(tx: Writing, { id, looks }: KeptPrecaution, look: PrecautionLook): Promise<void> {
  await tx
    .updateTable('precautions')
    .set({ look_again_on: look.lookAgainOn, looks: JSON.stringify([...looks, look]) })
    .where('id', '=', id)
    .execute()
}

/** Who did it, when. */
type Done = { at: Date; by: Colleague }

/** From now on staff no longer see it. */
export async function endPrecaution(tx: Writing, id: string, { at, why, by }: Done & { why: string }): Promise<void> {
  const { oid, tid, name } = by
  const who = { ended_by_oid: oid, ended_by_tid: tid, ended_by_name: name }
  await tx
    .updateTable('precautions')
    .set({ ended_at: at.toISOString(), ended_why: why, ...who })
    .where('id', '=', id)
    .execute()
}

/** G: how the customer was told, or why not. */
export async function recordHowTold(tx: Writing, id: string, told: HowTold, { at, by }: Done): Promise<void> {
  await tx
    .updateTable('precautions')
    .set({ ...toldColumns(told), told_at: at.toISOString(), ...toldByColumns(by) })
    .where('id', '=', id)
    .execute()
}

/** The columns for how the customer was told, or why not. */
const toldColumns = (told: HowTold) =>
  'because' in told
    ? { not_told_because: told.because, told_on: null, told_method: null, told_text: null }
    : { not_told_because: null, told_on: told.on, told_method: told.method, told_text: told.text }

/** The columns for who told the customer. */
const toldByColumns = ({ oid, tid, name }: Colleague) => ({
  told_by_oid: oid,
  told_by_tid: tid,
  told_by_name: name,
})

type Waiting = Pick<KeptPrecaution, 'id' | 'customerId' | 'lookAgainOn' | 'recordedAt'>

type AtMost = { most: number }

const livePrecautions = (reading: Reading, { most }: AtMost) =>
  reading.selectFrom('precautions').selectAll().where('ended_at', 'is', null).limit(most)

/** Precautions to look at again by a day, the earliest first. */
export async function precautionsToLookAt(reading: Reading, by: Day, atMost: AtMost): Promise<Waiting[]> {
  const due = livePrecautions(reading, atMost).where('look_again_on', '<=', by)
  return (await due.orderBy('look_again_on').orderBy('id').execute()).map(kept)
}

/** Precautions about which the customer has not been told yet, the earliest first. */
export async function untoldPrecautions(reading: Reading, atMost: AtMost): Promise<Waiting[]> {
  const toTell = livePrecautions(reading, atMost).where('told_at', 'is', null)
  return (await toTell.orderBy('recorded_at').orderBy('id').execute()).map(kept)
}

type VisitRow = Pick<Tables['precautions'], 'customer_id' | 'steps' | 'more'>

const visit = ({ customer_id, steps, more }: VisitRow): CustomersVisit => ({
  customerId: customer_id,
  steps: JSON.parse(steps),
  more,
})

/** A row as the use cases know it. */
export const kept = (row: Tables['precautions']): KeptPrecaution => ({
  ...visit(row),
  id: row.id,
  reason: row.reason,
  lookAgainOn: row.look_again_on,
  recordedAt: row.recorded_at,
  by: { name: row.by_name },
  looks: JSON.parse(row.looks),
  told: toldIn(row),
  ended:
    row.ended_at === null
      ? null
      : { at: row.ended_at, why: row.ended_why ?? '', by: { name: row.ended_by_name ?? '' } },
})

function toldIn(row: Tables['precautions']): KeptPrecaution['told'] {
  if (row.told_at === null) return null
  const who = { at: row.told_at, by: { name: row.told_by_name ?? '' } }
  if (row.not_told_because !== null) return { because: row.not_told_because, ...who }
  const method = row.told_method as LetterMethod | null
  return { on: row.told_on ?? row.told_at.slice(0, 10), method, text: row.told_text, ...who }
}
