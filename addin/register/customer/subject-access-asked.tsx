import type { DutySeen } from '../../../server/contract/duty/duty.ts'
import { duties as texts } from '../../../server/contract/messages/en/duties.ts'
import { dutyDue, duty as names } from '../../../server/contract/messages/en/duty.ts'
import { rightsPage } from '../../../server/contract/messages/en/rights-page.ts'
import { say } from '../../../server/contract/messages/say.ts'
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
  const name = say(names, 'subject-access')
  const become = 'dealt-with' as const
  return (
    <li className="entry">
      <p>
        {overdue ? <strong className="overdue">{say(texts, 'overdue')} </strong> : null}
        <strong>{name}.</strong> {dueOn ? say(dutyDue, 'subject-access', { day: dayInWords(dueOn) }) : null}
      </p>
      <p className="quiet">{say(rightsPage, 'asked-in-message')}</p>
      <div className="row">
        <Button
          aria-label={`${say(texts, 'dealt-with')}: ${name}`}
          disabledFocusable={change.isPending}
          onClick={() => change.mutate({ dutyId, become, key: keyFor({ dutyId, become }) })}
        >
          {say(texts, 'dealt-with')}
        </Button>
      </div>
      {change.error ? (
        <Line care words={say(texts, 'not-saved', { why: failureWords(asFailure(change.error)) })} />
      ) : null}
    </li>
  )
}
