import { useId, useState } from 'react'
import type { FormalWarningSeen } from '../../../server/contract/formal-warning.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { asFailure } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { DraftEnd } from '../../parts/form/draft-end.tsx'
import { Form } from '../../parts/form/form.tsx'
import { useFormNote } from '../../parts/form/form-notes.ts'
import { useNotedForm } from '../../parts/form/noted-form.ts'
import { TextField } from '../../parts/form/text-field.tsx'
import { Line } from '../../parts/line.tsx'
import { obstacleWords } from '../../words/obstacle-words.ts'
import { AnswerForm, answerForm, neededUnless, ObjectionForm, objectionForm } from './objection-forms.tsx'
import { useChangeWarning } from './use-formal-warning.ts'

type Props = {
  seen: FormalWarningSeen
  timeZone: string
  /** The person's own name. */
  me: string
}
type Act = 'objection' | 'answer' | 'withdraw'

const withdrawalForm = (formalWarningId: string) => `warning-withdrawal ${formalWarningId}`

/** P10, P14: recording what the customer said against it, answering it, and withdrawing the warning. */
export function FormalWarningActs({ seen, timeZone, me }: Props) {
  const id = useId()
  const [open, setOpen] = useState<Act | null>(null)
  const isOpen = seen.objections.some(({ answer }) => answer === null)
  // P14: what came before it ended is recorded later too.
  const mayObject = seen.state === 'given' && !isOpen
  const mayWithdraw = seen.state === 'to-send' || seen.standing
  // A form stays open with what was written, also where another officer left nothing to do meanwhile.
  const ends = settledForms(seen, me).filter(({ act }) => act !== open)
  const draftEnds = ends.map(({ form, isMine }) => <DraftEnd key={form} form={form} isMine={isMine} />)
  if (!mayObject && !isOpen && !mayWithdraw && open === null) return draftEnds
  const toggle = (act: Act) => setOpen(open === act ? null : act)
  const openerOf = (act: Act) => `${id}-${act}`
  const close = (act: Act) => () => {
    setOpen(null)
    document.getElementById(openerOf(act))?.focus()
  }
  return (
    <>
      <div className="row">
        {mayObject ? (
          <Button id={openerOf('objection')} aria-expanded={open === 'objection'} onClick={() => toggle('objection')}>
            {say('Record an objection')}
          </Button>
        ) : null}
        {isOpen ? (
          <Button
            id={openerOf('answer')}
            appearance="primary"
            aria-expanded={open === 'answer'}
            onClick={() => toggle('answer')}
          >
            {say('Answer the objection')}
          </Button>
        ) : null}
        {!mayWithdraw || seen.withdrawal ? null : (
          <Button id={openerOf('withdraw')} aria-expanded={open === 'withdraw'} onClick={() => toggle('withdraw')}>
            {say('Withdraw the warning')}
          </Button>
        )}
      </div>
      {mayWithdraw && seen.withdrawal ? <Line care words={obstacleWords(seen.withdrawal, 'withdraw')} /> : null}
      {draftEnds}
      {open === 'objection' ? <ObjectionForm seen={seen} timeZone={timeZone} onClose={close('objection')} /> : null}
      {open === 'answer' ? <AnswerForm seen={seen} onClose={close('answer')} /> : null}
      {open === 'withdraw' ? <WithdrawForm seen={seen} onClose={close('withdraw')} /> : null}
    </>
  )
}

/** The forms for which nothing is left to do, and whether that is the person's own work. */
function settledForms(seen: FormalWarningSeen, me: string): { act: Act; form: string; isMine: boolean }[] {
  const { formalWarningId, objections, state, standing } = seen
  const answered = objections.flatMap(({ objectionId, answer }) =>
    answer ? [{ act: 'answer' as const, form: answerForm(objectionId), isMine: answer.by.name === me }] : [],
  )
  const withdrawing = objections.find(({ answer }) => answer?.outcome === 'withdrawn')?.answer
  const isMine = (withdrawing ?? seen.withdrawn)?.by.name === me
  return [
    ...answered,
    ...(state === 'withdrawn' ? [{ act: 'objection' as const, form: objectionForm(formalWarningId), isMine }] : []),
    ...(state === 'to-send' || standing
      ? []
      : [{ act: 'withdraw' as const, form: withdrawalForm(formalWarningId), isMine }]),
  ]
}

function WithdrawForm({ seen, onClose }: { seen: FormalWarningSeen; onClose: () => void }) {
  const form = withdrawalForm(seen.formalWarningId)
  const { keyFor, sending, lost } = useNotedForm(form, onClose)
  const change = useChangeWarning()
  const [checked, setChecked] = useState(false)
  const [why, setWhy] = useFormNote(form, 'why', '')
  const send = () => {
    setChecked(true)
    if (!why.trim()) return
    const given = { why: why.trim() }
    change.mutate({ key: keyFor(given), id: seen.formalWarningId, ...given })
  }
  return (
    <Form
      heading={say('Withdraw the warning')}
      submit={say('Withdraw it')}
      busy={change.isPending || sending}
      failure={change.error && asFailure(change.error)}
      lost={lost}
      onSubmit={send}
      onClose={onClose}
      isNoted
    >
      <TextField
        label={say('Why?')}
        hint={
          seen.state === 'to-send'
            ? say('Confidential. The customer was not told of the warning.')
            : say('The letter tells the customer these reasons. Stick to facts; avoid blame.')
        }
        rows={3}
        longest={4000}
        error={neededUnless(why, checked)}
        value={why}
        onChange={setWhy}
      />
    </Form>
  )
}
