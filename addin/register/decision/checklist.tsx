import { decision as texts } from '../../../server/contract/messages/en/decision.ts'
import { usualAnswer } from '../../../server/contract/messages/en/usual-answer.ts'
import { say } from '../../../server/contract/messages/say.ts'
import type { Me } from '../../../server/contract/settings/me.ts'
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
      <h3>{say(texts, 'what-you-considered')}</h3>
      <Support draft={draft} problems={problems} change={change} />
      <AdjustmentsFields draft={draft} problems={problems} change={change} />
      {draft.isFirst ? <BeforeFirst draft={draft} problems={problems} change={change} /> : null}
      <h3>{say(texts, 'the-restriction')}</h3>
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
  const noneNeeded = ['', say(usualAnswer, 'adjustments')].includes(adjustments.trim())
  return (
    <>
      <AnswerField
        label={say(texts, 'which-adjustments-did-you')}
        hint={say(texts, 'reasonable-adjustments-for-disability')}
        usual={[say(usualAnswer, 'adjustments'), say(usualAnswer, 'adjustments-made')]}
        rows={2}
        error={problems.adjustments}
        value={adjustments}
        onChange={(given) => change({ adjustments: given })}
      />
      {noneNeeded && !adjustmentsToMake ? null : (
        <TextField
          label={say(texts, 'what-must-we-do')}
          hint={say(texts, 'whoever-sends-letter-reads')}
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
      label={say(texts, 'which-polite-warnings-were')}
      hint={say(texts, 'why-there-none')}
      usual={[say(usualAnswer, 'warning-too-serious'), say(usualAnswer, 'warning-unsafe')]}
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
        label={say(texts, 'which-support-did-you')}
        hint={say(texts, 'would-their-first-restriction')}
        usual={[say(usualAnswer, 'support-none'), say(usualAnswer, 'support-offered')]}
        rows={2}
        error={problems.supportOffered}
        value={draft.supportOffered}
        onChange={(supportOffered) => change({ supportOffered })}
      />
      <AnswerField
        label={say(texts, 'did-you-consider-mediation')}
        hint={say(texts, 'why-would-not-help')}
        usual={[
          say(usualAnswer, 'mediation-declined'),
          say(usualAnswer, 'mediation-unsafe'),
          say(usualAnswer, 'mediation-no-help'),
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
        legend={say(texts, 'does-support-worker-help')}
        hint={say(texts, 'if-you-know-one')}
        value={asAnswer(draft.supportKnown)}
        options={yesNo}
        error={problems.supportKnown}
        onChange={(answer) => change({ supportKnown: answer === 'yes' })}
      />
      {draft.supportKnown ? (
        <div className="piece">
          <TextField
            label={say(texts, 'their-name')}
            longest={200}
            error={problems.supportName}
            value={draft.supportName}
            onChange={(supportName) => change({ supportName })}
          />
          <TextField
            label={say(texts, 'their-organisation')}
            longest={200}
            value={draft.supportOrganisation}
            onChange={(supportOrganisation) => change({ supportOrganisation })}
          />
          <TextField
            label={say(texts, 'what-tried-with-them')}
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
