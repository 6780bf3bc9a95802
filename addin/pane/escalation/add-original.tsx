import { useState } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { asFailure, failureWords } from '../../api/failure.ts'
import { messageFacts } from '../../api/message-facts.ts'
import type { OpenMessage, ReplyTo } from '../../outlook/reading/open-message.ts'
import { located } from '../../outlook/reading/read-message.ts'
import { readOriginal } from '../../outlook/reading/read-original.ts'
import { Button } from '../../parts/button.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Line } from '../../parts/line.tsx'
import { useMissingOriginal } from './missing-original.ts'
import { useAddDetails } from './use-add-details.ts'

type Props = { escalationId: string; message: OpenMessage; replyTo: ReplyTo }

/** P1: adds the open message's original to its escalation, which was filed without it. */
export function AddOriginal({ escalationId, message, replyTo }: Props) {
  const keyFor = useKeyFor()
  const add = useAddDetails()
  const [, note] = useMissingOriginal(escalationId)
  const [reading, setReading] = useState(false)
  const [none, setNone] = useState(false)
  const busy = reading || add.isPending

  const read = async () => {
    setReading(true)
    const [original, whole] = await Promise.all([readOriginal(message), located(message)])
    setReading(false)
    setNone(original === null)
    if (original === null) return
    const details = { evidence: [{ contact: messageFacts(whole, replyTo), original }] }
    // Noted even if another message is open by then.
    await add.mutateAsync({ key: keyFor(details), escalationId, details }).then(
      () => note('added'),
      () => undefined,
    )
  }
  return (
    <>
      <div>
        <Button size="small" disabledFocusable={busy} onClick={() => void read()}>
          {say('Add the original')}
        </Button>
      </div>
      {busy ? <Line words={say('Adding the original…')} /> : null}
      {none && !busy ? (
        <Line care words={say('Outlook did not give the original. Try again, or keep the message.')} />
      ) : null}
      {add.error && !busy ? (
        <Line care words={say('Not added. {why}', { why: failureWords(asFailure(add.error)) })} />
      ) : null}
    </>
  )
}
