import { useState } from 'react'
import { parts } from '../../server/contract/messages/en/parts.ts'
import { restriction as texts } from '../../server/contract/messages/en/restriction.ts'
import { say } from '../../server/contract/messages/say.ts'
import { nameOrAddress, type Subject } from '../api/customer-of.ts'
import { openReply, type ReplyOpened } from '../outlook/forms.ts'
import type { OpenMessage } from '../outlook/reading/open-message.ts'
import { Button, type ButtonProps } from '../parts/button.tsx'
import { Line } from '../parts/line.tsx'

type Props = { message: OpenMessage; subject: Subject; appearance: ButtonProps['appearance'] }

/** An ordinary reply, where the arrangements allow one. Not recorded. */
export function ReplyButton({ message, subject, appearance }: Props) {
  const [opened, setOpened] = useState<ReplyOpened>('opened')
  return (
    <>
      <Button
        {...(appearance ? { appearance } : {})}
        onClick={async () => setOpened(await openReply(message, { to: subject.address, text: '' }, setOpened))}
      >
        {say(texts, 'reply')}
      </Button>
      {opened === 'not-opened' ? <Line care words={say(texts, 'outlook-did-not-open-reply')} /> : null}
      {opened === 'another-message' ? (
        <Line care words={say(parts, 'outlook-no-longer-shows', { name: nameOrAddress(subject) })} />
      ) : null}
      {opened === 'maybe' ? <Line care words={say(texts, 'reply-may-be-open')} /> : null}
    </>
  )
}
