import { useState } from 'react'
import type { FormalWarningSeen } from '../../../server/contract/formal-warning.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { objectionOutcomes } from '../../../server/contract/texts/words/formal-warning.ts'
import { cameByWords } from '../../../server/contract/texts/words/policy-words.ts'
import type { Channel } from '../../../server/policy/vocabulary.ts'
import type { ObjectionOutcome } from '../../../server/policy/vocabulary-outcomes.ts'
import { asFailure } from '../../api/failure.ts'
import { Choices } from '../../parts/form/choices.tsx'
import { Form } from '../../parts/form/form.tsx'
import { useFormDay, useFormNote } from '../../parts/form/form-notes.ts'
import { useNotedForm } from '../../parts/form/noted-form.ts'
import { SelectField } from '../../parts/form/select-field.tsx'
import { TextField } from '../../parts/form/text-field.tsx'
import { todayIn } from '../../words/dates.ts'
import { optionsOf } from '../../words/spoken.ts'
import { JudgeNote } from './judge-note.tsx'
import { useChangeWarning } from './use-formal-warning.ts'

type Props = { seen: FormalWarningSeen; onClose: () => void }

/** The forms for their notes and their keys. */
export const objectionForm = (formalWarningId: string) => `objection ${formalWarningId}`
export const answerForm = (objectionId: string) => `objection-answer ${objectionId}`

/** What a required field says once the form was sent without it. */
export const neededUnless = (text: string, checked: boolean) =>
  checked && !text.trim() ? say('This is needed.') : undefined

/** P14: what the customer said against a formal warning, however it came. */
export function ObjectionForm({ seen, timeZone, onClose }: Props & { timeZone: string }) {
  const form = objectionForm(seen.formalWarningId)
  const { keyFor, sending, lost } = useNotedForm(form, onClose)
  const change = useChangeWarning()
  const [checked, setChecked] = useState(false)
  const [receivedOn, setReceivedOn] = useFormDay(form, 'received', todayIn(timeZone))
  const [account, setAccount] = useFormNote(form, 'account', '')
  const [channel, setChannel] = useFormNote<Channel>(form, 'channel', 'post')
  const [spokenBy, setSpokenBy] = useFormNote(form, 'spoken-by', '')
  const send = () => {
    setChecked(true)
    if (!receivedOn || !account.trim()) return
    const objection = { receivedOn, account: account.trim(), channel, spokenBy: spokenBy.trim() || null }
    change.mutate({ key: keyFor(objection), id: seen.formalWarningId, objection })
  }
  return (
    <Form
      heading={say('Record an objection')}
      submit={say('Record it')}
      busy={change.isPending || sending}
      failure={change.error && asFailure(change.error)}
      lost={lost}
      onSubmit={send}
      onClose={onClose}
      isNoted
    >
      <SelectField
        label={say('How did it come?')}
        value={channel}
        options={optionsOf(cameByWords)}
        onChange={setChannel}
      />
      <TextField
        label={say('Who spoke for the customer?')}
        hint={say('Their name and part, like “Bea Moor, solicitor”. Leave it empty if the customer did.')}
        longest={200}
        value={spokenBy}
        onChange={setSpokenBy}
      />
      <TextField
        label={say('Received on')}
        type="date"
        error={neededUnless(receivedOn, checked)}
        value={receivedOn}
        onChange={setReceivedOn}
      />
      <TextField
        label={say('What did the customer say?')}
        hint={say('We tell whoever can answer it.')}
        rows={3}
        longest={10_000}
        error={neededUnless(account, checked)}
        value={account}
        onChange={setAccount}
      />
    </Form>
  )
}

const outcomes: readonly { value: ObjectionOutcome; label: string }[] = optionsOf(objectionOutcomes)

/** P14: the answer. The same judges as for a representation. */
export function AnswerForm({ seen, onClose }: Props) {
  // The one that the officer reads as they begin: another that comes meanwhile needs an answer of its own.
  const [objectionId] = useState(() => seen.objections.find((one) => one.answer === null)?.objectionId)
  const form = answerForm(objectionId ?? '')
  const { keyFor, sending, lost } = useNotedForm(form, onClose)
  const change = useChangeWarning()
  const [checked, setChecked] = useState(false)
  const [outcome, setOutcome] = useFormNote<ObjectionOutcome | null>(form, 'outcome', null)
  const [reasons, setReasons] = useFormNote(form, 'reasons', '')
  const [sameOfficer, setSameOfficer] = useFormNote(form, 'same-officer', '')
  const { judging } = seen
  const needsReason = judging !== null && judging.obstacle === null && judging.involvement.length > 0
  if (judging && judging.obstacle !== null) return <JudgeNote judging={judging} />
  const send = () => {
    setChecked(true)
    if (!outcome || !reasons.trim() || (needsReason && !sameOfficer.trim())) return
    const answer = {
      ...(objectionId && { objectionId }),
      outcome,
      reasons: reasons.trim(),
      sameOfficerReason: needsReason ? sameOfficer.trim() : null,
    }
    change.mutate({ key: keyFor(answer), id: seen.formalWarningId, answer })
  }
  return (
    <Form
      heading={say('Answer the objection')}
      submit={say('Record the answer')}
      busy={change.isPending || sending}
      failure={change.error && asFailure(change.error)}
      lost={lost}
      onSubmit={send}
      onClose={onClose}
      isNoted
    >
      <JudgeNote judging={judging} />
      <Choices
        legend={say('What do you decide?')}
        value={outcome}
        options={outcomes}
        error={checked && !outcome ? say('Choose one.') : undefined}
        onChange={setOutcome}
      />
      <TextField
        label={say('Reasons')}
        hint={say('The letter tells the customer these. Stick to facts; avoid blame.')}
        rows={3}
        longest={10_000}
        error={neededUnless(reasons, checked)}
        value={reasons}
        onChange={setReasons}
      />
      {needsReason ? (
        <TextField
          label={say('Why do you answer it yourself?')}
          rows={2}
          longest={4000}
          error={neededUnless(sameOfficer, checked)}
          value={sameOfficer}
          onChange={setSameOfficer}
        />
      ) : null}
    </Form>
  )
}
