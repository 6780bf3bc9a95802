import type { PassedToYou } from '../../../server/contract/duty/duty.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { contacts as contactsTexts } from '../../../server/contract/texts/words/passed-contacts.ts'
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
      <Page heading={say('Passed to you')} back={back}>
        <p>
          {say(
            'No designated contact has your account. If you are one, ask the register keeper to add it in the settings.',
          )}
        </p>
      </Page>
    )
  }
  return (
    <Page heading={say('Passed to you')} back={back}>
      <QueryView query={query}>
        {({ messages, more, safeguarding }) => (
          <>
            <Overdue messages={messages} />
            {messages.length === 0 ? (
              <p>{say('Nothing is waiting for you. Messages that colleagues pass on to you appear here.')}</p>
            ) : null}
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
            {more ? <p className="quiet">{say('There are more. They show once you have dealt with these.')}</p> : null}
          </>
        )}
      </QueryView>
    </Page>
  )
}

function Overdue({ messages }: Pick<PassedToYou, 'messages'>) {
  const overdue = messages.flatMap(({ duties }) => duties).filter((duty) => duty.overdue).length
  if (overdue === 0) return null
  return (
    <Line
      care
      words={say(
        '{n, plural, one {{figure} thing is overdue. Deal with it first.} other {{figure} things are overdue. Deal with them first.}}',
        counted(overdue),
      )}
    />
  )
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
    subject ?? (channel === 'email' ? say('Message without a subject') : (contacts[channel] ?? say('Contact')))
  const about = `${who}, ${what}`
  return (
    <li className="entry">
      <h2>
        {who}: {what}
      </h2>
      <p className="quiet">
        {say('{reference}. Received on {day}. Passed on by {passedOnBy} on {day2}.', {
          reference,
          day: dayInWords(receivedOn),
          passedOnBy,
          day2: momentInWords(passedOnAt, timeZone),
        })}
      </p>
      {adjustments ? (
        <div>
          <p>
            <strong>{say('Adjustments to make:')}</strong>
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
