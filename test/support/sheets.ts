import type { Act } from '../../server/cases/act.ts'
import { checkImport } from '../../server/cases/import/check-import.ts'
import { type Answers, noAnswers } from '../../server/cases/import/read-import.ts'
import { isReady, prepareImport, runImport } from '../../server/cases/import/run-import.ts'
import { readWaiting, seeImportToSign, signImport } from '../../server/cases/import/sign-import.ts'
import { digestOf, listToSign } from '../../server/cases/import/to-sign.ts'
import type { ImportChecked, SheetGiven } from '../../server/contract/import/import.ts'
import type { ImportSignature } from '../../server/contract/import/import-signature.ts'
import type { SheetFormat } from '../../server/policy/vocabulary-import.ts'
import { findImport } from '../../server/register/import/imports.ts'
import { openRegister, type Register } from '../../server/register/register.ts'
import { byteOrderMark, csvLines } from '../../server/sheets/csv.ts'
import { colleagues } from '../cast.ts'
import { tom } from './deciding.ts'
import type { Where } from './store/stores.ts'

/** Rows of texts as a .csv. */
export const csvOf = (rows: string[][]): Uint8Array => Buffer.from(byteOrderMark + csvLines(rows))

export type ImportContext = { register: Register }

/** An open register, in this process. */
export const importingInto = async (where: Where): Promise<ImportContext> => ({ register: await openRegister(where) })

type How = { format?: SheetFormat; run?: boolean; sign?: boolean } & Partial<Answers>

/**
 * Imports a file as a register keeper would: the dry run, then the import if nothing stops it, signed if need be. Without
 * `sign`, it waits for its signature.
 */
export async function giveFile(
  { register }: ImportContext,
  act: Act,
  content: Uint8Array,
  { format = 'csv', run = true, sign = true, ...said }: How = {},
) {
  const answers = { ...noAnswers, ...said }
  const { read, plan } = await prepareImport(register, act, { content, format, answers })
  const dry = {
    findings: plan.findings,
    counts: plan.counts,
    isReady: isReady(plan),
    list: digestOf(listToSign(plan)) ?? '',
  }
  if (!run || !dry.isReady) return { id: '', dry, done: undefined }
  const given = await register.write((tx) => runImport(tx, act, { format, content, answers }, read))
  if (sign && given.state === 'to-sign') await signed({ register }, act, given.importId)
  return { id: given.importId, dry, done: await register.read((reading) => findImport(reading, given.importId)) }
}

/** The dry run, as the page shows it. */
export const tried = (
  { register }: ImportContext,
  act: Act,
  content: Uint8Array,
  said: Partial<SheetGiven> = {},
): Promise<ImportChecked> =>
  checkImport(register, act, { file: Buffer.from(content).toString('base64'), format: 'csv', ...said })

/** P13: an officer signs what a file puts in force. */
export async function signed({ register }: ImportContext, keeper: Act, id: string): Promise<void> {
  const officer = { ...tom, council: keeper.council }
  const { list } = await seeImportToSign(register, officer, id, { skip: 0 })
  await signAs({ register }, officer, id, { outcome: 'sign', list: list ?? '' })
}

/** P13: an officer signs a file that waits, or refuses to; it is read before the transaction, as the route does. */
export async function signAs({ register }: ImportContext, officer: Act, id: string, given: ImportSignature) {
  const waiting = await readWaiting(register, officer, id)
  return await register.write((tx) => signImport(tx, officer, id, given, waiting))
}

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
