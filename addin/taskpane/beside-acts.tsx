import { ObjectToWarning } from '../restriction/object-to-warning.tsx'
import type { ActsProps } from './acts-props.ts'
import { Later } from './later.tsx'

/** What can wait until the standing is shown: what everybody is told later, and an objection to a formal warning. */
export function BesideActs(props: ActsProps) {
  const { message, replyTo, view, about, council } = props
  const standing = view.kind === 'known' ? view.standing : null
  return (
    <>
      <Later {...props} />
      {standing?.kind === 'formally-warned' && about === 'sender' && council ? (
        <ObjectToWarning
          {...{ message, replyTo }}
          formalWarningId={standing.formalWarningId}
          timeZone={council.timeZone}
        />
      ) : null}
    </>
  )
}
