import { Button } from '@fluentui/react-components'
import { lazy } from 'react'
import { useActOn } from '../outbox/outbox-context.ts'
import { ActLine } from '../parts/act-line.tsx'
import { CopyText } from '../parts/copy-text.tsx'
import { Late } from '../parts/late.tsx'
import { Line } from '../parts/line.tsx'
import type { Restricted } from './restricted.ts'
import type { usePassOn } from './use-pass-on.ts'

const OneClickLine = lazy(() => import('./one-click-line.tsx').then((m) => ({ default: m.OneClickLine })))

type Props = {
  itemKey: string
  standing: Restricted
  passing: Omit<ReturnType<typeof usePassOn>, 'passOn'>
}

/** What became of reminding and passing on, and what is left to do by hand. */
export function PassedOnLine({ itemKey, standing, passing }: Props) {
  const { progress, byHand, hasGone, openAfterAll } = passing
  const act = useActOn(itemKey, 'passed-on')
  if (progress === 'opening') return <Line words="Opening the messages…" />
  if (progress === 'sending') return <Line words="Passing it on…" />
  if (progress && 'asking' in progress) {
    return (
      <Line words="Answer the question in the window that has opened, so that the pane may send it for you.">
        <Button size="small" onClick={progress.goOn}>
          Go on without
        </Button>
      </Line>
    )
  }
  const { passTo, reminder } = standing.instruction
  const { oneClick } = progress ?? {}
  const maybe = oneClick?.kind === 'maybe'
  const how =
    progress && oneClick ? (
      <Late>
        <OneClickLine
          how={oneClick}
          opened={progress}
          to={passTo.name}
          onGone={(from) => hasGone(progress, from)}
          onOpen={() => void openAfterAll(progress)}
        />
      </Late>
    ) : null
  const undone = progress && (progress.reminder === false || progress.forward === false)
  const left = undone ? (
    <>
      {progress.reminder === false ? (
        <CopyText
          label="Outlook did not open the reminder. Copy these words and reply yourself."
          text={reminder}
          button="Copy the reminder"
        />
      ) : null}
      {progress.forward === false && !maybe ? (
        <CopyText
          label={`Outlook did not open the forward. Forward this message to ${passTo.name}.`}
          text={passTo.address}
          button="Copy the address"
        />
      ) : null}
      {maybe ? null : (
        <Button size="small" onClick={() => byHand(progress)}>
          I have done this
        </Button>
      )}
    </>
  ) : null
  const below =
    how || left ? (
      <>
        {how}
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
        done: `Recorded: ${doneWords(act.body)}.`,
        undone:
          oneClick?.kind === 'sent'
            ? `Not recorded any more. The message has gone to ${passTo.name} all the same.`
            : 'Not recorded any more. If the messages are still open, close them.',
        undo: 'Undo the record',
      }}
    />
  )
}

function doneWords(body: unknown): string {
  const { reminded, forwarded } = body as { reminded: boolean; forwarded: boolean }
  if (reminded && forwarded) return 'reminded and passed on'
  return reminded ? 'reminded' : 'passed on'
}
