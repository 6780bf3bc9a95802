import { dayAt } from '../../policy/calendar.ts'
import { onOneLine } from '../../policy/contact-point/postal-address.ts'
import { isOfCustomer } from '../../policy/contact-point/whose.ts'
import { referenceOf } from '../../policy/reference.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import { actFromFile } from '../../register/import/imports.ts'
import {
  type CustomerContactPoints,
  closingDecisions,
  confirmingLetters,
  contactPointsByCustomer,
  logPage,
  type Which,
} from '../../register/log/log-export.ts'
import { kept } from '../../register/precaution/precautions.ts'
import { mailOf } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { asList } from '../../sheets/words/lists.ts'
import { writeMail } from '../../sheets/words/mail-in-words.ts'
import { writeMeasures } from '../../sheets/words/measures-in-words.ts'
import { writePrecautions } from '../../sheets/words/precautions-in-words.ts'
import { writeWays } from '../../sheets/words/ways-in-words.ts'
import type { Act } from '../act.ts'
import { type Cells, dayCell } from './export-columns.ts'

/** Lines of an export, of how many records they are, and the id of the last; undefined if there is none. */
export type Page = { rows: Cells[]; found: number; last: string | undefined }

/** A line for each of these records, with its customer's own cells; keeps a look at each of them. */
async function pageOf<Row extends { id: string; customer_id: string }>(
  tx: Writing,
  act: Act,
  found: readonly Row[],
  line: (row: Row) => Cells,
): Promise<Page> {
  const customerIds = [...new Set(found.map((row) => row.customer_id))]
  await recordAccess(tx, { at: act.at, by: act.by, foundBy: 'log', customerIds, newId: act.newId })
  const known = await contactPointsByCustomer(tx, customerIds)
  const rows = found.map((row) => ({
    ...line(row),
    ...customerCells(row.customer_id, known.get(row.customer_id) ?? []),
  }))
  return { rows, last: found.at(-1)?.id, found: found.length }
}

function customerCells(customerId: string, known: CustomerContactPoints): Cells {
  const values = (wanted: string) =>
    known.flatMap(({ kind, whose, value }) => (kind === wanted && isOfCustomer(whose) ? value : []))
  const [name = '', ...others] = values('name')
  return {
    customer: referenceOf('customer', customerId),
    name,
    alsoKnownAs: asList(others),
    emails: asList(values('email')),
    telephones: asList(values('number')),
    postalAddresses: asList(values('postal-address').map(onOneLine)),
  }
}

const saidCells = (row: Record<'own_reference' | 'notes', string | null>): Cells => ({
  ownReference: row.own_reference,
  notes: row.notes,
})

const serviceCell = (service: string | null) => service && asList([service])

/** P8, P14: restrictions with the letters that confirm them. P13: of an imported one, only the file says who decided. */
export async function restrictionsOf(tx: Writing, act: Act, which: Which): Promise<Page> {
  const found = await logPage(tx, 'restrictions', which)
  const letters = await confirmingLetters(
    tx,
    found.map(({ id }) => id),
  )
  return await pageOf(tx, act, found, (row) => {
    const { name, post, address } = JSON.parse(row.contact)
    const ways = row.ways === null ? [] : JSON.parse(row.ways)
    const letter = letters.get(row.id)
    return {
      ...saidCells(row),
      record: 'restriction',
      state: row.state,
      services: row.services && asList(JSON.parse(row.services)),
      scopeReason: row.scope_reason,
      measures: writeMeasures(JSON.parse(row.measures), ways),
      ways: writeWays(ways),
      contact: [name, post, address].filter((part) => part !== '').join(', '),
      inForceOn: dayCell(row.in_force_on),
      until: dayCell(row.until_on),
      liftedOn: dayCell(row.lifted_on),
      reviewOn: dayCell(row.review_due ?? row.review_on),
      reasons: row.reasons,
      decidedBy: row.import_id === null ? row.by_name : row.approved_by,
      letterSentOn: dayCell(letter?.sentOn ?? null),
      letterNotSent: letter?.state === 'not-notified' ? letter.reason : null,
      mail: writeMail(mailOf(row)),
    }
  })
}

/** P9: polite warnings. */
export async function warningsOf(tx: Writing, act: Act, which: Which): Promise<Page> {
  const found = await logPage(tx, 'warnings', which)
  return await pageOf(tx, act, found, (row) => ({
    ...saidCells(row),
    record: 'polite warning',
    services: serviceCell(row.service),
    happenedOn: dayCell(dayAt(new Date(row.warned_at), act.council.timeZone)),
    until: dayCell(row.lapses_on),
  }))
}

/** P10, P14: formal warnings with their letters. */
export async function formalWarningsOf(tx: Writing, act: Act, which: Which): Promise<Page> {
  const found = await logPage(tx, 'formalWarnings', which)
  return await pageOf(tx, act, found, (row) => ({
    ...saidCells(row),
    record: 'formal warning',
    state: row.state,
    services: serviceCell(row.service),
    happenedOn: dayCell(row.decided_on),
    until: dayCell(row.lapses_on),
    liftedOn: dayCell(row.withdrawn_on),
    behaviours: asList(JSON.parse(row.behaviours)),
    reasons: row.reasons,
    decidedBy: row.import_id === null ? row.by_name : row.approved_by,
    letterSentOn: dayCell(row.sent_on),
  }))
}

/** P10, P13: escalations, and who decided on them. */
export async function escalationsOf(tx: Writing, act: Act, which: Which): Promise<Page> {
  const found = await logPage(tx, 'escalations', which)
  const decisions = await closingDecisions(
    tx,
    found.map(({ id }) => id),
  )
  return await pageOf(tx, act, found, (row) => {
    const decision = decisions.get(row.id)
    const file = actFromFile(row, decision?.decided_at ?? null)
    return {
      ...saidCells(row),
      record: 'escalation',
      state: row.state,
      services: serviceCell(row.service),
      happenedOn: dayCell(dayAt(new Date(row.escalated_at), act.council.timeZone)),
      behaviours: asList(JSON.parse(row.behaviours)),
      reasons: decision?.reasons ?? row.account,
      decidedBy: file ? file.saidBy : (decision?.by_name ?? null),
    }
  })
}

/** P4: precautions for visits. */
export async function precautionsOf(tx: Writing, act: Act, which: Which): Promise<Page> {
  const found = await logPage(tx, 'precautions', which)
  return await pageOf(tx, act, found, (row) => {
    const one = kept(row)
    return {
      ...saidCells(row),
      record: 'precautions for visits',
      state: one.ended ? 'ended' : 'followed',
      happenedOn: dayCell(dayAt(new Date(one.recordedAt), act.council.timeZone)),
      measures: writePrecautions(one),
      liftedOn: dayCell(one.ended && dayAt(new Date(one.ended.at), act.council.timeZone)),
      reviewOn: dayCell(one.lookAgainOn),
      reasons: one.reason,
      decidedBy: row.import_id === null ? one.by.name : row.approved_by,
    }
  })
}
