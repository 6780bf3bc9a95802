import { type Act, audit, today } from '../server/cases/act.ts'
import { escalate } from '../server/cases/escalation/escalate.ts'
import { monthsLater } from '../server/policy/calendar.ts'
import { readContactPoint } from '../server/policy/contact-point/contact-point.ts'
import { Refusal } from '../server/policy/refusal.ts'
import type { Measure } from '../server/policy/restriction/measures.ts'
import type { Terms } from '../server/policy/restriction/terms.ts'
import type { ContactPointKind } from '../server/policy/vocabulary.ts'
import { addContactPoint, addCustomer } from '../server/register/customer/customers.ts'
import type { Register } from '../server/register/register.ts'
import { addRestriction, type KeptRestriction } from '../server/register/restriction/restrictions.ts'
import type { Writing } from '../server/register/store.ts'
import type { Council } from '../server/settings/settings.ts'
import { colleagues, customers } from './cast.ts'
import { actBy, clue, message } from './support/acts.ts'
import { byLetter } from './support/deciding.ts'
import { giveWarningAndSend } from './support/warned.ts'

type Customer = { name: string; addresses: string[]; numbers: string[] }

/** Puts the cast on an empty register as `cast.ts` says of each of them, seen from `now`. Ana is not on it. */
export async function seedDemoRegister(register: Register, council: Council, now: Date): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)

  for (const [ago, customer, measures] of restricted) {
    await register.write(async (tx) => {
      const customerId = await enterCustomer(tx, actBy(colleagues.ruth, daysAgo(ago), council), customer)
      // P13: an authorising officer decides; the keeper only enters the customer.
      await enterRestriction(tx, actBy(colleagues.frances, daysAgo(ago), council), customerId, measures)
    })
  }
  await register.write((tx) =>
    giveWarningAndSend(tx, actBy(colleagues.amira, daysAgo(430), council), {
      customer: meant(customers.wanda),
      service: 'Housing',
      contact: messageFrom(customers.wanda, daysAgo(430)),
    }),
  )
  await register.write((tx) =>
    giveWarningAndSend(tx, actBy(colleagues.amira, daysAgo(40), council), {
      customer: meant(customers.petra),
      service: 'Housing',
      contact: messageFrom(customers.petra, daysAgo(40)),
    }),
  )
  await register.write((tx) =>
    escalate(tx, actBy(colleagues.dan, daysAgo(1), council), {
      customer: meant(customers.colin),
      service: 'Planning',
      behaviours: ['aggressive'],
      account: 'The fourth message in two days; this one names a colleague at home.',
      evidence: [{ contact: messageFrom(customers.colin, daysAgo(1)), original: null }],
    }),
  )
}

/** How many days ago, who, and what. Jo: Sam alone, with Kit in Sam's place; e-mail once a week, no telephone. */
const restricted: [ago: number, Customer, Measure[]][] = [
  [
    90,
    customers.jo,
    [
      { kind: 'designated-contact' },
      { kind: 'volume', channel: 'email', atMost: 1, each: 'week' },
      { kind: 'channel-closed', channel: 'telephone', instead: '' },
    ],
  ],
  [30, customers.mia, [{ kind: 'volume', channel: 'email', atMost: 2, each: 'month' }]],
]

/** Enters a customer with everything that is known of them, as the register keeper does. */
export async function enterCustomer(tx: Writing, act: Act, customer: Customer): Promise<string> {
  const customerId = act.newId()
  await addCustomer(tx, customerId, act.at)
  const given: [ContactPointKind, string[]][] = [
    ['email', customer.addresses],
    ['number', customer.numbers],
    ['name', [customer.name]],
  ]
  const kinds: ContactPointKind[] = []
  for (const [kind, values] of given) {
    for (const value of values) {
      const point = readContactPoint(kind, value, act.council)
      if (point instanceof Refusal) throw point
      await addContactPoint(tx, {
        id: act.newId(),
        customerId,
        point,
        why: 'From the letters on file.',
        at: act.at,
        by: act.by,
      })
      kinds.push(kind)
    }
  }
  await audit(tx, act, { what: 'customer-added', subjectId: customerId, customerId, facts: { contactPoints: kinds } })
  return customerId
}

/** Puts a restriction in force from the day of the act for six months, with Sam as the contact, unless told otherwise. */
export async function enterRestriction(
  tx: Writing,
  act: Act,
  customerId: string,
  measures: Measure[],
  otherwise: Partial<Pick<KeptRestriction, 'inForceOn' | 'liftedOn' | 'escalationId' | 'reasons'> & Terms> = {},
): Promise<KeptRestriction> {
  const { sam, kit } = colleagues
  const { inForceOn = today(act), liftedOn = null, escalationId = null, reasons = 'Long abuse.', ...terms } = otherwise
  const inSixMonths = monthsLater(today(act), 6)
  const until = terms.until === undefined ? inSixMonths : terms.until
  const restriction = {
    id: act.newId(),
    customerId,
    state: liftedOn ? ('lifted' as const) : inForceOn ? ('in-force' as const) : ('agreed' as const),
    terms: {
      measures,
      ways: [byLetter],
      contact: { name: sam.name, post: sam.service ?? '', address: sam.address },
      deputy: { name: kit.name, post: kit.service ?? '', address: kit.address },
      mail: { kind: 'none' as const, exceptions: [] },
      services: null,
      scopeReason: 'It concerns every service.',
      reviewOn: inSixMonths,
      ...terms,
      until,
    },
    escalationId,
    replacesId: null,
    reasons,
    considered: null,
    inForceOn,
    until,
    liftedOn,
    reviewDue: inForceOn && inSixMonths,
    reviewWithinMonths: act.council.periods.reviewWithinMonths,
    madeAt: act.at,
    by: act.by,
    version: 1,
  }
  await addRestriction(tx, restriction)
  const { id } = restriction
  const facts = { inForceOn, until, measures: measures.map(({ kind }) => kind) }
  await audit(tx, act, { what: 'restriction-made', subjectId: id, customerId, facts })
  return restriction
}

const meant = ({ name, addresses, numbers }: Customer) => clue({ addresses, numbers, names: [name] })

const messageFrom = ({ name, addresses }: Customer, sentAt: Date) =>
  message({
    internetMessageId: `<${sentAt.getTime()}@${addresses[0]?.split('@')[1]}>`,
    sentAt: sentAt.toISOString(),
    from: { address: addresses[0] ?? '', name },
  })
