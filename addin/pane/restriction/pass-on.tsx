import type { contactToPassOn } from '../../../server/contract/restriction/passed-on.ts'
import type { Taken } from '../../../server/contract/route.ts'
import type { ToConfirm } from '../../../server/contract/standing/standing.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { ActLine } from '../../parts/act-line.tsx'
import { useAnnounced } from '../../parts/announce.tsx'
import { Button } from '../../parts/button.tsx'
import { CopyText } from '../../parts/copy-text.tsx'
import { Line } from '../../parts/line.tsx'
import type { Act } from '../../queue/act.ts'
import { useActOn } from '../../queue/queue-context.ts'
import { list } from '../../words/counts.ts'
import { replyWords } from '../../words/reply-words.ts'
import type { Opened } from './passing-on.ts'
import type { Restricted } from './restricted.ts'
import type { usePassOn } from './use-pass-on.ts'

type Props = {
  itemKey: string
  standing: Restricted
  /** What the person opened and the register does not know to be sent. */
  toConfirm: ToConfirm[]
  passing: Omit<ReturnType<typeof usePassOn>, 'passOn'>
}

/** The result of reminding and passing on, and what remains to be done by hand. */
export function PassedOnLine(props: Props) {
  return (
    <>
      {props.passing.isFailed ? (
        <Line care words={say('We don’t know whether this was done. Refresh the pane before you try again.')} />
      ) : null}
      <Progress {...props} />
    </>
  )
}

function Progress({ itemKey, standing, toConfirm, passing }: Props) {
  const { progress, byHand, looked } = passing
  const act = useActOn(itemKey, 'passed-on')
  const opened = progress && 'forward' in progress ? progress : null
  const oneClick = opened?.oneClick
  // The device keeps a refused act without its body.
  const made = act?.body ? act : null
  const gone = made ? goneOf(made, standing, toConfirm) : { reminder: false, forward: false }
  const done = made ? doneWords(made.body, gone, opened) : ''
  const { passTo, reminder } = standing.instruction
  const maybe = oneClick?.kind === 'maybe'
  const copyReminder = opened ? reminderLabel(opened.reminder) : ''
  const copyAddress = opened && !maybe ? forwardLabel(opened.forward, passTo.name) : ''
  const toCopy = [copyReminder, copyAddress].filter(Boolean).join(' ')
  // Announced together, or the second would replace the first.
  useAnnounced(
    oneClick?.words && (!act || act.state.step === 'done') ? `${done} ${oneClick.words} ${toCopy}`.trim() : '',
    act ? `${act.key}/one-click` : '',
  )
  if (progress && 'underWay' in progress) {
    const { underWay, goOn } = progress
    return <Line words={underWay}>{goOn ? small(say('Continue without it'), goOn) : null}</Line>
  }
  const undone = opened && (opened.reminder === false || opened.forward === false)
  const left =
    undone || toCopy ? (
      <>
        {copyReminder ? <CopyText label={copyReminder} text={reminder} button={say('Copy the reminder')} /> : null}
        {copyAddress ? <CopyText label={copyAddress} text={passTo.address} button={say('Copy the address')} /> : null}
        {!undone ? null : maybe ? (
          <div className="row">
            {small(say('It has gone'), () => looked(opened, true))}
            {small(say('It has not gone: open a message'), () => looked(opened, false))}
          </div>
        ) : (
          small(say('I have done this'), () => byHand(opened))
        )}
      </>
    ) : null
  const below =
    oneClick?.words || left ? (
      <>
        {oneClick?.words ? <p>{oneClick.words}</p> : null}
        {left}
      </>
    ) : null

  if (!act)
    return undone ? (
      <Line
        care
        words={maybe ? say('This may have gone.') : say('Outlook did not open everything.')}
        alsoRead={toCopy}
        below={below}
      />
    ) : null
  return (
    <ActLine
      act={act}
      isSent={gone.reminder || gone.forward}
      alsoRead={toCopy}
      below={below}
      words={{
        sending: say('Recording…'),
        waiting: say('What you did is kept here and will be sent.'),
        done,
        undone:
          oneClick?.kind === 'sent'
            ? say('Not recorded any more. The message has gone to {name} anyway.', { name: passTo.name })
            : say('Not recorded any more. If the messages are still open, close them.'),
        undo: say('Undo the record'),
      }}
    />
  )
}

