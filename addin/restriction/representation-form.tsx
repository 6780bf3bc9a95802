import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { recordObjection } from '../../server/contract/formal-warning.ts'
import { objection, objectionLabels } from '../../server/contract/messages/en/objection.ts'
import { restriction as texts } from '../../server/contract/messages/en/restriction.ts'
import { say } from '../../server/contract/messages/say.ts'
import { type RepresentationToRecord, recordRepresentation } from '../../server/contract/representation.ts'
import { useCall } from '../api/api-context.ts'
import { ask } from '../api/client.ts'
import { asFailure } from '../api/failure.ts'
import { messageFacts } from '../api/message-facts.ts'
import type { OpenMessage, ReplyTo } from '../outlook/reading/open-message.ts'
import { located } from '../outlook/reading/read-message.ts'
import { readOriginal } from '../outlook/reading/read-original.ts'
import { Form } from '../parts/form/form.tsx'
import { TextField } from '../parts/form/text-field.tsx'
import { useNotedKeyFor } from '../parts/form/use-key-for.ts'
import { usePaneNote } from '../parts/pane-note.ts'
import { todayIn } from '../words/dates.ts'

/** P14: a restriction, or a formal warning. */
export type Against = { restrictionId: string } | { formalWarningId: string }

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
  const { keyFor, forget } = useNotedKeyFor(draftName)
  const record = useRecordRepresentation()
  const [received] = useState(() => todayIn(timeZone, message.sentAt ?? new Date()))
  const fresh = { receivedOn: received, account: '' }
  const [draft = fresh, note] = usePaneNote<typeof fresh>(draftName, 'written', [fresh])
  const [checked, setChecked] = useState(false)
  const [reading, setReading] = useState(false)

  const send = async () => {
    setChecked(true)
    if (!draft.receivedOn) return
    setReading(true)
    const original = await readOriginal(message)
    setReading(false)
    const said = {
      receivedOn: draft.receivedOn,
      account: draft.account.trim() || null,
      evidence: { contact: messageFacts(await located(message), replyTo), original },
    }
    record.mutate(
      { key: keyFor({ against, said }), against, said },
      {
        onSuccess: () => {
          note(undefined)
          forget()
          onClose(true)
        },
      },
    )
  }
  return (
    <Form
      heading={isObjection ? say(objectionLabels, 'record') : say(texts, 'record-representation')}
      submit={say(texts, 'record-it')}
      busy={reading || record.isPending}
      failure={record.error && asFailure(record.error)}
      onSubmit={() => void send()}
      onClose={() => onClose(false)}
    >
      <p className="quiet">
        {isObjection ? say(objection, 'customer-says-that-warning') : say(texts, 'customer-says-that-arrangements')}
      </p>
      <TextField
        label={say(texts, 'received-on')}
        type="date"
        error={checked && !draft.receivedOn ? say(texts, 'this-is-needed') : undefined}
        value={draft.receivedOn}
        onChange={(receivedOn) => note({ ...draft, receivedOn })}
      />
      <TextField
        label={say(texts, 'what-do-they-say')}
        hint={say(texts, 'you-can-leave-this')}
        rows={3}
        longest={10_000}
        value={draft.account}
        onChange={(account) => note({ ...draft, account })}
      />
    </Form>
  )
}

type ToRecord = { key: string; against: Against; said: Omit<RepresentationToRecord, 'restrictionId'> }

/** It may contain the whole message, so it gets a minute. */
function useRecordRepresentation() {
  const call = useCall()
  return useMutation({
    mutationFn: ({ key, against, said }: ToRecord): Promise<unknown> =>
      'formalWarningId' in against
        ? ask(call, recordObjection, { body: { ...against, ...said }, key, longest: 60_000 })
        : ask(call, recordRepresentation, { body: { ...against, ...said }, key, longest: 60_000 }),
  })
}
