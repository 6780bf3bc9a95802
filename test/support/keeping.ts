import type { Act } from '../../server/cases/act.ts'
import { addPoint } from '../../server/cases/contact-point/add-contact-point.ts'
import { correctRecord } from '../../server/cases/customer/correct-record.ts'
import { mergeCustomers } from '../../server/cases/customer/merge-customers.ts'
import { seeCustomer } from '../../server/cases/customer/see-customer.ts'
import { undoMerge } from '../../server/cases/customer/undo-merge.ts'
import { askedOf } from '../../server/cases/mail-arrangement/asked.ts'
import { confirmArrangement } from '../../server/cases/mail-arrangement/confirm-arrangement.ts'
import type { CorrectionToMake } from '../../server/contract/customer/correction.ts'
import { own, type Whose } from '../../server/policy/contact-point/whose.ts'
import type { ContactPointKind } from '../../server/policy/vocabulary.ts'
import { findArrangement } from '../../server/register/mail-arrangement/arrangements.ts'
import type { Register } from '../../server/register/register.ts'
import type { Writing } from '../../server/register/store.ts'
import { clue } from './acts.ts'
import { ruth } from './deciding.ts'
import { amira, warn } from './doing.ts'

/** What the register keeper does on a customer's page; by Ruth, unless a test says otherwise. */
export const add = (
  register: Register,
  customerId: string,
  kind: ContactPointKind,
  value: string,
  whose: Whose = own,
) => register.write((tx) => addPoint(tx, ruth, customerId, { kind, value, whose, why: 'She wrote so.' }))

export const merge = (register: Register, id: string, other: string, act: Act = ruth) =>
  register.write((tx) => mergeCustomers(tx, act, id, { other, why: 'The same hand.' }))

export const takeApart = (register: Register, mergeId: string, act: Act = ruth) =>
  register.write((tx) => undoMerge(tx, act, mergeId))

export const correct = (register: Register, given: Omit<CorrectionToMake, 'why'>, act: Act = ruth) =>
  register.write((tx) => correctRecord(tx, act, { why: 'It was a slip.', ...given }))

export const page = (register: Register, customerId: string, act: Act = ruth) => seeCustomer(register, act, customerId)

/** The texts of the timeline, newest first. */
export const told = async (register: Register, customerId: string, act: Act = ruth) =>
  (await page(register, customerId, act)).timeline.events.map(({ words }) => words)

/** Warns somebody other than Petra. */
export const another = (register: Register, address = 'p.holm@example.net') =>
  warn(register, amira, { customer: clue({ addresses: [address] }) })

const nothing = { addresses: [], forwardTo: null, exceptions: [], marks: [], groups: [], departments: [], since: '' }

/** ICT confirms an arrangement with their page just read. */
export async function confirmNow(tx: Writing, act: Act, arrangementId: string) {
  const found = await findArrangement(tx, arrangementId)
  const [one] = found ? await askedOf(tx, act, [found]) : []
  return await confirmArrangement(tx, act, arrangementId, { seen: one?.asked ?? { state: 'removed', ...nothing } })
}
