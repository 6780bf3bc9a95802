import type { Considered } from '../../policy/decision/considered.ts'
import type { Terms } from '../../policy/restriction/terms.ts'
import { actFromFile, fromFileColumns, type ImportSource } from '../import/imports.ts'
import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague } from '../tables/colleague.ts'
import type { Tables } from '../tables/tables.ts'

export type KeptDecision = {
  id: string
  escalationId: string
  outcome: Tables['decisions']['outcome']
  reasons: string | null
  /** The officer's words for the person who escalated. */
  feedback: string | null
  considered: Considered | null
  terms: Terms | null
  at: Date
  by: Colleague
}

/** P13: a decision on an escalation. The reasons are confidential; the feedback goes to whoever escalated. */
export async function addDecision(tx: Writing, decision: KeptDecision): Promise<void> {
  const { considered, terms } = decision
  await tx
    .insertInto('decisions')
    .values({
      id: decision.id,
      escalation_id: decision.escalationId,
      outcome: decision.outcome,
      reasons: decision.reasons,
      feedback: decision.feedback,
      considered: considered && JSON.stringify(considered),
      terms: terms && JSON.stringify(terms),
      decided_at: decision.at.toISOString(),
      ...byColumns(decision.by),
    })
    .execute()
}

/** A question and legal advice close nothing. */
export const closesNothing = ['ask-for-more', 'legal-advice'] as const

/** P3: what legal services last answered. */
export async function lastAdvice(reading: Reading, escalationId: string) {
  const row = await reading
    .selectFrom('decisions')
    .select(['reasons', 'decided_at', 'by_name'])
    .where('escalation_id', '=', escalationId)
    .where('outcome', '=', 'legal-advice')
    .orderBy('decided_at', 'desc')
    .orderBy('decisions.id', 'desc')
    .executeTakeFirst()
  return row ? { text: row.reasons ?? '', recordedAt: row.decided_at, by: { name: row.by_name } } : null
}

/** The decision that closed an escalation. */
export async function closingDecision(
  reading: Reading,
  escalationId: string,
): Promise<
  | {
      outcome: string
      reasons: string | null
      feedback: string | null
      decidedAt: string
      by: { name: string }
      imported: ImportSource | undefined
    }
  | undefined
> {
  const row = await reading
    .selectFrom('decisions')
    .leftJoin('imported_records', 'imported_records.record_id', 'decisions.escalation_id')
    .select(['outcome', 'reasons', 'feedback', 'decided_at', 'by_name'])
    .select(fromFileColumns)
    .where('escalation_id', '=', escalationId)
    .where('outcome', 'not in', closesNothing)
    .orderBy('decided_at', 'desc')
    .orderBy('decisions.id', 'desc')
    .executeTakeFirst()
  if (!row) return undefined
  const { outcome, reasons, feedback, decided_at: decidedAt, by_name: name } = row
  return { outcome, reasons, feedback, decidedAt, by: { name }, imported: actFromFile(row, decidedAt) }
}

/** P10: whether an officer has acted on an escalation: asked for more, sought legal advice or decided. */
export async function isActedOn(reading: Reading, escalationId: string): Promise<boolean> {
  const row = await reading
    .selectFrom('decisions')
    .select('id')
    .where('escalation_id', '=', escalationId)
    .executeTakeFirst()
  return row !== undefined
}
