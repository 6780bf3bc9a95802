import { useState } from 'react'
import {
  telling as tellingTexts,
  customerPrecautions as texts,
} from '../../../../server/contract/messages/en/customer-precautions.ts'
import { say } from '../../../../server/contract/messages/say.ts'
import type { PrecautionSeen } from '../../../../server/contract/precaution.ts'
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
    <Part heading={say(texts, 'precautions-for-visits')}>
      <p className="quiet">{say(texts, 'staff-see-these-beside')}</p>
      <ul className="entries">
        {precautions.map((one) => (
          <Precaution key={one.precautionId} precaution={one} isOfficer={isOfficer} onDone={setDone} />
        ))}
      </ul>
      {done ? <Line words={done} /> : null}
      {isOfficer ? (
        <div className="row">
          <InlineForm label={say(texts, 'record-precautions')}>
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
        {isDue ? <strong>{say(texts, 'look-at-again-now', { day })}</strong> : say(texts, 'look-at-again-by', { day })}
      </p>
      <p>{tellingWords[telling] ?? ''}</p>
      {telling === 'to-tell' ? null : <DraftEnd form={letterForm(precaution)} />}
      <p className="quiet">
        {say(texts, 'recorded-by-on', { name: by.name, day: momentInWords(recordedAt, timeZone) })}
      </p>
      <Acts precaution={precaution} isOfficer={isOfficer} onDone={onDone} />
    </li>
  )
}

const tellingWords: Record<string, string> = spoken(tellingTexts)

function Acts({ precaution, isOfficer, onDone }: OneProps) {
  const { precautionId, lookAgainOn, telling } = precaution
  const { roles } = useSignedIn()
  const about = say(texts, 'precautions-of', { day: dayInWords(lookAgainOn) })
  const maySeeLetter = telling !== 'not-told' && (isOfficer || roles.includes('RegisterKeeper'))
  if (!isOfficer && !maySeeLetter) return null
  return (
    <div className="row">
      {maySeeLetter ? (
        <InlineForm label={say(texts, 'letter')} about={about}>
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
          <InlineForm label={say(texts, 'keep-them-longer')} about={about}>
            {(close) => (
              <LookAgainForm
                draft={`keep-precaution ${precautionId}`}
                mostMonths={6}
                heading={say(texts, 'keep-precautions-longer')}
                submit={say(texts, 'keep-them')}
                why={say(texts, 'why-they-still-needed')}
                act={(why, nextOn) => ({
                  what: 'keep-precaution',
                  id: precautionId,
                  body: { why, lookAgainOn: nextOn },
                })}
                onClose={close}
                onDone={() => {
                  onDone(say(texts, 'kept-staff-still-see'))
                  close()
                }}
              />
            )}
          </InlineForm>
          <InlineForm label={say(texts, 'end')} about={about}>
            {(close) => (
              <KeeperForm
                draft={`end-precaution ${precautionId}`}
                heading={say(texts, 'end-precautions')}
                submit={say(texts, 'end-them')}
                why={say(texts, 'why-they-no-longer')}
                whyHint={
                  telling === 'told' ? say(texts, 'staff-stop-seeing-them') : say(texts, 'staff-stop-seeing-them-at')
                }
                act={(why) => ({ what: 'end-precaution', id: precautionId, body: { why } })}
                onClose={close}
                onDone={() =>
                  onDone(
                    telling === 'told' ? say(texts, 'ended-staff-no-longer') : say(texts, 'ended-staff-no-longer-see'),
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
