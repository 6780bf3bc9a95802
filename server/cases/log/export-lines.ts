import { dayAt } from '../../policy/calendar.ts'
import { onOneLine } from '../../policy/contact-point/postal-address.ts'
import { isOfCustomer } from '../../policy/contact-point/whose.ts'
import type { Way } from '../../policy/restriction/ways.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import { languagesOf } from '../../register/customer/language.ts'
import { type DutyOfCustomer, dutiesWhere } from '../../register/duty/duties.ts'
import {
  arrangementStates,
  type Confirmed,
  type CustomerContactPoints,
  closingDecisions,
  confirmingLetters,
  contactPointsByCustomer,
  type LoggedEscalation,
  type LoggedRestriction,
  type LoggedWarning,
  loggedClosingLetters,
  loggedEvidence,
  loggedObjections,
  logPage,
  type Which,
} from '../../register/log/log-export.ts'
import { mailOf } from '../../register/restriction/restrictions.ts'
import type { Writing } from '../../register/store.ts'
import { writeDuties } from '../../sheets/words/duties-in-words.ts'
import { consideredInWords, cut } from '../../sheets/words/file-in-words.ts'
import { methodInWords } from '../../sheets/words/letter-in-words.ts'
import { asList } from '../../sheets/words/lists.ts'
import { writeMail } from '../../sheets/words/mail-in-words.ts'
import { writeMeasures } from '../../sheets/words/measures-in-words.ts'
import { writeRepresentatives } from '../../sheets/words/representatives-in-words.ts'
import { writeWays } from '../../sheets/words/ways-in-words.ts'
import type { Act } from '../act.ts'
import { type Cells, dayCell, doneByCell, evidenceCell, saidCells } from './export-cells.ts'
import { dependentLines } from './export-dependents.ts'
import { closingLetterCells, formalWarningCells, objectionCells } from './export-formal-warnings.ts'
import { precautionCells } from './export-precautions.ts'
import { rightsCells } from './export-rights.ts'

/** Lines of an export, of how many records they are, and the id of the last; undefined if there is none. */
export type Page = { rows: Cells[]; found: number; last: string | undefined }

/** The lines of these records, each with its customer's own cells. */
async function pageOf<Row extends { id: string; customer_id: string }>(
  tx: Writing,
  act: Act,
  found: readonly Row[],
  lines: (row: Row) => Cells[],
): Promise<Page> {
  const customer = await customersOf(
    tx,
    act,
    found.map((row) => row.customer_id),
  )
  const rows = found.flatMap((row) => {
    const whose = customer(row.customer_id)
    return lines(row).map((line) => ({ ...line, ...whose }))
  })
  return { rows, last: found.at(-1)?.id, found: found.length }
}

/** The customers' own cells; keeps a look at each of them. */
async function customersOf(tx: Writing, act: Act, ids: string[]): Promise<(id: string) => Cells> {
  const customerIds = [...new Set(ids)]
  await recordAccess(tx, { at: act.at, by: act.by, foundBy: 'log', customerIds, newId: act.newId })
  const known = await contactPointsByCustomer(tx, customerIds)
  const languages = await languagesOf(tx, customerIds)
  return (id) => ({ ...customerCells(id, known.get(id) ?? []), language: languages.get(id) ?? null })
}

function customerCells(customerId: string, known: CustomerContactPoints): Cells {
  const theirs = known.filter(({ whose }) => isOfCustomer(whose))
  const values = (kind: string) => theirs.flatMap((point) => (point.kind === kind ? point.value : []))
  const [name = '', ...others] = values('name')
  return {
    customerId,
    name,
    alsoKnownAs: asList(others),
    emails: asList(values('email')),
    telephones: asList(values('number')),
    postalAddresses: asList(values('postal-address').map(onOneLine)),
    shared: asList(theirs.flatMap(({ whose, value }) => (whose.kind === 'shared' ? onOneLine(value) : []))),
    representatives: writeRepresentatives(
      known.flatMap(({ whose, value }) => (whose.kind === 'representative' ? { ...whose, reach: value } : [])),
    ),
  }
}

