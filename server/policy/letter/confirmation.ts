import { type Day, daysLater } from '../calendar.ts'
import type { ForCouncillors } from '../decision/councillors.ts'
import type { Account } from '../judging/same-person.ts'
import { allows, type LifeCycle } from '../life-cycle.ts'
import type { BeforeVisit } from '../precaution/precaution.ts'
import { Refusal } from '../refusal.ts'
import { hasRunOut } from '../restriction/restriction.ts'
import type { Terms } from '../restriction/terms.ts'
import {
  type Behaviour,
  type LetterKind,
  type RestrictionLetterKind,
  type RestrictionState,
  restrictionLetterKinds,
} from '../vocabulary.ts'
import type { CustomerLanguage } from '../vocabulary-languages.ts'
import type { ClosingLetterKind, ObjectionOutcome } from '../vocabulary-outcomes.ts'
import type { LetterState } from '../vocabulary-states.ts'
import { wayToCouncillors } from './councillors.ts'
import type { OtherRestriction } from './other-restrictions.ts'

/** P14: a letter waits until an officer records how it went; a notice of a review may be sent automatically. */
export const letterCycle: LifeCycle<LetterState, 'decide' | 'review-comes-near', 'send' | 'do-not-notify'> = {
  begins: { decide: 'to-write', 'review-comes-near': 'to-write' },
  states: { 'to-write': { send: 'sent', 'do-not-notify': 'not-notified' }, sent: {}, 'not-notified': {} },
}

/** P14: how a letter went is recorded once. */
export const mayRecordLetter = (state: LetterState, act: 'send' | 'do-not-notify'): Refusal | null =>
  allows(letterCycle, state, act) ? null : new Refusal('already-sent')

/** P14: the parts that a letter may need, from the envelope to the customer's rights. */
export const restrictionParts = [
  'addressee',
  'address',
  'letterhead',
  'who',
  'scope',
  'stays-open',
  'how',
  'when',
  'councillors',
  'reasons',
  'policy',
  'until',
  'review',
  'representations',
  'complaints',
  'ombudsman',
  'privacy',
  'formats',
] as const

/**
 * G (LGSCO): what a formal warning says besides: which behaviour, what may follow, and when it lapses. P14: what an
 * objection came to. P4: what staff do when they visit.
 */
export const letterParts = [...restrictionParts, 'behaviours', 'next', 'lapses', 'outcome', 'visits'] as const
export type LetterPart = (typeof letterParts)[number]

/** Without these it does not look like a council's letter, or reaches nobody. */
const everyLetter = ['addressee', 'address', 'letterhead'] as const

/** P14: the parts each letter must have; without any of these it cannot be recorded as sent. */
export const mandatoryParts: Record<LetterKind, readonly LetterPart[]> = {
  restriction: restrictionParts,
  variation: restrictionParts,
  lifting: [...everyLetter, 'when', 'reasons'],
  'representation-answer': [...everyLetter, 'stays-open', 'reasons', 'review', 'complaints', 'ombudsman'],
  'review-continued': [...everyLetter, 'stays-open', 'reasons', 'review', 'representations', 'complaints', 'ombudsman'],
  'review-notice': [...everyLetter, 'review', 'representations'],
  'formal-warning': [
    ...everyLetter,
    ...(['behaviours', 'reasons', 'policy', 'next', 'lapses'] as const),
    ...(['representations', 'complaints', 'ombudsman', 'privacy', 'formats'] as const),
  ],
  'objection-answer': [...everyLetter, 'outcome', 'reasons', 'complaints', 'ombudsman'],
  'formal-warning-withdrawal': [...everyLetter, 'reasons'],
  precautions: [...everyLetter, 'visits', 'reasons', 'representations', 'complaints', 'ombudsman', 'privacy'],
  'precautions-ended': [...everyLetter, 'reasons'],
}

/**
 * P14, P16: the same for one letter: it says how to reach the ward councillors only where there is something to tell.
 */
