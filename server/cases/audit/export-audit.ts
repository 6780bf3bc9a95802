import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import type { LookBack } from '../../contract/audit.ts'
import { dayAt } from '../../policy/calendar.ts'
import { mayAs } from '../../policy/who-may.ts'
import type { Register } from '../../register/register.ts'
import { byteOrderMark, csvLines } from '../../sheets/csv.ts'
import { type Act, audit, enforce } from '../act.ts'
import { seeLedger } from './see-ledger.ts'
import { seeTrail } from './see-trail.ts'

const batchSize = 500

/**
 * G: the access ledger as a .csv, filtered; the export itself is recorded in the trail. It is streamed page by page, so
 * that a million looks need no more memory than one page.
 */
export async function exportLedger(
  register: Register,
  act: Act,
  filter: LookBack,
): Promise<AsyncGenerator<Uint8Array>> {
  enforce(mayAs(act.by, 'Auditor'))
  const head = ['When (UTC)', 'Day', 'Customer', 'Customer id', 'While joined', 'Found by', 'Who', 'Who (id)']
  return await exported(register, act, 'ledger-exported', filter, head, async (after) => {
    const { entries, next } = await seeLedger(register, act, { ...filter, after }, batchSize)
    const rows = entries.map(({ at, reference, customerId, whileJoined, foundBy, by }) => [
      at,
      dayOf(act, at),
      reference ?? '',
      customerId,
      inCell(whileJoined),
      foundBy,
      by.name ?? '',
      by.oid,
    ])
    return { rows, next }
  })
}

/** G: the audit trail as a .csv, in the same way. */
export async function exportTrail(register: Register, act: Act, filter: LookBack): Promise<AsyncGenerator<Uint8Array>> {
  enforce(mayAs(act.by, 'Auditor'))
  const head = [
    'Entry',
    'When (UTC)',
    'Day',
    'What',
    'Record id',
    'Customer',
    'Customer id',
    'While joined',
    'Who',
    'Who (id)',
    'Facts',
  ]
  return await exported(register, act, 'trail-exported', filter, head, async (after) => {
    const { entries, next } = await seeTrail(register, act, { ...filter, after }, batchSize)
    const rows = entries.map(({ seq, at, what, subjectId, reference, customerId, whileJoined, by, facts }) => [
      String(seq),
      at,
      dayOf(act, at),
      what,
      subjectId,
      reference ?? '',
      customerId,
      inCell(whileJoined),
      by.name ?? '',
      by.oid,
      JSON.stringify(facts),
    ])
    return { rows, next }
  })
}

/** Whether two entries were joined by mistake at that moment: it may be about the other customer. */
const inCell = (whileJoined: boolean) => (whileJoined ? 'yes' : '')

const dayOf = (act: Act, at: string) => dayAt(new Date(at), act.council.timeZone)

type Page = { rows: string[][]; next: string | null }

/** Reads the first page before sending anything, so that a refusal is an answer and not a broken file. */
async function exported(
  register: Register,
  act: Act,
  what: 'ledger-exported' | 'trail-exported',
  { from, to, kind, customer, officer }: LookBack,
  head: string[],
  page: (after: string | null) => Promise<Page>,
): Promise<AsyncGenerator<Uint8Array>> {
  const first = await page(null)
  const facts = { from, to, kind, ofOneCustomer: customer !== null, ofOneOfficer: officer !== null }
  await register.write((tx) => audit(tx, act, { what, subjectId: '', customerId: '', facts }))
  return lines(first, head, page)
}

async function* lines(first: Page, head: string[], page: (after: string | null) => Promise<Page>) {
  const bytes = new TextEncoder()
  yield bytes.encode(byteOrderMark + csvLines([head]))
  for (let current = first; ; current = await page(current.next)) {
    yield bytes.encode(csvLines(current.rows))
    if (current.next === null) return
    await turnOfTheLoop()
  }
}