/** P8, P14: restrictions with all that depends on them. */
export async function restrictionsOf(tx: Writing, act: Act, which: Which): Promise<Page> {
  const found = await logPage(tx, 'restrictions', which)
  const ids = found.map(({ id }) => id)
  const letters = await confirmingLetters(tx, ids)
  const arrangements = await arrangementStates(tx, ids)
  const duties = ids.length > 0 ? await dutiesWhere(tx, { restrictionIds: ids }) : []
  const dependents = await dependentLines(tx, ids, act.council.timeZone)
  return await pageOf(tx, act, found, (row) => {
    const held = heldCell(
      duties.filter(({ restrictionId }) => restrictionId === row.id),
      act.council.timeZone,
    )
    const own = {
      ...restrictionCells(row),
      duties: held,
      ...confirmationCells(letters.get(row.id)),
      mailState: arrangements.get(row.id) ?? null,
    }
    return [own, ...(dependents.get(row.id) ?? [])]
  })
}

/** G: what messages hold that were passed on; the messages themselves are no part of the log. */
const heldCell = (duties: DutyOfCustomer[], timeZone: string): string | null =>
  writeDuties(
    duties
      .filter(({ kind }) => kind !== 'message')
      .map(({ dealtAt, ...one }) => ({ ...one, dealtOn: dealtAt && dayAt(new Date(dealtAt), timeZone) })),
  ) || null

/** P14: the confirming letter, and how it was sent. */
const confirmationCells = (letter: Confirmed | undefined): Cells =>
  letter
    ? {
        letterSentOn: dayCell(letter.sentOn),
        letterText: letter.text && cut(letter.text.trim()),
        letterNotSent: letter.state === 'not-notified' ? letter.reason : null,
        letterMethod: methodInWords(letter.method),
        atOnceReason: letter.atOnceReason,
        doneAt: letter.recordedAt,
      }
    : {}

function restrictionCells(row: LoggedRestriction): Cells {
  const contact = JSON.parse(row.contact)
  const ways = row.ways === null ? null : (JSON.parse(row.ways) as Way[])
  const deputy = row.deputy === null ? null : JSON.parse(row.deputy)
  return {
    ...saidCells(row),
    record: 'restriction',
    recordId: row.id,
    state: row.state,
    measures: writeMeasures(JSON.parse(row.measures), ways ?? []),
    ways: ways && writeWays(ways),
    contactName: contact.name,
    contactPost: contact.post,
    contactAddress: contact.address,
    deputyName: deputy?.name ?? null,
    deputyPost: deputy?.post ?? null,
    deputyAddress: deputy?.address ?? null,
    services: row.services === null ? null : asList(JSON.parse(row.services)),
    scopeReason: row.scope_reason,
    inForceOn: dayCell(row.in_force_on),
    until: dayCell(row.until_on),
    liftedOn: dayCell(row.lifted_on),
    reviewOn: dayCell(row.review_due ?? row.review_on),
    adjustments: row.adjustments,
    reasons: row.reasons,
    considered: row.considered === null ? row.said_considered : consideredInWords(JSON.parse(row.considered)),
    mail: writeMail(mailOf(row)),
    councillors: asList(JSON.parse(row.mail_exceptions)),
    recordedAt: row.made_at,
    // P13: for an imported record, only what the file says.
    approvedBy: row.import_id === null ? row.by_name : row.approved_by,
    varies: row.replaces_id,
    escalationId: row.escalation_id,
  }
}

