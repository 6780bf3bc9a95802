import { say } from '../../../server/contract/texts/say.ts'
import { Button } from '../../parts/button.tsx'
import './selected.css'
import { type UseQueryResult, useQueryClient } from '@tanstack/react-query'
import { useRef, useSyncExternalStore } from 'react'
import type { Me } from '../../../server/contract/settings/me.ts'
import { asFailure } from '../../api/failure.ts'
import { ownAddress } from '../../outlook/profile.ts'
import type { SelectedMessage } from '../../outlook/selection.ts'
import { useStandingAnnounced } from '../../parts/announce.tsx'
import { Line } from '../../parts/line.tsx'
import { Progress } from '../../parts/progress.tsx'
import { assumedTimeZone } from '../../words/assumed-time-zone.ts'
import { messagesIn } from '../../words/counts.ts'
import { GroupEscalationCard, GroupEscalationLine } from '../escalation/group-escalation-card.tsx'
import { SeveralPassed } from '../restriction/several-passed.tsx'
import type { OwnService } from '../shell/service/service.ts'
import { useServiceFirst } from '../shell/service/service-first.tsx'
import { useEachStanding } from '../standing/each-standing.ts'
import { isServiceAsked } from '../standing/view.ts'
import { sharedMailbox } from '../standing/who-to-ask.ts'
import { standingName } from '../standing/words.ts'
import { gravestFirst, kindOf, useInOrder } from './in-order.ts'
import type { Reader, ReadSoFar } from './reader.ts'
import { SenderItem } from './sender-item.tsx'
import { addressesOf, calledOf, type Sender, type Senders, sendersOf, whoCounts } from './senders.ts'
import { useDone } from './use-done.ts'
import { useGroupEscalation } from './use-group-escalation.ts'
import { usePassSeveral } from './use-pass-several.ts'

type Props = {
  selected: SelectedMessage[]
  others: number
  reader: Reader
  personId: string
  me: UseQueryResult<Me>
  own: OwnService
  onRefresh: () => void
}

/** The register takes ten addresses at once: until all messages are read, only full tens are asked about, each once. */
const batch = 10

/**
 * The senders of the selected messages, each with their standing, and a way to escalate several messages together
 * (P10).
 */
