import { createHash } from 'node:crypto'
import type { Act } from '../../server/cases/act.ts'
import { checkImport, type ImportContext, runImport } from '../../server/cases/import/run-import.ts'
import { askToSign, signImport } from '../../server/cases/import/sign-import.ts'
import { exportLog } from '../../server/cases/log/export-log.ts'
import type { SheetFormat } from '../../server/policy/vocabulary-import.ts'
import { findingsOf } from '../../server/register/import/import-findings.ts'
import { addImport, changeImport, findImport } from '../../server/register/import/imports.ts'
import { openStaging } from '../../server/register/import/staging.ts'
import { openRegister } from '../../server/register/register.ts'
import { newId } from '../../server/register/store/new-id.ts'
import { byteOrderMark, csvLines } from '../../server/sheets/csv.ts'
import { type Cell, writeXlsx } from '../../server/sheets/xlsx/write-xlsx.ts'
import { colleagues } from '../cast.ts'
import { tom } from './deciding.ts'
import type { Where } from './store/stores.ts'

/** Rows of texts as a .csv. */
export const csvOf = (rows: string[][]): Uint8Array => Buffer.from(byteOrderMark + csvLines(rows))

/** An open register and its importing, in this process. */
export async function importingInto(where: Where): Promise<ImportContext> {
  const register = await openRegister(where)
  return { register, openStaging: () => openStaging(where), clock: () => new Date('2026-11-03T09:00:00.000Z') }
}

/** Keeps a file for import, as its upload does. Returns the import's id. */
export async function keepFile(
  { register }: ImportContext,
  act: Act,
  content: Uint8Array,
  { format = 'csv', existing = 'leave' }: { format?: SheetFormat; existing?: 'leave' | 'add' } = {},
): Promise<string> {
  const id = newId()
  const sha256 = createHash('sha256').update(content).digest('hex')
  await register.write(async (tx) => {
    await addImport(tx, { id, format, content, sha256, at: act.at, by: act.by })
    await changeImport(tx, id, act.at, { existing })
  })
  return id
}

/** Imports a file as a register keeper would: the dry run, then the import if nothing stops it. */
export async function giveFile(
  working: ImportContext,
  act: Act,
  content: Uint8Array,
  {
    format = 'csv',
    existing = 'leave',
    run = true,
  }: { format?: SheetFormat; existing?: 'leave' | 'add'; run?: boolean } = {},
) {
  const id = await keepFile(working, act, content, { format, existing })
  await checkImport(working, act, id)
  const seen = () =>
    working.register.read(async (reading) => ({
      kept: await findImport(reading, id),
      findings: await findingsOf(reading, id, 10_000),
    }))
  const dry = await seen()
  if (run && dry.kept?.state === 'checked') {
    await signed(working, act, id)
    await runImport(working, act, id)
  }
  return { id, dry, done: (await seen()).kept }
}

/** P13: an officer signs what a checked file puts in force, if anything. */
export async function signed({ register }: ImportContext, keeper: Act, id: string): Promise<void> {
  const list = (await register.read((reading) => findImport(reading, id)))?.list
  if (!list) return
  await register.write((tx) => askToSign(tx, keeper, id))
  await register.write((tx) => signImport(tx, { ...tom, council: keeper.council }, id, { outcome: 'sign', list }))
}

/** The whole log as one file. */
export async function exported({ register }: ImportContext, act: Act, format: SheetFormat): Promise<Buffer> {
  const pages = await exportLog(register, act, format)
  if (format === 'xlsx') {
    const pieces: Uint8Array[] = []
    for await (const piece of writeXlsx('Log', pages)) pieces.push(piece)
    return Buffer.concat(pieces)
  }
  let text = byteOrderMark
  for await (const rows of pages) text += csvLines(rows.map((cells) => cells.map(asText)))
  return Buffer.from(text)
}

const asText = (cell: Cell): string => (cell === null ? '' : typeof cell === 'string' ? cell : cell.day)

/** The columns of a council's own log, and rows of it. */
export const titles = [
  'Name',
  'Also known as',
  'E-mail',
  'Telephone',
  'Measures',
  'Designated contact',
  'Address of the contact',
  'In force on',
  'Reasons',
  'Notes',
  'Approved by',
  'Warning on',
  'State',
  'Lifted on',
  'Services',
  'Letter sent on',
]
export const council = (given: Record<string, string>) => titles.map((title) => given[title] ?? '')
/** The cells of a restriction. */
export const restricted = {
  Measures: 'Designated contact',
  'Designated contact': colleagues.sam.name,
  'Address of the contact': colleagues.sam.address,
  'In force on': '2026-03-03',
  'Letter sent on': '2026-03-03',
}
