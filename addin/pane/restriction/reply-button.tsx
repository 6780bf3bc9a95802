import { useState } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
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
        {say('Reply')}
      </Button>
      {opened === 'opening' ? <Line words={say('Opening the reply…')} /> : null}
      {opened === 'not-opened' ? (
        <Line care words={say('Outlook did not open the reply. Use its own Reply button.')} />
      ) : null}
      {opened === 'maybe' ? (
        <Line
          care
          words={say('We don’t know whether Outlook opened the reply. If no window opened, use its own Reply button.')}
        />
      ) : null}
    </>
  )
}