export function SelectedMessages({ selected, others, reader, personId, me, own, onRefresh }: Props) {
  const queryClient = useQueryClient()
  const known = useSyncExternalStore(reader.subscribe, reader.now)
  const selectedNow = useRef(selected)
  selectedNow.current = selected
  const { together, filed } = useGroupEscalation(personId, reader, () => selectedNow.current)
  const state = useSyncExternalStore(together.subscribe, together.now)

  const domains = me.data?.council.domains ?? []
  const asker = useRef({ service: own.service, domains })
  asker.current = { service: own.service, domains }
  const passing = usePassSeveral(
    reader,
    () => selectedNow.current,
    () => asker.current,
  )
  const passed = useSyncExternalStore(passing.subscribe, passing.now)
  const who = (read: Parameters<typeof whoCounts>[0]) => whoCounts(read, ownAddress(), domains)
  const isRead = selected.every(({ key }) => known.has(key))
  const mailbox = mailboxIn(known)
  const addresses = addressesOf(known, selected, who)
  const asked = isRead ? addresses : addresses.slice(0, addresses.length - (addresses.length % batch))
  const standingsOf = useEachStanding('selection', asked, { service: own.service, mailbox }, me.data !== undefined)
  const found = withFailure(sendersOf(selected, known, who, standingsOf), me)
  const { unread } = found
  const settled = isRead && found.senders.every(({ view }) => view.kind !== 'checking')
  const senders = useInOrder(found.senders, settled)
  const called = calledOf(senders)
  const done = useDone({ senders, known, who, asker: { service: own.service, mailbox }, enabled: isRead })
  const { withService, question } = useServiceFirst(
    own,
    senders.some(({ view }) => isServiceAsked(view)),
    selected.map(({ key }) => key).join(' '),
  )

  const heading = headingOf(selected.length, isRead ? senders.length : 0)
  const counted = summary(senders)
  useStandingAnnounced(settled ? [`${heading}.`, counted].filter(Boolean).join(' ') : '')
  const refresh = () => {
    onRefresh()
    reader.again()
    void queryClient.invalidateQueries({ queryKey: ['standing', 'selection'] })
    if (!me.data) void me.refetch()
  }
  const current = 'of' in state ? state.of : null
  const isOf = (sender: Sender, of: { keys: string[] } | null) =>
    sender.messages.some(({ key }) => of?.keys.includes(key) ?? false)
  const elsewhere = (of: { keys: string[] } | null) => of !== null && !senders.some((sender) => isOf(sender, of))
  const last = filed.at(-1) ?? null
  const passedOf = passed.step === 'none' ? null : passed.of
  return (
    <>
      <h1 className="sentence">{heading}</h1>
      {settled && counted ? <p className="quiet">{counted}</p> : null}
      {isRead ? null : (
        <Progress words={say('Reading who sent them…')} done={selected.length - found.left} total={selected.length} />
      )}
      {elsewhere(current) ? <GroupEscalationCard together={together} /> : null}
      {last && elsewhere(last) ? <GroupEscalationLine of={last} /> : null}
      {elsewhere(passedOf) ? <SeveralPassed passing={passing} /> : null}
      {unread > 0 ? (
        <Line
          care
          words={say(
            'Not checked: Outlook did not give {messages}. Treat {n, plural, one {it} other {them}} with care.',
            {
              messages: messagesIn(unread),
              n: unread,
            },
          )}
        >
          <Button size="small" onClick={reader.again}>
            {say('Try again')}
          </Button>
        </Line>
      ) : null}
      {question}
      <ul className="senders">
        {senders.map((sender) => (
          <SenderItem
            key={sender.key}
            sender={sender}
            called={called.get(sender.key) ?? ''}
            done={done}
            timeZone={me.data?.council.timeZone ?? assumedTimeZone}
            withService={withService}
            together={together}
            passing={passing}
            passed={isOf(sender, passedOf) ? passed : null}
            isPassing={passed.step === 'passing'}
            busy={state.step === 'giving' || state.step === 'stopped'}
            here={isOf(sender, current)}
            filed={filed.filter((of) => isOf(sender, of))}
          />
        ))}
      </ul>
      {found.own > 0 ? (
        <p className="quiet">
          {say('You or a colleague sent {messages} of these.', { messages: messagesIn(found.own) })}
        </p>
      ) : null}
      {others > 0 ? (
        <p className="quiet">
          {say(
            'Not counted: {n, plural, one {{n} that isn’t a message to read} other {{n} that aren’t messages to read}}.',
            { n: others },
          )}
        </p>
      ) : null}
      <div className="checked">
        <Button appearance="transparent" size="small" onClick={refresh}>
          {say('Refresh')}
        </Button>
      </div>
    </>
  )
}

/** Without a sender nothing is known yet, or Outlook gave none, or they are the person's own. */
const headingOf = (messages: number, senders: number) =>
  senders === 0
    ? say('{messages} selected', { messages: messagesIn(messages) })
    : say('{messages} from {n, plural, one {1 sender} other {{n} senders}}', {
        messages: messagesIn(messages),
        n: senders,
      })

/** The shared mailbox of the selected messages, if it is one, as the first one read says: they are all in one. */
function mailboxIn(known: ReadSoFar): string {
  for (const read of known.values()) if (read !== 'unread') return sharedMailbox(read.message, ownAddress())
  return ''
}

/** How many senders have each standing, the gravest first; empty without any sender. */
function summary(senders: Sender[]): string {
  const parts = gravestFirst.flatMap((kind) => {
    const number = senders.filter((sender) => kindOf(sender) === kind).length
    return number > 0 ? [`${standingName[kind]}: ${number}`] : []
  })
  return parts.map((part) => `${part}.`).join(' ')
}

/** Without the council's settings nothing can be checked, and nothing may look as if a check were still running. */
function withFailure(found: Senders, me: UseQueryResult<Me>): Senders {
  if (me.data || !me.error) return found
  const why = asFailure(me.error)
  return { ...found, senders: found.senders.map((sender) => ({ ...sender, view: { kind: 'not-checked', why } })) }
}
