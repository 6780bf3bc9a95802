import type { ImportedRestriction } from '../../policy/import/imported.ts'
import type { Writing } from '../store.ts'
import { byColumns } from '../tables/colleague.ts'
import { type ImportedRow, insertAll, momentInFile, type Row, type Source } from './import-rows.ts'

/**
 * G: adds the requests and concerns in messages that were passed on under these restrictions. The messages themselves
 * are no part of the log: what the council received on one day becomes one record of passing on, without the message.
 */
export async function addImportedDuties(
  tx: Writing,
  source: Source,
  restrictions: readonly ImportedRow<ImportedRestriction>[],
): Promise<void> {
  const passedOn: Row<'passed_on'>[] = []
  const duties: Row<'duties'>[] = []
  for (const { id, what } of restrictions) {
    for (const [receivedOn, held] of Map.groupBy(what.duties, (one) => one.receivedOn)) {
      const passedOnId = source.newId()
      passedOn.push(passedOnRow(passedOnId, id, receivedOn, source))
      for (const one of held) duties.push(dutyRow(passedOnId, one, source))
    }
  }
  await insertAll(tx, 'passed_on', passedOn)
  await insertAll(tx, 'duties', duties)
}

const noon = (day: string) => `${day}T12:00:00.000Z`

const passedOnRow = (id: string, restrictionId: string, receivedOn: string, source: Source): Row<'passed_on'> => ({
  id,
  restriction_id: restrictionId,
  reminded: 0,
  forwarded: 1,
  reminder_reply: null,
  forward_reply: null,
  passed_on_at: momentInFile(noon(receivedOn), source),
  channel: 'email',
  message_id: null,
  contact: null,
  undone_at: null,
  ...byColumns(source.by),
})

function dutyRow(
  passedOnId: string,
  { kind, receivedOn, dueOn, dealtOn }: ImportedRestriction['duties'][number],
  source: Source,
): Row<'duties'> {
  const { newId, at, by } = source
  return {
    id: newId(),
    passed_on_id: passedOnId,
    kind,
    received_on: receivedOn,
    due_on: dueOn,
    noted_at: at.toISOString(),
    ...byColumns(by),
    dealt_at: dealtOn && momentInFile(noon(dealtOn), source),
    // No file says who dealt with it.
    dealt_by_oid: null,
    dealt_by_tid: null,
    dealt_by_name: null,
  }
}
