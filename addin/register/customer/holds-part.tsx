import { useState } from 'react'
import type { HoldSeen } from '../../../server/contract/hold.ts'
import { customer as texts } from '../../../server/contract/messages/en/customer.ts'
import { say } from '../../../server/contract/messages/say.ts'
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
    <Part heading={say(texts, 'hold')}>
      {holds.length > 0 ? (
        <p>{say(texts, 'nothing-customer-deleted-until')}</p>
      ) : (
        <p className="quiet">{say(texts, 'for-claim-ombudsmans-investigation')}</p>
      )}
      <ul className="entries">
        {holds.map((hold) => (
          <Hold key={hold.holdId} hold={hold} isKeeper={isKeeper} onDone={setDone} />
        ))}
      </ul>
      {done ? <Line words={done} /> : null}
      {isKeeper ? (
        <div className="row">
          <InlineForm label={say(texts, 'place-hold')}>
            {(close) => (
              <LookAgainForm
                draft={`place-hold ${customerId}`}
                mostMonths={12}
                heading={say(texts, 'place-hold')}
                submit={say(texts, 'place-it')}
                why={say(texts, 'why-must-records-stay')}
                act={(reason, lookAgainOn) => ({ what: 'place-hold', id: customerId, body: { reason, lookAgainOn } })}
                onClose={close}
                onDone={() => {
                  setDone(say(texts, 'placed-nothing-customer-deleted'))
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
        {isDue ? <strong>{say(texts, 'look-at-hold-again', { day })}</strong> : say(texts, 'look-at-again-by', { day })}
      </p>
      <p className="quiet">{say(texts, 'placed-by-on', { name: by.name, day: momentInWords(placedAt, timeZone) })}</p>
      {isKeeper ? (
        <div className="row">
          <InlineForm label={say(texts, 'keep-longer')} about={say(texts, 'hold-of', { day })}>
            {(close) => (
              <LookAgainForm
                draft={`keep-hold ${holdId}`}
                mostMonths={12}
                heading={say(texts, 'keep-hold-longer')}
                submit={say(texts, 'keep-it')}
                why={say(texts, 'why-still-needed')}
                act={(why, nextOn) => ({ what: 'keep-hold', id: holdId, body: { why, lookAgainOn: nextOn } })}
                onClose={close}
                onDone={() => {
                  onDone(say(texts, 'hold-kept'))
                  close()
                }}
              />
            )}
          </InlineForm>
          <InlineForm label={say(texts, 'lift')} about={say(texts, 'hold-of', { day })}>
            {(close) => (
              <KeeperForm
                draft={`lift-hold ${holdId}`}
                heading={say(texts, 'lift-hold')}
                submit={say(texts, 'lift-it')}
                why={say(texts, 'why-no-longer-needed')}
                whyHint={say(texts, 'if-no-other-hold')}
                act={(why) => ({ what: 'lift-hold', id: holdId, body: { why } })}
                onClose={close}
                onDone={() => onDone(say(texts, 'lifted-if-no-other'))}
              />
            )}
          </InlineForm>
        </div>
      ) : null}
    </li>
  )
}
