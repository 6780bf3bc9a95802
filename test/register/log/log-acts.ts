import fc from 'fast-check'
import type { Insertable } from 'kysely'
import { readContactPoint } from '../../../server/policy/contact-point/contact-point.ts'
import { Refusal } from '../../../server/policy/refusal.ts'
import {
  mailArrangementStates,
  measureKinds,
  restrictionLetterKinds,
  restrictionStates,
} from '../../../server/policy/vocabulary.ts'
import { addContactPoints } from '../../../server/register/customer/customers.ts'
import type { Register } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import type { Writing } from '../../../server/register/store.ts'
import type { Tables } from '../../../server/register/tables/tables.ts'
import { council } from '../../support/acts.ts'

/** One write of any kind to the tables that the log is made from. */
export type Step = { what: number; n: number; m: number; day: number; text: string }

const texts = ['Jo Marsh', 'jo.marsh@example.org', '07700 900123', 'Zoë O’Brien-Smith', 'Jo Lane', 'mia+x@gmail.com']
export const services = ['Housing', 'Adult "Social" Care', 'housing', 'Über % _']
const by = { by_oid: 'o', by_tid: 't', by_name: 'Ruth' }
const at = '2026-01-01T00:00:00.000Z'

export const steps = fc.array(
  fc.record({
    what: fc.nat(99),
    n: fc.nat(30),
    m: fc.nat(30),
    day: fc.integer({ min: -40, max: 40 }),
    text: fc.oneof(fc.constantFrom(...texts), fc.string({ maxLength: 12, unit: 'grapheme' })),
  }),
  { minLength: 30, maxLength: 60 },
)

const dayOf = (n: number) => new Date(Date.UTC(2026, 10, 3 + n)).toISOString().slice(0, 10)
const nth = <T>(all: readonly T[], n: number): T | undefined => all[n % Math.max(1, all.length)]

export const doStep = (register: Register, step: Step): Promise<void> => register.write((tx) => doIt(tx, step))

async function doIt(tx: Writing, { what, n, m, day, text }: Step): Promise<void> {
  const ids = async (table: 'customers' | 'restrictions' | 'letters' | 'arrangements' | 'contact_points') =>
    (await tx.selectFrom(table).select('id').orderBy('id').execute()).map(({ id }) => id)
  if (what < 12) {
    await tx.insertInto('customers').values({ id: newId(), added_at: at, merged_into: null }).execute()
    return
  }
  const customerId = nth(await ids('customers'), n)
  if (customerId === undefined) return
  if (what < 35) return await addPoint(tx, customerId, text, day)
  if (what < 65) return await addRestriction(tx, customerId, { n, m, day })
  const restrictionId = nth(await ids('restrictions'), m)
  const pointId = nth(await ids('contact_points'), m)
  if (what < 70 && pointId) {
    await tx.updateTable('contact_points').set({ customer_id: customerId }).where('id', '=', pointId).execute()
  } else if (what < 73 && pointId) {
    await tx.updateTable('contact_points').set({ removed_at: at }).where('id', '=', pointId).execute()
  } else if (what < 75 && pointId) {
    await tx.deleteFrom('contact_points').where('id', '=', pointId).execute()
  } else if (restrictionId) await changeRestriction(tx, restrictionId, { what, n, day, customerId })
}

async function addPoint(tx: Writing, customerId: string, text: string, day: number): Promise<void> {
  const kind = text.includes('@') ? 'email' : /^\d/.test(text) ? 'number' : 'name'
  const point = readContactPoint(kind, text, council)
  if (point instanceof Refusal || text.includes('\0')) return
  const taken = await tx.selectFrom('contact_points').select('id').where('key', '=', point.key).executeTakeFirst()
  if (taken && kind === 'email') return
  const who = { oid: 'o', tid: 't', name: 'Ruth' }
  const added = { id: newId(), customerId, point, why: '', at: new Date(`${dayOf(day)}T00:00:00.000Z`), by: who }
  await addContactPoints(tx, [added])
}

type Row = Insertable<Tables['restrictions']>

