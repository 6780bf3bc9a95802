import { type DeadLetter, useDeadLetters, useRevive } from '../api/dead-letters.ts'
import { asFailure, failureWords } from '../api/failure.ts'
import { Asked } from '../parts/asked.tsx'
import { Button } from '../parts/button.tsx'
import { Line } from '../parts/line.tsx'
import { Page } from '../parts/page.tsx'
import type { PlaceProps } from '../parts/place.ts'
import { useKeyFor } from '../parts/use-key-for.ts'
import { momentInWords } from '../words/dates.ts'

/** Mail of the register's own that could not be sent for good, for its keeper. */
export function DeadLettersPage({ me, back }: PlaceProps) {
  const query = useDeadLetters()
  return (
    <Page heading="Mail that could not be sent" back={back}>
      <Asked query={query}>
        {({ letters }) =>
          letters.length === 0 ? (
            <p>All mail has been sent, or is on its way.</p>
          ) : (
            <ul className="entries">
              {letters.map((one) => (
                <Entry key={one.outboxId} letter={one} timeZone={me.council.timeZone} />
              ))}
            </ul>
          )
        }
      </Asked>
    </Page>
  )
}

function Entry({ letter, timeZone }: { letter: DeadLetter; timeZone: string }) {
  const { outboxId, subject, to, attempts, lastError, since } = letter
  const keyFor = useKeyFor()
  const revive = useRevive()
  return (
    <li className="entry">
      <h2>{subject}</h2>
      <p>To {to}.</p>
      <p className="quiet">
        Since {momentInWords(since, timeZone)}, {attempts} attempts. The last answer: {lastError}
      </p>
      <div>
        <Button
          size="small"
          aria-label={`Try again: ${subject}`}
          disabledFocusable={revive.isPending}
          onClick={() => revive.mutate({ key: keyFor(letter), outboxId })}
        >
          Try again
        </Button>
      </div>
      {revive.error ? <Line care words={`Not tried. ${failureWords(asFailure(revive.error))}`} /> : null}
    </li>
  )
}
