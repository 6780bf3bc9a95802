import { restriction as texts } from '../../server/contract/messages/en/restriction.ts'
import { say } from '../../server/contract/messages/say.ts'
import type { contactToPassOn } from '../../server/contract/restriction/passed-on.ts'
import type { Taken } from '../../server/contract/route.ts'
import { ActLine } from '../parts/act-line.tsx'
import { useAnnounced } from '../parts/announce.tsx'
import { Button } from '../parts/button.tsx'
import { CopyText } from '../parts/copy-text.tsx'
import { Line } from '../parts/line.tsx'
import { useActOn } from '../queue/queue-context.ts'
import { list } from '../words/counts.ts'
import { replyWords } from '../words/reply-words.ts'
import type { Restricted } from './restricted.ts'
import type { usePassOn } from './use-pass-on.ts'

type Props = {
  itemKey: string
  standing: Restricted
  passing: Omit<ReturnType<typeof usePassOn>, 'passOn'>
}

/** The result of reminding and passing on, and what remains to be done by hand. */
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
    return <Line words={underWay}>{goOn ? small(say(texts, 'continue-without'), goOn) : null}</Line>
  }
  const { passTo, reminder } = standing.instruction
  const maybe = oneClick?.kind === 'maybe'
  const undone = opened && (opened.reminder === false || opened.forward === false)
  const left = undone ? (
    <>
      {opened.reminder === false ? (
        <CopyText label={say(texts, 'outlook-did-not-open')} text={reminder} button={say(texts, 'copy-reminder')} />
      ) : null}
      {opened.forward === false && !maybe ? (
        <CopyText
          label={say(texts, 'outlook-did-not-open-forward', { name: passTo.name })}
          text={passTo.address}
          button={say(texts, 'copy-address')}
        />
      ) : null}
      {maybe ? (
        <div className="row">
          {small(say(texts, 'it-has-gone'), () => looked(opened, true))}
          {small(say(texts, 'it-has-not-gone'), () => looked(opened, false))}
        </div>
      ) : (
        small(say(texts, 'i-have-done-this'), () => byHand(opened))
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
        words={maybe ? say(texts, 'this-may-have-gone') : say(texts, 'outlook-did-not-open-everything')}
        below={below}
      />
    ) : null
  return (
    <ActLine
      act={act}
      below={below}
      words={{
        sending: say(texts, 'recording'),
        waiting: say(texts, 'what-you-did-is'),
        done,
        undone:
          oneClick?.kind === 'sent'
            ? say(texts, 'not-recorded-any-more', { name: passTo.name })
            : say(texts, 'not-recorded-any-more-if'),
        undo: say(texts, 'undo-record'),
      }}
    />
  )
}

const small = (words: string, onClick: () => void) => (
  <Button size="small" onClick={onClick}>
    {words}
  </Button>
)

/** What was recorded: a sent message counts; one that Outlook only opened does not count yet. */
function doneWords(body: unknown): string {
  const { reminded, forwarded, sent } = body as Taken<typeof contactToPassOn>
  const gone = [
    ...(reminded && sent.reminder ? [say(texts, 'reminded')] : []),
    ...(forwarded && sent.forward ? [say(texts, 'passed-on')] : []),
  ]
  const open = [
    ...(reminded && !sent.reminder ? [replyWords.reminder] : []),
    ...(forwarded && !sent.forward ? [replyWords.forward] : []),
  ]
  if (open.length === 0) return say(texts, 'recorded', { gone: list(gone) })
  const opened = { n: open.length, opened: list(open) }
  return gone.length > 0
    ? say(texts, 'recorded-and-opened', { gone: list(gone), ...opened })
    : say(texts, 'recorded-opened', opened)
}
