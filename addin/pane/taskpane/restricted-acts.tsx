import { wasTold } from '../../../server/contract/standing/standing.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { Button } from '../../parts/button.tsx'
import { More } from '../../parts/more.tsx'
import { assumedTimeZone } from '../../words/assumed-time-zone.ts'
import { dealsThemselves } from '../../words/named-words.ts'
import { EscalateButton } from '../escalation/escalate.tsx'
import { NoteDutiesAfterPassing } from '../restriction/note-duties-after-passing.tsx'
import { PassedOnLine } from '../restriction/pass-on.tsx'
import { ReplyButton } from '../restriction/reply-button.tsx'
import type { Restricted } from '../restriction/restricted.ts'
import { RepresentationButton, TellOfficer, TellOfficerButtons } from '../restriction/tell-officer.tsx'
import { usePassOn } from '../restriction/use-pass-on.ts'
import { useWorld } from '../shell/world.ts'
import { HeldActs } from '../standing/held-acts.tsx'
import { isAlreadyDone } from '../standing/view.ts'
import type { ActsProps } from './acts-props.ts'

/** P14: what staff do with a message from a customer whose contact is restricted. */
export function RestrictedActs(props: ActsProps) {
  const { view, subject } = props
  if (view.kind !== 'known' || view.standing.kind !== 'restricted' || !subject) return null
  return <MessageActs {...props} standing={view.standing} subject={subject} />
}

type Props = ActsProps & { standing: Restricted; subject: NonNullable<ActsProps['subject']> }

function MessageActs(props: Props) {
  const { message, replyTo, view, standing, subject, council, toConfirm, withService } = props
  const { service } = props.own
  const { you } = standing.instruction
  const contact = dealsThemselves(you)
  const { graph } = useWorld()
  const { passOn, ...passing } = usePassOn(message, replyTo, standing, subject, contact ? null : graph)
  const mayReply = you !== null || standing.instruction.mayReply
  const isTold = wasTold(standing.instruction)
  // P14: the letter names their mailbox for those who disagree, so a reminder to write elsewhere would be wrong.
  const hears = you === 'objections'
  const moreId = `more-${message.key}`
  const escalate = council ? (
    <EscalateButton
      {...{ message, replyTo, subject, withService }}
      label={say('Escalate')}
      isDone={isAlreadyDone(view, 'escalation')}
    />
  ) : null
  const remind = (appearance: 'primary' | 'secondary') => (
    <Button appearance={appearance} onClick={() => void passOn(true)}>
      {say('Remind and pass on')}
    </Button>
  )
  const passOnOnly = (appearance: 'primary' | 'secondary' = 'secondary') => (
    <Button appearance={appearance} onClick={() => void passOn(false)}>
      {say('Pass on only')}
    </Button>
  )
  // P14: a reminder would tell the customer of a restriction that they were not told of.
  const first = isTold ? remind : passOnOnly
  return (
    <>
      <HeldActs>
        {hears ? (
          <RepresentationButton itemKey={message.key} restrictionId={standing.restrictionId} />
        ) : mayReply ? (
          <ReplyButton message={message} subject={subject} appearance="primary" />
        ) : (
          first('primary')
        )}
        <div className="row rest">
          {hears ? <ReplyButton message={message} subject={subject} appearance="secondary" /> : null}
          {mayReply && !contact && !hears && isTold ? remind('secondary') : null}
          {mayReply || !isTold ? null : passOnOnly()}
          <More id={moreId}>
            {mayReply ? passOnOnly() : null}
            {escalate}
            <TellOfficerButtons
              itemKey={message.key}
              restrictionId={standing.restrictionId}
              without={hears ? 'representation' : null}
            />
            <Button
              disabledFocusable
              description={say('You can’t warn this customer: their contact is already restricted.')}
            >
              {say('Give a polite warning')}
            </Button>
          </More>
        </div>
      </HeldActs>
      <TellOfficer
        message={message}
        replyTo={replyTo}
        service={service}
        timeZone={council?.timeZone ?? assumedTimeZone}
        opener={moreId}
      />
      <PassedOnLine itemKey={message.key} standing={standing} toConfirm={toConfirm} passing={passing} />
      <NoteDutiesAfterPassing itemKey={message.key} />
    </>
  )
}
