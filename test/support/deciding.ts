import type { Act } from '../../server/cases/act.ts'
import { decideEscalation } from '../../server/cases/decision/decide-escalation.ts'
import { seeEscalation } from '../../server/cases/escalation/see-escalation.ts'
import { recordLetter } from '../../server/cases/letter/record-letter.ts'
import { answerRepresentation } from '../../server/cases/representation/answer-representation.ts'
import { recordRepresentation } from '../../server/cases/representation/record-representation.ts'
import { seeRestriction } from '../../server/cases/restriction/see-restriction.ts'
import { varyRestriction } from '../../server/cases/restriction/vary-restriction.ts'
import { seenNow as seenOf } from '../../server/cases/restriction/waiting-to-replace.ts'
import { answerCircumstances } from '../../server/cases/review/answer-circumstances.ts'
import { reportCircumstances } from '../../server/cases/review/report-circumstances.ts'
import { reviewRestriction } from '../../server/cases/review/review-restriction.ts'
import type { LetterSent } from '../../server/contract/letter.ts'
import type { Considered } from '../../server/policy/decision/considered.ts'
import type { Terms, TermsFacts } from '../../server/policy/restriction/terms.ts'
import type { SeenBefore } from '../../server/policy/restriction/variation.ts'
import { type Way, withoutOtherWords } from '../../server/policy/restriction/ways.ts'
import { restrictionStates } from '../../server/policy/vocabulary.ts'
import { findEscalation } from '../../server/register/escalation/escalations.ts'
import type { Register } from '../../server/register/register.ts'
import { findRepresentation } from '../../server/register/representation/representations.ts'
import { findRestriction, restrictionsIn } from '../../server/register/restriction/restrictions.ts'
import { findCircumstances } from '../../server/register/review/circumstances.ts'
import type { Reading } from '../../server/register/store.ts'
import { colleagues } from '../cast.ts'
import { actBy } from './acts.ts'
import { amira, file, now } from './doing.ts'

export const frances = actBy(colleagues.frances, now)
export const tom = actBy(colleagues.tom, now)
export const lee = actBy(colleagues.lee, now)
export const ruth = actBy(colleagues.ruth, now)

/** Somebody at nine o'clock UTC on a day; summer time makes no difference to the date at that hour. */
export const on = (day: string, who: keyof typeof colleagues = 'frances'): Act =>
  actBy(colleagues[who], `${day}T09:00:00.000Z`)

/** Everything considered, with whatever the test overrides. */
export const considered = (given: Partial<Considered> = {}): Considered => ({
  warnings: 'Warned on 1 October by Housing.',
  oneOffUnderStress: false,
  supportWorker: { known: false, name: '', organisation: '', tried: '' },
  reasonableAdjustments: 'None needed: we know of no disability.',
  supportOffered: 'A caseworker of the advice centre.',
  mediation: 'He would not sit at one table.',
  complaintSignposted: true,
  lesserMeasures: 'One contact was tried and not kept to.',
  lastResort: true,
  councillors: { affected: false, whyNot: 'They ring their councillor.', arrangement: '', heard: [] },
  ...given,
})

/** P11: the ways that stay open in the tests, with their details. */
export const byLetter: Way = { channel: 'post', address: 'Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC' }
export const byTelephone: Way = { channel: 'telephone', number: '01632 960101' }
export const byMail: Way = { channel: 'email', address: colleagues.sam.address }

/** Sam alone, the telephone closed, mail forwarded; reviewed in six months from 3 November 2026. */
export const terms = (given: Partial<Terms> = {}): Terms =>
  withoutOtherWords({
    measures: [{ kind: 'designated-contact' }, { kind: 'channel-closed', channel: 'telephone', instead: '' }],
    ways: [byLetter],
    contact: { name: colleagues.sam.name, post: 'Customer Relations', address: colleagues.sam.address },
    deputy: { name: colleagues.kit.name, post: 'Customer Relations', address: colleagues.kit.address },
    mail: { kind: 'forward', exceptions: [] },
    services: null,
    scopeReason: 'It concerns every service.',
    until: null,
    reviewOn: '2027-05-03',
    ...given,
  })

/** What the rules need to know of a council with two services, of which Housing has a mail group. */
export const termsFacts: TermsFacts = {
  absences: new Map(),
  today: '2026-11-03',
  reach: { domains: ['ambleford.example'], countryCallingCode: '44' },
  customerKeys: ['petra.holm@example.org'],
  councillors: [],
  reviewWithinMonths: 6,
  variedDue: null,
  services: ['Housing', 'Planning'],
  withMailGroup: ['Housing'],
  scopeStart: { escalatedBy: 'Housing' },
  longestMonths: 24,
}

export const approval = (
  given: { version?: number; reasons?: string; considered?: Considered; terms?: Terms } = {},
) => ({
  outcome: 'approve' as const,
  version: 1,
  reasons: 'Twelve abusive messages after a warning.',
  considered: considered(),
  terms: terms(),
  ...given,
})

/** A customer's restrictions as an officer who looks now sees them. */
export const restrictionsSeen = async (reading: Reading, customerId = '') =>
  (await restrictionsIn(reading, customerId, [...restrictionStates])).map(({ id, version }) => ({
    restrictionId: id,
    version,
  }))

