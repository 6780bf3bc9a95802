import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { say } from '../../../server/contract/texts/say.ts'
import { callsDone } from '../../../server/contract/texts/words/calls.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { asFailure, failureWords } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Line } from '../../parts/line.tsx'
import { spoken } from '../../words/spoken.ts'
import { type CallAct, type Recorded, undoRoute } from './send-call-act.ts'
import { WasSent, wasSentWords } from './was-sent.tsx'

/** What follows each act, given its id: the requests in a call that was passed on; support after escalating. */
export type AfterActs = Partial<Record<CallAct, (id: string) => ReactNode>>

const done: Record<CallAct, string> = spoken(callsDone)

type Props = Recorded & {
  after: AfterActs
  /** Said after what was recorded, such as whom it is about. */
  also?: string
  /** What is said after it needs attention. */
  care?: boolean
  onUndone: () => void
}

/** Confirms what was recorded, with Undo until it is known to have been sent. */
export function RecordedCall({ act, id, isReminded, toSend, after, also = '', care = false, onUndone }: Props) {
  const keyFor = useKeyFor()
  const [isSent, setSent] = useState(false)
  const call = useCall()
  const withdraw = useMutation({
    mutationFn: (key: string) => ask(call, undoRoute[act], { id, key }),
    onSuccess: onUndone,
  })
  const below =
    toSend || after[act] ? (
      <>
        {toSend ? <WasSent {...toSend} onSent={() => setSent(true)} /> : null}
        {after[act]?.(id)}
      </>
    ) : null
  const recorded = act === 'passed-on' && !isReminded ? say('Recorded: passed on.') : done[act]
  const words = withdraw.error ? say('Not undone. {why}', { why: failureWords(asFailure(withdraw.error)) }) : recorded
  return (
    <Line
      words={[words, also].filter(Boolean).join(' ')}
      alsoRead={toSend ? wasSentWords(toSend) : ''}
      care={care || withdraw.error !== null}
      below={below}
    >
      {isSent ? null : (
        <Button
          appearance="subtle"
          size="small"
          disabledFocusable={withdraw.isPending}
          onClick={() => withdraw.mutate(keyFor(id))}
        >
          {say('Undo')}
        </Button>
      )}
    </Line>
  )
}
