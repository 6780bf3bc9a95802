import { asFailure, failureWords } from '../api/failure.ts'
import { Button } from '../parts/button.tsx'
import { useKeyFor } from '../parts/form/use-key-for.ts'
import { Line } from '../parts/line.tsx'
import { HeadingLevelContext } from '../parts/page/heading-level.ts'
import { Part } from '../parts/page/page.tsx'
import { dayInWords, todayIn } from '../words/dates.ts'
import { Answered } from './answered.tsx'
import { type ChangingProps, Opener, OpenForm } from './change-acts.tsx'
import { DueLine } from './due-line.tsx'
import { useAcknowledge } from './use-change.ts'
import { WhatTheySaid } from './what-they-said.tsx'

type One = ChangingProps['seen']['representations'][number]

/** P14: the customer's representations, and the answers. */
export function RepresentationsPart(props: ChangingProps) {
  const { representations } = props.seen
  return (
    <Part heading="Representations">
      {representations.length === 0 ? (
        <p>None so far. Record one beside the customer’s message, or on their page.</p>
      ) : null}
      <ul className="entries">
        {representations.map((one) => (
          <Entry key={one.representationId} one={one} {...props} />
        ))}
      </ul>
    </Part>
  )
}

function Entry({ one, ...props }: ChangingProps & { one: One }) {
  const { representationId, receivedOn, acknowledgedOn, answer } = one
  const { timeZone } = props.me.council
  const today = todayIn(timeZone)
  const mayAnswer = props.me.roles.includes('AuthorisingOfficer')
  return (
    <li className="entry">
      <h3>Received on {dayInWords(receivedOn)}</h3>
      <WhatTheySaid one={one} timeZone={timeZone} />
      {progressWords(one) ? <p className="quiet">{progressWords(one)}</p> : null}
      {answer || acknowledgedOn ? null : <DueLine what="Acknowledge it" on={one.acknowledgeBy} today={today} />}
      {answer ? null : <DueLine what="Answer it" on={one.answerBy} today={today} />}
      {answer ? <Answered what="representation" answer={answer} timeZone={timeZone} /> : null}
      {!answer && mayAnswer ? (
        <>
          <div className="row">
            <Opener
              {...props}
              by="representation"
              id={representationId}
              label="Answer it"
              about={`representation of ${dayInWords(receivedOn)}`}
            />
            {acknowledgedOn ? null : <Acknowledge representationId={representationId} receivedOn={receivedOn} />}
          </div>
          <HeadingLevelContext value={4}>
            <OpenForm {...props} by="representation" id={representationId} heading="Answer the representation" />
          </HeadingLevelContext>
        </>
      ) : null}
    </li>
  )
}

/** An answer tells the customer that it came: after that, nobody still has to acknowledge it. */
export function progressWords({ acknowledgedOn, answer }: Pick<One, 'acknowledgedOn' | 'answer'>): string {
  if (acknowledgedOn) return `Acknowledged on ${dayInWords(acknowledgedOn)}.`
  return answer ? '' : 'Not acknowledged yet.'
}

function Acknowledge({ representationId, receivedOn }: Pick<One, 'representationId' | 'receivedOn'>) {
  const keyFor = useKeyFor()
  const acknowledge = useAcknowledge()
  return (
    <>
      <Button
        aria-label={`Mark as acknowledged: representation of ${dayInWords(receivedOn)}`}
        disabledFocusable={acknowledge.isPending}
        onClick={() => acknowledge.mutate({ key: keyFor({ representationId }), representationId })}
      >
        Mark as acknowledged
      </Button>
      {acknowledge.error ? <Line care words={`Not recorded. ${failureWords(asFailure(acknowledge.error))}`} /> : null}
    </>
  )
}
