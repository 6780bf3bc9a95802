import type { RestrictionSeen } from '../../../server/contract/customer/dossier.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { duty as names } from '../../../server/contract/texts/words/duty.ts'
import { review as texts } from '../../../server/contract/texts/words/review.ts'
import type { DutyKind } from '../../../server/policy/vocabulary-duties.ts'
import { Part } from '../../parts/page/page.tsx'
import { dayInWords, momentInWords } from '../../words/dates.ts'

/** G: the requests and concerns in messages that were passed on, and whether the contact dealt with them in time. */
export function DutiesPart({ duties, timeZone }: Pick<RestrictionSeen, 'duties'> & { timeZone: string }) {
  if (duties.length === 0) return null
  const [open, done] = [duties.filter(({ dealtAt }) => dealtAt === null), duties.filter(({ dealtAt }) => dealtAt)]
  return (
    <Part heading={say(texts['passed-contact'])}>
      <p>{say(texts['open-dealt-with'], { open: open.length, done: done.length })}</p>
      <ul>
        {[...open.toSorted((one, other) => Number(other.overdue) - Number(one.overdue)), ...done].map((duty) => (
          <li key={duty.dutyId}>
            {duty.overdue ? <strong className="overdue">{say(texts.overdue)} </strong> : null}
            {say(texts['passed-on'], {
              what: Object.hasOwn(names, duty.kind) ? say(names[duty.kind as DutyKind]) : duty.kind,
              day: momentInWords(duty.passedOnAt, timeZone),
            })}{' '}
            {becameOf(duty, timeZone)}
          </li>
        ))}
      </ul>
    </Part>
  )
}

function becameOf({ dealtAt, dealtBy, dueOn }: RestrictionSeen['duties'][number], timeZone: string): string | null {
  if (dealtAt === null) return dueOn ? say(texts['due-on'], { day: dayInWords(dueOn) }) : null
  return say(texts['dealt-with-on-by'], {
    day: momentInWords(dealtAt, timeZone),
    by: dealtBy ?? say(texts.somebody),
  })
}
