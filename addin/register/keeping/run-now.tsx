import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { runRetention } from '../../../server/contract/retention.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { useCall } from '../../api/api-context.ts'
import { ask } from '../../api/client.ts'
import { asFailure, type Failure, isTurnedAway } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { Group } from '../../parts/form/choices.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Line } from '../../parts/line.tsx'
import { Problem } from '../../parts/problem.tsx'
import { addCounts, type Counts, countsInWords, sumOf } from './rule-words.ts'

type RunProgress = { runId: string | null; after: string | null; gone: Counts }
const beginning: RunProgress = { runId: null, after: null, gone: {} }

/** Deletes what is due now instead of tonight, after a confirmation, because it cannot be undone. */
export function RunNow({ due, onDone }: { due: number; onDone: () => void }) {
  const call = useCall()
  const keyFor = useKeyFor()
  const queryClient = useQueryClient()
  const going = useRef(beginning)
  const [state, setState] = useState<'idle' | 'asked' | 'running' | 'done'>('idle')
  const [gone, setGone] = useState<Counts>({})
  const [failure, setFailure] = useState<Failure | null>(null)

  const run = async () => {
    setState('running')
    setFailure(null)
    try {
      for (let more = true; more; ) {
        const { runId, after, gone: before } = going.current
        const key = keyFor({ runId, after, n: sumOf(before) })
        const part = await untilTaken(() => ask(call, runRetention, { body: { runId, after }, key, longest: 60_000 }))
        going.current = { runId: part.runId, after: part.next, gone: addCounts(before, part.counts) }
        setGone(going.current.gone)
        more = part.next !== null
      }
      going.current = beginning
      setState('done')
      void queryClient.invalidateQueries({ queryKey: ['retention-runs'] })
      onDone()
    } catch (error) {
      setFailure(asFailure(error))
      setState('asked')
    }
  }

  if (state === 'running')
    return <p className="quiet">{say('Deleting. {counts} so far.', { counts: countsInWords(gone) })}</p>
  return (
    <div className="stack">
      {state === 'done' ? <Line words={say('Deleted: {counts}.', { counts: lowered(countsInWords(gone)) })} /> : null}
      {failure ? (
        <Problem
          before={say('Not finished. {counts} deleted so far.', { counts: countsInWords(gone) })}
          failure={failure}
          onAgain={() => void run()}
        />
      ) : null}
      {state === 'asked' && !failure ? (
        <Group legend={say('Delete {due} for good? Nothing brings them back.', { due })}>
          <div className="row">
            <Button appearance="primary" onClick={() => void run()}>
              {say('Delete for good')}
            </Button>
            <Button onClick={() => setState('idle')}>{say('Keep them for now')}</Button>
          </div>
        </Group>
      ) : null}
      {state !== 'asked' && due > 0 ? (
        <div>
          <Button onClick={() => setState('asked')}>{say('Delete these now')}</Button>
        </div>
      ) : null}
    </div>
  )
}

/** Many records take more parts than a person may send in a minute: each is sent again when there is room for it. */
async function untilTaken<T>(send: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await send()
    } catch (error) {
      const failure = asFailure(error)
      if (!isTurnedAway(failure) || failure.retryAfter === null) throw error
      const ms = failure.retryAfter * 1_000
      await new Promise((later) => setTimeout(later, ms))
    }
  }
}

const lowered = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
