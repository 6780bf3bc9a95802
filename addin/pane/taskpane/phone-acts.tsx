import { wasTold } from '../../../server/contract/standing/standing.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { subjectKey } from '../../api/customer-of.ts'
import { Button } from '../../parts/button.tsx'
import { dealsThemselves } from '../../words/named-words.ts'
import { EscalateButton, EscalationLine } from '../escalation/escalate.tsx'
import { InstructionCard } from '../restriction/instruction-card.tsx'
import type { Restricted } from '../restriction/restricted.ts'
import { TapContact } from '../restriction/tap-contact.tsx'
import type { OwnService } from '../shell/service/service.ts'
import { useServiceFirst } from '../shell/service/service-first.tsx'
import { canTryAgain } from '../standing/can-try-again.ts'
import { isAlreadyDone, isServiceAsked } from '../standing/view.ts'
import { LateParts } from './late-parts.tsx'
import type { KnownMessage } from './message-pane.tsx'
import { NoLongerShown } from './no-longer-shown.tsx'

type Props = KnownMessage & { own: OwnService }

/**
 * What a phone can do about a message: tap the contact, escalate, and try again. No button here opens an Outlook
 * window.
 */
export function PhoneActs(props: Props) {
  const { message, replyTo, view, about, subject, council, own, onTryAgain } = props
  const standing = view.kind === 'known' ? view.standing : null
  const restricted = about === 'sender' && standing?.kind === 'restricted' ? standing : null
  const contact = restricted !== null && dealsThemselves(restricted.instruction.you)
  const { withService, question } = useServiceFirst(
    own,
    about === 'sender' && isServiceAsked(view),
    subjectKey(subject),
  )
  return (
    <>
      {question}
      <LateParts {...props} />
      {restricted && !contact ? <TapContact instruction={restricted.instruction} /> : null}
      <div className="row">
        {canTryAgain(view) ? (
          <Button appearance="primary" onClick={onTryAgain}>
            {say('Try again')}
          </Button>
        ) : null}
        {subject && council ? (
          <EscalateButton
            message={message}
            replyTo={replyTo}
            subject={subject}
            withService={withService}
            label={standing?.kind === 'decision-pending' ? say('Escalate this message too') : say('Escalate')}
            isDone={isAlreadyDone(view, 'escalation')}
          />
        ) : null}
      </div>
      <NoLongerShown itemKey={message.key} />
      <EscalationLine message={message} replyTo={replyTo} opensDetails={false} />
      {restricted ? <InstructionCard standing={restricted} contacts={contact} /> : null}
      {onAComputer(props, restricted, contact) ? (
        <p className="quiet">{onAComputer(props, restricted, contact)}</p>
      ) : null}
    </>
  )
}

/** What a phone cannot do, and where to do it. */
function onAComputer({ view, about, subject }: Props, restricted: Restricted | null, isContact: boolean): string {
  if (about === 'recipients' || isContact) return ''
  if (restricted)
    return say(
      wasTold(restricted.instruction)
        ? 'To remind the customer or to pass this on with one click, use Outlook on a computer.'
        : 'To pass this on with one click, use Outlook on a computer.',
    )
  if (subject) return say('To give a polite warning, use Outlook on a computer.')
  return view.kind === 'not-checked' ? say('To look somebody up by number or name, use Outlook on a computer.') : ''
}