export const mandatoryPartsOf = (facts: LetterFacts): readonly LetterPart[] =>
  mandatoryParts[facts.kind].filter((part) => part !== 'councillors' || hasCouncillorsPart(facts))

const hasCouncillorsPart = (facts: LetterFacts): boolean => isOfRestriction(facts) && wayToCouncillors(facts) !== null

/** Whom a letter goes to, and where. A customer known by an e-mail address alone is addressed by it. */
export type Addressee = {
  name: string | null
  email: string | null
  postal: string[] | null
  /** In which language they want letters; null: not asked. */
  language?: CustomerLanguage | null
}

/** P14: what an envelope or a message needs. */
export const lacksOfAddressee = ({ name, email, postal }: Addressee): ('addressee' | 'address')[] => [
  ...(name === null && email === null ? (['addressee'] as const) : []),
  ...(email === null && postal === null ? (['address'] as const) : []),
]

type CommonFacts = {
  to: Addressee
  /** What people quote: the reference of the restriction, or of the formal warning. */
  reference: string
  /** The date on the letter: the day it is sent. */
  on: Day
  /** The day of the decision that the letter tells of. */
  decidedOn: Day
  /** The reasons of that decision; null where the letter gives none. */
  reasons: string | null
  /** P14: who decided it, and signs; null or left out: the register does not know. */
  decidedBy?: (Account & { name: string }) | null
  /** If it answers a representation: the day that arrived. */
  receivedOn: Day | null
  /** The officers' own words for this customer in Welsh, by their English. */
  inWelsh?: ReadonlyMap<string, string>
  /** P8: the customer's other restrictions that bind on the day it is dated; left out: none. */
  others?: readonly OtherRestriction[]
}

/** Everything a letter about a restriction is written from. Days are in the council's time zone. */
export type RestrictionLetterFacts = CommonFacts & {
  kind: RestrictionLetterKind
  terms: Terms
  inForceOn: Day | null
  /** The first day on which it is no longer in force. */
  liftedOn: Day | null
  reviewDue: Day | null
  /** P14: where it answers several representations: when they arrived; left out: `receivedOn` alone. */
  answers?: readonly Day[]
  /** P14: from when those applied that it ends, and of which the customer was told; left out: it ends none. */
  ends?: readonly Day[]
  /** P14: it varies another restriction; left out: no. */
  isChange?: boolean
  /** P14: the customer has had a letter about it, or about what it replaced; left out: yes. */
  isTold?: boolean
  /** P16: left out: nothing was considered about the customer's councillors. */
  councillors?: ForCouncillors
}

/** The same for a formal warning. `lapsesOn`: the first day on which it no longer counts. */
export type FormalWarningFacts = CommonFacts & {
  kind: 'formal-warning'
  behaviours: readonly Behaviour[]
  lapsesOn: Day
}

/**
 * P14: for a letter that answers an objection, or says that a formal warning or precautions are over. `since`: the day
 * on which the customer was told of them. `outcome`, `lapsesOn`: of the objection, and of the warning.
 */
export type ClosingFacts = CommonFacts & {
  kind: ClosingLetterKind
  since: Day
  outcome: ObjectionOutcome | null
  lapsesOn: Day | null
}

/** G: a letter gives the last day on which a formal warning counts, as it does for a restriction. */
export const lastDayBefore = (lapsesOn: Day): Day => daysLater(lapsesOn, -1)

/** P4: for the letter about what staff do when they visit. */
export type PrecautionFacts = CommonFacts & BeforeVisit & { kind: 'precautions'; lookAgainOn: Day }

export type LetterFacts = RestrictionLetterFacts | FormalWarningFacts | ClosingFacts | PrecautionFacts

const restrictionKinds: ReadonlySet<string> = new Set(restrictionLetterKinds)

/** Whether a letter is about a restriction. */
export const isOfRestriction = (facts: LetterFacts): facts is RestrictionLetterFacts => restrictionKinds.has(facts.kind)

