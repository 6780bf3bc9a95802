import fc from 'fast-check'
import type { Act } from '../../../server/cases/act.ts'
import { decideEscalation } from '../../../server/cases/decision/decide-escalation.ts'
import { addEscalationDetails } from '../../../server/cases/escalation/add-escalation-details.ts'
import { escalate } from '../../../server/cases/escalation/escalate.ts'
import { withdrawEscalation } from '../../../server/cases/escalation/withdraw-escalation.ts'
import { recordLetter } from '../../../server/cases/letter/record-letter.ts'
import { confirmArrangement } from '../../../server/cases/mail-arrangement/confirm-arrangement.ts'
import { answerRepresentation } from '../../../server/cases/representation/answer-representation.ts'
import { recordRepresentation } from '../../../server/cases/representation/record-representation.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { putInForceAtOnce } from '../../../server/cases/restriction/put-in-force-at-once.ts'
import { varyRestriction } from '../../../server/cases/restriction/vary-restriction.ts'
import { answerCircumstances } from '../../../server/cases/review/answer-circumstances.ts'
import { reportCircumstances } from '../../../server/cases/review/report-circumstances.ts'
import { reviewRestriction } from '../../../server/cases/review/review-restriction.ts'
import { sweepDueDates } from '../../../server/cases/review/sweep-due-dates.ts'
import { daysLater } from '../../../server/policy/calendar.ts'
import type { Measure } from '../../../server/policy/restriction/measures.ts'
import type { Terms } from '../../../server/policy/restriction/terms.ts'
import type { Way } from '../../../server/policy/restriction/ways.ts'
import { type Channel, channels } from '../../../server/policy/vocabulary.ts'
import type { Register } from '../../../server/register/register.ts'
import type { Writing } from '../../../server/register/store.ts'
import type { Tables } from '../../../server/register/tables/tables.ts'
import { type colleagues, customers } from '../../cast.ts'
import { byItself, clue, message, whileAway, withIndependent } from '../../support/acts.ts'
import { byLetter, byMail, byTelephone, considered, grounds, on, terms } from '../../support/deciding.ts'

/** Somebody does something to the `n`th of what there is, days after what was done before. */
export type Command = {
  what: What
  who: keyof typeof colleagues
  /** No independent officer is named, and the other holder is away. */
  alone: boolean
  n: number
  daysOn: number
  terms: TermsSeed
}
type TermsSeed = {
  closed: Channel[]
  ways: Way[]
  mail: Terms['mail']['kind']
  reviewIn: number
  until: number | null
  services: string[] | null
  scopeReason: string | null
}

const doings = {
  escalate: (tx, act, { n }) =>
    escalate(tx, act, {
      customer: clue({ addresses: [customers[n % 2 ? 'petra' : 'colin'].addresses[0] ?? ''] }),
      service: ['Housing', 'Planning', null][n % 3] ?? null,
      behaviours: n % 5 === 0 ? [] : ['abusive'],
      account: null,
      evidence: [{ contact: message({ internetMessageId: null }), original: null }],
    }),
  detail: async (tx, act, { n }) =>
    addEscalationDetails(tx, act, await nth(tx, 'escalations', n), { behaviours: ['aggressive'], evidence: [] }),
  withdraw: async (tx, act, { n }) => withdrawEscalation(tx, act, await nth(tx, 'escalations', n)),
  ask: async (tx, act, { n }) => decideNth(tx, act, n, { outcome: 'ask-for-more', question: 'What else?' }),
  decline: async (tx, act, { n }) => decideNth(tx, act, n, { outcome: 'decline', reasons: 'Once only.' }),
  approve: async (tx, act, command) =>
    decideNth(tx, act, command.n, {
      outcome: 'approve',
      reasons: 'It goes on.',
      considered: considered(),
      terms: termsOf(act, command.terms),
    }),
  send: async (tx, act, { n }) =>
    recordLetter(tx, act, await nth(tx, 'letters', n), { how: 'sent', sentOn: dayOf(act), method: 'post', text: null }),
  silence: async (tx, act, { n }) =>
    recordLetter(tx, act, await nth(tx, 'letters', n), { how: 'not-notified', reason: 'Danger.' }),
  atOnce: async (tx, act, { n }) => putInForceAtOnce(tx, act, await nth(tx, 'restrictions', n), { reason: 'Threats.' }),
  vary: async (tx, act, { n, terms }) =>
    varyRestriction(tx, act, await nth(tx, 'restrictions', n), {
      reasons: 'Less.',
      terms: termsOf(act, terms),
      considered: n % 3 === 0 ? null : considered(),
    }),
  lift: async (tx, act, { n }) => liftRestriction(tx, act, await nth(tx, 'restrictions', n), { reasons: 'Over.' }),
  represent: async (tx, act, { n }) =>
    recordRepresentation(tx, act, {
      restrictionId: await nth(tx, 'restrictions', n),
      receivedOn: dayOf(act),
      account: 'Unfair.',
      evidence: null,
    }),
  answer: async (tx, act, command) =>
    answerRepresentation(tx, act, await nth(tx, 'representations', command.n), outcome(act, command, 'maintained')),
  report: async (tx, act, { n }) =>
    reportCircumstances(tx, act, { restrictionId: await nth(tx, 'restrictions', n), what: 'Help.', service: null }),
  respond: async (tx, act, command) =>
    answerCircumstances(tx, act, await nth(tx, 'circumstances', command.n), outcome(act, command, 'continued')),
  review: async (tx, act, command) => {
    const given = outcome(act, command, 'continued')
    const id = await nth(tx, 'restrictions', command.n)
    return reviewRestriction(tx, act, id, given.outcome === 'continued' ? { ...given, grounds } : given)
  },
  confirm: async (tx, act, { n }) => confirmArrangement(tx, act, await nth(tx, 'arrangements', n)),
  // The register does it by itself, whoever is at work.
  sweep: (tx, act) => sweepDueDates(tx, byItself(act.at.toISOString())),
} satisfies Record<string, (tx: Writing, act: Act, command: Command) => Promise<unknown>>

