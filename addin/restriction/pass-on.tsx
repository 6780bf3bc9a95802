import { Button } from '@fluentui/react-components'
import { useActOn } from '../outbox/outbox-context.ts'
import { ActLine } from '../parts/act-line.tsx'
import { CopyText } from '../parts/copy-text.tsx'
import { Line } from '../parts/line.tsx'
import type { Restricted } from './restricted.ts'
import type { Opened, PassingOn } from './use-pass-on.ts'

type Props = {
  itemKey: string
  standing: Restricted
  progress: PassingOn | undefined
  byHand: (opened: Opened) => void
}

/** What became of reminding and passing on, and what is left to do by hand. */
export function PassedOnLine({ itemKey, standing, progress, byHand }: Props) {
  const act = useActOn(itemKey, 'passed-on')
  if (progress === 'opening') return <Line words="Opening the messages…" />
  const { passTo, reminder } = standing.instruction
  const left =
    progress && (progress.reminder === false || progress.forward === false) ? (
      <>
        {progress.reminder === false ? (
          <CopyText
            label="Outlook did not open the reminder. Copy these words and reply yourself."
            text={reminder}
            button="Copy the reminder"
          />
        ) : null}
        {progress.forward === false ? (
          <CopyText
            label={`Outlook did not open the forward. Forward this message to ${passTo.name}.`}
            text={passTo.address}
            button="Copy the address"
          />
        ) : null}
        <Button size="small" onClick={() => byHand(progress)}>
          I have done this
        </Button>
      </>
    ) : null

  if (!act) return left ? <Line care words="Outlook did not open everything." below={left} /> : null
  return (
    <ActLine
      act={act}
      below={left}
      words={{
        sending: 'Recording…',
        waiting: 'What you did is kept here and will be sent.',
        done: `Recorded: ${doneWords(act.body)}.`,
        undone: 'Not recorded any more. If the messages are still open, close them.',
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
