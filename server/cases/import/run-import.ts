import { type Finding, stopsImport } from '../../policy/import/import-finding.ts'
import { isSigned } from '../../policy/import/signature.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import { countCorrections } from '../../register/import/corrections.ts'
import { forgetContent, forgetFile, hasImportFile, importFile, keepLayout } from '../../register/import/import-files.ts'
import { keepFindings } from '../../register/import/import-findings.ts'
import { addImportedCustomers, addImportedRecords } from '../../register/import/import-records.ts'
import { changeImport, findImport, type KeptImport } from '../../register/import/imports.ts'
import type { Staging } from '../../register/import/staging.ts'
import { keepToSign, toSignOf } from '../../register/import/to-sign.ts'
import { rememberAccount } from '../../register/judging/accounts.ts'
import type { Register } from '../../register/register.ts'
import { inPieces } from '../../register/store/in-pieces.ts'
import { type Act, audit, today } from '../act.ts'
import { requestRearrangement } from '../mail-arrangement/request-arrangement.ts'
import { answersTo } from './answers-to.ts'
import { type Plan, planImport } from './plan-import.ts'
import { type ReadImport, readImport } from './read-import.ts'
import { digestOf, listToSign, type ToSign, Unsigned } from './to-sign.ts'

/** What the work on a file needs. `clock` gives the time of each progress report. */
export type ImportContext = {
  register: Register
  openStaging: () => Promise<Staging>
  clock: () => Date
}

/** Rows in one transaction: each batch blocks others for a few milliseconds at most. */
const batch = 1000

/**
 * The dry run: reads the file, compares it with the register, and keeps the findings. Nothing is imported. What it
 * shows about customers already on the register is a look at the log.
 */
export async function checkImport({ register, clock }: ImportContext, act: Act, importId: string): Promise<void> {
  const planned = await readAndPlan(register, act, importId, 'anew')
  if (!planned) return
  const { plan, encoding, titles, matching, layout } = planned
  const unreadable = titles.length === 0
  await keepAll(register, act, importId, plan)
  await keepList(register, act, importId, unreadable ? [] : listToSign(plan, today(act)))
  const change = { encoding, titles, matching, counts: plan.counts, phase: null, done: 0, total: 0 }
  const state = unreadable ? 'unreadable' : 'checked'
  await register.write(async (tx) => {
    if (!(await hasImportFile(tx, importId))) return
    await changeImport(tx, importId, clock(), { ...change, state })
    if (layout) await keepLayout(tx, importId, JSON.stringify(layout))
    if (!unreadable) return
    await forgetContent(tx, importId)
    await audit(tx, act, { what: 'file-unreadable', subjectId: importId, customerId: '' })
  })
}

/**
 * Imports a checked file, all or nothing. It is prepared in a staging area beside the register, which blocks nobody;
 * one transaction then moves it in, with its audit entry. P13: what comes into force is what an officer signed, and ICT
 * makes mail rules again whose mailboxes have changed. If the register has changed meanwhile and something no longer
 * fits, it is planned again; new problems are reported as in a dry run.
 */
export async function runImport(working: ImportContext, act: Act, importId: string): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt++) {
    if (await tryImport(working, act, importId)) return
  }
  await working.register.write((tx) => changeImport(tx, importId, working.clock(), { state: 'stopped', phase: null }))
}

async function tryImport(
  { register, openStaging, clock }: ImportContext,
  act: Act,
  importId: string,
): Promise<boolean> {
  const tell = (phase: string, done: number, total: number) =>
    register.write((tx) => changeImport(tx, importId, clock(), { phase, done, total }))
  await tell('reading', 0, 0)
  const planned = await readAndPlan(register, act, importId, 'as-checked')
  if (!planned) return true
  const { plan, kept } = planned
  if (plan.findings.some(({ what }) => stopsImport(what))) {
    await keepAll(register, act, importId, plan)
    await register.write((tx) =>
      changeImport(tx, importId, clock(), { state: 'checked', phase: null, counts: plan.counts }),
    )
    return true
  }
  const unsigned = await listIfUnsigned(register, act, kept, plan)
  if (unsigned) {
    await keepAll(register, act, importId, plan)
    await keepList(register, act, importId, unsigned)
    await register.write((tx) => changeImport(tx, importId, clock(), { state: 'checked', phase: null }))
    return true
  }
  const staging = await openStaging()
  try {
    await fill(staging, act, importId, plan, tell)
    await tell('moving', 0, 0)
    await staging.ready()
    return await moveIn(staging, act, kept, plan)
  } finally {
    await staging.close()
  }
}

