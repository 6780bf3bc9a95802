import type { EscalationFiled } from '../../contract/escalation/escalation.ts'
import { findEscalation } from '../../register/escalation/escalations.ts'
import { addEvidence, type EvidenceToKeep, evidenceOf, type KeptEvidence } from '../../register/evidence/evidence.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, found } from '../act.ts'

/** Keeps evidence, in this order. */
export async function storeEvidence(
  tx: Writing,
  act: Act,
  escalationId: string,
  evidence: EvidenceToKeep[],
): Promise<KeptEvidence[]> {
  const kept: KeptEvidence[] = []
  for (const piece of evidence) {
    kept.push(await addEvidence(tx, { id: act.newId(), of: { escalationId }, at: act.at, ...piece }))
  }
  return kept
}

/** An escalation as the person who filed it sees it. */
export async function escalationAsFiled(tx: Writing, escalationId: string): Promise<EscalationFiled> {
  const { customerId, escalatedAt, state, behaviours } = found(
    await findEscalation(tx, escalationId),
    'unknown-escalation',
  )
  const evidence = await evidenceOf(tx, escalationId)
  return { escalationId, customerId, escalatedAt, state, behaviours, evidence }
}
