import { useActOn } from '../outbox/outbox-context.ts'
import { ActLine } from '../parts/act-line.tsx'
import { useAnnounced } from '../parts/announce.tsx'
import { Button } from '../parts/button.tsx'
import { CopyText } from '../parts/copy-text.tsx'
import { Line } from '../parts/line.tsx'
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
  const done = act ? `Recorded: ${doneWords(act.body)}.` : ''
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
            ? `Not recorded any more. The message has gone to ${passTo.name} all the same.`
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

function doneWords(body: unknown): string {
  const { reminded, forwarded } = body as { reminded: boolean; forwarded: boolean }
  if (reminded && forwarded) return 'reminded and passed on'
  return reminded ? 'reminded' : 'passed on'
}
