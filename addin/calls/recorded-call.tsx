import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { callsDone, calls as texts } from '../../server/contract/messages/en/calls.ts'
import { say } from '../../server/contract/messages/say.ts'
import { useCall } from '../api/api-context.ts'
import { ask } from '../api/client.ts'
import { asFailure, failureWords } from '../api/failure.ts'
import { Button } from '../parts/button.tsx'
import { useKeyFor } from '../parts/form/use-key-for.ts'
import { Line } from '../parts/line.tsx'
import { spoken } from '../words/spoken.ts'
import type { CallAct, Recorded } from './send-call-act.ts'
import { WasSent } from './was-sent.tsx'

/** What follows each act, given its id: the requests in a call that was passed on; support after escalating. */
export type AfterActs = Partial<Record<CallAct, (id: string) => ReactNode>>

const done: Record<CallAct, string> = spoken(callsDone)

type Props = Recorded & { after: AfterActs; onUndone?: () => void }

/** Confirms what was recorded, with Undo until it is known to have been sent. The form above it closes both. */
export function RecordedCall({ act, toSend, undo, after, onUndone }: Props) {
  const keyFor = useKeyFor()
  const [isSent, setSent] = useState(false)
  const call = useCall()
  const withdraw = useMutation({
    mutationFn: (key: string) => ask(call, undo.route, { id: undo.id, key }),
    onSuccess: () => onUndone?.(),
  })
  if (withdraw.data) return <Line words={say(texts, 'undone')} />
  const below =
    toSend || after[act] ? (
      <>
        {toSend ? <WasSent {...toSend} onSent={() => setSent(true)} /> : null}
        {after[act]?.(undo.id)}
      </>
    ) : null
  return (
    <Line
      words={withdraw.error ? say(texts, 'not-undone', { why: failureWords(asFailure(withdraw.error)) }) : done[act]}
      care={withdraw.error !== null}
      below={below}
    >
      {isSent ? null : (
        <Button
          appearance="subtle"
          size="small"
          disabledFocusable={withdraw.isPending}
          onClick={() => withdraw.mutate(keyFor(undo.id))}
        >
          {say(texts, 'undo')}
        </Button>
      )}
    </Line>
  )
}
