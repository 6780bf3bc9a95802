import type { Me } from '../../../server/contract/settings/me.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { usualAnswer } from '../../../server/contract/texts/words/usual-answer.ts'
import { AnswerField } from '../../parts/form/answer-field.tsx'
import { asAnswer, Choices, yesNo } from '../../parts/form/choices.tsx'
import { TextField } from '../../parts/form/text-field.tsx'
import { ConsideredFields } from '../../parts/terms/considered-fields.tsx'
import { type Problems, touchesEmail } from '../../parts/terms/terms-draft.ts'
import { TermsFields } from '../../parts/terms/terms-fields.tsx'
import type { DecisionDraft } from './decision-draft.ts'
import { asksOfDecision } from './decision-problems.ts'

type FieldsProps = { draft: DecisionDraft; problems: Problems; change: (part: Partial<DecisionDraft>) => void }
type Props = FieldsProps & { council: Me['council']; today: string }

/**
 * P6 to P16, in the order in which an officer thinks: who the customer is, which measures are enough, and what follows.
 */
export function Checklist({ draft, council, today, problems, change }: Props) {
  return (
    <>
      <h3>{say('What you have considered')}</h3>
      <Support draft={draft} problems={problems} change={change} />
      <AdjustmentsFields draft={draft} problems={problems} change={change} />
      {draft.isFirst ? <BeforeFirst draft={draft} problems={problems} change={change} /> : null}
      <h3>{say('The restriction')}</h3>
      <TermsFields draft={draft.terms} council={council} problems={problems} onChange={(terms) => change({ terms })} />
      <ConsideredFields
        draft={draft}
        asks={asksOfDecision(draft.terms, council)}
        council={council}
        today={today}
        emailTouched={touchesEmail(draft.terms)}
        problems={problems}
        change={change}
      />
    </>
  )
}

/**
 * Equality Act s.20: what was considered, for officers and the register keeper alone; below it what others must do, which
 * is asked unless none is needed.
 */
function AdjustmentsFields({ draft, problems, change }: FieldsProps) {
  const { adjustments, adjustmentsToMake } = draft
  const noneNeeded = ['', say(usualAnswer.adjustments)].includes(adjustments.trim())
  return (
    <>
      <AnswerField
        label={say('Which adjustments did you consider?')}
        hint={say('Reasonable adjustments for a disability, or why none is needed.')}
        usual={[say(usualAnswer.adjustments), say(usualAnswer['adjustments-made'])]}
        rows={2}
        error={problems.adjustments}
        value={adjustments}
        onChange={(given) => change({ adjustments: given })}
      />
      {noneNeeded && !adjustmentsToMake ? null : (
        <TextField
          label={say('What must we do for them? (optional)')}
          hint={say(
            'Whoever sends a letter, and the contact, read this. Say what to do, like “Write in large print”. Never say why.',
          )}
          rows={2}
          longest={2000}
          value={adjustmentsToMake}
          onChange={(given) => change({ adjustmentsToMake: given })}
        />
      )}
    </>
  )
}

/** P9: what came before. The warnings are those that the register knows. */
export function WarningsField({ draft, problems, change }: FieldsProps) {
  return (
    <AnswerField
      label={say('Which polite warnings were given?')}
      hint={say('Or why there was none.')}
      usual={[say(usualAnswer['warning-too-serious']), say(usualAnswer['warning-unsafe'])]}
      rows={2}
      error={problems.warnings}
      value={draft.warnings}
      onChange={(warnings) => change({ warnings })}
    />
  )
}

/** G: what is asked before a customer's first restriction. */
function BeforeFirst({ draft, problems, change }: FieldsProps) {
  return (
    <>
      <AnswerField
        label={say('Which support did you offer the customer?')}
        hint={say('This would be their first restriction. If you offered none, say why.')}
        usual={[say(usualAnswer['support-none']), say(usualAnswer['support-offered'])]}
        rows={2}
        error={problems.supportOffered}
        value={draft.supportOffered}
        onChange={(supportOffered) => change({ supportOffered })}
      />
      <AnswerField
        label={say('Did you consider mediation?')}
        hint={say('And why it would not help.')}
        usual={[
          say(usualAnswer['mediation-declined']),
          say(usualAnswer['mediation-unsafe']),
          say(usualAnswer['mediation-no-help']),
        ]}
        rows={2}
        error={problems.mediation}
        value={draft.mediation}
        onChange={(mediation) => change({ mediation })}
      />
    </>
  )
}

/** P6. */
function Support({ draft, problems, change }: FieldsProps) {
  return (
    <>
      <Choices
        legend={say('Does a support worker help this customer?')}
        hint={say('If you know of one, try to find a solution with them.')}
        value={asAnswer(draft.supportKnown)}
        options={yesNo}
        error={problems.supportKnown}
        onChange={(answer) => change({ supportKnown: answer === 'yes' })}
      />
      {draft.supportKnown ? (
        <div className="piece">
          <TextField
            label={say('Their name')}
            longest={200}
            error={problems.supportName}
            value={draft.supportName}
            onChange={(supportName) => change({ supportName })}
          />
          <TextField
            label={say('Their organisation')}
            longest={200}
            value={draft.supportOrganisation}
            onChange={(supportOrganisation) => change({ supportOrganisation })}
          />
          <TextField
            label={say('What was tried with them?')}
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