type What = keyof typeof doings

export const doCommand = (register: Register, command: Command, day: string): Promise<unknown> => {
  const doing: (tx: Writing, act: Act, command: Command) => Promise<unknown> = doings[command.what]
  return register.write((tx) => doing(tx, actorOf(command, day), command))
}

/** Max is the independent officer here, with both roles and no post. */
function actorOf({ who, alone }: Command, day: string): Act {
  const act = on(day, who)
  if (alone) return whileAway(act, who === 'tom' ? 'Frances Lane' : 'Tom Birch', day)
  const named = withIndependent(act, 'max')
  return who === 'max' ? { ...named, by: { ...named.by, roles: ['AuthorisingOfficer', 'Reviewer'] } } : named
}

const dayOf = (act: Act) => act.at.toISOString().slice(0, 10)

function termsOf(act: Act, { closed, ways, mail, reviewIn, until, ...scope }: TermsSeed): Terms {
  const measures: Measure[] = closed.map((channel) => ({ kind: 'channel-closed', channel, instead: 'none' }))
  return terms({
    measures: [{ kind: 'designated-contact' }, ...measures],
    ways,
    mail: { kind: mail, exceptions: [] },
    reviewOn: daysLater(dayOf(act), reviewIn),
    until: until === null ? null : daysLater(dayOf(act), until),
    ...scope,
  })
}

/** Kept in most, varied or lifted in some. */
function outcome<Kept extends string>(act: Act, { n, terms }: Command, kept: Kept) {
  const given = { reasons: 'So it is.', sameOfficerReason: 'Nobody else is there.' }
  if (n % 4 === 0) return { outcome: 'lifted' as const, ...given }
  return n % 4 === 1
    ? { outcome: 'varied' as const, ...given, terms: termsOf(act, terms), considered: considered() }
    : { outcome: kept, ...given }
}

type Decision = Parameters<typeof decideEscalation>[3]
type Unversioned<D> = D extends { version: number } ? Omit<D, 'version'> : never

async function decideNth(tx: Writing, act: Act, n: number, decision: Unversioned<Decision>) {
  const id = await nth(tx, 'escalations', n)
  const row = await tx.selectFrom('escalations').select('version').where('id', '=', id).executeTakeFirst()
  return await decideEscalation(tx, act, id, { ...decision, version: row?.version ?? 1 } as Decision)
}

/** Counted from the newest, so that short runs reach far. */
async function nth(
  tx: Writing,
  table: 'escalations' | 'letters' | 'restrictions' | 'representations' | 'circumstances' | 'arrangements',
  n: number,
): Promise<string> {
  const rows = await tx
    .selectFrom(table satisfies keyof Tables)
    .select('id')
    .orderBy('id', 'desc')
    .limit(4)
    .execute()
  return rows[n % Math.max(rows.length, 1)]?.id ?? '0198c5b2-7c00-7000-8000-000000000001'
}

/** What brings things on comes more often than what ends them. */
const whats: What[] = [
  ...(Object.keys(doings) as What[]),
  ...(['escalate', 'escalate', 'approve', 'approve', 'approve', 'send', 'send', 'send'] as const),
  ...(['detail', 'vary', 'review', 'confirm', 'sweep'] as const),
  // Somebody who had a part judges only now and then.
  ...(['represent', 'represent', 'answer', 'answer', 'answer', 'respond', 'review'] as const),
]

