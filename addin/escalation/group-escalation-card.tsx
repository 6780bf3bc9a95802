import { useSyncExternalStore } from 'react'
import type { EscalationFiled } from '../../server/contract/escalation/escalation.ts'
import { failureWords } from '../api/failure.ts'
import { useActOn } from '../outbox/outbox-context.ts'
import { ActLine } from '../parts/act-line.tsx'
import { Button } from '../parts/button.tsx'
import { Line } from '../parts/line.tsx'
import { Progress } from '../parts/progress.tsx'
import { messagesIn } from '../words/counts.ts'
import { AddDetails } from './add-details.tsx'
import { filedAs } from './complete-escalation.ts'
import type { GroupEscalation, GroupToEscalate } from './group-escalation.ts'

/** How many messages have reached the register, and what to do next. Nothing is escalated until all have. */
export function GroupEscalationCard({ together }: { together: GroupEscalation }) {
  const state = useSyncExternalStore(together.subscribe, together.now)
  if (state.step === 'giving') {
    return <UploadProgress of={state.of} done={state.done} onCancel={together.cancel} />
  }
  if (state.step === 'stopped') {
    const { done, of, failure } = state
    return (
      <Line
        care
        words={`Stopped after ${done} of ${of.keys.length}. ${failureWords(failure)} Nothing is escalated yet, and nothing is lost.`}
        below={
          <div className="row">
            <Button appearance="primary" onClick={together.goOn}>
              Go on
            </Button>
            <Button onClick={together.cancel}>Cancel</Button>
          </div>
        }
      />
    )
  }
  if (state.step === 'cancelled') {
    return (
      <Line
        words={
          state.deleted
            ? 'Cancelled. Nothing was escalated.'
            : 'Cancelled. Nothing was escalated. What the register was given of it is deleted within a day.'
        }
      />
    )
  }
  return null
}

function UploadProgress({ of, done, onCancel }: { of: GroupToEscalate; done: number; onCancel: () => void }) {
  const total = of.keys.length
  return (
    <div className="stack">
      <Progress
        words={`Reading ${messagesIn(total)} from ${of.who}…`}
        done={done}
        total={total}
        note="They are escalated together, once all are there."
      />
      <div>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  )
}

/** The result of escalating several messages together, as for one, with Undo and details. */
export function GroupEscalationLine({ of }: { of: GroupToEscalate }) {
  const act = useActOn(of.itemKey, 'escalation')
  if (!act) return null
  const filed = filedAs(act)
  return (
    <ActLine
      act={act}
      words={{
        sending: `Escalating ${messagesIn(of.keys.length)}…`,
        waiting: 'The escalation is kept here and will be sent.',
        done: `Escalated ${messagesIn(of.keys.length)} to the authorising officer.${missing(filed)}`,
        undone: 'Escalation withdrawn.',
        undo: 'Undo the escalation',
      }}
      below={filed ? <AddDetails escalationId={filed.escalationId} opensItself /> : undefined}
    />
  )
}

/** P1: the originals that Outlook did not give, or the register could not take. */
function missing(filed: EscalationFiled | null): string {
  const evidence = filed?.evidence ?? []
  const without = evidence.filter(({ sha256 }) => sha256 === null).length
  if (without === 0) return ''
  if (without === evidence.length) return ' The originals did not come with it. Keep the messages in Outlook.'
  return ` ${without} of them went without the original. Keep the messages in Outlook.`
}
