import { createHash } from 'node:crypto'
import type { SheetGiven } from '../../contract/import/import.ts'
import { type Finding, stopsImport } from '../../policy/import/import-finding.ts'
import { Refusal } from '../../policy/refusal.ts'
import type { ImportState, SheetFormat } from '../../policy/vocabulary-import.ts'
import { mayAs } from '../../policy/who-may.ts'
import { addImportedCustomers, addImportedRecords } from '../../register/import/import-records.ts'
import { addImport, forgetRefusals } from '../../register/import/imports.ts'
import { rememberAccount } from '../../register/judging/accounts.ts'
import type { Register } from '../../register/register.ts'
import type { Reading, Writing } from '../../register/store.ts'
import type { KnownColleague } from '../../register/tables/colleague.ts'
import { type Act, audit, enforce } from '../act.ts'
import { recordLogLooksOnceADay } from '../log/see-log.ts'
import { requestRearrangement } from '../mail-arrangement/request-arrangement.ts'
import { tellOfSignature } from '../work/notices-import.ts'
import { type Plan, planImport } from './plan-import.ts'
import { type Answers, type ReadImport, readImport } from './read-import.ts'
import { listToSign } from './to-sign.ts'

/** A file as the keeper gives it, and how they say that it is read. */
export type GivenFile = { format: SheetFormat; content: Uint8Array; answers: Answers }

/** The file of a request. */
export function fileOf({
  file,
  format,
  existing = 'leave',
  matching = null,
  headRow = null,
  corrections = [],
}: SheetGiven) {
  const answers: Answers = { existing, matching, headRow, corrections }
  return { format, content: new Uint8Array(Buffer.from(file, 'base64')), answers } satisfies GivenFile
}

export type PlannedImport = { read: ReadImport; plan: Plan }

/** What reading a file found, and what it would add to the register now. */
export async function planned(reading: Reading, act: Act, read: ReadImport, answers: Answers): Promise<PlannedImport> {
  const { newId, council } = act
  const plan = await planImport(reading, read.rows, read.fingerprints, { existing: answers.existing, newId, council })
  return { read, plan: { ...plan, findings: inOrder([...read.findings, ...plan.findings]) } }
}

/**
 * Reads a file, and plans it as the register is now. What this shows of customers already on the register, also by a
 * refusal, is a look at the log. It takes a moment: do so before the transaction that others wait for.
 */
export async function prepareImport(register: Register, act: Act, file: GivenFile): Promise<PlannedImport> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  const read = readImport(act, file, file.answers)
  const prepared = await register.read((reading) => planned(reading, act, read, file.answers))
  await recordLogLooksOnceADay(register, act, prepared.plan.toldOf)
  return prepared
}

export const isReady = ({ findings }: Plan): boolean => !findings.some(({ what }) => stopsImport(what))

/**
 * Imports a file, all or nothing, in the act's own transaction. P13: what would be in force waits, with the whole file,
 * until an officer signs; officers are told by mail.
 */
export async function runImport(
  tx: Writing,
  act: Act,
  { format, content, answers }: GivenFile,
  read: ReadImport,
): Promise<{ importId: string; state: ImportState }> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  const { plan } = await planned(tx, act, read, answers)
  if (!isReady(plan)) throw new Refusal('import-not-ready')
  const importId = act.newId()
  const sha256 = createHash('sha256').update(content).digest('hex')
  const file = { format, content, sha256, answers: JSON.stringify(answers) }
  await forgetRefusals(tx)
  await audit(tx, act, { what: 'file-given', subjectId: importId, customerId: '', facts: { format, sha256 } })
  const list = listToSign(plan)
  const state = list.length > 0 ? 'to-sign' : 'done'
  await addImport(tx, { id: importId, at: act.at, by: act.by, counts: plan.counts }, file, state)
  if (state === 'done') await takeIn(tx, act, plan, { importId, by: act.by, facts: { sha256, signed: null } })
  else {
    const facts = { restrictions: list.length, sha256 }
    await audit(tx, act, { what: 'import-signature-asked', subjectId: importId, customerId: '', facts })
    await tellOfSignature(tx, act, importId)
  }
  return { importId, state }
}

type Import = { importId: string; by: KnownColleague; facts: { sha256: string; signed: string | null } }

/**
 * Writes everything that is planned, with its audit entry. P13: ICT makes mail rules again whose mailboxes have changed.
 * `by`: whoever gave the file.
 */
export async function takeIn(tx: Writing, act: Act, plan: Plan, { importId, by, facts }: Import): Promise<void> {
  const source = { importId, at: act.at, by, newId: act.newId }
  await addImportedCustomers(tx, source, plan.customers)
  await addImportedRecords(tx, source, plan.records)
  await audit(tx, act, {
    ...{ what: 'register-imported', subjectId: importId, customerId: '' },
    facts: { ...facts, ...plan.counts },
  })
  await rememberAccount(tx, by)
  for (const customerId of plan.rearranged) await requestRearrangement(tx, act, customerId)
}

const ofTitles: ReadonlySet<Finding['what']> = new Set(['no-headings', 'column-missing'])

/** Whoever cannot put a row right can still leave it out. The value tells questions about the whole row apart. */
const withRow = (finding: Finding): Finding =>
  finding.row !== null && finding.field === undefined && stopsImport(finding.what) && !ofTitles.has(finding.what)
    ? { ...finding, field: 'row', value: finding.about ?? '' }
    : finding

const inOrder = (findings: Finding[]): Finding[] =>
  findings
    .map(withRow)
    .toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0) || (one.column ?? 0) - (other.column ?? 0))
