import { say } from '../../../server/contract/texts/say.ts'
import { review as texts } from '../../../server/contract/texts/words/review.ts'
import { asFailure, failureWords } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { DraftEnd } from '../../parts/form/draft-end.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Line } from '../../parts/line.tsx'
import { HeadingLevelContext } from '../../parts/page/heading-level.ts'
import { Part } from '../../parts/page/page.tsx'
import { dayInWords, todayIn } from '../../words/dates.ts'
import { Answered } from './answered.tsx'
import { type ChangingProps, Opener, OpenForm } from './change-acts.tsx'
import { changeForm } from './change-form.tsx'
import { DueLine } from './due-line.tsx'
import { useAcknowledge } from './use-change.ts'
import { WhatTheySaid } from './what-they-said.tsx'

type One = ChangingProps['seen']['representations'][number]

/** P14: the customer's representations, and the answers. */
export function RepresentationsPart(props: ChangingProps) {
  const { representations } = props.seen
  return (
    <Part heading={say(texts.representations)}>
      {representations.length === 0 ? <p>{say(texts['none-so-far-record'])}</p> : null}
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
      <h3>{say(texts['received-on'], { day: dayInWords(receivedOn) })}</h3>
      <WhatTheySaid one={one} timeZone={timeZone} />
      {progressWords(one) ? <p className="quiet">{progressWords(one)}</p> : null}
      {answer || acknowledgedOn ? null : <DueLine what="acknowledge-it" on={one.acknowledgeBy} today={today} />}
      {answer ? null : <DueLine what="answer-it" on={one.answerBy} today={today} />}
      {answer ? (
        <>
          <Answered what={say(texts.representation)} answer={answer} timeZone={timeZone} />
          <DraftEnd form={changeForm('representation', representationId)} isMine={answer.by.name === props.me.name} />
        </>
      ) : null}
      {!answer && mayAnswer ? (
        <>
          <div className="row">
            <Opener
              {...props}
              by="representation"
              id={representationId}
              label={say(texts['answer-it'])}
              about={say(texts['representation-of'], { day: dayInWords(receivedOn) })}
            />
            {acknowledgedOn ? null : <Acknowledge representationId={representationId} receivedOn={receivedOn} />}
          </div>
          <HeadingLevelContext value={4}>
            <OpenForm
              {...props}
              by="representation"
              id={representationId}
              heading={say(texts['answer-representation'])}
            />
          </HeadingLevelContext>
        </>
      ) : null}
    </li>
  )
}

/** An answer tells the customer that it came: after that, nobody still has to acknowledge it. */
export function progressWords({ acknowledgedOn, answer }: Pick<One, 'acknowledgedOn' | 'answer'>): string {
  if (acknowledgedOn) return say(texts['acknowledged-on'], { day: dayInWords(acknowledgedOn) })
  return answer ? '' : say(texts['not-acknowledged-yet'])
}

function Acknowledge({ representationId, receivedOn }: Pick<One, 'representationId' | 'receivedOn'>) {
  const keyFor = useKeyFor()
  const acknowledge = useAcknowledge()
  return (
    <>
      <Button
        aria-label={say(texts['mark-as-acknowledged-representation'], { day: dayInWords(receivedOn) })}
        disabledFocusable={acknowledge.isPending}
        onClick={() => acknowledge.mutate({ key: keyFor({ representationId }), representationId })}
      >
        {say(texts['mark-as-acknowledged'])}
      </Button>
      {acknowledge.error ? (
        <Line care words={say(texts['not-recorded'], { why: failureWords(asFailure(acknowledge.error)) })} />
      ) : null}
    </>
  )
}
