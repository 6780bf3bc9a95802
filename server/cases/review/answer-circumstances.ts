import type { RestrictionChanged } from '../../contract/restriction/change.ts'
import type { circumstancesAnswer } from '../../contract/review/circumstances.ts'
import type { Taken } from '../../contract/route.ts'
import { mayAnswer } from '../../policy/representation/representation.ts'
import { mayAs } from '../../policy/who-may.ts'
import { findRestriction } from '../../register/restriction/restrictions.ts'
import { answerOneReport, findCircumstances } from '../../register/review/circumstances.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, found, foundForCustomer } from '../act.ts'
import { enforceJudge, mayAnswerAtAll } from '../judging/judge.ts'
import { applyOutcome } from '../restriction/apply-outcome.ts'
import { tellWhoRecorded } from '../work/notices.ts'

/**
 * P15: an authorising officer answers a report: continue, vary or lift. The customer is told only what changes for
 * them.
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
  enforce(mayAnswerAtAll(act))
  enforce(mayAnswer(report))
  const { outcome, reasons, sameOfficerReason } = answer
  const judged = await enforceJudge(tx, act, restriction, { judgment: 'circumstances', sameOfficerReason })

  await answerOneReport(tx, circumstancesId, { outcome, reasons, ...judged, at: act.at, by: act.by })
  const { customerId } = restriction
  const facts = { restrictionId: restriction.id, outcome, ownPart: judged.involvement }
  await audit(tx, act, { what: 'circumstances-answered', subjectId: circumstancesId, customerId, facts })
  await tellWhoRecorded(tx, act, {
    key: `circumstances-answered:${circumstancesId}`,
    of: 'circumstances',
    restrictionId: restriction.id,
    outcome,
    reporter: report.reporter,
  })
  return await applyOutcome(tx, act, restriction, answer, { cause: 'circumstances', judged, kept: async () => ({}) })
}
