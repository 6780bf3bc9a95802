import type { FormalWarningSeen } from '../../../server/contract/formal-warning.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { customerName, customerPoints } from '../../api/customer-seen.ts'
import { Button } from '../../parts/button.tsx'
import type { DestinationProps } from '../../parts/page/destination.ts'
import { Page, Part } from '../../parts/page/page.tsx'
import { QueryView } from '../../parts/query-view.tsx'
import { list } from '../../words/counts.ts'
import { dayInWords, lastDayInWords, momentInWords, todayIn } from '../../words/dates.ts'
import { behaviourWords } from '../../words/policy-words.ts'
import { DueLine } from './due-line.tsx'
import { FormalWarningActs } from './formal-warning-acts.tsx'
import { LettersPart } from './letters-part.tsx'
import { useFormalWarning } from './use-formal-warning.ts'
import { WhatTheySaid } from './what-they-said.tsx'

/** P10, P14: a formal warning, its letter, what the customer said against it, and what can be done about it. */
export function FormalWarningPage({ id, ...props }: DestinationProps & { id: string }) {
  const query = useFormalWarning(id)
  const seen = query.data
  return (
    <Page
      heading={seen ? headingOf(seen) : say('A formal warning')}
      who={seen ? [customerName(seen.customer), ...customerPoints(seen.customer), seen.reference] : []}
      back={props.back}
    >
      <QueryView query={query}>{(data) => <View seen={data} {...props} />}</QueryView>
    </Page>
  )
}

function headingOf({ state, standing }: FormalWarningSeen): string {
  if (state === 'to-send') return say('Formal warning: to be sent')
  if (state === 'withdrawn') return say('Formal warning: withdrawn')
  return standing ? say('Formal warning') : say('Formal warning: ended')
}

function View({ seen, me, go }: DestinationProps & { seen: FormalWarningSeen }) {
  const { escalationId, formalWarningId, behaviours, reasons, service, decidedBy, decidedAt } = seen
  const { timeZone } = me.council
  const kinds = behaviours.flatMap((one) => behaviourWords[one as keyof typeof behaviourWords] ?? one)
  const isOfficer = me.roles.includes('AuthorisingOfficer')
  return (
    <>
      <p>{datesOf(seen)}</p>
      <p className="quiet">
        {service
          ? say('Decided by {name} on {day}, for {service}.', {
              name: decidedBy.name,
              day: momentInWords(decidedAt, timeZone),
              service,
            })
          : say('Decided by {name} on {day}.', { name: decidedBy.name, day: momentInWords(decidedAt, timeZone) })}
      </p>
      <div className="row">
        <Button
          appearance={seen.state === 'to-send' && isOfficer ? 'primary' : 'secondary'}
          onClick={() => go({ kind: 'letter', id: formalWarningId })}
        >
          {seen.state === 'to-send' ? say('Write the letter') : say('Open the letter')}
        </Button>
        {escalationId && me.roles.some((role) => role === 'AuthorisingOfficer' || role === 'RegisterKeeper') ? (
          <Button onClick={() => go({ kind: 'escalation', id: escalationId })}>{say('Open the escalation')}</Button>
        ) : null}
      </div>
      <Part heading={say('What it is about')}>
        {kinds.length > 0 ? <p>{list(kinds)}.</p> : null}
        <p className="said" lang="">
          {reasons}
        </p>
      </Part>
      <Objections seen={seen} timeZone={timeZone} />
      <Withdrawn seen={seen} />
      <LettersPart letters={seen.letters} onOpen={(letterId) => go({ kind: 'letter', id: letterId })} />
      {isOfficer ? <FormalWarningActs seen={seen} timeZone={timeZone} me={me.name} /> : null}
    </>
  )
}

function datesOf({ state, standing, sentOn, lapsesOn }: FormalWarningSeen): string {
  if (state === 'to-send') return say('It counts once its letter is recorded as sent. Staff don’t see it yet.')
  if (!sentOn || !lapsesOn) return say('Its letter was never sent, so it never counted.')
  const sent = say('Sent on {day}.', { day: dayInWords(sentOn) })
  if (state === 'withdrawn') return `${sent} ${say('It no longer counts.')}`
  const day = lastDayInWords(lapsesOn)
  return `${sent} ${standing ? say('It ends on {day}.', { day }) : say('It ended on {day}.', { day })}`
}

function Objections({ seen: { objections }, timeZone }: { seen: FormalWarningSeen; timeZone: string }) {
  if (objections.length === 0) return null
  return (
    <Part heading={say('Objections')}>
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
      <p>{say('The customer objected on {day}:', { day: dayInWords(receivedOn) })}</p>
      <WhatTheySaid one={one} timeZone={timeZone} />
      {answer === null ? <DueLine what="answer" on={answerBy} today={todayIn(timeZone)} /> : null}
      {answer ? (
        <>
          <p>
            {say(
              answer.outcome === 'withdrawn'
                ? 'The warning was withdrawn. Answered by {name} on {day}:'
                : 'The warning stays. Answered by {name} on {day}:',
              { name: answer.by.name, day: momentInWords(answer.answeredAt, timeZone) },
            )}
          </p>
          <p className="said" lang="">
            {answer.reasons}
          </p>
          {answer.sameOfficerReason ? (
            <p className="quiet">
              {say('Why they answered it themselves: {reason}', { reason: answer.sameOfficerReason })}
            </p>
          ) : null}
        </>
      ) : null}
    </li>
  )
}

function Withdrawn({ seen: { withdrawn, objections } }: { seen: FormalWarningSeen }) {
  if (!withdrawn || objections.some(({ answer }) => answer?.outcome === 'withdrawn')) return null
  return (
    <Part heading={say('Withdrawn')}>
      <p>
        {withdrawn.by.name
          ? say('By {name} on {day}:', { name: withdrawn.by.name, day: dayInWords(withdrawn.on) })
          : say('On {day}:', { day: dayInWords(withdrawn.on) })}
      </p>
      <p className="said" lang="">
        {withdrawn.why}
      </p>
    </Part>
  )
}
