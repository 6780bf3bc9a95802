import type { Me } from '../../server/contract/settings/me.ts'
import { asAnswer, Check, Choices, yesNo } from '../parts/form/choices.tsx'
import { TextField } from '../parts/form/text-field.tsx'
import { ConsideredFields } from '../terms/considered-fields.tsx'
import { type Problems, touchesEmail } from '../terms/terms-draft.ts'
import { TermsFields } from '../terms/terms-fields.tsx'
import type { DecisionDraft } from './decision-draft.ts'
import { asksOfDecision } from './decision-problems.ts'

type Props = {
  draft: DecisionDraft
  council: Me['council']
  today: string
  problems: Problems
  change: (part: Partial<DecisionDraft>) => void
}

/** P5 to P16, in the policy's order: what an officer must consider before restricting contact, and the terms. */
export function Checklist({ draft, council, today, problems, change }: Props) {
  return (
    <>
      <h3>What you have considered</h3>
      <Check
        label="This was not a one-off at a time of great stress."
        checked={draft.notOneOff}
        error={problems.notOneOff}
        onChange={(notOneOff) => change({ notOneOff })}
      />
      <Support draft={draft} problems={problems} change={change} />
      <TextField
        label="Which adjustments did you consider?"
        hint="Reasonable adjustments for a disability, or why none is needed."
        rows={2}
        error={problems.adjustments}
        value={draft.adjustments}
        onChange={(adjustments) => change({ adjustments })}
      />
      {draft.isFirst ? (
        <>
          <TextField
            label="Which support did you offer the customer?"
            hint="This would be their first restriction. Or why you offered none."
            rows={2}
            error={problems.supportOffered}
            value={draft.supportOffered}
            onChange={(supportOffered) => change({ supportOffered })}
          />
          <TextField
            label="Did you consider mediation?"
            hint="And why it would not help."
            rows={2}
            error={problems.mediation}
            value={draft.mediation}
            onChange={(mediation) => change({ mediation })}
          />
        </>
      ) : null}
      <TextField
        label="Which adjustments does the contact make? (optional)"
        hint="The contact reads this. Say what to do, like “Write in large print”. Never say why."
        rows={2}
        longest={2000}
        value={draft.adjustmentsToMake}
        onChange={(adjustmentsToMake) => change({ adjustmentsToMake })}
      />
      <Check
        label="If there is a complaint in it, the customer was shown the complaints procedure."
        checked={draft.complaintSignposted}
        onChange={(complaintSignposted) => change({ complaintSignposted })}
      />
      <TextField
        label="Which polite warnings were given?"
        hint="Or why there was none."
        rows={2}
        error={problems.warnings}
        value={draft.warnings}
        onChange={(warnings) => change({ warnings })}
      />
      <h3>The restriction</h3>
      <TermsFields draft={draft.terms} council={council} problems={problems} onChange={(terms) => change({ terms })} />
      <ConsideredFields
        draft={draft}
        asks={asksOfDecision(draft.terms)}
        council={council}
        today={today}
        emailTouched={touchesEmail(draft.terms)}
        problems={problems}
        change={change}
      />
    </>
  )
}

/** P6. */
function Support({ draft, problems, change }: Pick<Props, 'draft' | 'problems' | 'change'>) {
  return (
    <>
      <Choices
        legend="Does a support worker help this customer?"
        hint="If you know of one, try to find a solution with them."
        value={asAnswer(draft.supportKnown)}
        options={yesNo}
        error={problems.supportKnown}
        onChange={(answer) => change({ supportKnown: answer === 'yes' })}
      />
      {draft.supportKnown ? (
        <div className="piece">
          <TextField
            label="Their name"
            longest={200}
            error={problems.supportName}
            value={draft.supportName}
            onChange={(supportName) => change({ supportName })}
          />
          <TextField
            label="Their organisation"
            longest={200}
            value={draft.supportOrganisation}
            onChange={(supportOrganisation) => change({ supportOrganisation })}
          />
          <TextField
            label="What was tried with them?"
            rows={2}
            error={problems.supportTried}
            value={draft.supportTried}
            onChange={(supportTried) => change({ supportTried })}
          />
        </div>
      ) : null}
    </>
  )
}
