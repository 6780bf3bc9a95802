import type { CustomerSeen } from '../../server/contract/customer/dossier.ts'
import { count } from '../words/counts.ts'
import { dayInWords, momentInWords } from '../words/dates.ts'
import { escalationStateWords, restrictionStateWords } from '../words/policy-words.ts'

type Props = { customer: CustomerSeen; exceptId: string; timeZone: string }

/** What the register knows about the customer's past. */
export function History({ customer, exceptId, timeZone }: Props) {
  const escalations = customer.escalations.filter(({ escalationId }) => escalationId !== exceptId)
  const { warnings, formalWarnings, restrictions } = customer
  if (warnings.length + formalWarnings.length + escalations.length + restrictions.length === 0)
    return <p>Nothing else is recorded.</p>
  const from = (service: string | null) => (service ? `, ${service}` : '')
  return (
    <>
      <p>
        {count(warnings.length, 'polite warning', 'polite warnings')},{' '}
        {formalWarnings.length > 0
          ? `${count(formalWarnings.length, 'formal warning', 'formal warnings').toLowerCase()}, `
          : ''}
        {count(escalations.length, 'other escalation', 'other escalations').toLowerCase()},{' '}
        {count(restrictions.length, 'restriction', 'restrictions').toLowerCase()}.
      </p>
      <ul>
        {warnings.map(({ warnedAt, service, by }) => (
          <li key={warnedAt}>
            {momentInWords(warnedAt, timeZone)}: polite warning by {by.name}
            {from(service)}
          </li>
        ))}
        {formalWarnings.map(({ formalWarningId, state, sentOn, lapsesOn, service, by }) => (
          <li key={formalWarningId}>
            {sentOn ? `${dayInWords(sentOn)}: formal warning` : 'Formal warning'} by {by.name}
            {from(service)}
            {formalWarningEnd(state, lapsesOn)}
          </li>
        ))}
        {escalations.map(({ escalationId, escalatedAt, state, service }) => (
          <li key={escalationId}>
            {momentInWords(escalatedAt, timeZone)}: escalation{from(service)}, {escalationStateWords[state] ?? state}
          </li>
        ))}
        {restrictions.map(({ restrictionId, state, inForceOn, liftedOn }) => (
          <li key={restrictionId}>
            {inForceOn ? `${dayInWords(inForceOn)}: restriction` : 'Restriction'}, {restrictionStateWords(state)}
            {liftedOn ? ` on ${dayInWords(liftedOn)}` : ''}
          </li>
        ))}
      </ul>
    </>
  )
}

function formalWarningEnd(state: CustomerSeen['formalWarnings'][number]['state'], lapsesOn: string | null): string {
  if (state === 'to-send') return ', letter to be sent'
  if (state === 'withdrawn') return ', withdrawn'
  return lapsesOn ? `, ends on ${dayInWords(lapsesOn)}` : ''
}
