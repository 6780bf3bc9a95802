import type { CustomerSeen } from '../../../server/contract/customer/dossier.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { counted } from '../../words/counts.ts'
import { dayInWords, lastDayInWords, momentInWords } from '../../words/dates.ts'
import { escalationStateWords, restrictionStateWords } from '../../words/policy-words.ts'

type Props = { customer: CustomerSeen; exceptId: string; timeZone: string }

/** What the register knows about the customer's past. */
export function History({ customer, exceptId, timeZone }: Props) {
  const escalations = customer.escalations.filter(({ escalationId }) => escalationId !== exceptId)
  const { warnings, formalWarnings, restrictions } = customer
  if (warnings.length + formalWarnings.length + escalations.length + restrictions.length === 0)
    return <p>{say('Nothing else is recorded.')}</p>
  return (
    <>
      <p>
        {[
          say('{figure} {n, plural, one {polite warning} other {polite warnings}}', counted(warnings.length)),
          ...(formalWarnings.length > 0
            ? [say('{figure} {n, plural, one {formal warning} other {formal warnings}}', within(formalWarnings.length))]
            : []),
          say('{figure} {n, plural, one {other escalation} other {other escalations}}', within(escalations.length)),
          say('{figure} {n, plural, one {restriction} other {restrictions}}', within(restrictions.length)),
        ].join(', ')}
        .
      </p>
      <ul>
        {warnings.map(({ warnedAt, service, by }) => (
          <li key={warnedAt}>
            {say('{day}: polite warning by {who}', {
              day: momentInWords(warnedAt, timeZone),
              who: named(by.name, service),
            })}
          </li>
        ))}
        {formalWarnings.map(({ formalWarningId, state, sentOn, lapsesOn, service, by }) => (
          <li key={formalWarningId}>
            {[
              sentOn
                ? say('{day}: formal warning by {who}', { day: dayInWords(sentOn), who: named(by.name, service) })
                : say('Formal warning by {who}', { who: named(by.name, service) }),
              ...formalWarningEnd(state, lapsesOn),
            ].join(', ')}
          </li>
        ))}
        {escalations.map(({ escalationId, escalatedAt, state, service }) => (
          <li key={escalationId}>
            {[
              say('{day}: escalation', { day: momentInWords(escalatedAt, timeZone) }),
              ...(service ? [service] : []),
              escalationStateWords[state] ?? state,
            ].join(', ')}
          </li>
        ))}
        {restrictions.map((one) => (
          <li key={one.restrictionId}>{restrictionInWords(one)}</li>
        ))}
      </ul>
    </>
  )
}

/** A restriction in one line: since when, and its state. */
export const restrictionInWords = ({ state, inForceOn, liftedOn }: CustomerSeen['restrictions'][number]): string =>
  [
    inForceOn ? say('{day}: restriction', { day: dayInWords(inForceOn) }) : say('Restriction'),
    liftedOn
      ? say('{state} on {day}', { state: restrictionStateWords(state), day: dayInWords(liftedOn) })
      : restrictionStateWords(state),
  ].join(', ')

const named = (name: string, service: string | null) => (service ? `${name}, ${service}` : name)

/** A number within the sentence that sums up the past. */
function within(n: number) {
  const { figure } = counted(n)
  return { n, figure: figure.toLowerCase() }
}

function formalWarningEnd(state: CustomerSeen['formalWarnings'][number]['state'], lapsesOn: string | null): string[] {
  if (state === 'to-send') return [say('letter to be sent')]
  if (state === 'withdrawn') return [say('withdrawn')]
  return lapsesOn ? [say('ends on {day}', { day: lastDayInWords(lapsesOn) })] : []
}
