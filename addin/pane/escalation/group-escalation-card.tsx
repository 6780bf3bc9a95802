import { useSyncExternalStore } from 'react'
import type { EscalationFiled } from '../../../server/contract/escalation/escalation.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { failureWords } from '../../api/failure.ts'
import { ActLine } from '../../parts/act-line.tsx'
import { Button } from '../../parts/button.tsx'
import { LazyBoundary, lazyComponent } from '../../parts/lazy-component.tsx'
import { Line } from '../../parts/line.tsx'
import { Progress } from '../../parts/progress.tsx'
import { useActOn } from '../../queue/queue-context.ts'
import { messagesIn } from '../../words/counts.ts'
import { filedAs } from './complete-escalation.ts'
import type { GroupEscalation, GroupToEscalate } from './group-escalation.ts'

const AfterEscalating = lazyComponent(async () => (await import('./after-escalating.tsx')).AfterEscalating)

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
        words={say('Stopped after {done} of {keys}. {why} Nothing is escalated yet, and nothing is lost.', {
          done,
          keys: of.keys.length,
          why: failureWords(failure),
        })}
        below={
          <div className="row">
            <Button appearance="primary" onClick={together.goOn}>
              {say('Continue')}
            </Button>
            <Button onClick={together.cancel}>{say('Cancel')}</Button>
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
            ? say('Cancelled. Nothing was escalated.')
            : say('Cancelled. Nothing was escalated. What the register was given of it is deleted within a day.')
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
        words={say('Reading {messages} from {who}…', { messages: messagesIn(total), who: of.who })}
        done={done}
        total={total}
        note={say('They are escalated together, once all are there.')}
      />
      <div>
        <Button size="small" onClick={onCancel}>
          {say('Cancel')}
        </Button>
      </div>
    </div>
  )
}

/**
 * The result of escalating several messages together, as for one, with Undo and details.
 * @param props.about what was begun for an earlier escalation about it comes back
 */
export function GroupEscalationLine({ of, about }: { of: GroupToEscalate; about?: string | undefined }) {
  const act = useActOn(of.itemKey, 'escalation')
  if (!act) return null
  const filed = filedAs(act)
  return (
    <ActLine
      act={act}
      words={{
        sending: say('Escalating {messages}…', { messages: messagesIn(of.keys.length) }),
        waiting: say('The escalation is kept here and will be sent.'),
        done: [
          say('Escalated {messages} to the authorising officer.', { messages: messagesIn(of.keys.length) }),
          ...missing(filed),
        ].join(' '),
        undone: say('Escalation withdrawn.'),
        undo: say('Undo the escalation'),
      }}
      below={
        filed ? (
          <LazyBoundary>
            <AfterEscalating escalationId={filed.escalationId} about={about} opensItself />
          </LazyBoundary>
        ) : undefined
      }
    />
  )
}

/** P1: the originals that Outlook did not give, or the register could not take. */
function missing(filed: EscalationFiled | null): string[] {
  const evidence = filed?.evidence ?? []
  const without = evidence.filter(({ sha256 }) => sha256 === null).length
  if (without === 0) return []
  if (without === evidence.length) return [say('The originals did not come with it. Keep the messages in Outlook.')]
  return [say('{n} of them went without the original. Keep the messages in Outlook.', { n: without })]
}