/** What may stand in for a closed channel; the last one lacks its details. */
const someWays: Way[] = [byLetter, byTelephone, byMail, { channel: 'post', address: 'none' }]

const someTerms: fc.Arbitrary<TermsSeed> = fc.record({
  closed: fc.oneof(fc.constant<Channel[]>([]), fc.uniqueArray(fc.constantFrom(...channels), { maxLength: 5 })),
  ways: fc.oneof(fc.constant<Way[]>([byLetter]), fc.subarray(someWays)),
  mail: fc.constantFrom('none', 'forward', 'block'),
  reviewIn: fc.constantFrom(100, 150, 180, 181, 182, 20, -1, 200),
  until: fc.constantFrom(null, null, null, 20, 150, 400),
  services: fc.constantFrom(null, ['Housing'], ['Planning'], ['Housing', 'Planning'], []),
  scopeReason: fc.constantFrom('Both get the same messages.', 'It concerns everybody.', null),
})

/** P11: what is named instead is closed as well, by a measure or by the mail that is blocked. */
const noWayOut: fc.Arbitrary<TermsSeed> = someTerms.map((seed) => {
  const ways = seed.ways.map(({ channel }) => channel)
  const closed = new Set([...seed.closed, ...ways.filter((way) => way !== 'email'), 'telephone' as const])
  return { ...seed, closed: [...closed], mail: ways.includes('email') ? 'block' : seed.mail }
})

const command: fc.Arbitrary<Command> = fc.record({
  what: fc.constantFrom(...whats),
  // Whoever may comes up most often; the rest must be turned away.
  who: fc.constantFrom(...(['frances', 'frances', 'tom', 'tom', 'amira', 'lee', 'ruth', 'max'] as const)),
  alone: fc.boolean(),
  n: fc.nat(19),
  daysOn: fc.constantFrom(0, 0, 0, 0, 1, 3, 10, 40, 100),
  terms: fc.oneof({ arbitrary: someTerms, weight: 3 }, { arbitrary: noWayOut, weight: 1 }),
})

export const plainTerms: TermsSeed = {
  ...{ closed: ['telephone'], ways: [byLetter], mail: 'forward', reviewIn: 150, until: null },
  ...{ services: null, scopeReason: 'It concerns everybody.' },
}

const plainly = (what: What, who: Command['who'], n = 0, terms = plainTerms): Command => ({
  what,
  who,
  alone: false,
  n,
  daysOn: 0,
  terms,
})

/** How most things begin: so that the rest meets something that stands, or that must not. */
export const beginnings = (tried: TermsSeed): Command[][] => [
  [],
  [plainly('escalate', 'amira', 1), plainly('approve', 'frances', 0, tried), plainly('send', 'tom')],
  [plainly('escalate', 'amira', 1), plainly('approve', 'frances'), plainly('send', 'tom')],
  [
    plainly('escalate', 'tom', 1),
    plainly('approve', 'frances'),
    plainly('atOnce', 'tom'),
    plainly('vary', 'frances', 0, tried),
    plainly('send', 'frances'),
    plainly('represent', 'amira'),
    plainly('report', 'amira'),
    plainly('answer', 'tom', 2),
    plainly('respond', 'frances', 2),
    plainly('answer', 'max', 2),
    plainly('review', 'tom', 2),
    plainly('review', 'max', 2),
  ],
  // Nobody else is there: whoever decided judges, and says why.
  [
    plainly('escalate', 'amira', 1),
    plainly('approve', 'frances'),
    plainly('send', 'frances'),
    plainly('represent', 'amira'),
    plainly('report', 'amira'),
    ...(['answer', 'respond', 'review'] as const).map((what) => ({ ...plainly(what, 'frances', 2), alone: true })),
  ],
  // A change gives way to the next one, and what was in force to that.
  [
    plainly('escalate', 'amira', 1),
    plainly('approve', 'frances'),
    plainly('send', 'tom'),
    plainly('vary', 'tom'),
    plainly('vary', 'frances', 1),
    plainly('send', 'tom'),
  ],
]

const beginning: fc.Arbitrary<Command[]> = fc
  .tuple(noWayOut, fc.constantFrom(0, 1, 2, 3, 3, 4, 4, 4, 5))
  .map(([tried, n]) => beginnings({ ...tried, reviewIn: 150, until: null })[n] ?? [])

export const commands: fc.Arbitrary<Command[]> = fc
  .tuple(beginning, fc.array(command, { minLength: 20, maxLength: 60, size: 'max' }))
  .map(([first, rest]) => [...first, ...rest])
