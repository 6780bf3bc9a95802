import { ObjectToWarning } from '../restriction/object-to-warning.tsx'
import { todayIn } from '../words/dates.ts'
import type { ActsProps } from './acts-props.ts'
import { Later } from './later.tsx'

/** A message sent before the day of the warning's letter cannot object to it: the register refuses it. */
const mayObject = ({ sentAt }: ActsProps['message'], warnedOn: string, timeZone: string) =>
  sentAt === null || todayIn(timeZone, sentAt) >= warnedOn

/** What can wait until the standing is shown: what everybody is told later, and an objection to a formal warning. */
export function BesideActs(props: ActsProps) {
  const { message, replyTo, view, about, council } = props
  const standing = view.kind === 'known' ? view.standing : null
  return (
    <>
      <Later {...props} />
      {standing?.kind === 'formally-warned' &&
      about === 'sender' &&
      council &&
      mayObject(message, standing.warnedOn, council.timeZone) ? (
        <ObjectToWarning
          {...{ message, replyTo }}
          formalWarningId={standing.formalWarningId}
          timeZone={council.timeZone}
        />
      ) : null}
    </>
  )
}
