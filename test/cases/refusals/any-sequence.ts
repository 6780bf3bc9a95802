import type { Act } from '../../../server/cases/act.ts'
import { decideEscalation } from '../../../server/cases/decision/decide-escalation.ts'
import { addEscalationDetails } from '../../../server/cases/escalation/add-escalation-details.ts'
import { escalate } from '../../../server/cases/escalation/escalate.ts'
import { withdrawEscalation } from '../../../server/cases/escalation/withdraw-escalation.ts'
import { answerObjection, recordObjection } from '../../../server/cases/formal-warning/objection.ts'
import { withdrawFormalWarning } from '../../../server/cases/formal-warning/withdraw-formal-warning.ts'
import { recordLetter } from '../../../server/cases/letter/record-letter.ts'
import { tellOfPrecaution } from '../../../server/cases/precaution/precaution-letter.ts'
import { endPrecautionFor, keepPrecautionOn, recordPrecaution } from '../../../server/cases/precaution/precautions.ts'
import { answerRepresentation } from '../../../server/cases/representation/answer-representation.ts'
import { recordRepresentation } from '../../../server/cases/representation/record-representation.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { putInForceAtOnce } from '../../../server/cases/restriction/put-in-force-at-once.ts'
import { varyRestriction } from '../../../server/cases/restriction/vary-restriction.ts'
import { answerCircumstances } from '../../../server/cases/review/answer-circumstances.ts'
import { reportCircumstances } from '../../../server/cases/review/report-circumstances.ts'
import { reviewRestriction } from '../../../server/cases/review/review-restriction.ts'
import { sweepDueDates } from '../../../server/cases/review/sweep-due-dates.ts'
import { acknowledgeComplaint } from '../../../server/cases/rights-request/acknowledge-complaint.ts'
import {
  answerRights,
  extendRights,
  recordRightsRequest,
} from '../../../server/cases/rights-request/rights-requests.ts'
import { daysLater } from '../../../server/policy/calendar.ts'
import type { Measure } from '../../../server/policy/restriction/measures.ts'
import type { Terms } from '../../../server/policy/restriction/terms.ts'
import type { SeenBefore } from '../../../server/policy/restriction/variation.ts'
import type { Way } from '../../../server/policy/restriction/ways.ts'
import type { Channel } from '../../../server/policy/vocabulary.ts'
import { rightsRequestKinds } from '../../../server/policy/vocabulary-rights.ts'
import { findEscalation } from '../../../server/register/escalation/escalations.ts'
import { isOpen, objectionsTo } from '../../../server/register/formal-warning/objections.ts'
import type { Register } from '../../../server/register/register.ts'
import { findRepresentation } from '../../../server/register/representation/representations.ts'
import { findCircumstances } from '../../../server/register/review/circumstances.ts'
import type { Writing } from '../../../server/register/store.ts'
import type { Tables } from '../../../server/register/tables/tables.ts'
import { type colleagues, customers } from '../../cast.ts'
import { byItself, clue, message, whileAway, withIndependent } from '../../support/acts.ts'
import { considered, grounds, on, restrictionsSeen, seenNow, terms } from '../../support/deciding.ts'
import { confirmNow } from '../../support/keeping.ts'

/** Somebody does something to the `n`th record, `daysOn` days after the command before. */
export type Command = {
  what: What
  who: keyof typeof colleagues
  /** No independent officer is named, and the other holder is away. */
  alone: boolean
  n: number
  daysOn: number
  terms: TermsSeed
}
export type TermsSeed = {
  closed: Channel[]
  ways: Way[]
  mail: Terms['mail']['kind']
  reviewIn: number
  until: number | null
  services: string[] | null
  scopeReason: string | null
}

