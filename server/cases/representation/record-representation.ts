import type { WithHeard } from '../../contract/heard.ts'
import type { RepresentationRecorded, representationToRecord } from '../../contract/representation.ts'
import type { Taken } from '../../contract/route.ts'
import { mayBeRecordedOf } from '../../policy/escalation/recorded-interaction.ts'
import { representationDue } from '../../policy/representation/due.ts'
import { requireAccount } from '../../policy/representation/representation.ts'
import { mayBeRepresentedAgainst } from '../../policy/restriction/restriction.ts'
import { addEvidence } from '../../register/evidence/evidence.ts'
import { filedDigests } from '../../register/evidence/originals.ts'
import { firstDecidedOnOf } from '../../register/judging/who-had-a-part.ts'
import { addRepresentation } from '../../register/representation/representations.ts'
import { findRestriction } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer, today } from '../act.ts'
import { acceptEvidence } from '../evidence/interaction.ts'
import { keepWithinQuota } from '../evidence/keep-within-quota.ts'
import { closeRecordedLate } from '../restriction/end-restriction.ts'
import { tellJudges } from '../work/tell-officers.ts'

/**
 * P14: records what the customer says against a restriction; the person who receives it does this. The day on which it
 * was received decides whether it came in time; if the restriction has ended since, a letter says so.
 */
export async function recordRepresentation(
  tx: Writing,
  act: Act,
  given: WithHeard<Taken<typeof representationToRecord>>,
): Promise<RepresentationRecorded> {
  const { restrictionId, receivedOn, account, channel = null, spokenBy = null } = given
  const restriction = foundForCustomer(act, await findRestriction(tx, restrictionId), 'unknown-restriction')
  enforce(mayBeRecordedOf(receivedOn, today(act)))
  const decidedOn = await firstDecidedOnOf(tx, restriction, act.council.timeZone)
  enforce(mayBeRepresentedAgainst(restriction, receivedOn, decidedOn))
  enforce(requireAccount({ channel, account, hasMessage: given.evidence !== null }))
  const evidence = given.evidence && acceptEvidence(act, given.evidence)
  await keepWithinQuota(tx, act, evidence ? [evidence] : [])

  const id = act.newId()
  const how = { channel, spokenBy, at: act.at, by: act.by }
  const due = representationDue(receivedOn, act.council.periods)
  await addRepresentation(tx, { id, restrictionId, receivedOn, ...due, account: account || null, ...how })
  const kept = evidence
    ? [await addEvidence(tx, { id: act.newId(), of: { representationId: id }, at: act.at, ...evidence })]
    : []
  await audit(tx, act, {
    what: 'representation-recorded',
    subjectId: id,
    customerId: restriction.customerId,
    facts: {
      restrictionId,
      receivedOn,
      ...due,
      channel,
      evidence: evidence !== null,
      ...(await filedDigests(tx, kept)),
    },
  })
  if (restriction.state === 'lifted') await closeRecordedLate(tx, act, restriction, receivedOn)
  else
    await tellJudges(tx, act, {
      key: `representation-recorded:${id}`,
      about: 'Restriction',
      id: restrictionId,
      what: 'Representation to acknowledge and answer',
    })
  return { representationId: id, recordedAt: act.at.toISOString() }
}
