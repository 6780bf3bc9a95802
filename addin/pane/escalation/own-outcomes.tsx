import { say } from '../../../server/contract/texts/say.ts'
import { useWork } from '../../api/work.ts'
import type { OpenMessage } from '../../outlook/reading/open-message.ts'
import { LazyBoundary, lazyComponent } from '../../parts/lazy-component.tsx'
import { Line } from '../../parts/line.tsx'
import { assumedTimeZone } from '../../words/assumed-time-zone.ts'
import { momentInWords } from '../../words/dates.ts'

const Outcome = lazyComponent(async () => (await import('./outcome.tsx')).Outcome)

type Props = { message: OpenMessage; timeZone: string | null; complaintsUrl: string | null }

/**
 * P10, P7: beside a message that the person escalated: what was decided, and the officer's words for them.
 * @param props.timeZone null while the council's settings are not known, like the complaints procedure
 */
export function OwnOutcomes({ message, timeZone, complaintsUrl }: Props) {
  const { data } = useWork(timeZone !== null)
  const own = message.internetMessageId?.trim()
  const about = own ? (data?.decided ?? []).filter(({ messageIds }) => messageIds.includes(own)) : []
  return about.map(({ escalationId, state, escalatedAt, feedback }) => (
    <Line
      key={escalationId}
      words={say('You escalated this on {day}.', { day: momentInWords(escalatedAt, timeZone ?? assumedTimeZone) })}
      below={
        <LazyBoundary>
          <Outcome state={state} feedback={feedback} complaintsUrl={complaintsUrl} />
        </LazyBoundary>
      }
    />
  ))
}
