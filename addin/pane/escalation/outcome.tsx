import { say } from '../../../server/contract/texts/say.ts'
import { outcome } from '../../../server/contract/texts/words/outcome.ts'
import type { DecidedState } from '../../../server/policy/vocabulary.ts'
import { LinkButton } from '../../parts/link-button.tsx'

type Props = {
  state: string
  feedback: string | null
  /** Null while the council's settings are not known. */
  complaintsUrl: string | null
}

/** P10: how somebody's own escalation was decided, and what the officer writes to them. Never the reasons. */
export function Outcome({ state, feedback, complaintsUrl }: Props) {
  const known = Object.hasOwn(outcome, state) ? say(outcome[state as DecidedState]) : say('The officer has decided.')
  return (
    <>
      <p>{known}</p>
      {state === 'complaint' && complaintsUrl ? (
        <div>
          <LinkButton size="small" elsewhere href={complaintsUrl}>
            {say('Complaints procedure')}
          </LinkButton>
        </div>
      ) : null}
      {feedback ? (
        <>
          <p>{say(outcome['officer-says'])}</p>
          <p className="said" lang="">
            {feedback}
          </p>
        </>
      ) : (
        <p className="quiet">{say(outcome['nothing-said'])}</p>
      )}
    </>
  )
}
