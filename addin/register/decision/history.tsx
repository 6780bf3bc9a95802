import type { CustomerSeen } from '../../../server/contract/customer/dossier.ts'
import { decision as texts } from '../../../server/contract/messages/en/decision.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { counted } from '../../words/counts.ts'
import { dayInWords, lastDayInWords, momentInWords } from '../../words/dates.ts'
import { escalationStateWords, restrictionStateWords } from '../../words/policy-words.ts'

type Props = { customer: CustomerSeen; exceptId: string; timeZone: string }

/** What the register knows about the customer's past. */
export function History({ customer, exceptId, timeZone }: Props) {
  const escalations = customer.escalations.filter(({ escalationId }) => escalationId !== exceptId)
  const { warnings, formalWarnings, restrictions } = customer
  if (warnings.length + formalWarnings.length + escalations.length + restrictions.length === 0)
    return <p>{say(texts, 'nothing-else-recorded')}</p>
  return (
    <>
      <p>
        {[
          say(texts, 'polite-warnings', counted(warnings.length)),
          ...(formalWarnings.length > 0 ? [say(texts, 'formal-warnings', within(formalWarnings.length))] : []),
          say(texts, 'other-escalations', within(escalations.length)),
          say(texts, 'restrictions', within(restrictions.length)),
        ].join(', ')}
        .
      </p>
      <ul>
        {warnings.map(({ warnedAt, service, by }) => (
          <li key={warnedAt}>
            {say(texts, 'polite-warning-by', {
              day: momentInWords(warnedAt, timeZone),
              who: named(by.name, service),
            })}
          </li>
        ))}
        {formalWarnings.map(({ formalWarningId, state, sentOn, lapsesOn, service, by }) => (
          <li key={formalWarningId}>
            {[
              sentOn
                ? say(texts, 'formal-warning-by', { day: dayInWords(sentOn), who: named(by.name, service) })
                : say(texts, 'formal-warning-unsent-by', { who: named(by.name, service) }),
              ...formalWarningEnd(state, lapsesOn),
            ].join(', ')}
          </li>
        ))}
        {escalations.map(({ escalationId, escalatedAt, state, service }) => (
          <li key={escalationId}>
            {[
              say(texts, 'escalation', { day: momentInWords(escalatedAt, timeZone) }),
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
    inForceOn ? say(texts, 'restriction', { day: dayInWords(inForceOn) }) : say(texts, 'restriction-not-begun'),
    liftedOn
      ? say(texts, 'on', { state: restrictionStateWords(state), day: dayInWords(liftedOn) })
      : restrictionStateWords(state),
  ].join(', ')

const named = (name: string, service: string | null) => (service ? `${name}, ${service}` : name)

/** A number within the sentence that sums up the past. */
function within(n: number) {
  const { figure } = counted(n)
  return { n, figure: figure.toLowerCase() }
}

function formalWarningEnd(state: CustomerSeen['formalWarnings'][number]['state'], lapsesOn: string | null): string[] {
  if (state === 'to-send') return [say(texts, 'letter-to-send')]
  if (state === 'withdrawn') return [say(texts, 'withdrawn')]
  return lapsesOn ? [say(texts, 'ends-on', { day: lastDayInWords(lapsesOn) })] : []
}
