import { Button } from '../parts/button.tsx'
import './waiting.css'
import { type Act, isPending } from '../outbox/act.ts'
import { useActs, useOutbox } from '../outbox/outbox-context.ts'
import { count } from '../words/counts.ts'

const what: Record<Act['kind'], string> = {
  warning: 'Polite warning',
  escalation: 'Escalation',
  'passed-on': 'Reminder and passing on',
  'undo-warning': 'Undoing a polite warning',
  'withdraw-escalation': 'Withdrawing an escalation',
  'undo-passed-on': 'Undoing a record of passing on',
}

/** Acts not yet sent to the register, with Discard and Send now. Shows nothing if all are just being sent. */
export function Waiting({ lasting }: { lasting: boolean }) {
  const outbox = useOutbox()
  const all = useActs().filter(isPending)
  if (!all.some(({ state }) => state.step === 'waiting')) return null
  return (
    <section className="waiting" aria-label="Waiting to be sent">
      <h2>{count(all.length, 'action', 'actions')} waiting to be sent</h2>
      <ul>
        {all.map((act) => (
          <li key={act.key}>
            <span>
              {what[act.kind]}: {act.who}
              {act.takenBack ? ' (will be undone)' : ''}
            </span>
            {act.takenBack ? null : (
              <Button
                appearance="subtle"
                size="small"
                aria-label={`Discard: ${what[act.kind]}, ${act.who}`}
                onClick={() => outbox.discard(act.key)}
              >
                Discard
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="quiet">
        {lasting
          ? 'Kept on this device, and sent as soon as the register can be reached.'
          : 'This browser keeps nothing: leave the pane open until everything is sent.'}
      </p>
      <div>
        <Button size="small" onClick={() => outbox.sendNow()}>
          Send now
        </Button>
      </div>
    </section>
  )
}