/** P9: polite warnings. */
export async function warningsOf(tx: Writing, act: Act, which: Which): Promise<Page> {
  const found = await logPage(tx, 'warnings', which)
  const cells = (row: LoggedWarning): Cells => ({
    ...saidCells(row),
    record: 'warning',
    recordId: row.id,
    services: row.service === null ? null : asList([row.service]),
    warnedOn: dayCell(dayAt(new Date(row.warned_at), act.council.timeZone)),
    lapsesOn: dayCell(row.lapses_on),
    channel: row.channel,
    recordedAt: row.warned_at,
  })
  return await pageOf(tx, act, found, (row) => [cells(row)])
}

/** P10, P14: formal warnings, with the objections to them and the letters about their end. */
export async function formalWarningsOf(tx: Writing, act: Act, which: Which): Promise<Page> {
  const found = await logPage(tx, 'formalWarnings', which)
  const letters = await closingLetterLines(tx, 'formal_warning_id', found)
  const objections = await loggedObjections(
    tx,
    found.map(({ id }) => id),
  )
  const evidence = await loggedEvidence(
    tx,
    'objection_id',
    objections.map(({ id }) => id),
  )
  const objected = Map.groupBy(objections, (one) => one.formal_warning_id)
  const linesOf = (id: string) => (objected.get(id) ?? []).map((one) => objectionCells(one, evidence.get(one.id)))
  return await pageOf(tx, act, found, (row) => [formalWarningCells(row), ...linesOf(row.id), ...letters(row.id)])
}

type Decision = { reasons: string | null; feedback: string | null; decided_at: string; by_name: string }

/** P10, P13: the decision that closed it. If it came with a file, only the file says who decided. */
const decisionCells = (row: LoggedEscalation, decision: Decision | undefined): Cells => ({
  approvedBy: null,
  answeredBy: doneByCell(row, decision?.by_name ?? null, decision?.decided_at ?? null),
  reasons: decision?.reasons ?? null,
  feedback: decision?.feedback ?? null,
  doneAt: decision?.decided_at ?? null,
})

/** P10: escalations with the decisions that closed them. */
export async function escalationsOf(tx: Writing, act: Act, which: Which): Promise<Page> {
  const found = await logPage(tx, 'escalations', which)
  const ids = found.map(({ id }) => id)
  const evidence = await loggedEvidence(tx, 'escalation_id', ids)
  const decisions = await closingDecisions(tx, ids)
  const cells = (row: LoggedEscalation): Cells => ({
    ...saidCells(row),
    record: 'escalation',
    recordId: row.id,
    state: row.state,
    services: row.service === null ? null : asList([row.service]),
    escalatedOn: dayCell(dayAt(new Date(row.escalated_at), act.council.timeZone)),
    behaviours: asList(JSON.parse(row.behaviours)),
    account: row.account,
    evidence: evidenceCell(evidence.get(row.id)) ?? row.said_evidence,
    recordedAt: row.escalated_at,
    ...decisionCells(row, decisions.get(row.id)),
  })
  return await pageOf(tx, act, found, (row) => [cells(row)])
}

/** P4: precautions for visits, with the letters about their end. */
export async function precautionsOf(tx: Writing, act: Act, which: Which): Promise<Page> {
  const { timeZone } = act.council
  const found = await logPage(tx, 'precautions', which)
  const letters = await closingLetterLines(tx, 'precaution_id', found)
  return await pageOf(tx, act, found, (row) => [precautionCells(row, timeZone), ...letters(row.id)])
}

/** G: requests about the record. */
export async function rightsRequestsOf(tx: Writing, act: Act, which: Which): Promise<Page> {
  const found = await logPage(tx, 'rightsRequests', which)
  return await pageOf(tx, act, found, (row) => [rightsCells(row)])
}

/** P4, P14: the lines of the letters about each of these records. */
async function closingLetterLines(
  tx: Writing,
  column: 'formal_warning_id' | 'precaution_id',
  found: readonly { id: string }[],
): Promise<(id: string) => Cells[]> {
  const ids = found.map(({ id }) => id)
  const letters = Map.groupBy(await loggedClosingLetters(tx, column, ids), (row) => row[column])
  return (id) => (letters.get(id) ?? []).map(closingLetterCells)
}
