import type { Day } from '../calendar.ts'
import { mayStillAct } from '../escalation/escalation.ts'
import { mayRefer } from '../escalation/referral.ts'
import { mayApproveAs, type Posts } from '../judging/posts.ts'
import type { Account } from '../judging/same-person.ts'
import { Refusal } from '../refusal.ts'
import { closesAChannel, mayImpose, type Terms, type TermsFacts } from '../restriction/terms.ts'
import type { Behaviour, EscalationState, RestrictionState } from '../vocabulary.ts'
import type { RefusalName } from '../vocabulary-refusals.ts'
import type { Officer } from '../who-may.ts'
import type { Considered } from './considered.ts'
import { councillorsConsidered } from './councillors.ts'
import { lesserConsidered } from './lesser-measures.ts'

/** P3: what legal services are asked together with a restriction, as a last resort. */
export type LegalQuestion = { question: string; lastResort: boolean }

/** A restriction of the customer as an officer saw it, in whichever state. */
export type SeenRestriction = { restrictionId: string; version: number }

/** An officer's decision on an escalation; a question to the person who escalated is not yet a decision. */
export type Decision =
  | {
      outcome: 'approve'
      reasons: string
      behaviours?: Behaviour[] | undefined
      considered: Considered
      terms: Terms
      legalQuestion?: LegalQuestion | null | undefined
      seen?: SeenRestriction[] | undefined
    }
  | {
      outcome: 'warn-formally'
      reasons: string
      behaviours?: Behaviour[] | undefined
      seen?: SeenRestriction[] | undefined
    }
  | { outcome: 'decline'; reasons: string }
  | { outcome: 'warn-instead'; reasons: string }
  | { outcome: 'treat-as-complaint'; reasons: string }
  | { outcome: 'no-action'; note: string | null }
  | { outcome: 'ask-for-more'; question: string }
  | { outcome: 'refer-to-legal'; reasons: string; lastResort: boolean }

/** P13: the holder of one of the two posts, nobody who escalated the customer, and on the current version. */
export function mayDecide(
  escalation: { escalatedBy: readonly Account[]; state: EscalationState; version: number },
  officer: Officer & Account,
  decision: { outcome: Decision['outcome']; version: number },
  posts: Posts,
): Refusal | null {
  const notTheirs = mayApproveAs(officer, escalation.escalatedBy, posts)
  if (notTheirs) return notTheirs
  if (escalation.version !== decision.version) return new Refusal('changed-meanwhile')
  return mayStillAct(escalation.state, decision.outcome)
}

/**
 * P13: of two officers at once, the second sees what the first decided before a letter to the customer comes of their
 * own decision: a restriction, which may end the customer's others, or a formal warning. `now`: every restriction of
 * the customer. Where nobody says what was seen, none may be in force or agreed.
 */
export function mayDecideAsSeen(
  decision: Pick<Decision, 'outcome'> & { seen?: SeenRestriction[] | undefined },
  now: readonly { id: string; version: number; state: RestrictionState }[],
): Refusal | null {
  const { outcome, seen } = decision
  if (outcome !== 'approve' && outcome !== 'warn-formally') return null
  const versions = new Map(seen?.map(({ restrictionId, version }) => [restrictionId, version]))
  const isAsSeen = seen
    ? versions.size === now.length && now.every(({ id, version }) => versions.get(id) === version)
    : now.every(({ state }) => state !== 'in-force' && state !== 'agreed')
  return isAsSeen ? null : new Refusal('changed-meanwhile')
}

/**
 * P1, P10: the behaviours that a decision is about. An officer may name them, so an escalation that names none need not
 * go back; otherwise those of the escalation count.
 */
export const behavioursFound = (decision: Decision, escalated: readonly Behaviour[]): Behaviour[] =>
  (decision.outcome === 'approve' || decision.outcome === 'warn-formally') && decision.behaviours?.length
    ? [...new Set(decision.behaviours)]
    : [...escalated]

