import { useId, useState } from 'react'
import type { FormalWarningSeen } from '../../server/contract/formal-warning.ts'
import type { ObjectionOutcome } from '../../server/policy/vocabulary-outcomes.ts'
import { asFailure } from '../api/failure.ts'
import { Button } from '../parts/button.tsx'
import { Choices } from '../parts/form/choices.tsx'
import { Form } from '../parts/form/form.tsx'
import { TextField } from '../parts/form/text-field.tsx'
import { useKeyFor } from '../parts/form/use-key-for.ts'
import { Line } from '../parts/line.tsx'
import { todayIn } from '../words/dates.ts'
import { JudgeNote } from './judge-note.tsx'
import { obstacleWords } from './judging.ts'
import { useChangeWarning } from './use-formal-warning.ts'

type Props = { seen: FormalWarningSeen; timeZone: string }
type Act = 'objection' | 'withdraw'

/** P10, P14: answering what the customer said against it, and withdrawing it. Nothing once it no longer counts. */
export function FormalWarningActs({ seen, timeZone }: Props) {
  const id = useId()
  const [open, setOpen] = useState<Act | null>(null)
  if (seen.state !== 'to-send' && !seen.standing) return null
  const mayObject = seen.standing && seen.objection === null
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
            Answer an objection
          </Button>
        ) : null}
        {seen.withdrawal ? null : (
          <Button id={openerOf('withdraw')} aria-expanded={open === 'withdraw'} onClick={() => toggle('withdraw')}>
            Withdraw the warning
          </Button>
        )}
      </div>
      {seen.withdrawal ? <Line care words={obstacleWords(seen.withdrawal, 'withdraw the warning')} /> : null}
      {open === 'objection' ? <ObjectionForm seen={seen} timeZone={timeZone} onClose={close('objection')} /> : null}
      {open === 'withdraw' ? <WithdrawForm seen={seen} onClose={close('withdraw')} /> : null}
    </>
  )
}

const missing = (checked: boolean, text: string) => (checked && !text.trim() ? 'This is needed.' : undefined)

const outcomes: readonly { value: ObjectionOutcome; label: string }[] = [
  { value: 'stays', label: 'The warning stays' },
  { value: 'withdrawn', label: 'The warning is withdrawn' },
]

/** P14: the same judges as for a representation. */
function ObjectionForm({ seen, timeZone, onClose }: Props & { onClose: () => void }) {
  const keyFor = useKeyFor()
  const change = useChangeWarning()
  const [checked, setChecked] = useState(false)
  const [receivedOn, setReceivedOn] = useState(() => todayIn(timeZone))
  const [account, setAccount] = useState('')
  const [outcome, setOutcome] = useState<ObjectionOutcome | null>(null)
  const [reasons, setReasons] = useState('')
  const [sameOfficer, setSameOfficer] = useState('')
  const { judging } = seen
  const needsReason = judging !== null && judging.obstacle === null && judging.involvement.length > 0
  if (judging && judging.obstacle !== null) return <JudgeNote judging={judging} />
  const send = () => {
    setChecked(true)
    if (!receivedOn || !account.trim() || !outcome || !reasons.trim() || (needsReason && !sameOfficer.trim())) return
    const objection = {
      receivedOn,
      account: account.trim(),
      outcome,
      reasons: reasons.trim(),
      sameOfficerReason: needsReason ? sameOfficer.trim() : null,
    }
    change.mutate({ key: keyFor(objection), id: seen.formalWarningId, objection }, { onSuccess: onClose })
  }
  return (
    <Form
      heading="Answer an objection"
      submit="Record the answer"
      busy={change.isPending}
      failure={change.error && asFailure(change.error)}
      onSubmit={send}
      onClose={onClose}
    >
      <JudgeNote judging={judging} />
      <TextField
        label="Received on"
        type="date"
        error={missing(checked, receivedOn)}
        value={receivedOn}
        onChange={setReceivedOn}
      />
      <TextField
        label="What did the customer say?"
        rows={3}
        longest={10_000}
        error={missing(checked, account)}
        value={account}
        onChange={setAccount}
      />
      <Choices
        legend="What do you decide?"
        value={outcome}
        options={outcomes}
        error={checked && !outcome ? 'Choose one.' : undefined}
        onChange={setOutcome}
      />
      <TextField
        label="Reasons"
        hint="Tell the customer these in writing. Stick to facts; avoid blame."
        rows={3}
        longest={10_000}
        error={missing(checked, reasons)}
        value={reasons}
        onChange={setReasons}
      />
      {needsReason ? (
        <TextField
          label="Why do you answer it yourself?"
          rows={2}
          longest={4000}
          error={missing(checked, sameOfficer)}
          value={sameOfficer}
          onChange={setSameOfficer}
        />
      ) : null}
    </Form>
  )
}

function WithdrawForm({ seen, onClose }: { seen: FormalWarningSeen; onClose: () => void }) {
  const keyFor = useKeyFor()
  const change = useChangeWarning()
  const [checked, setChecked] = useState(false)
  const [why, setWhy] = useState('')
  const send = () => {
    setChecked(true)
    if (!why.trim()) return
    const given = { why: why.trim() }
    change.mutate({ key: keyFor(given), id: seen.formalWarningId, ...given }, { onSuccess: onClose })
  }
  return (
    <Form
      heading="Withdraw the warning"
      submit="Withdraw it"
      busy={change.isPending}
      failure={change.error && asFailure(change.error)}
      onSubmit={send}
      onClose={onClose}
    >
      <TextField
        label="Why?"
        hint={
          seen.state === 'to-send'
            ? 'Confidential. The customer was not told of the warning.'
            : 'Tell the customer in writing that the warning no longer counts.'
        }
        rows={3}
        longest={4000}
        error={missing(checked, why)}
        value={why}
        onChange={setWhy}
      />
    </Form>
  )
}
