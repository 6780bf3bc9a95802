import { freeText } from '../policy/subject-access/third-party.ts'
import type { Held } from './held.ts'
import { colleague, type DisclosedValue, ifPresent, importedWith, type Rows } from './record-parts.ts'

/** G: a request about the record, with its answer and the person's own statement. */
export const rightsRecord = (all: Held, row: Rows<'rightsRequests'>): DisclosedValue => ({
  kind: row.kind,
  receivedOn: row.received_on,
  dueOn: row.due_on,
  what: freeText(row.what),
  recordedAt: row.recorded_at,
  ...recordedBy(all, row),
  ...ifPresent(
    row.extended_on,
    {
      toldOn: row.extended_on,
      because: freeText(row.extended_why),
      dueBefore: row.due_before,
      recordedAt: row.extended_at,
      by: colleague(all, row.extended_by_name),
    },
    'takesLonger',
  ),
  ...ifPresent(
    row.acknowledged_on,
    {
      toldOn: row.acknowledged_on,
      recordedAt: row.acknowledged_at,
      by: colleague(all, row.acknowledged_by_name),
    },
    'acknowledgement',
  ),
  ...ifPresent(
    row.answered_at,
    {
      answeredAt: row.answered_at,
      outcome: row.outcome,
      answer: freeText(row.answer),
      yourStatement: freeText(row.statement),
      sameOfficerBecause: freeText(row.same_officer_reason),
      by: colleague(all, row.answered_by_name ?? fileOf(all, row)?.approved_by ?? null),
    },
    'answer',
  ),
  importedWith: importedWith(all, row.id),
})

/** What the council's own file said of it; undefined for a request that was recorded here. */
const fileOf = (all: Held, { id }: Rows<'rightsRequests'>) => all.imported.find((one) => one.record_id === id)

/** Nobody here recorded what came from a file: somebody imported it. */
const recordedBy = (all: Held, row: Rows<'rightsRequests'>): { [name: string]: DisclosedValue } => ({
  [fileOf(all, row) ? 'importedBy' : 'recordedBy']: colleague(all, row.by_name),
})
