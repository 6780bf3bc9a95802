import type { WithHeard } from '../../contract/heard.ts'
import type { CircumstancesReported, circumstancesToReport } from '../../contract/review/circumstances.ts'
import type { Taken } from '../../contract/route.ts'
import { answerDue } from '../../policy/representation/due.ts'
import { mayBeEnded } from '../../policy/restriction/restriction.ts'
import { findRestriction } from '../../register/restriction/restrictions.ts'
import { addCircumstances } from '../../register/review/circumstances.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, enforceKnownService, foundForCustomer, today } from '../act.ts'
import { tellJudges } from '../work/tell-officers.ts'

/** P15: a service reports that circumstances have changed. */
export async function reportCircumstances(
  tx: Writing,
  act: Act,
  { restrictionId, what, service, channel = null, spokenBy = null }: WithHeard<Taken<typeof circumstancesToReport>>,
): Promise<CircumstancesReported> {
  enforceKnownService(act, service)
  const restriction = foundForCustomer(act, await findRestriction(tx, restrictionId), 'unknown-restriction')
  enforce(mayBeEnded(restriction, today(act)))

  const id = act.newId()
  const answerBy = answerDue(today(act), act.council.periods)
  const told = { id, restrictionId, what, service, channel, spokenBy, answerBy }
  await addCircumstances(tx, { ...told, at: act.at, by: act.by })
  const { customerId } = restriction
  const facts = { restrictionId, service, channel, answerBy }
  await audit(tx, act, { what: 'circumstances-reported', subjectId: id, customerId, facts })
  await tellJudges(tx, act, {
    key: `circumstances-reported:${id}`,
    about: 'Restriction',
    id: restrictionId,
    what: 'Changed circumstances to answer',
  })
  return { circumstancesId: id, reportedAt: act.at.toISOString() }
}
