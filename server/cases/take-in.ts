import { type Finding, stops } from '../policy/import-finding.ts'
import { keepAccess } from '../register/access-ledger.ts'
import { addImportedCustomers, addImportedRecords } from '../register/import-records.ts'
import {
  changeImport,
  findImport,
  forgetContent,
  forgetFile,
  hasImportFile,
  importFile,
  type KeptImport,
  keepFindings,
} from '../register/imports.ts'
import type { Register } from '../register/register.ts'
import type { Staging } from '../register/staging.ts'
import { type Act, audit } from './act.ts'
import { type Plan, planImport } from './plan-import.ts'
import { type ReadImport, readImport } from './read-import.ts'

/** What the work on a file needs: `clock` says how long ago it was last heard of. */
export type Importing = {
  register: Register
  openStaging: () => Promise<Staging>
  clock: () => Date
}

/** So many rows at a time: each batch holds others up for some milliseconds at most. */
const batch = 1000

/**
 * The dry run: reads the file, holds it against the register, and keeps what is to be told. Nothing is taken in. What
 * is shown of customers whom the register has is a look at the log.
 */
export async function checkImport({ register, clock }: Importing, act: Act, importId: string): Promise<void> {
  const given = await fileOf(register, importId)
  if (!given) return
  const { read, plan } = await readAndPlan(register, act, given)
  const unreadable = read.titles.length === 0
  await keepAll(register, act, importId, plan)
  const { encoding, titles, matching } = read
  const change = { encoding, titles, matching, counts: plan.counts, phase: null, done: 0, total: 0 }
  const state = unreadable ? 'unreadable' : 'checked'
  await register.write(async (tx) => {
    await changeImport(tx, importId, clock(), { ...change, state })
    if (unreadable) await forgetContent(tx, importId)
  })
}

/**
 * Takes a checked file in, all of it or nothing. Everything is got ready beside the register, which holds nobody up;
 * one act then moves it in, with its entry in the audit trail. P13: no entry of an approval is made, since none was.
 * Where the register has changed meanwhile so that something no longer fits, it is planned anew; what then is wrong is
 * told as by a dry run.
 */
export async function takeIn(working: Importing, act: Act, importId: string): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt++) {
    if (await tryTakeIn(working, act, importId)) return
  }
  await working.register.write((tx) => changeImport(tx, importId, working.clock(), { state: 'stopped', phase: null }))
}

async function tryTakeIn({ register, openStaging, clock }: Importing, act: Act, importId: string): Promise<boolean> {
  const given = await fileOf(register, importId)
  if (!given) return true
  const tell = (phase: string, done: number, total: number) =>
    register.write((tx) => changeImport(tx, importId, clock(), { phase, done, total }))
  await tell('reading', 0, 0)
  const { plan } = await readAndPlan(register, act, given)
  if (plan.findings.some(({ what }) => stops(what))) {
    await keepAll(register, act, importId, plan)
    await register.write((tx) =>
      changeImport(tx, importId, clock(), { state: 'checked', phase: null, counts: plan.counts }),
    )
    return true
  }
  const staging = await openStaging()
  try {
    await fill(staging, act, importId, plan, tell)
    await tell('moving', 0, 0)
    await staging.ready()
    return await moveIn(staging, act, given.kept, plan)
  } finally {
    await staging.close()
  }
}

async function fill(
  staging: Staging,
  act: Act,
  importId: string,
  { customers, records }: Plan,
  tell: (phase: string, done: number, total: number) => Promise<void>,
): Promise<void> {
  const source = { importId, at: act.at, by: act.by, newId: act.newId }
  const total = customers.length + records.length
  for (let at = 0; at < customers.length; at += batch) {
    await staging.fill((tx) => addImportedCustomers(tx, source, customers.slice(at, at + batch)))
    if (at % (batch * 5) === 0) await tell('preparing', at, total)
  }
  for (let at = 0; at < records.length; at += batch) {
    await staging.fill((tx) => addImportedRecords(tx, source, records.slice(at, at + batch)))
    if (at % (batch * 5) === 0) await tell('preparing', customers.length + at, total)
  }
}

/** False where the register has changed so that it does not fit any more. */
async function moveIn(staging: Staging, act: Act, kept: KeptImport, { counts }: Plan): Promise<boolean> {
  return await staging.moveIn(async (real) => {
    if (!(await hasImportFile(real, kept.id))) throw new Error('The file was put aside while it was being taken in.')
    const { format, bytes, sha256, existing } = kept
    const facts = { format, bytes, sha256, existing, ...counts }
    await audit(real, act, { what: 'register-imported', subjectId: kept.id, customerId: '', facts })
    await forgetFile(real, kept.id)
    await changeImport(real, kept.id, act.at, { state: 'done', phase: null, counts }, true)
  })
}

type Given = { kept: KeptImport; content: Uint8Array }

async function fileOf(register: Register, importId: string): Promise<Given | undefined> {
  return await register.read(async (reading) => {
    const kept = await findImport(reading, importId)
    const content = await importFile(reading, importId)
    return kept && content && { kept, content }
  })
}

async function readAndPlan(
  register: Register,
  act: Act,
  { kept, content }: Given,
): Promise<{ read: ReadImport; plan: Plan }> {
  const read = readImport(act, { content, format: kept.format }, kept.matching)
  const plan = await register.read((reading) =>
    planImport(reading, read.rows, read.fingerprints, {
      existing: kept.existing,
      newId: act.newId,
      timeZone: act.council.timeZone,
    }),
  )
  return { read, plan: { ...plan, findings: inOrder([...read.findings, ...plan.findings]) } }
}

const inOrder = (findings: Finding[]): Finding[] =>
  findings.toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0) || (one.column ?? 0) - (other.column ?? 0))

/** First the looks: what is found can be read as soon as it is kept. */
async function keepAll(register: Register, act: Act, importId: string, { findings, toldOf }: Plan): Promise<void> {
  for (let at = 0; at < toldOf.length; at += batch) {
    const look = { at: act.at, by: act.by, foundBy: 'log', customerIds: toldOf.slice(at, at + batch) } as const
    await register.look((tx) => keepAccess(tx, { ...look, newId: act.newId }))
  }
  await register.write((tx) => keepFindings(tx, importId, findings.slice(0, batch), act.newId, true))
  for (let at = batch; at < findings.length; at += batch) {
    await register.write((tx) => keepFindings(tx, importId, findings.slice(at, at + batch), act.newId, false))
  }
}