/** P14: a letter about the end of what never came into force: nothing has ended for the customer. */
export const neverBegan = (facts: LetterFacts): boolean =>
  isOfRestriction(facts) && facts.kind === 'lifting' && facts.inForceOn === null

/**
 * P14: an answer that the warning stays is overtaken once the warning is withdrawn: the letter about the withdrawal
 * replaces it.
 */
export const isAnswerOvertaken = (
  { kind, outcome }: Pick<ClosingFacts, 'kind' | 'outcome'>,
  isWithdrawn: boolean,
): boolean => kind === 'objection-answer' && outcome === 'stays' && isWithdrawn

/** P14: a letter without a mandatory part does not confirm anything. */
export const mayConfirm = (missing: readonly string[]): Refusal | null =>
  missing.length === 0 ? null : new Refusal('letter-incomplete')

/** P14: a letter is sent no earlier than the decision and no later than today. */
export function mayHaveBeenSent(sentOn: Day, decidedOn: Day, today: Day): Refusal | null {
  if (sentOn > today) return new Refusal('in-the-future')
  return sentOn < decidedOn ? new Refusal('in-the-past') : null
}

/** P14: how far ahead a letter may be dated: it is written today and posted on another day. */
const datedAheadDays = 31

/** P14: a letter bears the day on which it is sent. */
export function mayBeDated(on: Day, decidedOn: Day, today: Day): Refusal | null {
  if (on > daysLater(today, datedAheadDays)) return new Refusal('in-the-future')
  return on < decidedOn ? new Refusal('in-the-past') : null
}

/**
 * P14, P15: once a restriction has ended or been replaced, only the letter about that tells of it. Nobody announces a
 * review that has been held.
 * @param letter `noticeOf`: the day on which the review is due that it announces; null: none, or unknown
 */
export const isOvertaken = (
  { kind, noticeOf }: { kind: RestrictionLetterKind; noticeOf: Day | null },
  { state, reviewDue }: { state: RestrictionState; reviewDue: Day | null },
): boolean => isOver(kind, state) || (noticeOf !== null && noticeOf !== reviewDue)

const isOver = (kind: RestrictionLetterKind, state: RestrictionState): boolean =>
  kind !== 'lifting' && (state === 'lifted' || state === 'replaced')

/**
 * P14: a letter about what is over can only be recorded as sent before that, or on the day itself: it may have gone in
 * the morning. Past its last day it is over, even if nobody has recorded that yet.
 */
export function mayStillHaveBeenSent(
  kind: RestrictionLetterKind,
  restriction: { state: RestrictionState; until: Day | null; liftedOn: Day | null },
  sentOn: Day,
): Refusal | null {
  const { state, liftedOn } = restriction
  const isPast = isOver(kind, state) ? liftedOn === null || sentOn > liftedOn : hasRunOut(restriction, sentOn)
  return isPast && kind !== 'lifting' ? new Refusal('letter-overtaken') : null
}

/** P14: whether a letter confirms the restriction, and not a change decided while it is in force, such as a new contact. */
export const confirmsBeginning = (decidedOn: Day, inForceOn: Day | null): boolean =>
  inForceOn === null || decidedOn <= inForceOn

/**
 * P14: whether the customer was told of a restriction by its letters. One from a file that has no letter here was
 * confirmed elsewhere; a letter about a new contact, decided later, does not change that.
 */
export function isToldBy(
  letters: readonly { state: LetterState; decidedOn: Day }[],
  { inForceOn }: { inForceOn: Day | null },
): boolean {
  const confirming = letters.filter(({ decidedOn }) => confirmsBeginning(decidedOn, inForceOn))
  return confirming.length === 0 || letters.some(({ state }) => state === 'sent')
}

/** P14: the letters that bring an agreed restriction into force. */
export const bringsIntoForce = (kind: LetterKind): boolean => kind === 'restriction' || kind === 'variation'
