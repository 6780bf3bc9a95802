import type { PassedToYou } from '../../server/contract/duty/duty.ts'
import { usePassedToYou } from '../api/duties.ts'
import { Line } from '../parts/line.tsx'
import { Page } from '../parts/page/page.tsx'
import type { PlaceProps } from '../parts/page/place.ts'
import { QueryView } from '../parts/query-view.tsx'
import { count } from '../words/counts.ts'
import { dayInWords, momentInWords } from '../words/dates.ts'
import { DutyEntry } from './duty-entry.tsx'
import { HeldDuties } from './held-duties.tsx'

/** P14: what was passed to the person as designated contact or deputy: messages, clocks, and which adjustments to make. */
export function PassedToYouPage({ me, back }: PlaceProps) {
  const query = usePassedToYou()
  if (me.isContact === false) {
    return (
      <Page heading="Passed to you" back={back}>
        <p>
          No designated contact has your account. If you are one, ask the register keeper to add it in the settings.
        </p>
      </Page>
    )
  }
  return (
    <Page heading="Passed to you" back={back}>
      <QueryView query={query}>
        {({ messages, more, safeguarding }) => (
          <>
            <Overdue messages={messages} />
            {messages.length === 0 ? <p>Nothing is waiting for you.</p> : null}
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
            {more ? <p className="quiet">There are more. They show once you have dealt with these.</p> : null}
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
      words={`${count(overdue, 'thing is', 'things are')} overdue. Deal with ${overdue === 1 ? 'it' : 'them'} first.`}
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
  const what = subject ?? (channel === 'email' ? 'Message without a subject' : (contacts[channel] ?? 'Contact'))
  const about = `${who}, ${what}`
  return (
    <li className="entry">
      <h2>
        {who}: {what}
      </h2>
      <p className="quiet">
        {reference}. Received on {dayInWords(receivedOn)}. Passed on by {passedOnBy} on{' '}
        {momentInWords(passedOnAt, timeZone)}.
      </p>
      {adjustments ? (
        <div>
          <p>
            <strong>Adjustments to make:</strong>
          </p>
          <p className="said">{adjustments}</p>
        </div>
      ) : null}
      <ul>
        {duties.map((duty) => (
          <DutyEntry key={duty.dutyId} duty={duty} about={about} timeZone={timeZone} safeguarding={safeguarding} />
        ))}
      </ul>
      <HeldDuties passedOnId={passedOnId} noted={duties.map(({ kind }) => kind)} />
    </li>
  )
}

const contacts: Record<string, string> = {
  telephone: 'telephone call',
  'in-person': 'visit',
  post: 'letter',
  'social-media': 'social media message',
}