export const doings = {
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
  warnFormally: async (tx, act, { n }) =>
    decideNth(tx, act, n, { outcome: 'warn-formally', reasons: 'Insults.', behaviours: ['abusive'] }),
  sendWarning: async (tx, act, { n }) =>
    recordLetter(tx, act, await nth(tx, 'formal_warnings', n), {
      ...{ how: 'sent', sentOn: dayOf(act), method: 'post', text: null },
    }),
  object: async (tx, act, { n }) =>
    recordObjection(tx, act, {
      ...{ formalWarningId: await nth(tx, 'formal_warnings', n), receivedOn: dayOf(act), account: 'Unfair.' },
    }),
  answerObjection: async (tx, act, { n }) => {
    const id = await nth(tx, 'formal_warnings', n)
    await answerObjection(tx, act, id, {
      ...{ objectionId: (await objectionsTo(tx, [id])).find(isOpen)?.id },
      ...{ outcome: n % 4 === 0 ? 'withdrawn' : 'stays', reasons: 'So it is.' },
      sameOfficerReason: 'Nobody else is there.',
    })
  },
  withdrawWarning: async (tx, act, { n }) =>
    withdrawFormalWarning(tx, act, await nth(tx, 'formal_warnings', n), { why: 'It was not so.' }),
  care: async (tx, act, { n }) =>
    recordPrecaution(tx, act, await nth(tx, 'customers', n), {
      ...{ steps: ['not-alone'], more: null, reason: 'Threats.', notTold: null },
      lookAgainOn: daysLater(dayOf(act), 60),
    }),
  keepCare: async (tx, act, { n }) =>
    keepPrecautionOn(tx, act, await nth(tx, 'precautions', n), {
      ...{ why: 'It goes on.', lookAgainOn: daysLater(dayOf(act), 60) },
    }),
  tellCare: async (tx, act, { n }) =>
    tellOfPrecaution(tx, act, await nth(tx, 'precautions', n), { how: 'sent', sentOn: dayOf(act), method: 'post' }),
  endCare: async (tx, act, { n }) => endPrecautionFor(tx, act, await nth(tx, 'precautions', n), { why: 'Over.' }),
  askAboutRecord: async (tx, act, { n }) =>
    recordRightsRequest(tx, act, await nth(tx, 'customers', n), {
      ...{ kind: rightsRequestKinds[n % 4] ?? 'complaint', receivedOn: dayOf(act), what: 'It is wrong.' },
    }),
  extendAsked: async (tx, act, { n }) =>
    extendRights(tx, act, await nth(tx, 'rights_requests', n), { toldOn: dayOf(act), why: 'Many letters.' }),
  acknowledgeAsked: async (tx, act, { n }) =>
    acknowledgeComplaint(tx, act, await nth(tx, 'rights_requests', n), { sentOn: dayOf(act) }),
  answerAsked: async (tx, act, { n }) =>
    answerRights(tx, act, await nth(tx, 'rights_requests', n), {
      ...{ outcome: 'in-part', answer: 'So it is.', statement: null },
      sameOfficerReason: n % 2 === 0 ? 'Nobody else is there.' : null,
    }),
  send: async (tx, act, { n }) =>
    recordLetter(tx, act, await nth(tx, 'letters', n), { how: 'sent', sentOn: dayOf(act), method: 'post', text: null }),
  silence: async (tx, act, { n }) =>
    recordLetter(tx, act, await nth(tx, 'letters', n), { how: 'not-notified', reason: 'Danger.' }),
  atOnce: async (tx, act, { n }) => putInForceAtOnce(tx, act, await nth(tx, 'restrictions', n), { reason: 'Threats.' }),
  vary: async (tx, act, { n, terms }) => {
    const id = await nth(tx, 'restrictions', n)
    return varyRestriction(tx, act, id, {
      reasons: 'Less.',
      terms: termsOf(act, terms),
      considered: n % 3 === 0 ? null : considered(),
      seen: await seenNow(tx, id),
    })
  },
  lift: async (tx, act, { n }) => liftRestriction(tx, act, await nth(tx, 'restrictions', n), { reasons: 'Over.' }),
  represent: async (tx, act, { n }) =>
    recordRepresentation(tx, act, {
      restrictionId: await nth(tx, 'restrictions', n),
      receivedOn: dayOf(act),
      account: 'Unfair.',
      evidence: null,
    }),
  answer: async (tx, act, command) => {
    const id = await nth(tx, 'representations', command.n)
    const seen = await seenNow(tx, (await findRepresentation(tx, id))?.restrictionId)
    return answerRepresentation(tx, act, id, outcome(act, command, 'maintained', seen))
  },
  report: async (tx, act, { n }) =>
    reportCircumstances(tx, act, { restrictionId: await nth(tx, 'restrictions', n), what: 'Help.', service: null }),
  respond: async (tx, act, command) => {
    const id = await nth(tx, 'circumstances', command.n)
    const seen = await seenNow(tx, (await findCircumstances(tx, id))?.restrictionId)
    return answerCircumstances(tx, act, id, outcome(act, command, 'continued', seen))
  },
  review: async (tx, act, command) => {
    const id = await nth(tx, 'restrictions', command.n)
    const given = outcome(act, command, 'continued', await seenNow(tx, id))
    return reviewRestriction(tx, act, id, given.outcome === 'continued' ? { ...given, grounds } : given)
  },
  confirm: async (tx, act, { n }) => confirmNow(tx, act, await nth(tx, 'arrangements', n)),
  // The register does this automatically, whoever the command names.
  sweep: (tx, act) => sweepDueDates(tx, byItself(act.at.toISOString())),
} satisfies Record<string, (tx: Writing, act: Act, command: Command) => Promise<unknown>>

export type What = keyof typeof doings

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

/** `kept` for most `n`; varied or lifted for some. */
function outcome<Kept extends string>(act: Act, { n, terms }: Command, kept: Kept, seen: SeenBefore) {
  const given = { reasons: 'So it is.', sameOfficerReason: 'Nobody else is there.' }
  if (n % 4 === 0) return { outcome: 'lifted' as const, ...given }
  return n % 4 === 1
    ? { outcome: 'varied' as const, ...given, terms: termsOf(act, terms), considered: considered(), seen }
    : { outcome: kept, ...given, seen }
}

type Decision = Parameters<typeof decideEscalation>[3]
type Unversioned<D> = D extends { version: number } ? Omit<D, 'version'> : never

async function decideNth(tx: Writing, act: Act, n: number, decision: Unversioned<Decision>) {
  const id = await nth(tx, 'escalations', n)
  const row = await findEscalation(tx, id)
  const seen = await restrictionsSeen(tx, row?.customerId)
  return await decideEscalation(tx, act, id, { ...decision, version: row?.version ?? 1, seen } as Decision)
}

/** Counts from the newest, so that even a short sequence acts on what it has made. */
async function nth(
  tx: Writing,
  table:
    | ('escalations' | 'letters' | 'restrictions' | 'representations' | 'circumstances' | 'arrangements')
    | ('customers' | 'formal_warnings' | 'precautions' | 'rights_requests'),
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