/** An officer decides who sees the customer's restrictions as they are now. */
export const decide = (register: Register, act: Act, id: string, decision: Parameters<typeof decideEscalation>[3]) =>
  register.write(async (tx) => {
    const { customerId } = (await findEscalation(tx, id)) ?? {}
    const isTold = decision.outcome === 'approve' || decision.outcome === 'warn-formally'
    const looked = isTold ? { seen: await restrictionsSeen(tx, customerId) } : {}
    return await decideEscalation(tx, act, id, { ...looked, ...decision })
  })

/** Amira escalates Petra for abuse. */
export const escalated = (register: Register, act: Act = amira) =>
  file(register, act, { behaviours: ['abusive'], account: 'What happened.' })

/** Petra escalated, and the restriction that Frances approved. */
export async function agreed(register: Register, given: Parameters<typeof approval>[0] = {}, act: Act = frances) {
  const { escalationId, customerId } = await escalated(register)
  const { restrictionId, letterId } = await decide(register, act, escalationId, approval(given))
  if (!restrictionId || !letterId) throw new Error('Nothing was agreed.')
  return { escalationId, customerId, restrictionId, letterId }
}

export const sent = (sentOn = '2026-11-03'): LetterSent => ({ how: 'sent', sentOn, method: 'post', text: null })

export const record = (register: Register, act: Act, letterId: string, given: LetterSent = sent()) =>
  register.write((tx) => recordLetter(tx, act, letterId, given))

/** Petra restricted from 3 November 2026. */
export async function inForce(register: Register, given: Parameters<typeof approval>[0] = {}) {
  const made = await agreed(register, given)
  await record(register, frances, made.letterId)
  return made
}

export const represent = async (register: Register, restrictionId: string, act: Act = amira) =>
  (
    await register.write((tx) =>
      recordRepresentation(tx, act, {
        restrictionId,
        receivedOn: '2026-11-03',
        account: 'It is unfair.',
        evidence: null,
      }),
    )
  ).representationId

type Answer = Parameters<typeof answerRepresentation>[3]
export const answer = (register: Register, act: Act, id: string, given: Partial<Answer> = {}) =>
  register.write(async (tx) =>
    answerRepresentation(tx, act, id, {
      outcome: 'maintained',
      reasons: 'The messages go on.',
      sameOfficerReason: null,
      seen: await seenNow(tx, (await findRepresentation(tx, id))?.restrictionId),
      ...given,
    } as Answer),
  )

/** Each of a review's questions answered. */
export const grounds = {
  behaviourSince: 'Two abusive messages since.',
  needs: 'She reads large print; the letters have it.',
  lesserMeasures: 'A weekly limit was not kept to.',
}

type Review = Parameters<typeof reviewRestriction>[3]
export const reviewed = (register: Register, act: Act, id: string, given: Partial<Review> = {}) =>
  register.write(async (tx) =>
    reviewRestriction(tx, act, id, {
      outcome: 'continued',
      reasons: 'It still helps.',
      sameOfficerReason: 'Named by paragraph 15.',
      grounds,
      seen: await seenNow(tx, id),
      ...given,
    } as Review),
  )

/** What an officer who looks now sees of a restriction. */
export async function seenNow(reading: Reading, restrictionId = ''): Promise<SeenBefore> {
  const restriction = await findRestriction(reading, restrictionId)
  return restriction ? await seenOf(reading, frances, restriction) : { restrictionId, version: 1, waiting: null }
}

type Variation = Parameters<typeof varyRestriction>[3]

/** An officer varies a restriction as it is now. */
export async function varied(register: Register, id: string, act: Act = tom, given: Partial<Variation> = {}) {
  const { letterId, replacedBy } = await register.write(async (tx) =>
    varyRestriction(tx, act, id, { reasons: 'It goes on.', terms: terms(), seen: await seenNow(tx, id), ...given }),
  )
  if (!letterId || !replacedBy) throw new Error('Nothing was varied.')
  return { letterId, restrictionId: replacedBy }
}

export const report = async (register: Register, restrictionId: string, act: Act = amira) =>
  (
    await register.write((tx) =>
      reportCircumstances(tx, act, { restrictionId, what: 'She has help now.', service: null }),
    )
  ).circumstancesId

type Reply = Parameters<typeof answerCircumstances>[3]
/** An officer answers a report of changed circumstances: the restriction continues, unless a test says otherwise. */
export const answerReport = (register: Register, act: Act, id: string, given: Partial<Reply> = {}) =>
  register.write(async (tx) =>
    answerCircumstances(tx, act, id, {
      outcome: 'continued',
      reasons: 'Not yet.',
      sameOfficerReason: null,
      seen: await seenNow(tx, (await findCircumstances(tx, id))?.restrictionId),
      ...given,
    } as Reply),
  )

export const escalation = (register: Register, id: string, act: Act = frances) => seeEscalation(register, act, id)
export const restriction = (register: Register, id: string, act: Act = frances) => seeRestriction(register, act, id)

/** The mails in the outbox, oldest first. */
export async function mails(register: Register) {
  const rows = await register.read((reading) => reading.selectFrom('outbox').selectAll().orderBy('id').execute())
  return rows.map(({ key, recipients, subject, body, headers }) => ({
    key,
    to: JSON.parse(recipients) as string[],
    subject,
    body,
    headers: JSON.parse(headers) as Record<string, string>,
  }))
}
