import { useWork } from '../api/work.ts'
import type { OpenMessage } from '../outlook/reading/open-message.ts'
import { Line } from '../parts/line.tsx'
import { momentInWords } from '../words/dates.ts'
import { Outcome } from './outcome.tsx'

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
      words={`You escalated this on ${momentInWords(escalatedAt, timeZone ?? 'Europe/London')}.`}
      below={<Outcome state={state} feedback={feedback} complaintsUrl={complaintsUrl} />}
    />
  ))
}
