import { useState } from 'react'
import type { EscalationSeen } from '../../server/contract/customer/dossier.ts'
import type { Decided } from '../../server/contract/decision/decision.ts'
import type { Me } from '../../server/contract/settings/me.ts'
import { asFailure } from '../api/failure.ts'
import { Button } from '../parts/button.tsx'
import { Check, Checks } from '../parts/form/choices.tsx'
import { Form } from '../parts/form/form.tsx'
import { TextField } from '../parts/form/text-field.tsx'
import { useKeyFor } from '../parts/form/use-key-for.ts'
import { todayIn } from '../words/dates.ts'
import { behaviourOptions } from '../words/policy-words.ts'
import { Checklist, WarningsField } from './checklist.tsx'
import { type DecisionDraft, type Outcome, toDecision } from './decision-draft.ts'
import { decisionProblems, refusedField } from './decision-problems.ts'
import { FeedbackField } from './feedback-field.tsx'
import { FormalWarningNote, standingWarning } from './formal-warning-note.tsx'
import { OptionalFields } from './optional-fields.tsx'
import { OutcomeChoices } from './outcome-choices.tsx'
import { SavedLine } from './saved-line.tsx'
import { isStale, useDecide } from './use-decide.ts'
import { useDraft } from './use-draft.ts'

type Props = { seen: EscalationSeen; council: Me['council']; onDecided: (decided: Decided) => void }

/** P13: the decision. The draft stays while the page is open, whatever else is opened meanwhile, or is saved for later. */
export function DecisionForm({ seen, council, onDecided }: Props) {
  const { escalationId, version } = seen
  const today = todayIn(council.timeZone)
  const keyFor = useKeyFor()
  const decide = useDecide()
  const kept = useDraft(seen, council)
  const { draft, note } = kept
  const [checked, setChecked] = useState(false)
  const { outcome } = draft

  const failure = decide.error && !isStale(decide.error) ? asFailure(decide.error) : null
  const beside = refusedField(failure)
  const seenProblems = checked ? (outcome ? decisionProblems(draft, outcome, today) : { outcome: 'Choose one.' }) : {}
  const problems = { ...beside, ...seenProblems }
  const change = (part: Partial<DecisionDraft>) => note({ ...draft, ...part })

  const send = () => {
    setChecked(true)
    if (!outcome || Object.keys(decisionProblems(draft, outcome, today)).length > 0) return
    const decision = toDecision(draft, outcome, version)
    decide.mutate(
      { key: keyFor(decision), escalationId, decision },
      {
        onSuccess: (decided) => {
          note(undefined)
          onDecided(decided)
        },
      },
    )
  }
  const savedLine = <SavedLine kept={kept} timeZone={council.timeZone} />
  return (
    <Form
      heading="Your decision"
      submit={outcome ? submits[outcome] : 'Decide'}
      busy={decide.isPending}
      failure={beside ? null : failure}
      onSubmit={send}
      onClose={null}
      acts={
        <Button disabledFocusable={kept.busy || decide.isPending} onClick={kept.save}>
          Save and finish later
        </Button>
      }
    >
      {kept.isRecent ? null : savedLine}
      <FormalWarningNote warnings={seen.customer.formalWarnings} today={today} />
      <OutcomeChoices
        value={outcome}
        formallyWarned={standingWarning(seen.customer.formalWarnings, today) !== undefined}
        error={problems.outcome}
        onChange={(next) => change({ outcome: next })}
      />
      {outcome === 'approve' || outcome === 'warn-formally' ? (
        <Checks
          legend="Which behaviour was it?"
          hint={
            seen.behaviours.length === 0
              ? 'The escalation names none. Choose what you find in the evidence.'
              : undefined
          }
          values={draft.behaviours}
          options={behaviourOptions}
          error={problems.behaviours}
          onChange={(behaviours) => change({ behaviours })}
        />
      ) : null}
      {outcome === 'approve' ? <WarningsField draft={draft} problems={problems} change={change} /> : null}
      {outcome ? (
        <TextField
          {...asks[outcome]}
          rows={4}
          longest={outcome === 'ask-for-more' || outcome === 'no-action' ? 4000 : 10_000}
          error={problems.words}
          value={draft.words[outcome]}
          onChange={(words) => change({ words: { ...draft.words, [outcome]: words } })}
        />
      ) : null}
      {outcome === 'approve' ? (
        <>
          <Checklist draft={draft} council={council} today={today} problems={problems} change={change} />
          <OptionalFields draft={draft} by={seen.by.name} problems={problems} change={change} />
        </>
      ) : null}
      {outcome === 'refer-to-legal' ? (
        <Check
          label="This is a last resort: nothing else would do."
          checked={draft.lastResort}
          error={problems.lastResort}
          onChange={(lastResort) => change({ lastResort })}
        />
      ) : null}
      {outcome && outcome !== 'ask-for-more' && outcome !== 'approve' ? (
        <FeedbackField by={seen.by.name} value={draft.feedback} onChange={(feedback) => change({ feedback })} />
      ) : null}
      {kept.isRecent ? savedLine : null}
    </Form>
  )
}

const submits: Record<Outcome, string> = {
  approve: 'Approve the restriction',
  'warn-instead': 'Choose a polite warning',
  'warn-formally': 'Decide on a formal warning',
  'treat-as-complaint': 'Treat it as a complaint',
  decline: 'Decline',
  'no-action': 'Take no action',
  'ask-for-more': 'Ask for more',
  'refer-to-legal': 'Refer to legal services',
}

const asks: Record<Outcome, { label: string; hint: string }> = {
  approve: { label: 'Reasons', hint: 'The customer is told these. Stick to facts; avoid blame.' },
  'warn-instead': { label: 'Reasons', hint: 'Confidential: kept with the escalation.' },
  'warn-formally': { label: 'Reasons', hint: 'The customer is told these. Stick to facts; avoid blame.' },
  'treat-as-complaint': { label: 'Reasons', hint: 'Confidential: kept with the escalation.' },
  decline: { label: 'Reasons', hint: 'Confidential: kept with the escalation.' },
  'no-action': { label: 'A note, if you like', hint: 'Confidential: kept with the escalation.' },
  'ask-for-more': { label: 'What do you need to know?', hint: 'The person who escalated reads this.' },
  'refer-to-legal': { label: 'Reasons', hint: 'Why this may be a matter for legal services.' },
}
