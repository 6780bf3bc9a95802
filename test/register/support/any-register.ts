import fc from 'fast-check'
import { daysLater } from '../../../server/policy/calendar.ts'
import { behaviours, measureKinds, representationOutcomes } from '../../../server/policy/vocabulary.ts'
import type { Register } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { colleagues, tenantId } from '../../cast.ts'

/** The day on which the figures are computed, and their period. */
const today = '2026-11-03'
export const period = { from: '2026-03-10', to: '2026-10-31' }
export const timeZone = 'Europe/London'
const by = { by_oid: colleagues.frances.oid, by_tid: tenantId, by_name: colleagues.frances.name }

/** Days and moments around the edges: of the period, of months, of summer time. */
const day = fc.oneof(
  fc.constantFrom('2026-03-09', '2026-03-10', '2026-03-31', '2026-04-01', '2026-10-31', '2026-11-01', '2026-11-03'),
  fc.integer({ min: 0, max: 300 }).map((days) => daysLater('2026-01-08', days)),
)
const moment = fc.oneof(
  fc.constantFrom('2026-03-09T23:59:59.999Z', '2026-03-10T00:00:00.000Z', '2026-05-31T22:59:59.999Z'),
  fc.constantFrom('2026-05-31T23:00:00.000Z', '2026-10-25T00:30:00.000Z', '2026-10-31T23:59:59.999Z'),
  fc
    .date({ min: new Date('2026-01-08'), max: new Date('2026-11-03'), noInvalidDate: true })
    .map((at) => at.toISOString()),
)
const some = <Word>(...words: readonly Word[]) => fc.subarray([...words])
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })

const restriction = fc
  .record({
    customer: fc.integer({ min: 0, max: 3 }),
    escalation: fc.integer({ min: -1, max: 3 }),
    inForceOn: maybe(day),
    lasts: maybe(fc.integer({ min: 0, max: 200 })),
    liftedAfter: maybe(fc.integer({ min: 0, max: 200 })),
    replaced: fc.boolean(),
    measures: some(...measureKinds),
    reviewDue: maybe(day),
  })
  .map(({ lasts, liftedAfter, inForceOn, replaced, ...rest }) => {
    const liftedOn = liftedAfter === null ? null : daysLater(inForceOn ?? today, liftedAfter)
    const until = lasts === null ? null : daysLater(inForceOn ?? today, lasts)
    const over = liftedOn === null ? ('in-force' as const) : replaced ? ('replaced' as const) : ('lifted' as const)
    const state = inForceOn === null && liftedOn === null ? ('agreed' as const) : over
    return {
      ...rest,
      id: newId(),
      inForceOn,
      until,
      liftedOn,
      state,
      reviewDue: state === 'in-force' ? rest.reviewDue : null,
    }
  })

export const anyRegister = fc.record({
  restrictions: fc.array(restriction, { maxLength: 14 }),
  escalations: fc.tuple(
    ...Array.from({ length: 4 }, () =>
      fc.record({
        service: maybe(fc.constantFrom('Housing', 'Parks')),
        behaviours: some(...behaviours),
        at: moment,
        withdrawn: fc.boolean(),
      }),
    ),
  ),
  warnings: fc.array(fc.record({ at: moment, undone: fc.boolean() }), { maxLength: 6 }),
  decisions: fc.array(
    fc.record({
      escalation: fc.nat(3),
      outcome: fc.constantFrom('approve' as const, 'decline' as const, 'ask-for-more' as const),
      at: moment,
    }),
    { maxLength: 5 },
  ),
  letters: fc.array(
    fc.record({
      decided: day,
      after: maybe(fc.nat(40)),
      kind: fc.constantFrom('restriction' as const, 'variation' as const, 'lifting' as const),
    }),
    { maxLength: 5 },
  ),
  reviews: fc.array(
    fc.record({ due: day, at: moment, outcome: fc.constantFrom('continued' as const, 'varied' as const) }),
    { maxLength: 5 },
  ),
  representations: fc.array(
    fc.record({
      received: day,
      answered: maybe(
        fc.record({
          at: moment,
          outcome: fc.constantFrom(...representationOutcomes),
        }),
      ),
    }),
    { maxLength: 5 },
  ),
})
export type Held = typeof anyRegister extends fc.Arbitrary<infer T> ? T : never