/** Takes customers and records out of the plan as it goes: what is staged needs no memory any more. */
async function fill(
  staging: Staging,
  act: Act,
  importId: string,
  { customers, records }: Plan,
  tell: (phase: string, done: number, total: number) => Promise<void>,
): Promise<void> {
  const source = { importId, at: act.at, by: act.by, newId: act.newId }
  const total = customers.length + records.length
  let done = 0
  const said = async (some: readonly unknown[]) => {
    if (done % (batch * 5) === 0) await tell('preparing', done, total)
    done += some.length
  }
  while (customers.length > 0) {
    const some = customers.splice(0, batch)
    await staging.fill((tx) => addImportedCustomers(tx, source, some))
    await said(some)
  }
  done = total - records.length
  while (records.length > 0) {
    const some = records.splice(0, batch)
    await staging.fill((tx) => addImportedRecords(tx, source, some))
    await said(some)
  }
}

/** False if the register has changed and the plan no longer fits. */
async function moveIn(staging: Staging, act: Act, kept: KeptImport, { counts, rearranged }: Plan): Promise<boolean> {
  return await staging.moveIn(async (real) => {
    if (!(await hasImportFile(real, kept.id))) throw new Error('The file was discarded while it was being imported.')
    const { format, bytes, sha256, existing } = kept
    // How many cells count otherwise than the file says: the file alone does not explain what was imported.
    const corrected = await countCorrections(real, kept.id)
    const facts = { format, bytes, sha256, existing, ...counts, corrected, signed: kept.signed }
    await audit(real, act, { what: 'register-imported', subjectId: kept.id, customerId: '', facts })
    await rememberAccount(real, act.by)
    for (const customerId of rearranged) await requestRearrangement(real, act, customerId)
    await forgetFile(real, kept.id)
    await changeImport(real, kept.id, act.at, { state: 'done', phase: null, counts }, true)
  }, act.council.services)
}

type Planned = Omit<ReadImport, 'rows' | 'fingerprints' | 'findings'> & { kept: KeptImport; plan: Plan }

/** Releases the file's bytes and rows once they are planned: memory limits how many rows fit. */
async function readAndPlan(
  register: Register,
  act: Act,
  importId: string,
  how: 'anew' | 'as-checked',
): Promise<Planned | undefined> {
  const kept = await register.read((reading) => findImport(reading, importId))
  const read = kept && (await readStored(register, act, kept, how))
  if (!read) return undefined
  const { rows, fingerprints, findings, ...rest } = read
  const plan = await register.read((reading) =>
    planImport(reading, rows, fingerprints, {
      existing: kept.existing,
      newId: act.newId,
      council: act.council,
    }),
  )
  return { kept, ...rest, plan: { ...plan, findings: inOrder([...findings, ...plan.findings]) } }
}

async function readStored(
  register: Register,
  act: Act,
  kept: KeptImport,
  how: 'anew' | 'as-checked',
): Promise<ReadImport | undefined> {
  const content = await register.read((reading) => importFile(reading, kept.id))
  if (!content) return undefined
  const answers = await register.read((reading) => answersTo(reading, kept, how))
  return readImport(act, { content, format: kept.format }, answers)
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

/**
 * Keeps the looks first: findings can be read as soon as they are kept. Keeps no findings if the file was discarded
 * meanwhile.
 */
async function keepAll(register: Register, act: Act, importId: string, { findings, toldOf }: Plan): Promise<void> {
  for (const customerIds of inPieces(toldOf, batch)) {
    const look = { at: act.at, by: act.by, foundBy: 'log', customerIds, newId: act.newId } as const
    await register.look((tx) => recordAccess(tx, look))
  }
  for (let at = 0; at === 0 || at < findings.length; at += batch) {
    await register.write(async (tx) => {
      if (!(await hasImportFile(tx, importId))) return
      await keepFindings(tx, importId, findings.slice(at, at + batch), act.newId, at === 0)
    })
  }
}

/**
 * P13: only what an officer signed comes into force. Returns the list to sign, or null if all of it was signed: nobody
 * needs it then, and memory limits how many rows fit.
 */
async function listIfUnsigned(register: Register, act: Act, kept: KeptImport, plan: Plan): Promise<ToSign[] | null> {
  const list = listToSign(plan, today(act))
  if (list.length === 0) return null
  if (kept.signed === null || !isSigned(kept)) return list
  const unsigned = new Unsigned(list)
  await register.read(async (reading) => {
    for (let skip = 0, page = ['']; page.length > 0; skip += page.length) {
      page = await toSignOf(reading, kept.id, pageToSign, skip)
      for (const content of page) unsigned.strike(JSON.parse(content))
    }
  })
  return unsigned.isEmpty ? null : list
}

/** Lines of the signed list at once: a few megabytes. */
const pageToSign = 10_000

/** P13: keeps the list that an officer must sign. */
const keepList = (register: Register, act: Act, importId: string, list: ToSign[]): Promise<void> =>
  register.write(async (tx) => {
    if (!(await hasImportFile(tx, importId))) return
    await keepToSign(tx, importId, { list: linesOf(list), digest: digestOf(list), newId: act.newId })
  })

/** One by one: memory limits how many rows fit. */
function* linesOf(list: readonly ToSign[]) {
  for (const one of list) yield { row: one.row, content: JSON.stringify(one) }
}
