import { useState } from 'react'
import type { HoldSeen } from '../../../server/contract/hold.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { Line } from '../../parts/line.tsx'
import { Part } from '../../parts/page/page.tsx'
import { dayInWords, momentInWords } from '../../words/dates.ts'
import { InlineForm } from './inline-form.tsx'
import { KeeperForm } from './keeper-form.tsx'
import { LookAgainForm } from './look-again-form.tsx'

type Props = { customerId: string; holds: readonly HoldSeen[] }

/**
 * G: the holds that keep this customer's records from deletion. Renders nothing without one, except for those who can
 * place one.
 */
export function HoldsPart({ customerId, holds }: Props) {
  const { roles } = useSignedIn()
  const isKeeper = roles.includes('RegisterKeeper')
  const [done, setDone] = useState('')
  if (!isKeeper && holds.length === 0) return null
  return (
    <Part heading={say('Hold')}>
      {holds.length > 0 ? (
        <p>{say('Nothing of this customer is deleted until the hold is lifted.')}</p>
      ) : (
        <p className="quiet">
          {say(
            'For a claim, an ombudsman’s investigation or a request that is still open. It keeps everything about this customer from deletion.',
          )}
        </p>
      )}
      <ul className="entries">
        {holds.map((hold) => (
          <Hold key={hold.holdId} hold={hold} isKeeper={isKeeper} onDone={setDone} />
        ))}
      </ul>
      {done ? <Line words={done} /> : null}
      {isKeeper ? (
        <div className="row">
          <InlineForm label={say('Place a hold')}>
            {(close) => (
              <LookAgainForm
                draft={`place-hold ${customerId}`}
                mostMonths={12}
                heading={say('Place a hold')}
                submit={say('Place it')}
                why={say('Why must the records stay?')}
                act={(reason, lookAgainOn) => ({ what: 'place-hold', id: customerId, body: { reason, lookAgainOn } })}
                onClose={close}
                onDone={() => {
                  setDone(say('Placed. Nothing of this customer is deleted until you lift it.'))
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
      {reason === null ? null : (
        <p className="said" lang="">
          {reason}
        </p>
      )}
      <p>
        {isDue ? (
          <strong>{say('Look at this hold again now. It was due by {day}.', { day })}</strong>
        ) : (
          say('Look at it again by {day}.', { day })
        )}
      </p>
      <p className="quiet">
        {say('Placed by {name} on {day}.', { name: by.name, day: momentInWords(placedAt, timeZone) })}
      </p>
      {isKeeper ? (
        <div className="row">
          <InlineForm label={say('Keep it longer')} about={say('hold of {day}', { day })}>
            {(close) => (
              <LookAgainForm
                draft={`keep-hold ${holdId}`}
                mostMonths={12}
                heading={say('Keep the hold longer')}
                submit={say('Keep it')}
                why={say('Why is it still needed?')}
                act={(why, nextOn) => ({ what: 'keep-hold', id: holdId, body: { why, lookAgainOn: nextOn } })}
                onClose={close}
                onDone={() => {
                  onDone(say('The hold is kept.'))
                  close()
                }}
              />
            )}
          </InlineForm>
          <InlineForm label={say('Lift')} about={say('hold of {day}', { day })}>
            {(close) => (
              <KeeperForm
                draft={`lift-hold ${holdId}`}
                heading={say('Lift the hold')}
                submit={say('Lift it')}
                why={say('Why is it no longer needed?')}
                whyHint={say('If no other hold remains, we’ll delete what is due tonight.')}
                act={(why) => ({ what: 'lift-hold', id: holdId, body: { why } })}
                onClose={close}
                onDone={() => onDone(say('Lifted. If no other hold remains, we’ll delete what is due tonight.'))}
              />
            )}
          </InlineForm>
        </div>
      ) : null}
    </li>
  )
}
