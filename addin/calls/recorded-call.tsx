import { asFailure, failureWords } from '../api/failure.ts'
import { useWithdraw } from '../api/withdraw.ts'
import { Button } from '../parts/button.tsx'
import { Line } from '../parts/line.tsx'
import { useKeyFor } from '../parts/use-key-for.ts'
import type { CallAct, Recorded } from './send-call-act.ts'

const done: Record<CallAct, string> = {
  warning: 'Polite warning recorded.',
  escalation: 'Escalated to the authorising officer.',
  'passed-on': 'Recorded: reminded and passed on.',
}

/** What was recorded of a call, with its undo. The form above it has the way to close both. */
export function RecordedCall({ act, undoPath }: Recorded) {
  const keyFor = useKeyFor()
  const withdraw = useWithdraw()
  if (withdraw.data) return <Line words="Undone." />
  return (
    <Line
      words={withdraw.error ? `Not undone. ${failureWords(asFailure(withdraw.error))}` : done[act]}
      care={withdraw.error !== null}
    >
      <Button
        appearance="subtle"
        size="small"
        disabledFocusable={withdraw.isPending}
        onClick={() => withdraw.mutate({ path: undoPath, key: keyFor(undoPath) })}
      >
        Undo
      </Button>
    </Line>
  )
}
