import type { Behaviour } from '../../policy/vocabulary.ts'
import type { KeptEscalation } from '../../register/escalation/escalations.ts'
import { addFormalWarning } from '../../register/formal-warning/formal-warnings.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, today } from '../act.ts'

/**
 * P10, G (LGSCO): records a formal warning; it counts once its letter was sent. Returns its id, which its letter has
 * too.
 */
export async function warnFormally(
  tx: Writing,
  act: Act,
  { customerId, service }: KeptEscalation,
  decided: { escalationId: string; behaviours: Behaviour[]; reasons: string },
): Promise<string> {
  const { escalationId, behaviours, reasons } = decided
  const id = act.newId()
  const made = { id, customerId, escalationId, service, behaviours, reasons, decidedOn: today(act) }
  const lapsesAfterMonths = act.council.periods.formalWarningLapsesAfterMonths
  await addFormalWarning(tx, { ...made, lapsesAfterMonths, at: act.at, by: act.by })
  await audit(tx, act, {
    what: 'formal-warning-decided',
    subjectId: id,
    customerId,
    facts: { escalationId, behaviours, state: 'to-send' },
  })
  return id
}
