import { useState } from 'react'
import { restriction as texts } from '../../../server/contract/messages/en/restriction.ts'
import { warning } from '../../../server/contract/messages/en/warning.ts'
import { say } from '../../../server/contract/messages/say.ts'
import type { Subject } from '../../api/customer-of.ts'
import { openReply, type ReplyOpened } from '../../outlook/forms.ts'
import type { OpenMessage } from '../../outlook/reading/open-message.ts'
import { Button, type ButtonProps } from '../../parts/button.tsx'
import { Line } from '../../parts/line.tsx'

type Props = { message: OpenMessage; subject: Subject; appearance: ButtonProps['appearance'] }

/** An ordinary reply, where the arrangements allow one. Not recorded. */
export function ReplyButton({ message, subject, appearance }: Props) {
  const [opened, setOpened] = useState<'opening' | ReplyOpened>('opened')
  const reply = async () => {
    if (opened === 'opening') return
    setOpened('opening')
    setOpened(await openReply(message, { to: subject.address, text: '' }, setOpened))
  }
  return (
    <>
      <Button {...(appearance ? { appearance } : {})} onClick={reply}>
        {say(texts, 'reply')}
      </Button>
      {opened === 'opening' ? <Line words={say(warning, 'opening-reply')} /> : null}
      {opened === 'not-opened' ? <Line care words={say(texts, 'outlook-did-not-open-reply')} /> : null}
      {opened === 'maybe' ? <Line care words={say(texts, 'reply-may-be-open')} /> : null}
    </>
  )
}
