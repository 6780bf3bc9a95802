import type { Decided, Decision } from '../contract/decision.ts'
import type { Writing } from '../register/store.ts'
import type { Act } from './act.ts'

/**
 * P13: an authorising officer's decision, or a question to the one who escalated. Refuses: unknown-escalation,
 * not-authorised, own-escalation, changed-meanwhile, already-withdrawn, already-decided, not-last-resort, unknown-service,
 * and what mayApprove refuses.
 */
export declare function decideEscalation(
  tx: Writing,
  act: Act,
  escalationId: string,
  decision: Decision,
): Promise<Decided>