/** What a restriction is where a test does not say. */
const anyRestriction = {
  ...{ made_at: at, in_force_on: null, lifted_on: null, escalation_id: null, replaces_id: null },
  ...{ measures: '[]', contact: '{"name":"Sam"}', deputy: null, services: null },
  ...{ mail_kind: 'none' as const, mail_exceptions: '[]', reasons: '', considered: null, review_on: null, version: 1 },
}

/** A restriction of this customer, as the log has it. Returns its id. */
export async function restrictionOn(
  tx: Writing,
  customerId: string,
  given: Pick<Row, 'state' | 'until_on' | 'review_due'> & Partial<Row>,
): Promise<string> {
  const row = { ...anyRestriction, ...by, id: newId(), customer_id: customerId, ...given }
  await tx.insertInto('restrictions').values(row).execute()
  return row.id
}

const addRestriction = async (
  tx: Writing,
  customerId: string,
  { n, m, day }: { n: number; m: number; day: number },
) => {
  const kinds = [nth(measureKinds, n), nth(measureKinds, m)]
  await restrictionOn(tx, customerId, {
    made_at: `${dayOf(-n % 4)}T00:00:00.000Z`,
    state: nth(restrictionStates, n) ?? 'agreed',
    in_force_on: n % 4 === 0 ? null : dayOf(m % 3),
    until_on: n % 3 === 0 ? dayOf(day) : null,
    measures: JSON.stringify(kinds.map((kind) => ({ kind, what: '"kind":"volume" %' }))),
    services: m % 2 === 0 ? null : JSON.stringify([nth(services, n)]),
    review_due: m % 5 === 0 ? null : dayOf(day),
  })
}

const nobody = { by_oid: null, by_tid: null, by_name: null }

/** A letter about this restriction that nobody has sent. */
export async function letterToWrite(
  tx: Writing,
  restrictionId: string,
  kind: (typeof restrictionLetterKinds)[number],
  decidedOn: string,
): Promise<void> {
  const row = { id: newId(), restriction_id: restrictionId, kind, decided_on: decidedOn, made_at: at }
  const rest = { reasons: null, received_on: null, sent_on: null, method: null, text: null, reason: null }
  const more = { state: 'to-write' as const, at_once_reason: null, recorded_at: null, ...nobody }
  // The notice of a review: of the one that is due, or of one that has been held.
  const review_due = kind === 'review-notice' ? decidedOn : null
  await tx
    .insertInto('letters')
    .values({ ...row, ...rest, ...more, review_due })
    .execute()
}

/** A mail arrangement of this restriction. */
export async function arrangementIn(
  tx: Writing,
  restrictionId: string,
  state: (typeof mailArrangementStates)[number],
): Promise<void> {
  const row = { id: newId(), restriction_id: restrictionId, kind: 'block' as const, state, forward_to: null }
  await tx
    .insertInto('arrangements')
    .values({ ...row, exceptions: '[]', since: at, confirmed_at: null, verified_at: null, ...nobody })
    .execute()
}

async function changeRestriction(
  tx: Writing,
  id: string,
  { what, n, day, customerId }: { what: number; n: number; day: number; customerId: string },
): Promise<void> {
  if (what < 80) {
    const state = nth(restrictionStates, n) ?? 'agreed'
    await tx
      .updateTable('restrictions')
      .set({ state, review_due: dayOf(day) })
      .where('id', '=', id)
      .execute()
  } else if (what < 82) {
    await tx.updateTable('restrictions').set({ customer_id: customerId }).where('id', '=', id).execute()
  } else if (what < 87) {
    await letterToWrite(tx, id, nth(restrictionLetterKinds, n) ?? 'restriction', dayOf(day))
  } else if (what < 90) {
    await tx.updateTable('letters').set({ state: 'sent' }).where('restriction_id', '=', id).execute()
  } else if (what < 95) {
    await arrangementIn(tx, id, nth(mailArrangementStates, n) ?? 'to-make')
  } else if (what < 97) {
    await tx.updateTable('arrangements').set({ state: 'removed' }).where('restriction_id', '=', id).execute()
  } else {
    await tx.deleteFrom('letters').where('restriction_id', '=', id).execute()
    await tx.deleteFrom('arrangements').where('restriction_id', '=', id).execute()
    await tx.deleteFrom('restrictions').where('id', '=', id).execute()
  }
}
