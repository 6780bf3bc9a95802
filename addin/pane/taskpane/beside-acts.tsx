import { assumedTimeZone } from '../../words/assumed-time-zone.ts'
import { todayIn } from '../../words/dates.ts'
import { ObjectToWarning } from '../restriction/object-to-warning.tsx'
import { TellOfficer } from '../restriction/tell-officer.tsx'
import type { Known } from '../standing/view.ts'
import type { ActsProps } from './acts-props.ts'
import { Later } from './later.tsx'

/** The formal warning that the message may object to: the register refuses one sent before the day of its letter. */
const warningOf = (standing: Known | null, { sentAt }: ActsProps['message'], timeZone: string): string | null =>
  standing?.kind === 'formally-warned' && (sentAt === null || todayIn(timeZone, sentAt) >= standing.warnedOn)
    ? standing.formalWarningId
    : null

/**
 * The parts that can load after the standing: lines that everybody sees later, an objection to a formal warning, and a
 * draft about a restriction that the card no longer shows.
 */
export function BesideActs(props: ActsProps) {
  const { message, replyTo, view, about, council, own } = props
  const standing = view.kind === 'known' ? view.standing : null
  const given = { message, replyTo, timeZone: council?.timeZone ?? assumedTimeZone }
  return (
    <>
      <Later {...props} />
      {about === 'sender' && council ? (
        <ObjectToWarning {...given} formalWarningId={warningOf(standing, message, council.timeZone)} />
      ) : null}
      {standing?.kind === 'restricted' ? null : (
        <TellOfficer {...given} service={own.service} opener={`more-${message.key}`} />
      )}
    </>
  )
}
