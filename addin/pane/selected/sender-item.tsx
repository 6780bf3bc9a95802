import { say } from '../../../server/contract/texts/say.ts'
import { clueOf } from '../../api/customer-of.ts'
import { BeforeVisit } from '../../parts/before-visit.tsx'
import { Button } from '../../parts/button.tsx'
import type { Act } from '../../queue/act.ts'
import { useActs } from '../../queue/queue-context.ts'
import { messagesIn } from '../../words/counts.ts'
import { dealsThemselves, ownWords } from '../../words/named-words.ts'
import { AddDetails } from '../escalation/add-details.tsx'
import type { GroupEscalation, GroupToEscalate } from '../escalation/group-escalation.ts'
import { GroupEscalationCard, GroupEscalationLine } from '../escalation/group-escalation-card.tsx'
import type { PassSeveral, PassSeveralState } from '../restriction/pass-several.ts'
import { SeveralPassed } from '../restriction/several-passed.tsx'
import type { WithService } from '../shell/service/service-first.tsx'
import { StandingIcon } from '../standing/standing-icon.tsx'
import { standingWords, withDoubts } from '../standing/words.ts'
import { type DoneByKey, type DoneHere, doneAlready, doneAlreadyWords } from './already-done.ts'
import type { Sender } from './senders.ts'

type Props = {
  sender: Sender
  /** What to call them; no two senders here are called the same. Empty for those about whom nothing can be done. */
  called: string
  /** What was done about the selected messages already. */
  done: DoneByKey
  timeZone: string
  withService: WithService
  together: GroupEscalation
  passing: PassSeveral
  /** What became of passing on this sender's messages; null where they were not. */
  passed: PassSeveralState | null
  /** Somebody's messages are being passed on. */
  isPassing: boolean
  /** Something else is being escalated. */
  busy: boolean
  /** This sender's messages are being escalated: the progress shows here. */
  here: boolean
  filed: GroupToEscalate[]
}

/**
 * One sender of the selected messages: their standing, how many messages there are, and a way to escalate them
 * together.
 */
export function SenderItem({
  sender,
  called,
  done,
  timeZone,
  withService,
  together,
  passing,
  passed,
  isPassing,
  busy,
  here: isHere,
  filed,
}: Props) {
  const { view, who, subject, isAsked, messages } = sender
  const given = view.kind === 'checking' ? null : standingWords(view, 'sender', timeZone)
  const several = messages.length > 1
  const careOfAll = view.kind === 'not-checked' && view.why !== 'reply-to-unread' && several
  const standing = view.kind === 'known' ? view.standing : null
  // Whom the restriction names is not told to pass the messages to themselves.
  const own = standing?.kind === 'restricted' ? ownWords(standing.instruction) : null
  const theirs = own !== null && view.kind === 'known' ? withDoubts(own, view) : given?.sentence
  const sentence = careOfAll ? say('Treat these messages with care.') : theirs
  const pending = standing?.kind === 'decision-pending' ? standing : null
  const keys = messages.map(({ key }) => key)
  const here = useDoneHere(filed, keys)
  const already = doneAlready(keys, done, here)
  // A button stays in its place once nothing is left to do.
  const isEscalated = already.toEscalate.length === 0
  const isPassed = already.toPassOn.length === 0
  const toEscalate = isEscalated ? keys.filter((key) => here.escalated.has(key)) : already.toEscalate
  // Each is recorded once it has gone: what is under way stays on the button until all have.
  const underWay = passed?.step === 'passing' ? passed.of.keys : null
  const toPassOn = underWay ?? (isPassed ? keys.filter((key) => here.passedOn.has(key)) : already.toPassOn)
  // By address, which stays the same when escalating adds the customer; a name can be somebody else's too.
  const about = subject ? `sender ${subject.address.trim().toLowerCase()}` : undefined
  const doneWords = doneAlreadyWords(already)

  const escalate = (service: string | null) => {
    if (!subject) return
    const itemKey = `several ${crypto.randomUUID()}`
    together.start({ itemKey, keys: toEscalate, customer: clueOf(subject), who: called, service })
  }
  const restricted = standing?.kind === 'restricted' && !dealsThemselves(standing.instruction.you) ? standing : null
  const passOn = () => {
    if (!restricted || !subject) return
    const { restrictionId, instruction } = restricted
    passing.start({ keys: toPassOn, restrictionId, who: called, passTo: instruction.passTo })
  }
  const passLabel = say('Pass on {messages}', { messages: messagesIn(toPassOn.length) })
  const label = say(pending ? 'Escalate {messages} too' : 'Escalate {messages}', {
    messages: messagesIn(toEscalate.length),
  })
  return (
    <li className="sender" aria-busy={view.kind === 'checking'}>
      <div className="standing-head">
        {given ? <StandingIcon tone={standing?.kind ?? 'not-checked'} /> : <span className="standing-icon" />}
        <div>
          <h2 className="standing-name">
            {given?.name ?? <span className="quiet late">{say('Checking the register…')}</span>}
          </h2>
          <p className="who">
            {who.map((part) => (
              <span key={part}>{part}</span>
            ))}
            <span>{messagesIn(messages.length)}</span>
          </p>
        </div>
      </div>
      {sentence ? (
        <p className="sender-sentence" lang={sentence === given?.sentence ? given.lang : undefined}>
          {sentence}
        </p>
      ) : null}
      {given?.detail ? <p className="quiet">{given.detail}</p> : null}
      {doneWords ? <p className="also">{doneWords}</p> : null}
      {view.kind === 'known' ? <BeforeVisit sentences={view.beforeVisit} /> : null}
      {isAsked ? (
        <p className="quiet">
          {say('A reply would go to somebody else than the sender. Open each message to say whom it is about.')}
        </p>
      ) : null}
      {subject && standing?.kind !== 'colleague' ? (
        <div className="row">
          {restricted && toPassOn.length > 0 ? (
            <Button
              {...(restricted.instruction.mayReply ? {} : { appearance: 'primary' as const })}
              disabledFocusable={isPassing || isPassed}
              aria-label={`${passLabel}: ${called}`}
              onClick={passOn}
            >
              {passLabel}
            </Button>
          ) : null}
          {toEscalate.length > 0 ? (
            <Button
              disabledFocusable={busy || isEscalated}
              aria-label={`${label}: ${called}`}
              onClick={() => withService(escalate)}
            >
              {label}
            </Button>
          ) : null}
          {pending?.mine && filed.length === 0 ? (
            <AddDetails escalationId={pending.escalationId} about={about} />
          ) : null}
        </div>
      ) : null}
      {passed ? <SeveralPassed passing={passing} /> : null}
      {isHere ? <GroupEscalationCard together={together} /> : null}
      {filed.map((of) => (
        <GroupEscalationLine key={of.itemKey} of={of} about={of === here.groups[0] ? about : undefined} />
      ))}
    </li>
  )
}

/** Which of these messages were passed on or escalated from here, or are on their way, and the latter’s groups. */
function useDoneHere(filed: GroupToEscalate[], keys: string[]): DoneHere & { groups: GroupToEscalate[] } {
  const live = useActs().filter(
    ({ state, takenBack }) => !takenBack && state.step !== 'taken-back' && state.step !== 'refused',
  )
  const isLive = (what: Act['kind'], key: string) => live.some(({ kind, itemKey }) => kind === what && itemKey === key)
  const groups = filed.filter(({ itemKey }) => isLive('escalation', itemKey))
  return {
    groups,
    passedOn: new Set(keys.filter((key) => isLive('passed-on', key))),
    escalated: new Set(groups.flatMap((of) => of.keys)),
  }
}
