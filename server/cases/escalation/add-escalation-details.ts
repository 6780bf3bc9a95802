import type { EscalationFiled, escalationDetails } from '../../contract/escalation/escalation.ts'
import type { Taken } from '../../contract/route.ts'
import { escalationCycle, mayAddDetails } from '../../policy/escalation/escalation.ts'
import { nextState } from '../../policy/life-cycle.ts'
import { changeEscalation, findEscalation } from '../../register/escalation/escalations.ts'
import { filedDigests } from '../../register/evidence/originals.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer } from '../act.ts'
import { acceptEvidence } from '../evidence/interaction.ts'
import { keepWithinQuota } from '../evidence/keep-within-quota.ts'
import { tellOfficers } from '../work/tell-officers.ts'
import { escalationAsFiled, storeEvidence } from './escalation-filed.ts'

/** P10: adds details after the one-click escalation: behaviours and account are replaced, evidence is added. */
export async function addEscalationDetails(
  tx: Writing,
  act: Act,
  escalationId: string,
  details: Taken<typeof escalationDetails>,
): Promise<EscalationFiled> {
  const escalation = foundForCustomer(act, await findEscalation(tx, escalationId), 'unknown-escalation')
  enforce(mayAddDetails(escalation, act.by))
  const evidence = details.evidence.map((piece) => acceptEvidence(act, piece))
  await keepWithinQuota(tx, act, evidence)

  const behaviours = details.behaviours && [...new Set(details.behaviours)]
  // An empty account removes it.
  const account = details.account === undefined ? undefined : details.account || null
  // The details that an officer asked for go back to the officers.
  const state = nextState(escalationCycle, escalation.state, 'add-details')
  const wasWanted = state !== escalation.state
  await changeEscalation(tx, escalationId, escalation.version, {
    behaviours,
    account,
    ...(wasWanted && { state, question: null }),
  })
  const kept = await storeEvidence(tx, act, escalationId, evidence)
  await audit(tx, act, {
    what: 'escalation-details-added',
    subjectId: escalationId,
    customerId: escalation.customerId,
    facts: {
      ...(behaviours && { behaviours }),
      ...(account !== undefined && { account: account !== null }),
      ...(wasWanted && { state }),
      evidence: evidence.length,
      originals: evidence.filter((one) => one.original).length,
      ...(await filedDigests(tx, kept)),
    },
  })
  if (wasWanted) {
    const key = `escalation-details:${escalationId}:${escalation.version}`
    await tellOfficers(tx, act, {
      key,
      about: 'Escalation',
      id: escalationId,
      what: 'Escalation awaiting your decision, with the details you asked for',
    })
  }
  return await escalationAsFiled(tx, escalationId)
}
