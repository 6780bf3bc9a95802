import { waiting as texts, waitingWhat } from '../../server/contract/messages/en/waiting.ts'
import { say } from '../../server/contract/messages/say.ts'
import { Button } from '../parts/button.tsx'
import { spoken } from '../words/spoken.ts'
import './waiting.css'
import { type Act, isPending } from '../queue/act.ts'
import { useActs, useQueue } from '../queue/queue-context.ts'
import { counted } from '../words/counts.ts'

const what: Record<Act['kind'], string> = spoken(waitingWhat)

/** Acts not yet sent to the register, with Discard and Send now. Shows nothing if all are just being sent. */
export function Waiting({ lasting }: { lasting: boolean }) {
  const queue = useQueue()
  const all = useActs().filter(isPending)
  if (!all.some(({ state }) => state.step === 'waiting')) return null
  return (
    <section className="waiting" aria-label={say(texts, 'waiting-label')}>
      <h2>{say(texts, 'waiting-to-be-sent', counted(all.length))}</h2>
      <ul>
        {all.map((act) => (
          <li key={act.key}>
            <span>{say(texts, act.takenBack ? 'act-to-undo' : 'act', { what: what[act.kind], who: act.who })}</span>
            {act.takenBack ? null : (
              <Button
                appearance="subtle"
                size="small"
                aria-label={say(texts, 'discard-act', { what: what[act.kind], who: act.who })}
                onClick={() => queue.discard(act.key)}
              >
                {say(texts, 'discard')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="quiet">{lasting ? say(texts, 'kept-on-this-device') : say(texts, 'this-browser-keeps-nothing')}</p>
      <div>
        <Button size="small" onClick={() => queue.sendNow()}>
          {say(texts, 'send-now')}
        </Button>
      </div>
    </section>
  )
}
