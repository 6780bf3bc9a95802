import { dayAt } from '../../policy/calendar.ts'
import { escalatorsOf } from '../../policy/judging/escalators.ts'
import type { Account } from '../../policy/judging/same-person.ts'
import type { KeptEscalation } from '../../register/escalation/escalations.ts'
import type { KeptFormalWarning } from '../../register/formal-warning/formal-warnings.ts'
import { escalationsOf } from '../../register/judging/escalations-made.ts'
import { whoHadAPart } from '../../register/judging/who-had-a-part.ts'
import type { Reading } from '../../register/store.ts'
import { type Act, today } from '../act.ts'

/** What the rules need of an escalation before an officer decides it. */
export type ToDecide = KeptEscalation & { escalatedBy: Account[] }

/**
 * P13: an escalation with everybody who counts as having escalated its customer. For one that came from a file, that
 * includes whoever imported it.
 */
export async function withEscalators(reading: Reading, act: Act, escalation: KeptEscalation): Promise<ToDecide> {
  const all = await escalationsOf(reading, escalation.customerId, act.council.timeZone)
  return { ...escalation, escalatedBy: [escalation.by, ...escalatorsOf(all, [], today(act))] }
}

/** P13, P14: who counts as having escalated a restriction's customer, and who decided any version of it. */
export const partInRestriction = (reading: Reading, act: Act, restriction: { id: string; customerId: string }) =>
  whoHadAPart(reading, restriction, { timeZone: act.council.timeZone, today: today(act) })

/** P13, P14: who counts as having escalated where a formal warning is withdrawn or objected to. */
export async function escalatorsOfWarning(
  reading: Reading,
  act: Act,
  { customerId, escalationId, madeAt }: KeptFormalWarning,
): Promise<Account[]> {
  const { timeZone } = act.council
  const decision = { escalationId, madeAt, madeOn: dayAt(new Date(madeAt), timeZone) }
  return escalatorsOf(await escalationsOf(reading, customerId, timeZone), [decision], today(act))
}
