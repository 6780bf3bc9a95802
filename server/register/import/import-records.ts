import type { Imported, ImportedPoint, ImportedRestriction, ImportedWarning } from '../../policy/import/imported.ts'
import { wantedArrangement } from '../../policy/mail-arrangement/mail-arrangement.ts'
import { addContactPoints } from '../customer/customers.ts'
import { languageColumns } from '../customer/language.ts'
import { marksColumn, termsColumns } from '../restriction/restrictions.ts'
import type { Writing } from '../store.ts'
import { byColumns } from '../tables/colleague.ts'
import { type ImportedRow, insertAll, isOf, type Row, type Source } from './import-rows.ts'

/** Adds new customers, and contact points of new and known ones. G, accuracy: each says which import it came from. */
export async function addImportedCustomers(
  tx: Writing,
  source: Source,
  customers: { id: string; isNew: boolean; points: ImportedPoint[] }[],
): Promise<void> {
  const why = `Taken in from the council’s own log (import ${source.importId}).`
  const news = customers.filter(({ isNew }) => isNew)
  await insertAll(
    tx,
    'customers',
    news.map(({ id }) => ({
      id,
      added_at: source.at.toISOString(),
      ...languageColumns(null, source.at, source.by),
    })),
  )
  const { at, by } = source
  const points = customers.flatMap(({ id: customerId, points }) =>
    points.map(({ whose, ...point }) => ({ id: source.newId(), customerId, point, whose, why, at, by })),
  )
  await addContactPoints(tx, points)
}

/** Adds records with what belongs to them, and where each came from. */
export async function addImportedRecords(tx: Writing, source: Source, records: ImportedRow<Imported>[]): Promise<void> {
  const restrictions = records.filter(isOf('restriction'))
  const rows = <R>(rowOf: (one: ImportedRow<ImportedRestriction>, source: Source) => R) =>
    restrictions.map((one) => rowOf(one, source))
  await insertAll(tx, 'restrictions', rows(restrictionRow))
  await insertAll(tx, 'letters', rows(letterRow).flat())
  await insertAll(tx, 'arrangements', rows(arrangementRow).flat())
  const warnings = records.filter(isOf('warning'))
  await insertAll(
    tx,
    'warnings',
    warnings.map((one) => warningRow(one, source)),
  )
  await insertAll(
    tx,
    'imported_records',
    records.map(({ id, row, fingerprint, said, what }) => ({
      record_id: id,
      import_id: source.importId,
      kind: what.kind,
      row_number: row,
      fingerprint,
      approved_by: said.approvedBy || null,
      own_reference: said.ownReference || null,
      notes: said.notes || null,
      considered: null,
      evidence: null,
    })),
  )
}

function restrictionRow(
  { id, customerId, at, what }: ImportedRow<ImportedRestriction>,
  source: Source,
): Row<'restrictions'> {
  const { terms } = what
  return {
    id,
    customer_id: customerId,
    made_at: at ?? source.at.toISOString(),
    state: what.state,
    escalation_id: null,
    replaces_id: null,
    in_force_on: what.inForceOn,
    lifted_on: what.liftedOn,
    ...termsColumns(terms),
    adjustments: null,
    reasons: what.reasons,
    considered: null,
    review_on: terms.reviewOn,
    review_due: what.reviewDue,
    review_within_months: what.reviewWithinMonths,
    version: 1,
    ...byColumns(source.by),
  }
}

/** P14: the letter that confirms. How it went was recorded by the person who imports the file. */
function letterRow({ id, at, what }: ImportedRow<ImportedRestriction>, source: Source): Row<'letters'>[] {
  const { letter } = what
  if (letter === null) return []
  const made = at ?? source.at.toISOString()
  const { gone } = letter
  return [
    {
      id: source.newId(),
      restriction_id: id,
      kind: 'restriction',
      decided_on: letter.decidedOn ?? made.slice(0, 10),
      made_at: made,
      reasons: what.reasons,
      received_on: null,
      at_once_reason: null,
      review_due: null,
      state: gone === null ? 'to-write' : gone.how,
      sent_on: gone?.how === 'sent' ? gone.sentOn : null,
      method: null,
      text: null,
      reason: gone?.how === 'not-notified' ? gone.reason : null,
      recorded_at: gone && source.at.toISOString(),
      ...(gone ? byColumns(source.by) : { by_oid: null, by_tid: null, by_name: null }),
    },
  ]
}

/** P13: the arrangement of what is in force is work for ICT, who confirm it. */
function arrangementRow({ id, what }: ImportedRow<ImportedRestriction>, source: Source): Row<'arrangements'>[] {
  const wanted = wantedArrangement(what.terms)
  if (!wanted || what.state !== 'in-force') return []
  return [
    {
      id: source.newId(),
      restriction_id: id,
      kind: wanted.kind,
      state: 'to-make',
      forward_to: wanted.forwardTo,
      exceptions: JSON.stringify(wanted.exceptions),
      marks: marksColumn(wanted.marks),
      since: source.at.toISOString(),
      confirmed_at: null,
      ...{ by_oid: null, by_tid: null, by_name: null },
    },
  ]
}

const warningRow = ({ id, customerId, at, what }: ImportedRow<ImportedWarning>, source: Source): Row<'warnings'> => ({
  id,
  customer_id: customerId,
  service: what.service,
  warned_at: at ?? source.at.toISOString(),
  lapses_on: what.lapsesOn,
  undone_at: null,
  channel: 'email',
  message_id: null,
  contact: null,
  ...byColumns(source.by),
})
