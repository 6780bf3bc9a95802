import type { EscalationFiled, escalationToFile } from '../../contract/escalation/escalation.ts'
import type { Taken } from '../../contract/route.ts'
import { mayEscalate } from '../../policy/escalation/escalation.ts'
import { addEscalation } from '../../register/escalation/escalations.ts'
import { pendingMessageIds } from '../../register/evidence/evidence.ts'
import { filedDigests } from '../../register/evidence/originals.ts'
import { fileWaiting } from '../../register/evidence/waiting-evidence.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, enforceKnownService } from '../act.ts'
import { resolveCustomer } from '../customer/resolve-customer.ts'
import { acceptEvidence } from '../evidence/interaction.ts'
import { keepWithinQuota } from '../evidence/keep-within-quota.ts'
import { piecesToFile } from '../evidence/upload-evidence.ts'
import { tellOfficers } from '../work/tell-officers.ts'
import { storeEvidence } from './escalation-filed.ts'

/** P10: files the customer's behaviour, with evidence, for an authorising officer to decide. */
export async function escalate(tx: Writing, act: Act, filed: Taken<typeof escalationToFile>): Promise<EscalationFiled> {
  enforceKnownService(act, filed.service)
  const evidence = filed.evidence.map((piece) => acceptEvidence(act, piece))
  await keepWithinQuota(tx, act, evidence)
  const pieces = await piecesToFile(tx, act, filed.pieces ?? [])
  const customerId = await resolveCustomer(tx, act, filed.customer)
  const messageIds = [
    ...evidence.map(({ interaction }) => interaction.messageId),
    ...pieces.map((piece) => piece.messageId),
  ]
  enforce(mayEscalate(messageIds, await pendingMessageIds(tx, customerId)))

  const { service, account } = filed
  const originals = evidence.filter((one) => one.original).length + pieces.filter((one) => one.hasOriginal).length
  const behaviours = [...new Set(filed.behaviours)]
  const id = act.newId()
  await addEscalation(tx, {
    id,
    customerId,
    service,
    at: act.at,
    behaviours,
    account: account || null,
    by: act.by,
  })
  const kept = await storeEvidence(tx, act, id, evidence)
  for (const { pieceId } of pieces) {
    kept.push(await fileWaiting(tx, { pieceId, evidenceId: act.newId(), escalationId: id, at: act.at }))
  }
  await audit(tx, act, {
    what: 'escalation-filed',
    subjectId: id,
    customerId,
    facts: { service, behaviours, evidence: messageIds.length, originals, ...(await filedDigests(tx, kept)) },
  })
  await tellOfficers(tx, act, {
    key: `escalation-filed:${id}`,
    about: 'Escalation',
    id,
    what: 'Escalation awaiting your decision',
  })
  return {
    escalationId: id,
    customerId,
    escalatedAt: act.at.toISOString(),
    state: 'pending',
    behaviours,
    evidence: kept,
  }
}
