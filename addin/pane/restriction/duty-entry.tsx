import type { DutySeen, DutyToChange } from '../../../server/contract/duty/duty.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { dutyDue, duty as names } from '../../../server/contract/texts/words/duty.ts'
import type { DutyKind } from '../../../server/policy/vocabulary-duties.ts'
import { useChangeDuty } from '../../api/duties.ts'
import { asFailure, failureWords } from '../../api/failure.ts'
import { Button } from '../../parts/button.tsx'
import { useKeyFor } from '../../parts/form/use-key-for.ts'
import { Line } from '../../parts/line.tsx'
import { Link } from '../../parts/link.tsx'
import { list } from '../../words/counts.ts'
import { dayInWords, momentInWords } from '../../words/dates.ts'

type Props = { duty: DutySeen; about: string; timeZone: string; safeguarding: { words: string; url: string | null } }

/** One thing to do about a message: by when, and whether it is done. */
export function DutyEntry({ duty, about, timeZone, safeguarding }: Props) {
  const keyFor = useKeyFor()
  const change = useChangeDuty()
  const { dutyId, kind, dealtAt, dealtBy, overdue, yearsWithoutHolidays } = duty
  const name = dutyName(kind)
  const button = (become: DutyToChange['become'], label: string, appearance: 'secondary' | 'subtle') => (
    <Button
      size="small"
      appearance={appearance}
      aria-label={`${label}: ${name}, ${about}`}
      disabledFocusable={change.isPending}
      onClick={() => change.mutate({ dutyId, become, key: keyFor({ dutyId, become }) })}
    >
      {label}
    </Button>
  )
  return (
    <li>
      <p>
        {overdue ? <strong className="overdue">{say('Overdue.')} </strong> : null}
        <strong>{name}.</strong> {dealtAt === null ? dueWords(duty) : null}
        {dealtAt ? dealtWords(momentInWords(dealtAt, timeZone), dealtBy) : null}
      </p>
      {kind === 'safeguarding' && dealtAt === null ? (
        <p>
          {safeguarding.words}{' '}
          {safeguarding.url ? (
            <Link elsewhere href={safeguarding.url}>
              {say('How to report it')}
            </Link>
          ) : null}
        </p>
      ) : null}
      {yearsWithoutHolidays.length > 0 && dealtAt === null ? (
        <p className="quiet">
          {say('The settings have no bank holidays for {years}, so the real day may be later.', {
            years: list(yearsWithoutHolidays.map(String)),
          })}
        </p>
      ) : null}
      <div className="row">
        {dealtAt === null
          ? button('dealt-with', say('Dealt with'), 'secondary')
          : button('open', say('Not dealt with'), 'subtle')}
        {dealtAt === null && kind !== 'message' && kind !== 'filed-mail'
          ? button('not-one', say('It isn’t one'), 'subtle')
          : null}
      </div>
      {change.error ? (
        <Line care words={say('Not saved. {why}', { why: failureWords(asFailure(change.error)) })} />
      ) : null}
    </li>
  )
}

const dealtWords = (day: string, by: string | null): string =>
  by ? say('Dealt with on {day} by {by}.', { day, by }) : say('Dealt with on {day}.', { day })

/** A newer server may know more kinds. */
const dutyName = (kind: string): string =>
  Object.hasOwn(names, kind) ? say(names[kind as DutyKind]) : say('Something to deal with')

function dueWords({ kind, dueOn }: DutySeen): string {
  if (!Object.hasOwn(dutyDue, kind)) return dueOn ? say('Due on {day}.', { day: dayInWords(dueOn) }) : ''
  return say(dutyDue[kind as DutyKind], { day: dueOn ? dayInWords(dueOn) : '' })
}
