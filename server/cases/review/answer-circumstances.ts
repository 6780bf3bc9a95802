import type { RestrictionChanged } from '../../contract/restriction/change.ts'
import type { circumstancesAnswer } from '../../contract/review/circumstances.ts'
import type { Taken } from '../../contract/route.ts'
import { mayAnswer } from '../../policy/representation/representation.ts'
import { mayAs } from '../../policy/who-may.ts'
import { findRestriction } from '../../register/restriction/restrictions.ts'
import { answerOneReport, findCircumstances } from '../../register/review/circumstances.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, found, foundForCustomer } from '../act.ts'
import { applyOutcome } from '../restriction/apply-outcome.ts'

/**
 * P15: an authorising officer answers a report: continue, vary or lift. The customer is told only what changes for
 * them. Refuses: not-authorised, unknown-circumstances, already-answered, and what varying or lifting refuses.
 */
export async function answerCircumstances(
  tx: Writing,
  act: Act,
  circumstancesId: string,
  answer: Taken<typeof circumstancesAnswer>,
): Promise<RestrictionChanged> {
  enforce(mayAs(act.by, 'AuthorisingOfficer'))
  const report = found(await findCircumstances(tx, circumstancesId), 'unknown-circumstances')
  const restriction = foundForCustomer(act, await findRestriction(tx, report.restrictionId), 'unknown-restriction')
  enforce(mayAnswer(report, act.by))

  const { outcome, reasons } = answer
  await answerOneReport(tx, circumstancesId, { outcome, reasons, at: act.at, by: act.by })
  const { customerId } = restriction
  const facts = { restrictionId: restriction.id, outcome }
  await audit(tx, act, { what: 'circumstances-answered', subjectId: circumstancesId, customerId, facts })
  return await applyOutcome(tx, act, restriction, answer, { cause: 'circumstances', kept: async () => ({}) })
}
