import type { RestrictionSeen } from '../../server/contract/customer/dossier.ts'
import { duty as names } from '../../server/contract/messages/en/duty.ts'
import { say } from '../../server/contract/messages/say.ts'
import type { DutyKind } from '../../server/policy/vocabulary-duties.ts'
import { Part } from '../parts/page/page.tsx'
import { dayInWords, momentInWords } from '../words/dates.ts'

/** G: the requests and concerns in messages that were passed on, and whether the contact dealt with them in time. */
export function DutiesPart({ duties, timeZone }: Pick<RestrictionSeen, 'duties'> & { timeZone: string }) {
  if (duties.length === 0) return null
  const [open, done] = [duties.filter(({ dealtAt }) => dealtAt === null), duties.filter(({ dealtAt }) => dealtAt)]
  return (
    <Part heading="Passed to the contact">
      <p>
        {open.length} open, {done.length} dealt with.
      </p>
      <ul>
        {[...open.toSorted((one, other) => Number(other.overdue) - Number(one.overdue)), ...done].map((duty) => (
          <li key={duty.dutyId}>
            {duty.overdue ? <strong className="overdue">Overdue. </strong> : null}
            {Object.hasOwn(names, duty.kind) ? say(names, duty.kind as DutyKind) : duty.kind}, passed on{' '}
            {momentInWords(duty.passedOnAt, timeZone)}.
            {duty.dealtAt
              ? ` Dealt with on ${momentInWords(duty.dealtAt, timeZone)} by ${duty.dealtBy ?? 'somebody'}.`
              : duty.dueOn
                ? ` Due on ${dayInWords(duty.dueOn)}.`
                : ''}
          </li>
        ))}
      </ul>
    </Part>
  )
}
