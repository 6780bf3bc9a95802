import { say } from '../../../server/contract/texts/say.ts'
import { Disclosure } from '../../parts/disclosure.tsx'
import { Check } from '../../parts/form/choices.tsx'
import type { Problems } from '../../parts/terms/terms-draft.ts'
import type { DecisionDraft } from './decision-draft.ts'
import { FeedbackField } from './feedback-field.tsx'
import { LegalQuestionFields } from './legal-question-fields.tsx'
import { PrecautionFields } from './precaution-fields.tsx'

type Props = {
  draft: DecisionDraft
  /** The name of the person who escalated. */
  by: string
  problems: Problems
  change: (part: Partial<DecisionDraft>) => void
}

/** What goes with a restriction only now and then: folded until somebody needs it. */
export function OptionalFields({ draft, by, problems, change }: Props) {
  const isUsed =
    draft.asksLegal ||
    draft.complaintSignposted ||
    draft.precautionSteps.length > 0 ||
    [draft.precautionMore, draft.feedback].some((one) => one.trim())
  return (
    <Disclosure
      summary={say('If needed: precautions, a complaint, legal advice, a message to {by}', { by })}
      beginsOpen={isUsed}
      mustBeOpen={draft.asksLegal && (problems.legalQuestion ?? problems.lastResort) !== undefined}
    >
      <div className="stack">
        <PrecautionFields draft={draft} change={change} />
        <Check
          label={say('If there is a complaint in it, the customer was shown the complaints procedure.')}
          checked={draft.complaintSignposted}
          onChange={(complaintSignposted) => change({ complaintSignposted })}
        />
        <LegalQuestionFields draft={draft} problems={problems} change={change} />
        <FeedbackField by={by} value={draft.feedback} onChange={(feedback) => change({ feedback })} />
      </div>
    </Disclosure>
  )
}
