import { say } from '../../../server/contract/texts/say.ts'
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
    <section className="waiting" aria-label={say('Waiting to be sent')}>
      <h2>
        {say('{n, plural, one {{figure} action} other {{figure} actions}} waiting to be sent', counted(all.length))}
      </h2>
      <ul>
        {all.map((act) => (
          <li key={act.key}>
            <span>
              {say(act.takenBack ? '{what}: {who} (will be undone)' : '{what}: {who}', {
                what: actWords[act.kind],
                who: act.who,
              })}
            </span>
            {act.takenBack ? null : (
              <Button
                appearance="subtle"
                size="small"
                aria-label={say('Discard: {what}, {who}', { what: actWords[act.kind], who: act.who })}
                onClick={() => queue.discard(act.key)}
              >
                {say('Discard')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="quiet">
        {lasting
          ? say(
              'Kept on this device, and sent as soon as the register can be reached. {n, plural, one {It is} other {The oldest is}} deleted on {day} if it has not been sent by then.',
              { n: all.length, day: firstToGo(all) },
            )
          : say('This browser keeps nothing: leave the pane open until everything is sent.')}
      </p>
      <div>
        <Button size="small" onClick={() => queue.sendNow()}>
          {say('Send now')}
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
