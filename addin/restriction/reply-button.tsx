import { useState } from 'react'
import { restriction as texts } from '../../server/contract/messages/en/restriction.ts'
import { say } from '../../server/contract/messages/say.ts'
import { openReply } from '../outlook/forms.ts'
import type { FormOpened } from '../outlook/open-form.ts'
import type { OpenMessage } from '../outlook/reading/open-message.ts'
import { Button, type ButtonProps } from '../parts/button.tsx'
import { Line } from '../parts/line.tsx'

/** An ordinary reply, where the arrangements allow one. Not recorded. */
export function ReplyButton({ message, appearance }: { message: OpenMessage; appearance: ButtonProps['appearance'] }) {
  const [opened, setOpened] = useState<FormOpened>('opened')
  return (
    <>
      <Button
        {...(appearance ? { appearance } : {})}
        onClick={async () => setOpened(await openReply(message, '', setOpened))}
      >
        {say(texts, 'reply')}
      </Button>
      {opened === 'not-opened' ? <Line care words={say(texts, 'outlook-did-not-open-reply')} /> : null}
      {opened === 'maybe' ? <Line care words={say(texts, 'reply-may-be-open')} /> : null}
    </>
  )
}
