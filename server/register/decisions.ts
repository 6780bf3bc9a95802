import type { Considered } from '../policy/considered.ts'
import type { Terms } from '../policy/terms.ts'
import { byColumns, type Colleague } from './by.ts'
import type { Reading, Writing } from './store.ts'
import type { Tables } from './tables.ts'

export type KeptDecision = {
  id: string
  escalationId: string
  outcome: Tables['decisions']['outcome']
  reasons: string | null
  considered: Considered | null
  terms: Terms | null
  at: Date
  by: Colleague
}

export async function addDecision(tx: Writing, decision: KeptDecision): Promise<void> {
  const { considered, terms } = decision
  await tx
    .insertInto('decisions')
    .values({
      id: decision.id,
      escalation_id: decision.escalationId,
      outcome: decision.outcome,
      reasons: decision.reasons,
      considered: considered && JSON.stringify(considered),
      terms: terms && JSON.stringify(terms),
      decided_at: decision.at.toISOString(),
      ...byColumns(decision.by),
    })
    .execute()
}

/** The decision that closed an escalation; a question closes nothing. */
export async function closingDecision(
  reading: Reading,
  escalationId: string,
): Promise<{ outcome: string; reasons: string | null; decidedAt: string; by: { name: string } } | undefined> {
  const row = await reading
    .selectFrom('decisions')
    .select(['outcome', 'reasons', 'decided_at', 'by_name'])
    .where('escalation_id', '=', escalationId)
    .where('outcome', '!=', 'ask-for-more')
    .executeTakeFirst()
  return row && { outcome: row.outcome, reasons: row.reasons, decidedAt: row.decided_at, by: { name: row.by_name } }
}

/** Minimisation: what was asked about an escalation that was taken back is not kept. */
export async function forgetDecisions(tx: Writing, escalationId: string): Promise<void> {
  await tx.deleteFrom('decisions').where('escalation_id', '=', escalationId).execute()
}
