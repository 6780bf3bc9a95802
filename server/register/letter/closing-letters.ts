import { sql } from 'kysely'
import type { Day } from '../../policy/calendar.ts'
import type { ClosingLetterKind } from '../../policy/vocabulary-outcomes.ts'
import type { LetterState } from '../../policy/vocabulary-states.ts'
import { actFromFile, fromFileColumns, type ImportSource } from '../import/imports.ts'
import type { Reading, Writing } from '../store.ts'
import { byColumns, type Colleague } from '../tables/colleague.ts'
import type { Tables } from '../tables/tables.ts'
import { type LetterDelivery, sentColumns } from './letters.ts'

/** What a closing letter is about. */
export type ClosedBy = { formalWarningId: string } | { precautionId: string }

/** A letter that tells how a formal warning or precautions ended, or what an objection came to. */
export type KeptClosingLetter = {
  id: string
  about: ClosedBy
  kind: ClosingLetterKind
  decidedOn: Day
  madeAt: string
  state: LetterState
  sentOn: Day | null
  /** Its text once sent. */
  text: string | null
  /** Why the customer was not told of it. */
  reason: string | null
  recordedAt: string | null
  recordedBy: string | null
}

/** A letter still to write about a formal warning or about precautions for visits. */
export async function addClosingLetter(
  tx: Writing,
  letter: Pick<KeptClosingLetter, 'id' | 'about' | 'kind' | 'decidedOn'> & { at: Date },
): Promise<void> {
  await tx
    .insertInto('closing_letters')
    .values({
      id: letter.id,
      formal_warning_id: 'formalWarningId' in letter.about ? letter.about.formalWarningId : null,
      precaution_id: 'precautionId' in letter.about ? letter.about.precautionId : null,
      kind: letter.kind,
      decided_on: letter.decidedOn,
      made_at: letter.at.toISOString(),
      state: 'to-write',
    })
    .execute()
}

/** Such a letter, sent or not. */
export async function findClosingLetter(reading: Reading, id: string): Promise<KeptClosingLetter | undefined> {
  const row = await reading.selectFrom('closing_letters').selectAll().where('id', '=', id).executeTakeFirst()
  return row && kept(row)
}

/** The letters about these formal warnings, or about these precautions, oldest first. */
export async function closingLettersOf(
  reading: Reading,
  column: 'formal_warning_id' | 'precaution_id',
  ids: readonly string[],
): Promise<(KeptClosingLetter & { imported: ImportSource | undefined })[]> {
  if (ids.length === 0) return []
  const rows = await reading
    .selectFrom('closing_letters')
    .leftJoin('imported_records', 'imported_records.record_id', 'closing_letters.id')
    .selectAll('closing_letters')
    .select(fromFileColumns)
    .where(column, 'in', ids)
    .orderBy('made_at')
    .orderBy('closing_letters.id')
    .execute()
  return rows.map((row) => ({ ...kept(row), imported: actFromFile(row, row.recorded_at) }))
}

/**
 * P14: leaves out an answer that the warning stays if the warning was withdrawn since. For `closing_letters` with the
 * `formal_warnings` that they are about, if any. A letter answers the newest objection that was answered when it was
 * made, as `answeredIn` says.
 */
export const isNotOvertaken = sql<boolean>`not (
  closing_letters.kind = 'objection-answer'
  and coalesce(
    (select objections.outcome from objections
      where objections.formal_warning_id = closing_letters.formal_warning_id
        and objections.answered_at <= closing_letters.made_at
      order by objections.answered_at desc, objections.id desc limit 1),
    (select objections.outcome from objections
      where objections.formal_warning_id = closing_letters.formal_warning_id and objections.answered_at is not null
      order by objections.answered_at, objections.id limit 1),
    '') = 'stays'
  and formal_warnings.state = 'withdrawn'
)`

/** How a closing letter went is recorded once. */
export async function recordClosingDelivery(
  tx: Writing,
  id: string,
  { how, at, by }: { how: LetterDelivery; at: Date; by: Colleague },
): Promise<void> {
  await tx
    .updateTable('closing_letters')
    .set({ ...sentColumns(how), recorded_at: at.toISOString(), ...byColumns(by) })
    .where('id', '=', id)
    .where('state', '=', 'to-write')
    .execute()
}

const kept = (row: Tables['closing_letters']): KeptClosingLetter => ({
  id: row.id,
  about:
    row.formal_warning_id === null
      ? { precautionId: row.precaution_id ?? '' }
      : { formalWarningId: row.formal_warning_id },
  kind: row.kind,
  decidedOn: row.decided_on,
  madeAt: row.made_at,
  state: row.state,
  sentOn: row.sent_on,
  text: row.text,
  reason: row.reason,
  recordedAt: row.recorded_at,
  recordedBy: row.by_name,
})
