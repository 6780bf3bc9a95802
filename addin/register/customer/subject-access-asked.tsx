import type { DutySeen } from '../../../server/contract/duty/duty.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { dutyDue, duty as names } from '../../../server/contract/texts/words/duty.ts'
import { rightsPage } from '../../../server/contract/texts/words/rights-page.ts'
import { useChangeDuty } from '../../api/duties.ts'
import { asFailure, failureWords } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Line } from '../../parts/line.tsx'
import { dayInWords } from '../../words/dates.ts'

/** G: a subject access request in a message passed on, until the file was made and somebody says so. */
export function SubjectAccessAsked({ duty: { dutyId, dueOn, overdue } }: { duty: DutySeen }) {
  const keyFor = useKeyFor()
  const change = useChangeDuty()
  const name = say(names['subject-access'])
  const become = 'dealt-with' as const
  return (
    <li className="entry">
      <p>
        {overdue ? <strong className="overdue">{say('Overdue.')} </strong> : null}
        <strong>{name}.</strong> {dueOn ? say(dutyDue['subject-access'], { day: dayInWords(dueOn) }) : null}
      </p>
      <p className="quiet">{say(rightsPage['asked-in-message'])}</p>
      <div className="row">
        <Button
          aria-label={`${say('Dealt with')}: ${name}`}
          disabledFocusable={change.isPending}
          onClick={() => change.mutate({ dutyId, become, key: keyFor({ dutyId, become }) })}
        >
          {say('Dealt with')}
        </Button>
      </div>
      {change.error ? (
        <Line care words={say('Not saved. {why}', { why: failureWords(asFailure(change.error)) })} />
      ) : null}
    </li>
  )
}