/** Empties the register and fills it with exactly these records. */
export async function keep(register: Register, all: Held): Promise<void> {
  const [customers, escalations] = [[0, 1, 2, 3].map(() => newId()), [0, 1, 2, 3].map(() => newId())]
  const anybody = customers[0] ?? ''
  const about = { channel: 'email' as const, message_id: null, contact: null, ...by }
  await register.write(async (tx) => {
    for (const table of [
      'representations',
      'reviews',
      'letters',
      'decisions',
      'warnings',
      'restrictions',
      'escalations',
      'customers',
    ] as const)
      await tx.deleteFrom(table).execute()
    for (const id of customers) await tx.insertInto('customers').values({ id, added_at: '2026-01-01' }).execute()
    for (const [n, { service, at, withdrawn, ...one }] of all.escalations.entries()) {
      const row = {
        id: escalations[n] ?? '',
        customer_id: anybody,
        service,
        escalated_at: at,
        behaviours: JSON.stringify(one.behaviours),
      }
      const more = { account: null, withdrawn_at: null, version: 1, by_address: null, question: null, ...by }
      await tx
        .insertInto('escalations')
        .values({ ...row, state: withdrawn ? 'withdrawn' : 'approved', ...more })
        .execute()
    }
    for (const {
      id,
      customer,
      escalation,
      inForceOn,
      until,
      liftedOn,
      state,
      measures,
      reviewDue,
    } of all.restrictions) {
      const words = {
        contact: '{}',
        deputy: null,
        mail_kind: 'none' as const,
        mail_exceptions: '[]',
        services: null,
        reasons: '',
        considered: null,
      }
      const of = {
        id,
        customer_id: customers[customer] ?? '',
        escalation_id: escalations[escalation] ?? null,
        replaces_id: null,
        made_at: '2026-01-01',
      }
      const days = {
        in_force_on: inForceOn,
        until_on: until,
        lifted_on: liftedOn,
        review_on: null,
        review_due: reviewDue,
      }
      const parts = JSON.stringify(measures.map((kind) => ({ kind, what: 'not a "kind":"volume"' })))
      await tx
        .insertInto('restrictions')
        .values({ ...of, ...days, ...words, state, measures: parts, version: 1, ...by })
        .execute()
    }
    for (const { at, undone } of all.warnings) {
      const row = {
        id: newId(),
        customer_id: anybody,
        service: null,
        warned_at: at,
        lapses_on: today,
        undone_at: undone ? at : null,
        undone_why: null,
      }
      await tx
        .insertInto('warnings')
        .values({ ...row, ...about, undone_by_oid: null, undone_by_tid: null, undone_by_name: null })
        .execute()
    }
    for (const { escalation, outcome, at } of all.decisions) {
      const row = {
        id: newId(),
        escalation_id: escalations[escalation] ?? '',
        outcome,
        decided_at: at,
        reasons: null,
        considered: null,
        terms: null,
      }
      await tx
        .insertInto('decisions')
        .values({ ...row, ...by })
        .execute()
    }
    const restrictionId = all.restrictions[0]?.id
    if (restrictionId === undefined) return
    for (const { decided, after, kind } of all.letters) {
      const row = {
        id: newId(),
        restriction_id: restrictionId,
        kind,
        decided_on: decided,
        made_at: '',
        reasons: null,
        received_on: null,
      }
      const gone = {
        state: after === null ? ('to-write' as const) : ('sent' as const),
        sent_on: after === null ? null : daysLater(decided, after),
      }
      const none = {
        method: null,
        text: null,
        reason: null,
        at_once_reason: null,
        review_due: null,
        recorded_at: null,
        by_oid: null,
        by_tid: null,
        by_name: null,
      }
      await tx
        .insertInto('letters')
        .values({ ...row, ...gone, ...none })
        .execute()
    }
    for (const { due, at, outcome } of all.reviews)
      await tx
        .insertInto('reviews')
        .values({
          id: newId(),
          restriction_id: restrictionId,
          due_on: due,
          reviewed_at: at,
          outcome,
          reasons: '',
          ...by,
        })
        .execute()
    for (const { received, answered } of all.representations) {
      const row = {
        id: newId(),
        restriction_id: restrictionId,
        received_on: received,
        recorded_at: '',
        account: null,
        acknowledged_on: null,
        same_officer_reason: null,
      }
      const answer = {
        answered_at: answered?.at ?? null,
        outcome: answered?.outcome ?? null,
        reasons: null,
        answered_by_oid: null,
        answered_by_tid: null,
        answered_by_name: null,
      }
      await tx
        .insertInto('representations')
        .values({ ...row, ...answer, ...by })
        .execute()
    }
  })
}
