import type {
  Imported,
  ImportedEscalation,
  ImportedPoint,
  ImportedRestriction,
  ImportedWarning,
} from '../../policy/import/imported.ts'
import { wantedArrangement } from '../../policy/mail-arrangement/mail-arrangement.ts'
import type { DecidedState } from '../../policy/vocabulary.ts'
import type { CustomerLanguage } from '../../policy/vocabulary-languages.ts'
import { addContactPoints } from '../customer/customers.ts'
import { languageColumns } from '../customer/language.ts'
import { marksColumn, termsColumns } from '../restriction/restrictions.ts'
import type { Writing } from '../store.ts'
import { byColumns } from '../tables/colleague.ts'
import { addImportedClosingLetters } from './import-closing-letters.ts'
import { addImportedDependents, deliveryColumns } from './import-dependents.ts'
import { addImportedDuties } from './import-duties.ts'
import { addImportedFormalWarnings } from './import-formal-warnings.ts'
import { addImportedPrecautions } from './import-precautions.ts'
import { addImportedRights } from './import-rights.ts'
import { type ImportedRow, insertAll, isOf, momentInFile, type Row, type Source } from './import-rows.ts'

/** Adds new customers, and contact points of new and known ones. G, accuracy: each says which import it came from. */
export async function addImportedCustomers(
  tx: Writing,
  source: Source,
  customers: { id: string; isNew: boolean; language: CustomerLanguage | null; points: ImportedPoint[] }[],
): Promise<void> {
  const why = `Taken in from the council’s own log (import ${source.importId}).`
  const news = customers.filter(({ isNew }) => isNew)
  await insertAll(
    tx,
    'customers',
    news.map(({ id, language }) => ({
      id,
      added_at: source.at.toISOString(),
      ...languageColumns(language, source.at, source.by),
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
  const warnings = records.filter(isOf('warning'))
  const escalations = records.filter(isOf('escalation'))
  await insertAll(
    tx,
    'escalations',
    escalations.map((one) => escalationRow(one, source)),
  )
  await insertAll(
    tx,
    'decisions',
    escalations.flatMap((one) => decisionRow(one, source)),
  )
  await insertAll(
    tx,
    'restrictions',
    restrictions.map((one) => restrictionRow(one, source)),
  )
  await addImportedDuties(tx, source, restrictions)
  await insertAll(
    tx,
    'letters',
    restrictions.flatMap((one) => letterRow(one, source)),
  )
  await insertAll(
    tx,
    'arrangements',
    restrictions.flatMap((one) => arrangementRow(one, source)),
  )
  await insertAll(
    tx,
    'warnings',
    warnings.map((one) => warningRow(one, source)),
  )
  await addImportedFormalWarnings(tx, source, records)
  await addImportedPrecautions(tx, source, records)
  await addImportedRights(tx, source, records)
  await addImportedClosingLetters(tx, source, records)
  await addImportedDependents(tx, source, records)
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
      considered: said.considered || null,
      evidence: said.evidence || null,
    })),
  )
}

const escalationRow = (
  { id, customerId, at, what }: ImportedRow<ImportedEscalation>,
  source: Source,
): Row<'escalations'> => ({
  id,
  customer_id: customerId,
  service: what.service,
  escalated_at: at ?? source.at.toISOString(),
  state: what.state,
  behaviours: JSON.stringify(what.behaviours),
  account: what.account || null,
  withdrawn_at: null,
  version: 1,
  by_address: null,
  question: null,
  ...byColumns(source.by),
})

const outcomes = {
  approved: 'approve',
  declined: 'decline',
  'no-action': 'no-action',
  referred: 'refer-to-legal',
  'warning-instead': 'warn-instead',
  complaint: 'treat-as-complaint',
  'formal-warning': 'warn-formally',
} as const satisfies { [State in DecidedState]: string }

/** P13: the decision that closed it elsewhere; who decided is what the file says of the escalation. */
const decisionRow = ({ id, what }: ImportedRow<ImportedEscalation>, source: Source): Row<'decisions'>[] =>
  what.decision
    ? [
        {
          id: source.newId(),
          escalation_id: id,
          outcome: outcomes[what.decision.outcome],
          reasons: what.decision.reasons || null,
          feedback: what.decision.feedback || null,
          considered: null,
          terms: null,
          decided_at: momentInFile(what.decision.at, source),
          ...byColumns(source.by),
        },
      ]
    : []

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
    escalation_id: what.escalationId,
    replaces_id: what.varies,
    in_force_on: what.inForceOn,
    lifted_on: what.liftedOn,
    ...termsColumns(terms),
    adjustments: what.adjustments || null,
    reasons: what.reasons,
    considered: null,
    review_on: terms.reviewOn,
    review_due: what.reviewDue,
    review_within_months: what.reviewWithinMonths,
    version: 1,
    ...byColumns(source.by),
  }
}

function letterRow({ id, at, what }: ImportedRow<ImportedRestriction>, source: Source): Row<'letters'>[] {
  const { letter } = what
  if (letter === null) return []
  const made = at ?? source.at.toISOString()
  return [
    {
      id: source.newId(),
      restriction_id: id,
      kind: what.varies === null ? 'restriction' : 'variation',
      decided_on: letter.decidedOn ?? made.slice(0, 10),
      made_at: made,
      reasons: what.reasons,
      received_on: null,
      at_once_reason: letter.atOnce || null,
      review_due: null,
      ...deliveryColumns(letter.gone, source),
    },
  ]
}

function arrangementRow({ id, what }: ImportedRow<ImportedRestriction>, source: Source): Row<'arrangements'>[] {
  const wanted = wantedArrangement(what.terms)
  if (!wanted || what.mailState === null) return []
  const at = source.at.toISOString()
  const confirmed = what.mailState === 'in-place' || what.mailState === 'removed'
  return [
    {
      id: source.newId(),
      restriction_id: id,
      kind: wanted.kind,
      state: what.mailState,
      forward_to: wanted.forwardTo,
      exceptions: JSON.stringify(wanted.exceptions),
      marks: marksColumn(wanted.marks),
      since: at,
      confirmed_at: confirmed ? at : null,
      ...(confirmed ? byColumns(source.by) : { by_oid: null, by_tid: null, by_name: null }),
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
  channel: what.channel,
  message_id: null,
  contact: null,
  ...byColumns(source.by),
})
