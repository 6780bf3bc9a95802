import type { PassedToYou } from '../../../server/contract/duty/duty.ts'
import { duties as texts } from '../../../server/contract/messages/en/duties.ts'
import { contacts as contactsTexts } from '../../../server/contract/messages/en/passed-contacts.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { usePassedToYou } from '../../api/duties.ts'
import { Line } from '../../parts/line.tsx'
import type { DestinationProps } from '../../parts/page/destination.ts'
import { HeadingLevelContext } from '../../parts/page/heading-level.ts'
import { Page } from '../../parts/page/page.tsx'
import { QueryView } from '../../parts/query-view.tsx'
import { counted } from '../../words/counts.ts'
import { dayInWords, momentInWords } from '../../words/dates.ts'
import { spoken } from '../../words/spoken.ts'
import { DutyEntry } from './duty-entry.tsx'
import { NoteDuties } from './note-duties.tsx'

/** P14: what was passed to the person as designated contact or deputy: messages, clocks, and which adjustments to make. */
export function PassedToYouPage({ me, back }: DestinationProps) {
  const query = usePassedToYou()
  if (me.isContact === false) {
    return (
      <Page heading={say(texts, 'passed-to-you')} back={back}>
        <p>{say(texts, 'no-designated-contact-has')}</p>
      </Page>
    )
  }
  return (
    <Page heading={say(texts, 'passed-to-you')} back={back}>
      <QueryView query={query}>
        {({ messages, more, safeguarding }) => (
          <>
            <Overdue messages={messages} />
            {messages.length === 0 ? <p>{say(texts, 'nothing-is-waiting-for')}</p> : null}
            <ul className="entries">
              {messages.map((one) => (
                <Message
                  key={one.passedOnId}
                  message={one}
                  timeZone={me.council.timeZone}
                  safeguarding={safeguarding}
                />
              ))}
            </ul>
            {more ? <p className="quiet">{say(texts, 'there-are-more-they')}</p> : null}
          </>
        )}
      </QueryView>
    </Page>
  )
}

function Overdue({ messages }: Pick<PassedToYou, 'messages'>) {
  const overdue = messages.flatMap(({ duties }) => duties).filter((duty) => duty.overdue).length
  if (overdue === 0) return null
  return <Line care words={say(texts, 'overdue-first', counted(overdue))} />
}

type Props = {
  message: PassedToYou['messages'][number]
  timeZone: string
  safeguarding: PassedToYou['safeguarding']
}

function Message({ message, timeZone, safeguarding }: Props) {
  const { passedOnId, who, subject, channel, reference, receivedOn, passedOnAt, passedOnBy, adjustments, duties } =
    message
  const what =
    subject ??
    (channel === 'email' ? say(texts, 'message-without-subject') : (contacts[channel] ?? say(texts, 'contact')))
  const about = `${who}, ${what}`
  return (
    <li className="entry">
      <h2>
        {who}: {what}
      </h2>
      <p className="quiet">
        {say(texts, 'received-on-passed-on', {
          reference,
          day: dayInWords(receivedOn),
          passedOnBy,
          day2: momentInWords(passedOnAt, timeZone),
        })}
      </p>
      {adjustments ? (
        <div>
          <p>
            <strong>{say(texts, 'adjustments-to-make')}</strong>
          </p>
          <p className="said" lang="">
            {adjustments}
          </p>
        </div>
      ) : null}
      <ul>
        {duties.map((duty) => (
          <DutyEntry key={duty.dutyId} duty={duty} about={about} timeZone={timeZone} safeguarding={safeguarding} />
        ))}
      </ul>
      <HeadingLevelContext value={3}>
        <NoteDuties passedOnId={passedOnId} noted={duties.map(({ kind }) => kind)} about={about} />
      </HeadingLevelContext>
    </li>
  )
}

const contacts: Record<string, string> = spoken(contactsTexts)
