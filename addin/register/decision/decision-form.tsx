import { useDeferredValue, useState } from 'react'
import type { EscalationSeen } from '../../../server/contract/customer/dossier.ts'
import type { Decided } from '../../../server/contract/decision/decision.ts'
import type { Me } from '../../../server/contract/settings/me.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { decisionSubmits, reasonHints, reasonLabels } from '../../../server/contract/texts/words/decision.ts'
import { asFailure } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { Check, Checks } from '../../parts/form/choices.tsx'
import { Form } from '../../parts/form/form.tsx'
import { useNotedForm } from '../../parts/form/noted-form.ts'
import { TextField } from '../../parts/form/text-field.tsx'
import { todayIn } from '../../words/dates.ts'
import { behaviourOptions } from '../../words/policy-words.ts'
import { spoken } from '../../words/spoken.ts'
import { ChangedNote } from './changed-note.tsx'
import { Checklist, WarningsField } from './checklist.tsx'
import { type DecisionDraft, type Outcome, toDecision } from './decision-draft.ts'
import { decisionProblems, refusedField } from './decision-problems.ts'
import { FeedbackField } from './feedback-field.tsx'
import { FormalWarningNote, openWarning, standingWarning } from './formal-warning-note.tsx'
import { OptionalFields } from './optional-fields.tsx'
import { OutcomeChoices } from './outcome-choices.tsx'
import { SavedLine } from './saved-line.tsx'
import { isStale, useDecide } from './use-decide.ts'
import { decisionForm, useDraft } from './use-draft.ts'

type Props = {
  seen: EscalationSeen
  council: Me['council']
  onDecided: (decided: Decided) => void
  onOpenWarning: (formalWarningId: string) => void
  onOpenRestriction: (restrictionId: string) => void
}

/** P13: the decision. The draft stays while the page is open, whatever else is opened meanwhile, or is saved for later. */
export function DecisionForm({ seen, council, onDecided, onOpenWarning, onOpenRestriction }: Props) {
  const { escalationId } = seen
  const { formalWarnings, restrictions } = seen.customer
  const today = todayIn(council.timeZone)
  const { keyFor, sending, lost } = useNotedForm(decisionForm(escalationId), onDecided)
  const decide = useDecide()
  const kept = useDraft(seen, council)
  const { draft, note, looked } = kept
  // After a lost answer, the change may be their own decision: the same press tells.
  const goOn = lost === null ? kept.goOn : null
  const [checked, setChecked] = useState(false)
  const { outcome } = draft
  // The answer shows as soon as it is pressed; what it asks for is much to draw, and follows. Once the form was judged,
  // the fields are those of the answer at every moment: the list of problems leads to them.
  const later = useDeferredValue(outcome)
  const asked = checked ? outcome : later

  const failure = decide.error && !(goOn && isStale(decide.error)) ? asFailure(decide.error) : null
  const beside = refusedField(failure)
  const seenProblems = checked
    ? outcome
      ? decisionProblems(draft, outcome, today, council)
      : { outcome: say('Choose one.') }
    : {}
  const problems = { ...beside, ...seenProblems }
  const change = (part: Partial<DecisionDraft>) => note({ ...draft, ...part })

  const send = () => {
    setChecked(true)
    if (!outcome || Object.keys(decisionProblems(draft, outcome, today, council)).length > 0) return
    const decision = toDecision(draft, outcome, looked)
    decide.mutate({ key: keyFor(decision), escalationId, decision })
  }
  const savedLine = <SavedLine kept={kept} timeZone={council.timeZone} />
  return (
    <Form
      heading={say('Your decision')}
      submit={outcome ? submits[outcome] : say('Decide')}
      busy={decide.isPending || sending}
      failure={beside ? null : failure}
      lost={lost}
      onSubmit={send}
      onClose={null}
      isNoted
      acts={
        <Button disabledFocusable={kept.busy || decide.isPending} onClick={kept.save}>
          {say('Save and finish later')}
        </Button>
      }
    >
      {kept.isRecent ? null : savedLine}
      <FormalWarningNote warnings={formalWarnings} today={today} onOpen={onOpenWarning} />
      <OutcomeChoices
        value={outcome}
        formallyWarned={standingWarning(formalWarnings, today) !== undefined}
        hasOpenWarning={openWarning(formalWarnings, today) !== undefined}
        error={problems.outcome}
        onChange={(next) => change({ outcome: next })}
      />
      {asked === 'approve' || asked === 'warn-formally' ? (
        <Checks
          legend={say('Which behaviour was it?')}
          hint={
            seen.behaviours.length === 0
              ? say('The escalation names none. Choose what you find in the evidence.')
              : undefined
          }
          values={draft.behaviours}
          options={behaviourOptions}
          error={problems.behaviours}
          onChange={(behaviours) => change({ behaviours })}
        />
      ) : null}
      {asked === 'approve' ? <WarningsField draft={draft} problems={problems} change={change} /> : null}
      {asked ? (
        <TextField
          label={labels[asked]}
          hint={hints[asked]}
          rows={4}
          longest={asked === 'ask-for-more' || asked === 'no-action' ? 4000 : 10_000}
          error={problems.words}
          value={draft.words[asked]}
          onChange={(words) => change({ words: { ...draft.words, [asked]: words } })}
        />
      ) : null}
      {asked === 'approve' ? (
        <>
          <Checklist draft={draft} council={council} today={today} problems={problems} change={change} />
          <OptionalFields draft={draft} by={seen.by.name} problems={problems} change={change} />
        </>
      ) : null}
      {asked === 'refer-to-legal' ? (
        <Check
          label={say('This is a last resort: nothing else would do.')}
          checked={draft.lastResort}
          error={problems.lastResort}
          onChange={(lastResort) => change({ lastResort })}
        />
      ) : null}
      {asked && asked !== 'ask-for-more' && asked !== 'approve' ? (
        <FeedbackField by={seen.by.name} value={draft.feedback} onChange={(feedback) => change({ feedback })} />
      ) : null}
      {kept.isRecent ? savedLine : null}
      {goOn ? (
        <ChangedNote
          restrictions={restrictions}
          looked={looked}
          onOpen={onOpenRestriction}
          onGoOn={() => {
            goOn()
            decide.reset()
          }}
        />
      ) : null}
    </Form>
  )
}

const submits: Record<Outcome, string> = spoken(decisionSubmits)
const labels: Record<Outcome, string> = spoken(reasonLabels)
const hints: Record<Outcome, string> = spoken(reasonHints)
