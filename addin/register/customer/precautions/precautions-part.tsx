import { useState } from 'react'
import type { PrecautionSeen } from '../../../../server/contract/precaution.ts'
import { say } from '../../../../server/contract/texts/say.ts'
import { telling as tellingTexts } from '../../../../server/contract/texts/words/customer-precautions.ts'
import { useSignedIn } from '../../../api/signed-in.ts'
import { DraftEnd } from '../../../parts/form/draft-end.tsx'
import { Line } from '../../../parts/line.tsx'
import { Part } from '../../../parts/page/page.tsx'
import { dayInWords, momentInWords } from '../../../words/dates.ts'
import { spoken } from '../../../words/spoken.ts'
import { InlineForm } from '../inline-form.tsx'
import { KeeperForm } from '../keeper-form.tsx'
import { LookAgainForm } from '../look-again-form.tsx'
import { RecordPrecautionForm } from './precaution-form.tsx'
import { letterForm, PrecautionLetterView } from './precaution-letter.tsx'

type Props = { customerId: string; precautions: readonly PrecautionSeen[] }

/** P4: what staff do before they visit. An officer decides on it. Renders nothing for others while nothing is recorded. */
export function PrecautionsPart({ customerId, precautions }: Props) {
  const isOfficer = useSignedIn().roles.includes('AuthorisingOfficer')
  const [done, setDone] = useState('')
  if (!isOfficer && precautions.length === 0) return null
  return (
    <Part heading={say('Precautions for visits')}>
      <p className="quiet">
        {say(
          'Staff see these beside the customer’s e-mails, and when they look up the customer or the address. They never see why.',
        )}
      </p>
      <ul className="entries">
        {precautions.map((one) => (
          <Precaution key={one.precautionId} precaution={one} isOfficer={isOfficer} onDone={setDone} />
        ))}
      </ul>
      {done ? <Line words={done} /> : null}
      {isOfficer ? (
        <div className="row">
          <InlineForm label={say('Record precautions')}>
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
      {reason === null ? null : (
        <p className="said" lang="">
          {reason}
        </p>
      )}
      <p>
        {isDue ? (
          <strong>{say('Look at this again now. It was due by {day}.', { day })}</strong>
        ) : (
          say('Look at this again by {day}.', { day })
        )}
      </p>
      <p>{tellingWords[telling] ?? ''}</p>
      {telling === 'to-tell' ? null : <DraftEnd form={letterForm(precaution)} />}
      <p className="quiet">
        {say('Recorded by {name} on {day}.', { name: by.name, day: momentInWords(recordedAt, timeZone) })}
      </p>
      <Acts precaution={precaution} isOfficer={isOfficer} onDone={onDone} />
    </li>
  )
}

const tellingWords: Record<string, string> = spoken(tellingTexts)

function Acts({ precaution, isOfficer, onDone }: OneProps) {
  const { precautionId, lookAgainOn, telling } = precaution
  const { roles } = useSignedIn()
  const about = say('precautions of {day}', { day: dayInWords(lookAgainOn) })
  const maySeeLetter = telling !== 'not-told' && (isOfficer || roles.includes('RegisterKeeper'))
  if (!isOfficer && !maySeeLetter) return null
  return (
    <div className="row">
      {maySeeLetter ? (
        <InlineForm label={say('Letter')} about={about}>
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
          <InlineForm label={say('Keep them longer')} about={about}>
            {(close) => (
              <LookAgainForm
                draft={`keep-precaution ${precautionId}`}
                mostMonths={6}
                heading={say('Keep the precautions longer')}
                submit={say('Keep them')}
                why={say('Why are they still needed?')}
                act={(why, nextOn) => ({
                  what: 'keep-precaution',
                  id: precautionId,
                  body: { why, lookAgainOn: nextOn },
                })}
                onClose={close}
                onDone={() => {
                  onDone(say('Kept. Staff still see them.'))
                  close()
                }}
              />
            )}
          </InlineForm>
          <InlineForm label={say('End')} about={about}>
            {(close) => (
              <KeeperForm
                draft={`end-precaution ${precautionId}`}
                heading={say('End the precautions')}
                submit={say('End them')}
                why={say('Why are they no longer needed?')}
                whyHint={
                  telling === 'told'
                    ? say(
                        'Staff stop seeing them at once. A letter tells the customer this. Stick to facts; avoid blame.',
                      )
                    : say('Staff stop seeing them at once.')
                }
                act={(why) => ({ what: 'end-precaution', id: precautionId, body: { why } })}
                onClose={close}
                onDone={() =>
                  onDone(
                    telling === 'told'
                      ? say(
                          'Ended. Staff no longer see them. Next, send the letter that tells the customer: it’s under Waiting for you.',
                        )
                      : say('Ended. Staff no longer see them.'),
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
