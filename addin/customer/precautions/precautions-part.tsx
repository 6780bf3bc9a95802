import { useState } from 'react'
import type { PrecautionSeen } from '../../../server/contract/precaution.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { Line } from '../../parts/line.tsx'
import { Part } from '../../parts/page/page.tsx'
import { dayInWords, momentInWords } from '../../words/dates.ts'
import { InlineForm } from '../inline-form.tsx'
import { KeeperForm } from '../keeper-form.tsx'
import { LookAgainForm } from '../look-again-form.tsx'
import { RecordPrecautionForm } from './precaution-form.tsx'
import { PrecautionLetterView } from './precaution-letter.tsx'

type Props = { customerId: string; precautions: readonly PrecautionSeen[] }

/** P4: what staff do before they visit. An officer decides on it. Renders nothing for others while nothing is recorded. */
export function PrecautionsPart({ customerId, precautions }: Props) {
  const isOfficer = useSignedIn().roles.includes('AuthorisingOfficer')
  const [done, setDone] = useState('')
  if (!isOfficer && precautions.length === 0) return null
  return (
    <Part heading="Precautions for visits">
      <p className="quiet">
        Staff see these beside the customer’s e-mails, and when they look up the customer or the address. They never see
        why.
      </p>
      <ul className="entries">
        {precautions.map((one) => (
          <Precaution key={one.precautionId} precaution={one} isOfficer={isOfficer} onDone={setDone} />
        ))}
      </ul>
      {done ? <Line words={done} /> : null}
      {isOfficer ? (
        <div className="row acts">
          <InlineForm label="Record precautions">
            {(close) => (
              <RecordPrecautionForm
                customerId={customerId}
                onClose={close}
                onDone={(words) => {
                  setDone(words)
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

type OneProps = { precaution: PrecautionSeen; isOfficer: boolean; onDone: (words: string) => void }

function Precaution({ precaution, isOfficer, onDone }: OneProps) {
  const { sentences, reason, lookAgainOn, isDue, telling, recordedAt, by } = precaution
  const { timeZone } = useSignedIn().council
  const day = dayInWords(lookAgainOn)
  return (
    <li className="entry">
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>
            <strong>{sentence}</strong>
          </li>
        ))}
      </ul>
      {reason === null ? null : <p className="said">{reason}</p>}
      <p>{isDue ? <strong>Look at this again now. It was due by {day}.</strong> : `Look at this again by ${day}.`}</p>
      <p>{tellingWords[telling] ?? ''}</p>
      <p className="quiet">
        Recorded by {by.name} on {momentInWords(recordedAt, timeZone)}.
      </p>
      <Acts precaution={precaution} isOfficer={isOfficer} onDone={onDone} />
    </li>
  )
}

const tellingWords: Record<string, string> = {
  'to-tell': 'The customer doesn’t know yet. Send the letter.',
  told: 'The customer was told by letter.',
  'not-told': 'We don’t tell the customer. The reason is under What happened.',
}

function Acts({ precaution, isOfficer, onDone }: OneProps) {
  const { precautionId, lookAgainOn, telling } = precaution
  const { roles } = useSignedIn()
  const about = `precautions of ${dayInWords(lookAgainOn)}`
  const maySeeLetter = telling !== 'not-told' && (isOfficer || roles.includes('RegisterKeeper'))
  if (!isOfficer && !maySeeLetter) return null
  return (
    <div className="row acts">
      {maySeeLetter ? (
        <InlineForm label="Letter" about={about}>
          {(close) => (
            <PrecautionLetterView
              precautionId={precautionId}
              mayRecord={isOfficer && telling === 'to-tell'}
              onClose={close}
              onDone={(words) => {
                onDone(words)
                close()
              }}
            />
          )}
        </InlineForm>
      ) : null}
      {isOfficer ? (
        <>
          <InlineForm label="Keep them longer" about={about}>
            {(close) => (
              <LookAgainForm
                mostMonths={6}
                heading="Keep the precautions longer"
                submit="Keep them"
                why="Why are they still needed?"
                act={(why, nextOn) => ({
                  what: 'keep-precaution',
                  id: precautionId,
                  body: { why, lookAgainOn: nextOn },
                })}
                onClose={close}
                onDone={() => {
                  onDone('Kept. Staff still see them.')
                  close()
                }}
              />
            )}
          </InlineForm>
          <InlineForm label="End" about={about}>
            {(close) => (
              <KeeperForm
                heading="End the precautions"
                submit="End them"
                why="Why are they no longer needed?"
                whyHint={
                  telling === 'told'
                    ? 'Staff stop seeing them at once. A letter tells the customer this. Stick to facts; avoid blame.'
                    : 'Staff stop seeing them at once.'
                }
                act={(why) => ({ what: 'end-precaution', id: precautionId, body: { why } })}
                onClose={close}
                onDone={() =>
                  onDone(
                    telling === 'told'
                      ? 'Ended. Staff no longer see them. Next, send the letter that tells the customer: it’s under Waiting for you.'
                      : 'Ended. Staff no longer see them.',
                  )
                }
              />
            )}
          </InlineForm>
        </>
      ) : null}
    </div>
  )
}