/** Whether this outcome is allowed. */
export function mayReach(
  decision: Decision,
  behaviours: Behaviour[],
  facts: TermsFacts & { isFirst?: boolean; isFormallyWarned?: boolean },
): Refusal | null {
  switch (decision.outcome) {
    case 'approve':
      return mayApprove(decision, behaviours, facts) ?? mayAskLegal(decision.legalQuestion ?? null)
    case 'warn-formally':
      return mayWarnFormally(decision, behaviours)
    case 'refer-to-legal':
      return mayRefer(decision)
    case 'warn-instead':
      return mayWarnInstead(decision, facts)
    case 'decline':
    case 'treat-as-complaint':
      return given(decision.reasons, 'reasons-missing')
    case 'ask-for-more':
      return given(decision.question, 'reasons-missing')
    case 'no-action':
      return null
  }
}

/** P3: a question that goes with a restriction, under the same rule as advice alone; null: none. */
const mayAskLegal = (asked: LegalQuestion | null): Refusal | null =>
  asked && mayRefer({ lastResort: asked.lastResort, reasons: asked.question })

/** P9: after a formal warning that counts, a polite one is a step back, and staff could not give it. */
const mayWarnInstead = (
  { reasons }: { reasons: string },
  { isFormallyWarned }: { isFormallyWarned?: boolean },
): Refusal | null =>
  given(reasons, 'reasons-missing') ?? (isFormallyWarned ? new Refusal('already-formally-warned') : null)

/** P10, G (LGSCO): a formal warning tells the customer which behaviour it is about, and why. */
const mayWarnFormally = ({ reasons }: { reasons: string }, behaviours: readonly Behaviour[]): Refusal | null =>
  given(reasons, 'reasons-missing') ?? (behaviours.length === 0 ? new Refusal('behaviour-missing') : null)

const given = (words: string, otherwise: RefusalName): Refusal | null =>
  words.trim() === '' ? new Refusal(otherwise) : null

/** P1, P6, P9, P12, P16: checks what an officer must consider before an approval. */
export function mayApprove(
  { reasons, considered, terms }: { reasons: string; considered: Considered; terms: Terms },
  behaviours: Behaviour[],
  facts: TermsFacts & { isFirst?: boolean },
): Refusal | null {
  const unexplained = given(reasons, 'reasons-missing')
  if (unexplained) return unexplained
  if (behaviours.length === 0) return new Refusal('behaviour-missing')
  return (
    given(considered.warnings, 'warnings-not-considered') ??
    supportConsidered(considered) ??
    (facts.isFirst ? firstConsidered(considered) : null) ??
    (closesAChannel(terms) ? lesserConsidered(considered) : null) ??
    councillorsConsidered(considered.councillors, terms, facts) ??
    mayImpose(terms, facts)
  )
}

/** Whether nobody restricted this customer before: what was agreed and never came into force is no restriction. */
export const isFirstRestriction = (before: readonly { inForceOn: Day | null }[]): boolean =>
  before.every(({ inForceOn }) => inForceOn === null)

/** G (LGSCO, NSW Ombudsman): before somebody is restricted for the first time, support and mediation come first. */
const firstConsidered = ({ supportOffered = '', mediation = '' }: Considered): Refusal | null =>
  given(supportOffered, 'support-not-offered') ?? given(mediation, 'mediation-not-considered')

/** P6: if a support worker is known, who they are and what was tried; reasonable adjustments always. */
function supportConsidered({ supportWorker, reasonableAdjustments }: Considered): Refusal | null {
  const { known, name, organisation, tried } = supportWorker
  const isNamed = name.trim() !== '' || organisation.trim() !== ''
  const considered = reasonableAdjustments.trim() !== '' && (!known || (isNamed && tried.trim() !== ''))
  return considered ? null : new Refusal('support-not-considered')
}