/** What to do about the reminder, where Outlook did not open it, or has not said so; empty where nothing is to do. */
const reminderLabel = (how: Opened['reminder']): string =>
  how === false
    ? say('Outlook did not open the reminder. Copy these words and reply yourself.')
    : how === 'maybe'
      ? say(
          'We don’t know whether Outlook opened the reminder. If no window opened, copy these words and reply yourself.',
        )
      : ''

/** The same for the message to the contact. */
function forwardLabel(how: Opened['forward'], name: string): string {
  if (how === 'maybe')
    return say(
      'We don’t know whether Outlook opened the forward. If no window opened, forward this message to {name}.',
      { name },
    )
  return how === false ? say('Outlook did not open the forward. Forward this message to {name}.', { name }) : ''
}

const small = (words: string, onClick: () => void) => (
  <Button size="small" onClick={onClick}>
    {words}
  </Button>
)

type Gone = { reminder: boolean; forward: boolean }

/**
 * P14: what is known to have gone of what the act recorded: what it said itself, and what the register has known since.
 * The register says so of the forward; it no longer asks about a reminder that has gone.
 */
function goneOf({ body, state }: Act, { passedOn }: Restricted, toConfirm: ToConfirm[]): Gone {
  const { reminded, forwarded, sent } = body as Taken<typeof contactToPassOn>
  const { passedOnId = null, passedOnAt = null } = state.step === 'done' ? state.answer : {}
  const isGone = passedOn?.confirmed === true && passedOn.at === passedOnAt
  const asked = toConfirm.find((one) => one.kind === 'passed-on' && one.passedOnId === passedOnId)
  const left = asked?.kind === 'passed-on' ? asked : isGone ? { reminder: false, forward: false } : null
  return {
    reminder: reminded && (sent.reminder || left?.reminder === false),
    forward: forwarded && (sent.forward || isGone || left?.forward === false),
  }
}

/**
 * What was recorded: a sent message counts; one that was only opened does not count yet. Where Outlook did not say that
 * it opened a message, or said that it did not, the words do not say so either.
 */
function doneWords(body: unknown, sent: Gone, how: Opened | null): string {
  const { reminded, forwarded } = body as Taken<typeof contactToPassOn>
  const gone = [
    ...(reminded && sent.reminder ? [say('reminded')] : []),
    ...(forwarded && sent.forward ? [say('passed on')] : []),
  ]
  const open = [
    ...(reminded && !sent.reminder ? [replyWords.reminder] : []),
    ...(forwarded && !sent.forward ? [replyWords.forward] : []),
  ]
  if (open.length === 0) return say('Recorded: {gone}.', { gone: list(gone) })
  const opened = { n: open.length, opened: list(open) }
  const isSure = (['reminder', 'forward'] as const).every(
    (what) => how === null || how[what] === true || !open.includes(replyWords[what]),
  )
  return gone.length > 0
    ? say(
        isSure
          ? 'Recorded: {gone}, {opened} opened. {n, plural, one {It counts once you’ve sent it.} other {They count once you’ve sent them.}}'
          : 'Recorded: {gone}. The {opened} counts once you’ve sent it.',
        { gone: list(gone), ...opened },
      )
    : say(
        isSure
          ? 'Recorded: {opened} opened. {n, plural, one {It counts once you’ve sent it.} other {They count once you’ve sent them.}}'
          : 'Recorded: {opened}. {n, plural, one {It counts once you’ve sent it.} other {They count once you’ve sent them.}}',
        opened,
      )
}
