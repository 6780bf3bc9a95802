import { say } from '../../../server/contract/texts/say.ts'
import { review as texts } from '../../../server/contract/texts/words/review.ts'
import { DraftEnd } from '../../parts/form/draft-end.tsx'
import { HeadingLevelContext } from '../../parts/page/heading-level.ts'
import { Part } from '../../parts/page/page.tsx'
import { momentInWords, todayIn } from '../../words/dates.ts'
import { Answered } from './answered.tsx'
import { type ChangingProps, Opener, OpenForm } from './change-acts.tsx'
import { changeForm } from './change-form.tsx'
import { DueLine } from './due-line.tsx'
import { HeardLine } from './heard-line.tsx'

/** P15: reports of changed circumstances from services, and the answers. Renders nothing if there are none. */
export function CircumstancesPart(props: ChangingProps) {
  const { circumstances } = props.seen
  const { timeZone } = props.me.council
  const mayAnswer = props.me.roles.includes('AuthorisingOfficer')
  if (circumstances.length === 0) return null
  return (
    <Part heading={say(texts['changed-circumstances'])}>
      <ul className="entries">
        {circumstances.map(
          ({ circumstancesId, reportedAt, what, service, channel, spokenBy, answerBy, by, answer }) => (
            <li key={circumstancesId} className="entry">
              <h3>{say(texts['reported-on'], { day: momentInWords(reportedAt, timeZone) })}</h3>
              <p className="quiet">
                {by.name}
                {service ? `, ${service}` : ''}
              </p>
              <HeardLine channel={channel} spokenBy={spokenBy} />
              <p className="said" lang="">
                {what}
              </p>
              {answer ? null : <DueLine what="answer-it" on={answerBy} today={todayIn(timeZone)} />}
              {answer ? (
                <>
                  <Answered what={say(texts['of-changed-circumstances'])} answer={answer} timeZone={timeZone} />
                  <DraftEnd
                    form={changeForm('circumstances', circumstancesId)}
                    isMine={answer.by.name === props.me.name}
                  />
                </>
              ) : null}
              {!answer && mayAnswer ? (
                <>
                  <div className="row">
                    <Opener
                      {...props}
                      by="circumstances"
                      id={circumstancesId}
                      label={say(texts['answer-it'])}
                      about={say(texts['report-of'], { name: by.name, day: momentInWords(reportedAt, timeZone) })}
                    />
                  </div>
                  <HeadingLevelContext value={4}>
                    <OpenForm
                      {...props}
                      by="circumstances"
                      id={circumstancesId}
                      heading={say(texts['answer-report'])}
                    />
                  </HeadingLevelContext>
                </>
              ) : null}
            </li>
          ),
        )}
      </ul>
    </Part>
  )
}
