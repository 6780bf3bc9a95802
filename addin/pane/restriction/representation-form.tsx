import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { recordObjection } from '../../../server/contract/formal-warning.ts'
import { type RepresentationToRecord, recordRepresentation } from '../../../server/contract/representation.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { useCall } from '../../api/api-context.ts'
import type { Call } from '../../api/call.ts'
import { ask } from '../../api/client.ts'
import { asFailure, isRefused } from '../../api/failure.ts'
import { messageFacts } from '../../api/message-facts.ts'
import type { OpenMessage, ReplyTo } from '../../outlook/reading/open-message.ts'
import { located } from '../../outlook/reading/read-message.ts'
import { readOriginal } from '../../outlook/reading/read-original.ts'
import { Form } from '../../parts/form/form.tsx'
import { useNotedForm } from '../../parts/form/noted-form.ts'
import { TextField } from '../../parts/form/text-field.tsx'
import { usePaneNote } from '../../parts/pane-note.ts'
import { todayIn } from '../../words/dates.ts'

/** P14: a restriction, or a formal warning. */
export type Against = { restrictionId: string } | { formalWarningId: string }

type Draft = { receivedOn: string; account: string }
type Said = Omit<RepresentationToRecord, 'restrictionId'>

type Props = {
  message: OpenMessage
  replyTo: ReplyTo
  /** What the message objects to. */
  against: Against
  timeZone: string
  onClose: (recorded: boolean) => void
}

/**
 * P14: records that the open message is a representation against the restriction, or an objection to the formal warning,
 * with its original.
 */
export function RepresentationForm({ message, replyTo, against, timeZone, onClose }: Props) {
  const isObjection = 'formalWarningId' in against
  const draftName = `representation-draft ${message.key}`
  const { keyFor, sending, lost } = useNotedForm(draftName, () => onClose(true), { whenGone: true })
  const [received] = useState(() => todayIn(timeZone, message.sentAt ?? new Date()))
  const fresh: Draft = { receivedOn: received, account: '' }
  const [draft = fresh, note] = usePaneNote<Draft>(draftName, 'written', [fresh])
  const [checked, setChecked] = useState(false)
  // With the original it may be large: it stays while the pane is open, and is not kept over a reload.
  const [, noteSent, sentNow] = usePaneNote<{ written: string; said: Said }>(`${draftName} sent`)
  const [isReading = false, noteReading] = usePaneNote<boolean>(`${draftName} reading`)
  const read = async () => {
    noteReading(true)
    try {
      return await saidIn(draft, message, replyTo)
    } finally {
      noteReading(undefined)
    }
  }
  const call = useCall()
  const record = useMutation({
    // Reading is part of it: the button waits until the register has answered.
    mutationFn: async () => {
      const written = JSON.stringify(draft)
      const before = sentNow()
      // A retry says what the first press said, even if Outlook would now give something else.
      const said = before?.written === written ? before.said : await read()
      noteSent({ written, said })
      return await send(call, { key: keyFor({ against, said }), against, said })
    },
    // What the register refused is not recorded: the message is read again, its original may be readable by then.
    onError: (error) => {
      if (isRefused(asFailure(error))) noteSent(undefined)
    },
  })

  const submit = () => {
    setChecked(true)
    if (draft.receivedOn) record.mutate()
  }
  return (
    <Form
      heading={isObjection ? say('Record an objection') : say('Record a representation')}
      submit={say('Record it')}
      busy={record.isPending || isReading || sending}
      failure={record.error && asFailure(record.error)}
      lost={lost}
      onSubmit={submit}
      onClose={() => onClose(false)}
    >
      <p className="quiet">
        {isObjection
          ? say('The customer says that the formal warning is wrong. This message is kept as evidence.')
          : say('The customer says that the arrangements are wrong. This message goes with it.')}
      </p>
      <TextField
        label={say('Received on')}
        type="date"
        error={checked && !draft.receivedOn ? say('This is needed.') : undefined}
        value={draft.receivedOn}
        onChange={(receivedOn) => note({ ...draft, receivedOn })}
      />
      <TextField
        label={say('What do they say, in short?')}
        hint={say('You can leave this empty: the officer reads the message.')}
        rows={3}
        longest={10_000}
        value={draft.account}
        onChange={(account) => note({ ...draft, account })}
      />
    </Form>
  )
}

/** What the form says, with the message as Outlook gives it at this moment. */
const saidIn = async ({ receivedOn, account }: Draft, message: OpenMessage, replyTo: ReplyTo): Promise<Said> => {
  const original = await readOriginal(message)
  const contact = messageFacts(await located(message), replyTo)
  return { receivedOn, account: account.trim() || null, evidence: { contact, original } }
}

type ToRecord = { key: string; against: Against; said: Said }

/** It may contain the whole message, so it gets a minute. */
const send = (call: Call, { key, against, said }: ToRecord): Promise<unknown> =>
  'formalWarningId' in against
    ? ask(call, recordObjection, { body: { ...against, ...said }, key, longest: 60_000 })
    : ask(call, recordRepresentation, { body: { ...against, ...said }, key, longest: 60_000 })
