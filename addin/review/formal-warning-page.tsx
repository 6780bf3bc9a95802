import type { FormalWarningSeen } from '../../server/contract/formal-warning.ts'
import { customerName, customerPoints } from '../api/customer-seen.ts'
import { Button } from '../parts/button.tsx'
import { Page, Part } from '../parts/page/page.tsx'
import type { PlaceProps } from '../parts/page/place.ts'
import { QueryView } from '../parts/query-view.tsx'
import { list } from '../words/counts.ts'
import { dayInWords, momentInWords, todayIn } from '../words/dates.ts'
import { behaviourWords } from '../words/policy-words.ts'
import { DueLine } from './due-line.tsx'
import { FormalWarningActs } from './formal-warning-acts.tsx'
import { LettersPart } from './letters-part.tsx'
import { useFormalWarning } from './use-formal-warning.ts'
import { WhatTheySaid } from './what-they-said.tsx'

/** P10, P14: a formal warning, its letter, what the customer said against it, and what can be done about it. */
export function FormalWarningPage({ id, ...place }: PlaceProps & { id: string }) {
  const query = useFormalWarning(id)
  const seen = query.data
  return (
    <Page
      heading={seen ? headingOf(seen) : 'A formal warning'}
      who={seen ? [customerName(seen.customer), ...customerPoints(seen.customer), seen.reference] : []}
      back={place.back}
    >
      <QueryView query={query}>{(data) => <View seen={data} {...place} />}</QueryView>
    </Page>
  )
}

function headingOf({ state, standing }: FormalWarningSeen): string {
  if (state === 'to-send') return 'Formal warning: to be sent'
  if (state === 'withdrawn') return 'Formal warning: withdrawn'
  return standing ? 'Formal warning' : 'Formal warning: ended'
}

function View({ seen, me, go }: PlaceProps & { seen: FormalWarningSeen }) {
  const { escalationId, formalWarningId, behaviours, reasons, service, decidedBy, decidedAt } = seen
  const { timeZone } = me.council
  const kinds = behaviours.flatMap((one) => behaviourWords[one as keyof typeof behaviourWords] ?? one)
  const isOfficer = me.roles.includes('AuthorisingOfficer')
  return (
    <>
      <p>{datesOf(seen)}</p>
      <p className="quiet">
        Decided by {decidedBy.name} on {momentInWords(decidedAt, timeZone)}
        {service ? `, for ${service}` : ''}.
      </p>
      <div className="row">
        <Button
          appearance={seen.state === 'to-send' && isOfficer ? 'primary' : 'secondary'}
          onClick={() => go({ kind: 'letter', id: formalWarningId })}
        >
          {seen.state === 'to-send' ? 'Write the letter' : 'Open the letter'}
        </Button>
        {escalationId && me.roles.some((role) => role === 'AuthorisingOfficer' || role === 'RegisterKeeper') ? (
          <Button onClick={() => go({ kind: 'escalation', id: escalationId })}>Open the escalation</Button>
        ) : null}
      </div>
      <Part heading="What it is about">
        {kinds.length > 0 ? <p>{list(kinds)}.</p> : null}
        <p className="said">{reasons}</p>
      </Part>
      <Objections seen={seen} timeZone={timeZone} />
      <Withdrawn seen={seen} />
      <LettersPart letters={seen.letters} onOpen={(letterId) => go({ kind: 'letter', id: letterId })} />
      {isOfficer ? <FormalWarningActs seen={seen} timeZone={timeZone} /> : null}
    </>
  )
}

function datesOf({ state, standing, sentOn, lapsesOn }: FormalWarningSeen): string {
  if (state === 'to-send') return 'It counts once its letter is recorded as sent. Staff don’t see it yet.'
  if (!sentOn || !lapsesOn) return 'Its letter was never sent, so it never counted.'
  const sent = `Sent on ${dayInWords(sentOn)}.`
  if (state === 'withdrawn') return `${sent} It no longer counts.`
  return standing ? `${sent} It ends on ${dayInWords(lapsesOn)}.` : `${sent} It ended on ${dayInWords(lapsesOn)}.`
}

function Objections({ seen: { objections }, timeZone }: { seen: FormalWarningSeen; timeZone: string }) {
  if (objections.length === 0) return null
  return (
    <Part heading="Objections">
      <ul className="entries">
        {objections.map((one) => (
          <Objection key={one.objectionId} one={one} timeZone={timeZone} />
        ))}
      </ul>
    </Part>
  )
}

type OneProps = { one: FormalWarningSeen['objections'][number]; timeZone: string }

function Objection({ one, timeZone }: OneProps) {
  const { receivedOn, answerBy, answer } = one
  return (
    <li className="entry">
      <p>The customer objected on {dayInWords(receivedOn)}:</p>
      <WhatTheySaid one={one} timeZone={timeZone} />
      {answer === null ? <DueLine what="Answer" on={answerBy} today={todayIn(timeZone)} /> : null}
      {answer ? (
        <>
          <p>
            {answer.outcome === 'withdrawn' ? 'The warning was withdrawn' : 'The warning stays'}. Answered by{' '}
            {answer.by.name} on {momentInWords(answer.answeredAt, timeZone)}:
          </p>
          <p className="said">{answer.reasons}</p>
          {answer.sameOfficerReason ? (
            <p className="quiet">Why they answered it themselves: {answer.sameOfficerReason}</p>
          ) : null}
        </>
      ) : null}
    </li>
  )
}

function Withdrawn({ seen: { withdrawn, objections } }: { seen: FormalWarningSeen }) {
  if (!withdrawn || objections.some(({ answer }) => answer?.outcome === 'withdrawn')) return null
  return (
    <Part heading="Withdrawn">
      <p>
        {withdrawn.by.name ? `By ${withdrawn.by.name} on ` : 'On '}
        {dayInWords(withdrawn.on)}:
      </p>
      <p className="said">{withdrawn.why}</p>
    </Part>
  )
}
