import { mayWarn } from '../../../server/contract/standing/standing.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { nameOrAddress, subjectKey } from '../../api/customer-of.ts'
import { Button } from '../../parts/button.tsx'
import { More } from '../../parts/more.tsx'
import { AddDetailsLater } from '../escalation/add-details.tsx'
import { EscalateButton, EscalationLine, WithdrawButton } from '../escalation/escalate.tsx'
import { OwnOutcomes } from '../escalation/own-outcomes.tsx'
import { WarnButton, WarningLine } from '../escalation/warn.tsx'
import { InstructionCard } from '../restriction/instruction-card.tsx'
import { useServiceFirst } from '../shell/service/service-first.tsx'
import { canTryAgain } from '../standing/can-try-again.ts'
import { HeldActs } from '../standing/held-acts.tsx'
import { isAlreadyDone, isServiceAsked } from '../standing/view.ts'
import type { ActsProps } from './acts-props.ts'
import { BesideActs } from './late-beside-acts.tsx'
import { NoLongerShown } from './no-longer-shown.tsx'
import { RestrictedActs } from './restricted-acts.tsx'

/** What can be done about a message, by its standing: one primary button at most, the rest quieter, and the results. */
export function Acts(given: Omit<ActsProps, 'withService'>) {
  const { message, view, about, own, subject } = given
  const kind = view.kind === 'known' ? view.standing.kind : 'not-checked'
  const { withService, question } = useServiceFirst(
    own,
    about === 'sender' && isServiceAsked(view),
    subjectKey(subject),
  )
  const props = { ...given, withService }
  const words = kind === 'not-checked' && recordWords(props)
  return (
    <>
      {kind === 'restricted' ? question : null}
      {kind === 'restricted' ? <RestrictedActs {...props} /> : <HeldActs>{buttons(props)}</HeldActs>}
      {kind === 'restricted' ? null : question}
      <NoLongerShown itemKey={message.key} />
      {words ? <p className="quiet">{words}</p> : null}
      <BesideActs {...props} />
      <WarningLine
        itemKey={message.key}
        wording={props.council?.warningWording ?? ''}
        isSent={isOwnWarningSent(view)}
      />
      <OwnOutcomes
        message={message}
        timeZone={props.council?.timeZone ?? null}
        complaintsUrl={props.council?.complaintsUrl ?? null}
      />
      <EscalationLine message={message} replyTo={props.replyTo} />
      {about === 'sender' && view.kind === 'known' && view.standing.kind === 'restricted' ? (
        <InstructionCard standing={view.standing} />
      ) : null}
    </>
  )
}

/** P9: the person's own warning about this message is known to have been sent. */
const isOwnWarningSent = (view: ActsProps['view']): boolean =>
  view.kind === 'known' &&
  (view.alreadyDone ?? []).some(({ what, mine, confirmed }) => what === 'warning' && mine && confirmed)

function buttons(props: ActsProps) {
  const { message, replyTo, view, subject, council, withService, onTryAgain, onLogCall } = props
  const kind = view.kind === 'known' ? view.standing.kind : 'not-checked'
  const forGood = view.kind === 'not-checked' && !canTryAgain(view)
  const tryAgain =
    kind === 'not-checked' ? (
      <Button appearance="primary" onClick={forGood ? onLogCall : onTryAgain}>
        {forGood ? say('Look up by number or name') : say('Try again')}
      </Button>
    ) : null
  if (!subject || !council) return tryAgain
  const given = { message, replyTo, subject, withService }
  const warn = (label: string) =>
    view.kind === 'known' && !mayWarn(view.standing) ? null : (
      <WarnButton {...given} wording={council.warningWording} label={label} isDone={isAlreadyDone(view, 'warning')} />
    )
  const escalate = (label: string) => (
    <EscalateButton {...given} label={label} isDone={isAlreadyDone(view, 'escalation')} />
  )

  if (view.kind === 'known' && view.standing.kind === 'decision-pending') {
    const { mine, mayWithdraw, escalationId } = view.standing
    return (
      <>
        {mine ? (
          <AddDetailsLater itemKey={message.key} escalationId={escalationId} />
        ) : (
          escalate(say('Escalate this message too'))
        )}
        {mine || mayWarn(view.standing) ? (
          <More>
            {mine ? escalate(say('Escalate this message too')) : null}
            {warn(say('Give a polite warning'))}
            {mayWithdraw ? (
              <WithdrawButton itemKey={message.key} escalationId={escalationId} who={nameOrAddress(subject)} />
            ) : null}
          </More>
        ) : null}
      </>
    )
  }
  return (
    <>
      {tryAgain}
      {warn(kind === 'warned' ? say('Give another polite warning') : say('Give a polite warning'))}
      {escalate(say('Escalate'))}
    </>
  )
}

function recordWords({ about, subject, council, view }: ActsProps): string {
  if (about === 'recipients') return ''
  const why = view.kind === 'not-checked' ? view.why : null
  // No subject and Reply-To unread: the sender is a colleague, as far as is known.
  if (!subject)
    return why === 'reply-to-unread'
      ? ''
      : say('A warning or an escalation needs an address. You can log it by number or name instead.')
  // Recorded acts wait only after a failed call, not where the register refuses the person.
  const waits = why !== null && typeof why !== 'string' && why.reason !== 'not-allowed' && why.reason !== 'refused'
  return council && waits
    ? say('You can still record what happened. It is kept here until the register can be reached.')
    : ''
}
