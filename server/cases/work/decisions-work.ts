import { identityOf } from '../../policy/judging/same-person.ts'
import { customersEscalatedBy } from '../../register/judging/escalations-made.ts'
import type { Reading } from '../../register/store.ts'
import { adviceAwaited, decisionsWaiting, questionsAwaited, type Waiting } from '../../register/work/work.ts'
import { type Act, today } from '../act.ts'
import { approvalSeen } from '../judging/approval.ts'
import { partInRestriction } from '../judging/escalators.ts'
import { holdersIn } from '../judging/posts.ts'

/**
 * P3, P13: escalations that wait for a decision or for legal advice, and questions about restrictions. Leaves out what
 * the officer may not decide because they escalated the customer.
 */
export async function decisionsForOfficer(reading: Reading, act: Act, { most }: { most: number }): Promise<Waiting[]> {
  const officer = identityOf(act.by, holdersIn(act))
  const day = { timeZone: act.council.timeZone, today: today(act) }
  const except = await customersEscalatedBy(reading, officer, day)
  const theirs: Waiting[] = []
  for (const question of await questionsAwaited(reading, officer, { most, except })) {
    if (!(await isEscalatedBy(reading, act, question))) theirs.push(question)
  }
  return [
    ...(await decisionsWaiting(reading, officer, { most, except })),
    ...(await adviceAwaited(reading, officer, { most, except })),
    ...theirs,
  ]
}

/** P13: whether the officer counts as having escalated, for the restriction that a question is about. */
async function isEscalatedBy(reading: Reading, act: Act, { restrictionId, customerId }: Waiting): Promise<boolean> {
  if (restrictionId === null) return false
  const { escalatedBy } = await partInRestriction(reading, act, { id: restrictionId, customerId })
  return approvalSeen(act, escalatedBy) === 'escalated'
}
