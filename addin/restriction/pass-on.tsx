import type { contactToPassOn } from '../../server/contract/restriction/passed-on.ts'
import type { Taken } from '../../server/contract/route.ts'
import { useActOn } from '../outbox/outbox-context.ts'
import { ActLine } from '../parts/act-line.tsx'
import { useAnnounced } from '../parts/announce.tsx'
import { Button } from '../parts/button.tsx'
import { CopyText } from '../parts/copy-text.tsx'
import { Line } from '../parts/line.tsx'
import { replyWords } from '../words/reply-words.ts'
import type { Restricted } from './restricted.ts'
import type { usePassOn } from './use-pass-on.ts'

type Props = {
  itemKey: string
  standing: Restricted
  passing: Omit<ReturnType<typeof usePassOn>, 'passOn'>
}

/** The result of reminding and passing on, and what is left to do by hand. */
export function PassedOnLine({ itemKey, standing, passing }: Props) {
  const { progress, byHand, looked } = passing
  const act = useActOn(itemKey, 'passed-on')
  const opened = progress && 'forward' in progress ? progress : null
  const oneClick = opened?.oneClick
  const done = act ? doneWords(act.body) : ''
  // Announced together, or the second would replace the first.
  useAnnounced(oneClick?.words && (!act || act.state.step === 'done') ? `${done} ${oneClick.words}`.trim() : '')
  if (progress && 'underWay' in progress) {
    const { underWay, goOn } = progress
    return <Line words={underWay}>{goOn ? small('Go on without', goOn) : null}</Line>
  }
  const { passTo, reminder } = standing.instruction
  const maybe = oneClick?.kind === 'maybe'
  const undone = opened && (opened.reminder === false || opened.forward === false)
  const left = undone ? (
    <>
      {opened.reminder === false ? (
        <CopyText
          label="Outlook did not open the reminder. Copy these words and reply yourself."
          text={reminder}
          button="Copy the reminder"
        />
      ) : null}
      {opened.forward === false && !maybe ? (
        <CopyText
          label={`Outlook did not open the forward. Forward this message to ${passTo.name}.`}
          text={passTo.address}
          button="Copy the address"
        />
      ) : null}
      {maybe ? (
        <div className="row">
          {small('It has gone', () => looked(opened, true))}
          {small('It has not gone: open a message', () => looked(opened, false))}
        </div>
      ) : (
        small('I have done this', () => byHand(opened))
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
      <Line care words={maybe ? 'This may have gone.' : 'Outlook did not open everything.'} below={below} />
    ) : null
  return (
    <ActLine
      act={act}
      below={below}
      words={{
        sending: 'Recording…',
        waiting: 'What you did is kept here and will be sent.',
        done,
        undone:
          oneClick?.kind === 'sent'
            ? `Not recorded any more. The message has gone to ${passTo.name} anyway.`
            : 'Not recorded any more. If the messages are still open, close them.',
        undo: 'Undo the record',
      }}
    />
  )
}

const small = (words: string, onClick: () => void) => (
  <Button size="small" onClick={onClick}>
    {words}
  </Button>
)

/** What was recorded: what was sent counts, what Outlook only opened does not yet. */
function doneWords(body: unknown): string {
  const { reminded, forwarded, sent } = body as Taken<typeof contactToPassOn>
  const gone = [...(reminded && sent.reminder ? ['reminded'] : []), ...(forwarded && sent.forward ? ['passed on'] : [])]
  const open = [
    ...(reminded && !sent.reminder ? [replyWords.reminder] : []),
    ...(forwarded && !sent.forward ? [replyWords.forward] : []),
  ]
  const opened = open.length > 0 ? [`${open.join(' and ')} opened`] : []
  const counts = open.length > 1 ? ' They count once you’ve sent them.' : ' It counts once you’ve sent it.'
  const parts = [...(gone.length > 0 ? [gone.join(' and ')] : []), ...opened]
  return `Recorded: ${parts.join(', ')}.${open.length > 0 ? counts : ''}`
}
