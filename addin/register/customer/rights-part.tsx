import { useState } from 'react'
import type { DutySeen } from '../../../server/contract/duty/duty.ts'
import type { RightsRequestSeen } from '../../../server/contract/rights-request.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { rightsKind, rightsOutcome } from '../../../server/contract/texts/words/rights.ts'
import { rightsPage as texts } from '../../../server/contract/texts/words/rights-page.ts'
import { useSignedIn } from '../../api/signed-in.ts'
import { DraftEnd } from '../../parts/form/draft-end.tsx'
import { Line } from '../../parts/line.tsx'
import { Part } from '../../parts/page/page.tsx'
import { dayInWords, momentInWords } from '../../words/dates.ts'
import { InlineForm } from './inline-form.tsx'
import {
  AcknowledgeForm,
  AnswerForm,
  answerRequestForm,
  ExtendForm,
  extendRequestForm,
  RecordForm,
} from './rights-forms.tsx'
import { SubjectAccessAsked } from './subject-access-asked.tsx'

type Props = { customerId: string; requests: readonly RightsRequestSeen[]; subjectAccess: readonly DutySeen[] }

/** G: what the customer asks about their own record. Renders nothing for the reviewer while there is nothing. */
export function RightsPart({ customerId, requests, subjectAccess }: Props) {
  const { roles } = useSignedIn()
  const mayHandle = roles.includes('RegisterKeeper') || roles.includes('AuthorisingOfficer')
  const [done, setDone] = useState('')
  if (!mayHandle && requests.length === 0) return null
  return (
    <Part heading={say('Requests about this record')}>
      {requests.length + subjectAccess.length === 0 ? <p className="quiet">{say(texts.none)}</p> : null}
      <ul className="entries">
        {subjectAccess.map((duty) => (
          <SubjectAccessAsked key={duty.dutyId} duty={duty} />
        ))}
        {requests.map((request) => (
          <Request key={request.rightsRequestId} request={request} mayHandle={mayHandle} onDone={setDone} />
        ))}
      </ul>
      {done ? <Line words={done} /> : null}
      {mayHandle ? (
        <div className="row">
          <InlineForm label={say('Record a request')}>
            {(close) => <RecordForm customerId={customerId} onClose={close} onDone={setDone} />}
          </InlineForm>
        </div>
      ) : null}
    </Part>
  )
}

type RequestProps = { request: RightsRequestSeen; mayHandle: boolean; onDone: (words: string) => void }

function Request({ request, mayHandle, onDone }: RequestProps) {
  const { rightsRequestId, kind, receivedOn, what, recordedAt, by, extension, acknowledgement, answer } = request
  const { name: me, council } = useSignedIn()
  const { timeZone } = council
  const name = say(rightsKind[kind as keyof typeof rightsKind])
  const day = dayInWords(receivedOn)
  return (
    <li className="entry">
      <p>
        <strong>{name}.</strong> {say(texts.received, { day })} {answer ? null : <Until request={request} />}
      </p>
      {what === null ? null : (
        <p className="said" lang="">
          {what}
        </p>
      )}
      <p className="quiet">{say(texts['recorded-by'], { name: by.name, at: momentInWords(recordedAt, timeZone) })}</p>
      {extension ? (
        <p>
          {say(texts['takes-longer'], { day: dayInWords(extension.toldOn) })}
          {extension.why === null ? null : (
            <span className="words" lang="">
              {' '}
              {extension.why}
            </span>
          )}
        </p>
      ) : null}
      {answer && acknowledgement ? <p className="quiet">{acknowledgedWords(request)}</p> : null}
      {answer ? (
        <>
          <Answered answer={answer} timeZone={timeZone} />
          <DraftEnd form={answerRequestForm(rightsRequestId)} isMine={answer.by.name === me} />
          <DraftEnd form={extendRequestForm(rightsRequestId)} isMine={answer.by.name === me} />
        </>
      ) : mayHandle ? (
        <div className="row">
          {kind === 'complaint' && !acknowledgement ? (
            <InlineForm label={say('Record the acknowledgement')} about={say('{kind}, {day}', { kind: name, day })}>
              {(close) => <AcknowledgeForm requestId={rightsRequestId} onClose={close} onDone={onDone} />}
            </InlineForm>
          ) : null}
          <InlineForm label={say('Record the answer')} about={say('{kind}, {day}', { kind: name, day })}>
            {(close) => <AnswerForm request={request} onClose={close} onDone={onDone} />}
          </InlineForm>
          {extension || kind === 'complaint' || request.overdue ? null : (
            <InlineForm label={say('It takes longer')} about={say('{kind}, {day}', { kind: name, day })}>
              {(close) => <ExtendForm requestId={rightsRequestId} onClose={close} onDone={onDone} />}
            </InlineForm>
          )}
        </div>
      ) : null}
    </li>
  )
}

/** Until the answer, an acknowledged complaint waits for its outcome to be told. */
export function acknowledgedWords({
  acknowledgement,
  answer,
  overdue,
}: Pick<RightsRequestSeen, 'acknowledgement' | 'answer' | 'overdue'>): string {
  if (!acknowledgement) return ''
  const waiting = overdue ? 'outcome-late' : 'outcome-not-told'
  return say(texts[answer ? 'acknowledged-on' : waiting], { day: dayInWords(acknowledgement.sentOn) })
}

/** The day by which it is due; for a complaint, by which it is acknowledged. Its outcome has no fixed day. */
function Until({ request }: { request: RightsRequestSeen }) {
  const { kind, dueOn, overdue, acknowledgement } = request
  if (acknowledgement) {
    const words = acknowledgedWords(request)
    return overdue ? <strong>{words}</strong> : words
  }
  const day = { day: dayInWords(dueOn) }
  const isComplaint = kind === 'complaint'
  if (!overdue) return say(isComplaint ? texts['acknowledge-by'] : texts['answer-by'], day)
  return <strong>{say(isComplaint ? texts['acknowledge-late'] : texts['answer-late'], day)}</strong>
}

type AnsweredProps = { answer: NonNullable<RightsRequestSeen['answer']>; timeZone: string }

function Answered({ answer: { outcome, at, by, text, statement, sameOfficerReason }, timeZone }: AnsweredProps) {
  return (
    <>
      <p>
        <strong>{say(rightsOutcome[outcome as keyof typeof rightsOutcome])}.</strong>{' '}
        {say(texts['answered-by'], { name: by.name, at: momentInWords(at, timeZone) })}
      </p>
      {text === null ? null : (
        <p className="said" lang="">
          {text}
        </p>
      )}
      {sameOfficerReason === null ? null : (
        <p className="quiet">{say('Why they answered it themselves: {reason}', { reason: sameOfficerReason })}</p>
      )}
      {statement === null ? null : (
        <>
          <p className="quiet">{say('The customer’s statement')}</p>
          <p className="said" lang="">
            {statement}
          </p>
        </>
      )}
    </>
  )
}
