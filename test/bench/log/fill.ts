import { daysLater, monthsLater } from '../../../server/policy/calendar.ts'
import { readContactPoint } from '../../../server/policy/contact-point/contact-point.ts'
import { Refusal } from '../../../server/policy/refusal.ts'
import { type ContactPointKind, measureKinds, type RestrictionState } from '../../../server/policy/vocabulary.ts'
import { addContactPoints } from '../../../server/register/customer/customers.ts'
import type { Register } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import type { Writing } from '../../../server/register/store.ts'
import { colleagues, tenantId } from '../../cast.ts'
import { council } from '../../support/acts.ts'

const atOnce = 500
const by = { oid: colleagues.ruth.oid, tid: tenantId, name: colleagues.ruth.name }
const byColumns = { by_oid: by.oid, by_tid: by.tid, by_name: by.name }

/** The same figures in every run. */
export function dice(seed: number) {
  let state = seed
  const roll = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
  const pick = <T>(all: readonly T[]): T => all[Math.floor(roll() * all.length)] as T
  return { roll, pick, whole: (below: number) => Math.floor(roll() * below) }
}

const starts = ['Ab', 'Bren', 'Cal', 'Dor', 'El', 'Fen', 'Gar', 'Hol', 'In', 'Jon', 'Kel', 'Lor', 'Mar', 'Nor', 'Os']
const middles = ['a', 'be', 'ci', 'do', 'er', 'fa', 'gi', 'ho', 'li', 'mo', 'na', 'ri', 'se', 'ta', 'vo', 'wi']
const ends = ['n', 'lla', 'rd', 'son', 'ton', 'well', 'ley', 'ham', 'by', 'worth', 'man', 'ford', 'ston', 'x']
const domains = ['example.org', 'example.net', 'example.com', 'mail.example', 'post.example', 'home.example']
const first = (n: number) => `${starts[n % 15]}${middles[Math.floor(n / 15) % 16]}`
const family = (n: number) => `${starts[n % 15]}${middles[Math.floor(n / 15) % 16]}${ends[Math.floor(n / 240) % 14]}`

/** The name of the nth customer: some names are common, most are not. */
export const nameOf = (n: number) => `${first((n * 7) % 240)} ${family(Math.floor(((n * 31) % 3360) ** 2 / 3360))}`

/**
 * Fills an empty register with this many customers, each with three contact points and one restriction, like a large
 * council's after many years: a third in force, some agreed, most lifted; a few with work left to do.
 */
export async function fill(register: Register, many: number, today: string): Promise<void> {
  const chance = dice(20_261_125)
  for (let from = 0; from < many; from += atOnce) {
    const customers = Array.from({ length: Math.min(atOnce, many - from) }, (_, i) => ({ n: from + i, id: newId() }))
    await register.write(async (tx) => {
      await tx
        .insertInto('customers')
        .values(customers.map(({ id }) => ({ id, added_at: '2024-01-01T00:00:00.000Z' })))
        .execute()
      await addContactPoints(
        tx,
        customers.flatMap(({ n, id }) => points(n).map((point) => added(id, point))),
      )
      await restrict(tx, customers, today, chance)
    })
  }
}

const points = (n: number): [ContactPointKind, string][] => [
  ['name', nameOf(n)],
  ['email', `${nameOf(n).toLowerCase().replace(' ', '.')}.${n}@${domains[n % 6]}`],
  ['number', `07${String(100_000_000 + ((n * 7919) % 900_000_000)).padStart(9, '0')}`],
]

function added(customerId: string, [kind, value]: [ContactPointKind, string]) {
  const point = readContactPoint(kind, value, council)
  if (point instanceof Refusal) throw point
  return { id: newId(), customerId, point, why: 'From the files.', at: new Date('2024-01-01T00:00:00.000Z'), by }
}

