import { Button } from '@fluentui/react-components'
import type { OneClick, Opened, WhyNot } from './passing-on.ts'

type Props = {
  how: OneClick
  opened: Opened
  to: string
  onGone: (from: string) => void
  onOpen: () => void
}

/** How passing on in one click went, and what is left to do where it did not, or may not have. */
export function OneClickLine({ how, opened, to, onGone, onOpen }: Props) {
  if (how.kind === 'sent') return <p>Sent to {to}. You find it in Sent Items.</p>
  if (how.kind === 'not-sent') {
    return (
      <p>
        {whyNotWords[how.why]}{' '}
        {opened.forward ? `A message to ${to} has been opened instead. Read it over and send it.` : null}
      </p>
    )
  }
  return (
    <>
      <p>
        It is not known whether this went to {to}. Look in Sent Items of {how.from} before you send it again.
      </p>
      <div className="row">
        <Button size="small" onClick={() => onGone(how.from)}>
          It has gone
        </Button>
        <Button size="small" onClick={onOpen}>
          It has not gone: open a message
        </Button>
      </div>
    </>
  )
}

/** Why it was not sent in one click, as a sentence. */
const whyNotWords: Record<WhyNot, string> = {
  'owner-unknown': 'Outlook did not say whose mailbox this message is in, so it was not sent from here.',
  'consent-refused': 'The pane has no permission to send mail for you.',
  cancelled: 'The question in the window was not answered, so the pane did not send it.',
  'pop-up-blocked': 'The browser blocked the window that asks for permission, so the pane did not send it.',
  'sign-in-failed': 'The pane did not get permission to send mail for you.',
  unreachable: 'The mail service could not be reached, so nothing was sent.',
  'not-allowed': 'The mail service did not let the pane send from this mailbox.',
  'not-found': 'The mail service did not find this message. It may have been moved.',
  'too-large': 'This message is too large for the mail service to send in one click.',
  'too-many': 'The mail service is busy and did not send it.',
  'not-sent': 'The mail service did not send it.',
}
