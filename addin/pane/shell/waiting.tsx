import { waiting as texts } from '../../../server/contract/messages/en/waiting.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { Button } from '../../parts/button.tsx'
import './waiting.css'
import { type Act, isPending } from '../../queue/act.ts'
import { useActs, useQueue } from '../../queue/queue-context.ts'
import { keptUntil } from '../../queue/stored-acts.ts'
import { counted } from '../../words/counts.ts'
import { momentInWords } from '../../words/dates.ts'
import { actWords } from './act-words.ts'
import { NotRecorded } from './not-recorded.tsx'

/** What the register has not recorded: acts that wait to be sent, and those that it refused. */
export function Waiting({ lasting }: { lasting: boolean }) {
  return (
    <>
      <Unsent lasting={lasting} />
      <NotRecorded />
    </>
  )
}

/** Acts not yet sent to the register, with Discard and Send now. Shows nothing if all are just being sent. */
function Unsent({ lasting }: { lasting: boolean }) {
  const queue = useQueue()
  const all = useActs().filter(isPending)
  if (!all.some(({ state }) => state.step === 'waiting')) return null
  return (
    <section className="waiting" aria-label={say(texts, 'waiting-label')}>
      <h2>{say(texts, 'waiting-to-be-sent', counted(all.length))}</h2>
      <ul>
        {all.map((act) => (
          <li key={act.key}>
            <span>{say(texts, act.takenBack ? 'act-to-undo' : 'act', { what: actWords[act.kind], who: act.who })}</span>
            {act.takenBack ? null : (
              <Button
                appearance="subtle"
                size="small"
                aria-label={say(texts, 'discard-act', { what: actWords[act.kind], who: act.who })}
                onClick={() => queue.discard(act.key)}
              >
                {say(texts, 'discard')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="quiet">
        {lasting
          ? say(texts, 'kept-on-this-device', { n: all.length, day: firstToGo(all) })
          : say(texts, 'this-browser-keeps-nothing')}
      </p>
      <div>
        <Button size="small" onClick={() => queue.sendNow()}>
          {say(texts, 'send-now')}
        </Button>
      </div>
    </section>
  )
}

/** The day on which the oldest act is deleted, where this device is. */
const firstToGo = (all: readonly Act[]): string =>
  momentInWords(
    new Date(Math.min(...all.map(keptUntil))).toISOString(),
    Intl.DateTimeFormat().resolvedOptions().timeZone,
  )
