import type { Involvement } from '../../policy/vocabulary-judging.ts'
import { actFromFile, type FromFile, type ImportSource } from '../import/imports.ts'
import type { Colleague } from '../tables/colleague.ts'

/** How a representation, or a report of changed circumstances, was answered. */
export type Answered<Outcome extends string> = { outcome: Outcome; reasons: string; at: Date; by: Colleague }

/** P13: the judge's own part in the restriction, and why they judged it anyway. */
export type JudgedWith = { involvement: Involvement[]; sameOfficerReason: string | null }

/** P13, P14: the part that whoever judged had in the restriction, and why they judged anyway. */
export const judgedColumns = ({ involvement, sameOfficerReason }: JudgedWith) => ({
  involvement: involvement.length > 0 ? JSON.stringify(involvement) : null,
  same_officer_reason: sameOfficerReason,
})

export const notJudged = { involvement: null, same_officer_reason: null }

export const noAnswer = {
  answered_at: null,
  outcome: null,
  reasons: null,
  answered_by_oid: null,
  answered_by_tid: null,
  answered_by_name: null,
}

/** The columns for the answer to a representation or to a report of changed circumstances. */
export const answerColumns = <Outcome extends string>({ outcome, reasons, at, by }: Answered<Outcome>) => ({
  outcome,
  reasons,
  answered_at: at.toISOString(),
  answered_by_oid: by.oid,
  answered_by_tid: by.tid,
  answered_by_name: by.name,
})

type AnswerShown = {
  outcome: string
  reasons: string
  answeredAt: string
  by: { name: string }
  sameOfficerReason: string | null
  /** The answer came with a file, so nobody here gave it. */
  imported: ImportSource | undefined
}

/** The answer as shown, or null if there is none yet. */
export function answerOf(
  row: FromFile & {
    answered_at: string | null
    outcome: string | null
    reasons: string | null
    answered_by_name: string | null
    same_officer_reason: string | null
  },
): AnswerShown | null {
  if (row.answered_at === null || row.outcome === null) return null
  return {
    outcome: row.outcome,
    reasons: row.reasons ?? '',
    answeredAt: row.answered_at,
    by: { name: row.answered_by_name ?? '' },
    sameOfficerReason: row.same_officer_reason,
    imported: actFromFile(row, row.answered_at),
  }
}
