import { Disclosure } from '../parts/disclosure.tsx'
import { Check } from '../parts/form/choices.tsx'
import { TextField } from '../parts/form/text-field.tsx'
import type { Problems } from '../terms/terms-draft.ts'
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
    [draft.adjustmentsToMake, draft.precautionMore, draft.feedback].some((one) => one.trim())
  return (
    <Disclosure
      summary={`If needed: adjustments, precautions, a complaint, legal advice, a message to ${by}`}
      beginsOpen={isUsed}
      mustBeOpen={draft.asksLegal && (problems.legalQuestion ?? problems.lastResort) !== undefined}
    >
      <div className="stack">
        <TextField
          label="Which adjustments does the contact make? (optional)"
          hint="The contact reads this. Say what to do, like “Write in large print”. Never say why."
          rows={2}
          longest={2000}
          value={draft.adjustmentsToMake}
          onChange={(adjustmentsToMake) => change({ adjustmentsToMake })}
        />
        <PrecautionFields draft={draft} change={change} />
        <Check
          label="If there is a complaint in it, the customer was shown the complaints procedure."
          checked={draft.complaintSignposted}
          onChange={(complaintSignposted) => change({ complaintSignposted })}
        />
        <LegalQuestionFields draft={draft} problems={problems} change={change} />
        <FeedbackField by={by} value={draft.feedback} onChange={(feedback) => change({ feedback })} />
      </div>
    </Disclosure>
  )
}
