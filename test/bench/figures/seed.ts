import type { Kysely } from 'kysely'
import { daysLater, monthsLater } from '../../../server/policy/calendar.ts'
import { behaviours, measureKinds } from '../../../server/policy/vocabulary.ts'
import type { Register } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import type { Writing } from '../../../server/register/store.ts'
import type { Tables } from '../../../server/register/tables/tables.ts'
import { colleagues, tenantId } from '../../cast.ts'

const rowsAtOnce = 500
const years = 8
const services = ['Housing', 'Planning', 'Council Tax', 'Adult Social Care', null]
const outcomes = ['approve', 'decline', 'no-action'] as const
const by = { by_oid: colleagues.frances.oid, by_tid: tenantId, by_name: colleagues.frances.name }
const terms = {
  contact: JSON.stringify({ name: 'Sam Reyes', post: 'Customer Relations', address: colleagues.sam.address }),
  deputy: null,
  version: 1,
  mail_kind: 'none' as const,
  mail_exceptions: '[]',
  services: null,
  reasons: 'Forty messages in a week, most of them abusive, after two polite warnings. '.repeat(8),
  considered: JSON.stringify({ warnings: 'Two of them, in writing. '.repeat(20) }),
}

/** A fixed sequence, so that two runs measure the same register. */
function draw(): (below: number) => number {
  let state = 1
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

type Rows = { [Table in keyof Tables]?: Parameters<ReturnType<Kysely<Tables>['insertInto']>['values']>[0][] }

/**
 * Fills an empty register with this many restrictions, spread over the eight years up to a day, and everything that
 * belongs to them.
 */
export async function seedYears(register: Register, restrictions: number, today: string): Promise<void> {
  const next = draw()
  for (let made = 0; made < restrictions; made += rowsAtOnce) {
    const rows: Record<string, object[]> = {}
    const add = (table: keyof Tables, row: object) => {
      rows[table] ??= []
      rows[table].push(row)
    }
    for (let i = 0; i < Math.min(rowsAtOnce, restrictions - made); i++) oneCustomer(add, next, today)
    await register.write(async (tx) => {
      for (const [table, some] of Object.entries(rows)) await insert(tx, table as keyof Tables, some)
    })
  }
}

async function insert(tx: Writing, table: keyof Tables, rows: object[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 200)
    await tx
      .insertInto(table)
      .values(rows.slice(at, at + 200) as NonNullable<Rows[typeof table]>)
      .execute()
}

function oneCustomer(add: (table: keyof Tables, row: object) => void, next: (below: number) => number, today: string) {
  const escalatedOn = daysLater(today, -next(years * 365))
  const decidedOn = daysLater(escalatedOn, next(21))
  const sentOn = daysLater(decidedOn, next(14))
  const at = (day: string) => `${day}T${String(8 + next(10)).padStart(2, '0')}:${String(10 + next(49))}:00.000Z`
  const [customer, escalation, restriction] = [newId(), newId(), newId()]
  add('customers', { id: customer, added_at: at(escalatedOn) })
  add('warnings', {
    ...{ id: newId(), customer_id: customer, service: services[next(5)], channel: 'email', message_id: null },
    ...{ warned_at: at(daysLater(escalatedOn, -30)), lapses_on: monthsLater(escalatedOn, 11), undone_at: null },
    ...{ contact: null, ...by },
  })
  add('escalations', {
    ...{ id: escalation, customer_id: customer, service: services[next(5)], escalated_at: at(escalatedOn) },
    ...{ state: 'approved', behaviours: JSON.stringify(behaviours.filter((_, n) => n === next(4) || next(4) === 0)) },
    ...{ account: 'What happened, at some length. '.repeat(10), withdrawn_at: null, version: 2, by_address: null },
    ...{ question: null, ...by },
  })
  add('decisions', {
    ...{ id: newId(), escalation_id: escalation, outcome: outcomes[next(4) && 0], reasons: 'Reasons.' },
    ...{ considered: null, terms: null, decided_at: at(decidedOn), ...by },
  })
  const held = sentOn <= today
  const until = next(4) === 0 ? null : monthsLater(sentOn, 6 + next(18))
  const lifted = next(5) === 0 ? null : daysLater(sentOn, 30 + next(700))
  const ended = held && lifted !== null && lifted <= today && (until === null || lifted <= until)
  const ranOut = held && !ended && until !== null && until < today
  add('restrictions', {
    ...{ id: restriction, customer_id: customer, made_at: at(decidedOn), in_force_on: held ? sentOn : null },
    ...{ until_on: until, lifted_on: ended ? lifted : ranOut ? daysLater(until, 1) : null },
    ...{ state: !held ? 'agreed' : ended || ranOut ? 'lifted' : 'in-force', escalation_id: escalation },
    measures: JSON.stringify(
      measureKinds.filter((_, n) => n === 0 || next(3) === 0).map((kind) => ({ kind, instead: 'by letter' })),
    ),
    ...{ replaces_id: null, review_on: monthsLater(sentOn, 6), review_due: monthsLater(sentOn, 6 + 6 * next(4)) },
    ...terms,
    ...by,
  })
  add('letters', {
    ...{ id: newId(), restriction_id: restriction, kind: 'restriction', decided_on: decidedOn, made_at: at(decidedOn) },
    ...{ reasons: 'Reasons.', received_on: null, state: held ? 'sent' : 'to-write', sent_on: held ? sentOn : null },
    ...{ method: held ? 'post' : null, text: 'The words of the letter. '.repeat(60), reason: null },
    ...{ at_once_reason: null, review_due: null, recorded_at: null, by_oid: null, by_tid: null, by_name: null },
  })
  for (let n = 1; n <= 2; n++) {
    const due = monthsLater(sentOn, 6 * n)
    if (due > today) break
    add('reviews', {
      ...{ id: newId(), restriction_id: restriction, due_on: due, reviewed_at: at(daysLater(due, next(20) - 15)) },
      ...{ outcome: 'continued', reasons: 'It still helps.', ...by },
    })
  }
  if (next(4) === 0)
    add('representations', {
      ...{ id: newId(), restriction_id: restriction, received_on: sentOn, recorded_at: at(sentOn), account: 'Unfair.' },
      ...{ acknowledged_on: null, same_officer_reason: null, answered_at: at(daysLater(sentOn, 10)) },
      ...{ outcome: next(3) === 0 ? 'varied' : 'maintained', reasons: 'Reasons.', answered_by_oid: null },
      ...{ answered_by_tid: null, answered_by_name: null, ...by },
    })
}
