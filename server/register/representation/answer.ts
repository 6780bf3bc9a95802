import type { Colleague } from '../tables/colleague.ts'

/** How a representation, or a report of changed circumstances, was answered. */
export type Answered<Outcome extends string> = { outcome: Outcome; reasons: string; at: Date; by: Colleague }

export const noAnswer = {
  answered_at: null,
  outcome: null,
  reasons: null,
  answered_by_oid: null,
  answered_by_tid: null,
  answered_by_name: null,
}

export const answerColumns = <Outcome extends string>({ outcome, reasons, at, by }: Answered<Outcome>) => ({
  outcome,
  reasons,
  answered_at: at.toISOString(),
  answered_by_oid: by.oid,
  answered_by_tid: by.tid,
  answered_by_name: by.name,
})

/** The answer as shown, or null if there is none yet. */
export function answerOf(row: {
  answered_at: string | null
  outcome: string | null
  reasons: string | null
  answered_by_name: string | null
}): { outcome: string; reasons: string; answeredAt: string; by: { name: string } } | null {
  if (row.answered_at === null || row.outcome === null) return null
  const { outcome, reasons, answered_at, answered_by_name } = row
  return { outcome, reasons: reasons ?? '', answeredAt: answered_at, by: { name: answered_by_name ?? '' } }
}