async function restrict(
  tx: Writing,
  customers: { n: number; id: string }[],
  today: string,
  { roll, pick, whole }: ReturnType<typeof dice>,
): Promise<void> {
  const made = customers.map(({ n, id: customerId }) => {
    const share = roll()
    const state: RestrictionState =
      share < 0.3 ? 'in-force' : share < 0.32 ? 'agreed' : share < 0.93 ? 'lifted' : 'replaced'
    const decidedOn = daysLater(today, -whole(state === 'in-force' ? 600 : 3000))
    const due = monthsLater(decidedOn, 6)
    // One in fifty reviews is late; the others are still to come.
    const reviewDue = due > today || roll() < 0.02 ? due : daysLater(today, whole(183))
    return { n, customerId, id: newId(), state, decidedOn, reviewDue, more: roll() }
  })
  await tx
    .insertInto('escalations')
    .values(
      made.map(({ id, customerId, decidedOn, n }) => ({
        id: escalationOf(id),
        customer_id: customerId,
        service: pick(council.services),
        escalated_at: `${decidedOn}T08:00:00.000Z`,
        state: 'approved' as const,
        behaviours: JSON.stringify([n % 3 === 0 ? 'abusive' : 'impedes-administration']),
        account: 'What happened.',
        withdrawn_at: null,
        version: 2,
        by_address: null,
        question: null,
        ...byColumns,
      })),
    )
    .execute()
  await tx
    .insertInto('restrictions')
    .values(made.map((one) => restriction(one, today, pick, roll)))
    .execute()
  const confirmed = made.filter(({ state, more }) => state === 'agreed' || more < 0.05)
  if (confirmed.length > 0) await tx.insertInto('letters').values(confirmed.map(letter)).execute()
  // Exchange takes 300 rules, so hundreds of arrangements are the most that a council has.
  const arranged = made.filter(({ state, n }) => state === 'in-force' && n % 100 === 0)
  if (arranged.length > 0) await tx.insertInto('arrangements').values(arranged.map(arrangement)).execute()
}

type Made = { n: number; id: string; customerId: string; state: RestrictionState; decidedOn: string; reviewDue: string }

const escalationOf = (id: string) => `${id.slice(0, 14)}${id.slice(14, -1)}${id.endsWith('0') ? '1' : '0'}`

function restriction(
  { n, id, customerId, state, decidedOn, reviewDue }: Made,
  today: string,
  pick: <T>(all: readonly T[]) => T,
  roll: () => number,
) {
  const inForceOn = state === 'agreed' ? null : decidedOn
  return {
    id,
    customer_id: customerId,
    made_at: `${decidedOn}T${String(8 + (n % 9)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}:00.000Z`,
    state,
    escalation_id: escalationOf(id),
    replaces_id: null,
    in_force_on: inForceOn,
    until_on: roll() < 0.4 ? daysLater(today, Math.floor(roll() * 400) + 1) : null,
    // Recent, so that no record has passed the council's retention periods and is deleted when the server starts.
    lifted_on: state === 'lifted' || state === 'replaced' ? daysLater(today, -(n % 100)) : null,
    measures: JSON.stringify([
      { kind: 'designated-contact' },
      { kind: pick(measureKinds), channel: 'telephone', instead: 'by letter', what: 'the claim', when: 'on Tuesdays' },
    ]),
    contact: JSON.stringify({ name: colleagues.sam.name, post: 'Customer Relations', address: colleagues.sam.address }),
    deputy: null,
    mail_kind: 'forward' as const,
    mail_exceptions: '[]',
    services: roll() < 0.5 ? null : JSON.stringify([pick(council.services)]),
    reasons: 'Abusive messages after a warning, again and again, over many months.'.repeat(5),
    considered: null,
    review_on: monthsLater(decidedOn, 6),
    review_due: inForceOn && reviewDue,
    version: 1,
    ...byColumns,
  }
}

const nobodyYet = { by_oid: null, by_tid: null, by_name: null }

const letter = ({ id, state, decidedOn, n }: Made) => ({
  id: newId(),
  restriction_id: id,
  kind: 'restriction' as const,
  decided_on: decidedOn,
  made_at: `${decidedOn}T10:00:00.000Z`,
  reasons: null,
  received_on: null,
  state: state === 'agreed' || n % 4 === 0 ? ('to-write' as const) : ('sent' as const),
  sent_on: null,
  method: null,
  text: null,
  reason: null,
  at_once_reason: null,
  review_due: null,
  recorded_at: null,
  ...nobodyYet,
})

const arrangement = ({ id, decidedOn, n }: Made) => ({
  id: newId(),
  restriction_id: id,
  kind: 'forward' as const,
  state: n % 400 === 0 ? ('to-make' as const) : ('in-place' as const),
  forward_to: colleagues.sam.address,
  exceptions: '[]',
  since: `${decidedOn}T10:00:00.000Z`,
  confirmed_at: null,
  verified_at: null,
  ...nobodyYet,
})
