import { useState } from 'react'
import type { HoldSeen } from '../../server/contract/hold.ts'
import { useSignedIn } from '../api/signed-in.ts'
import { Line } from '../parts/line.tsx'
import { Part } from '../parts/page/page.tsx'
import { dayInWords, momentInWords } from '../words/dates.ts'
import { InlineForm } from './inline-form.tsx'
import { KeeperForm } from './keeper-form.tsx'
import { LookAgainForm } from './look-again-form.tsx'

type Props = { customerId: string; holds: readonly HoldSeen[] }

/** G: what keeps this customer's records from deletion. Renders nothing for others while nothing does. */
export function HoldsPart({ customerId, holds }: Props) {
  const { roles } = useSignedIn()
  const isKeeper = roles.includes('RegisterKeeper')
  const [done, setDone] = useState('')
  if (!isKeeper && holds.length === 0) return null
  return (
    <Part heading="Hold">
      {holds.length > 0 ? (
        <p>Nothing of this customer is deleted until the hold is lifted.</p>
      ) : (
        <p className="quiet">
          For a claim, an ombudsman’s investigation or a request that is still open. It keeps everything about this
          customer from deletion.
        </p>
      )}
      <ul className="entries">
        {holds.map((hold) => (
          <Hold key={hold.holdId} hold={hold} isKeeper={isKeeper} onDone={setDone} />
        ))}
      </ul>
      {done ? <Line words={done} /> : null}
      {isKeeper ? (
        <div className="row acts">
          <InlineForm label="Place a hold">
            {(close) => (
              <LookAgainForm
                mostMonths={12}
                heading="Place a hold"
                submit="Place it"
                why="Why must the records stay?"
                act={(reason, lookAgainOn) => ({ what: 'place-hold', id: customerId, body: { reason, lookAgainOn } })}
                onClose={close}
                onDone={() => {
                  setDone('Placed. Nothing of this customer is deleted until you lift it.')
                  close()
                }}
              />
            )}
          </InlineForm>
        </div>
      ) : null}
    </Part>
  )
}

type HoldProps = { hold: HoldSeen; isKeeper: boolean; onDone: (words: string) => void }

function Hold({ hold, isKeeper, onDone }: HoldProps) {
  const { holdId, reason, lookAgainOn, isDue, placedAt, by } = hold
  const { timeZone } = useSignedIn().council
  const day = dayInWords(lookAgainOn)
  return (
    <li className="entry">
      {reason === null ? null : <p className="said">{reason}</p>}
      <p>
        {isDue ? <strong>Look at this hold again now. It was due by {day}.</strong> : `Look at it again by ${day}.`}
      </p>
      <p className="quiet">
        Placed by {by.name} on {momentInWords(placedAt, timeZone)}.
      </p>
      {isKeeper ? (
        <div className="row acts">
          <InlineForm label="Keep it longer" about={`hold of ${day}`}>
            {(close) => (
              <LookAgainForm
                mostMonths={12}
                heading="Keep the hold longer"
                submit="Keep it"
                why="Why is it still needed?"
                act={(why, nextOn) => ({ what: 'keep-hold', id: holdId, body: { why, lookAgainOn: nextOn } })}
                onClose={close}
                onDone={() => {
                  onDone('The hold is kept.')
                  close()
                }}
              />
            )}
          </InlineForm>
          <InlineForm label="Lift" about={`hold of ${day}`}>
            {(close) => (
              <KeeperForm
                heading="Lift the hold"
                submit="Lift it"
                why="Why is it no longer needed?"
                whyHint="If no other hold remains, we’ll delete what is due tonight."
                act={(why) => ({ what: 'lift-hold', id: holdId, body: { why } })}
                onClose={close}
                onDone={() => onDone('Lifted. If no other hold remains, we’ll delete what is due tonight.')}
              />
            )}
          </InlineForm>
        </div>
      ) : null}
    </li>
  )
}
