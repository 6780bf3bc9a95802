import type { RestrictionSeen } from '../../../server/contract/customer/dossier.ts'
import type { SeenBefore } from '../../../server/contract/restriction/change.ts'
import type { Terms } from '../../../server/contract/restriction/terms.ts'
import type { Me } from '../../../server/contract/settings/me.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { review as texts } from '../../../server/contract/texts/words/review.ts'
import { type Failure, failureWords } from '../../api/failure.ts'
import {
  asksOfChange,
  type ConsideredDraft,
  consideredFieldOf,
  consideredProblems,
  nothingConsidered,
  toConsideredAgain,
} from '../../parts/terms/considered-draft.ts'
import {
  type Problems,
  type TermsDraft,
  termsFieldOf,
  termsFrom,
  termsProblems,
  toTerms,
} from '../../parts/terms/terms-draft.ts'
import { judgingBy, proposedReason } from './judging.ts'
import type { Change, ChangeKind } from './use-change.ts'

/** P14, P15: what an officer can do with a restriction; `kept` means maintained or continued. */
export type ChangeOutcome = 'kept' | 'varied' | 'lifted'

/** An answer, a review, a lifting or a variation in draft. */
export type ChangeDraft = {
  outcome: ChangeOutcome | null
  reasons: string
  sameOfficerReason: string
  /** P15: for a review that continues. */
  grounds: { behaviourSince: string; needs: string; lesserMeasures: string }
  terms: TermsDraft
  /** P14: what is considered again for what a change makes harder. */
  considered: ConsideredDraft
  /** What the terms began from: the register refuses them once something else applies. */
  began: SeenBefore
}

/** The outcomes that each form offers. */
export const outcomesBy: Record<ChangeKind, ChangeOutcome[]> = {
  review: ['kept', 'varied', 'lifted'],
  representation: ['kept', 'varied', 'lifted'],
  circumstances: ['kept', 'varied', 'lifted'],
  lifting: ['lifted'],
  variation: ['varied'],
}

/** P14, P15: nobody writes that a restriction stays which changes as soon as a letter has gone. */
export const mayStay = (by: ChangeKind, { waiting }: Pick<RestrictionSeen, 'waiting'>): boolean =>
  by === 'circumstances' || waiting === null

type Fresh = {
  by: ChangeKind
  seen: Pick<RestrictionSeen, 'terms' | 'judging' | 'reviewDue'> & ToCompare
  council: Me['council']
  today: string
}

type ToCompare = Pick<RestrictionSeen, 'restrictionId' | 'version' | 'waiting' | 'others'>

/** What an officer sees of a restriction before they change it. */
const seenBefore = ({ restrictionId, version, waiting, others }: ToCompare): SeenBefore => ({
  restrictionId,
  version,
  waiting: waiting?.restrictionId ?? null,
  others,
})

/** P14, P15: whether the register would refuse it, because somebody has decided something else since it was begun. */
export const isOutdated = ({ began, outcome }: Pick<ChangeDraft, 'began' | 'outcome'>, seen: ToCompare): boolean =>
  (outcome === 'varied' || outcome === 'kept') && JSON.stringify(began) !== JSON.stringify(seenBefore(seen))

/** An empty form. An outcome is preselected only if there is no other. */
export function newChange({ by, seen, council, today }: Fresh): ChangeDraft {
  const [only, ...others] = outcomesBy[by]
  return {
    outcome: others.length === 0 ? (only ?? null) : null,
    reasons: '',
    sameOfficerReason: proposedReason(judgingBy(by, seen)),
    grounds: { behaviourSince: '', needs: '', lesserMeasures: '' },
    terms: termsFrom(seen.terms, council, today, by === 'review' ? null : seen.reviewDue),
    considered: nothingConsidered,
    began: seenBefore(seen),
  }
}

/** What a form asks for besides the outcome and the reasons. */
export type Wants = { sameOfficerReason: boolean; grounds: boolean }

/** Problems that can be found before the request is sent, by field. */
export function changeProblems(
  draft: ChangeDraft,
  before: Terms,
  wants: Wants,
  { today, council }: { today: string; council: Pick<Me['council'], 'councillors'> },
): Problems {
  const asks = asksOfChange(draft.terms, before, council.councillors)
  const problems: Problems =
    draft.outcome === 'varied'
      ? { ...termsProblems(draft.terms, today), ...consideredProblems(draft.considered, asks) }
      : {}
  if (!draft.outcome) problems.outcome = say(texts['choose-one'])
  if (!draft.reasons.trim()) problems.reasons = say(texts['this-is-needed'])
  if (wants.sameOfficerReason && !draft.sameOfficerReason.trim())
    problems.sameOfficerReason = say(texts['this-is-needed'])
  if (wants.grounds && draft.outcome === 'kept') {
    for (const [name, answer] of Object.entries(draft.grounds)) {
      if (!answer.trim()) problems[`grounds.${name}`] = say(texts['this-is-needed'])
    }
  }
  return problems
}

const fieldOf: Record<string, string> = {
  ...termsFieldOf,
  ...consideredFieldOf,
  'reasons-missing': 'reasons',
  'same-officer-reason-missing': 'sameOfficerReason',
}

/** The register's refusal, by the field that it concerns; null if it concerns none. */
export function refusedField(failure: Failure | null): Problems | null {
  const name = failure?.reason === 'refused' ? fieldOf[failure.told?.name ?? ''] : undefined
  return failure && name ? { [name]: failureWords(failure) } : null
}

/** The request body for each form. */
export function changeOf(draft: ChangeDraft, before: Terms, by: ChangeKind): Change {
  const reasons = draft.reasons.trim()
  switch (by) {
    case 'lifting':
      return { by, body: { reasons } }
    case 'variation':
      return { by, body: { reasons, ...variationOf(draft, before) } }
    case 'representation':
      return { by, body: outcomeOf(draft, before, 'maintained') }
    case 'review': {
      const body = outcomeOf(draft, before, 'continued')
      return {
        by,
        body: body.outcome === 'continued' ? { ...body, grounds: trimmedGrounds(draft) } : body,
      }
    }
    case 'circumstances':
      return { by, body: outcomeOf(draft, before, 'continued') }
  }
}

const variationOf = (draft: ChangeDraft, before: Terms) => ({
  terms: toTerms(draft.terms),
  considered: toConsideredAgain(draft.considered, draft.terms, before),
  seen: draft.began,
})

const trimmedGrounds = ({ grounds }: ChangeDraft) => ({
  behaviourSince: grounds.behaviourSince.trim(),
  needs: grounds.needs.trim(),
  lesserMeasures: grounds.lesserMeasures.trim(),
})

function outcomeOf<Kept extends 'maintained' | 'continued'>(draft: ChangeDraft, before: Terms, kept: Kept) {
  const said = { reasons: draft.reasons.trim(), sameOfficerReason: draft.sameOfficerReason.trim() || null }
  if (draft.outcome === 'varied') return { outcome: draft.outcome, ...said, ...variationOf(draft, before) }
  if (draft.outcome === 'lifted') return { outcome: draft.outcome, ...said }
  return { outcome: kept, ...said, seen: draft.began }
}
