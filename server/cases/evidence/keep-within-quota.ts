import { mayKeepOriginals, quotaShareToReport } from '../../policy/evidence/originals.ts'
import type { EvidenceToKeep } from '../../register/evidence/evidence.ts'
import { totalOriginalBytes } from '../../register/evidence/originals-kept.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, enforce } from '../act.ts'
import { tellOfLittleRoom } from '../work/notices.ts'

/**
 * P1: checks that there is room for originals before they are kept, and warns the register keeper in good time. The
 * same act without its original is accepted, so that no escalation waits for room.
 */
export async function keepWithinQuota(tx: Writing, act: Act, evidence: EvidenceToKeep[]): Promise<void> {
  const bytes = evidence.reduce((sum, { original }) => sum + (original?.byteLength ?? 0), 0)
  if (bytes === 0) return
  const kept = await totalOriginalBytes(tx)
  enforce(mayKeepOriginals(kept, bytes, act.originalsQuota))
  const share = quotaShareToReport(kept + bytes, act.originalsQuota)
  if (share !== null) await tellOfLittleRoom(tx, act, share)
}
