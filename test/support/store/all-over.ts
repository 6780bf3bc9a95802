import type { Kysely } from 'kysely'
import type { Act } from '../../../server/cases/act.ts'
import { answerQuestion } from '../../../server/cases/decision/answer-legal-question.ts'
import { recordRepresentation } from '../../../server/cases/representation/record-representation.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { hashAndLength } from '../../../server/register/evidence/evidence.ts'
import type { Register } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { customers } from '../../cast.ts'
import { call, clue, message } from '../acts.ts'
import { answer, approval, decide, on, record, reviewed } from '../deciding.ts'
import { amira, file, pass, propose, seen, warn } from '../doing.ts'
import { answeredObjection, decidedFormalWarning } from '../formal-warnings.ts'
import { confirmNow } from '../keeping.ts'
import { everyColumn } from './every-column.ts'

export const mark = 'planted-word-7f3a'
const original = Buffer.from(`From: petra.holm@example.org\r\nSubject: ${mark}\r\n\r\n${mark}\r\n`)
export const evidence = (id: string) => ({
  contact: message({ internetMessageId: `<${id}@example.org>`, subject: mark }),
  original: original.toString('base64'),
})

export const lift = (register: Register, act: Act, id: string) =>
  register.write((tx) => liftRestriction(tx, act, id, { reasons: 'She keeps to it.' }))

/** Records every letter as sent, and every mail arrangement as removed. */
export async function settle(register: Register, day: string): Promise<void> {
  const letters = await register.read((reading) =>
    reading.selectFrom('letters').select('id').where('state', '=', 'to-write').execute(),
  )
  for (const { id } of letters)
    await record(register, on(day), id, { how: 'sent', sentOn: day, method: 'post', text: null })
  const arranged = await register.read((reading) =>
    reading.selectFrom('arrangements').select('id').where('state', '!=', 'removed').execute(),
  )
  for (const { id } of arranged) await register.write((tx) => confirmNow(tx, on(day, 'lee'), id))
}

/**
 * Petra with one of everything: a warning, a report, a formal warning with an objection, a restriction with a
 * representation and a review, and a message that was passed on. The restriction is lifted on 1 December 2026.
 */
export async function everythingOfPetra(register: Register) {
  const { customerId } = await warn(register, amira, {
    customer: clue({
      addresses: customers.petra.addresses,
      numbers: customers.petra.numbers,
      names: [customers.petra.name],
    }),
  })
  await propose(register, amira, customerId, { why: mark })
  const warned = await decidedFormalWarning(register, [{ contact: call(), original: null }])
  await record(register, on('2026-11-03'), warned.id)
  const answered = await answeredObjection(register, warned.id, {}, on('2026-11-03', 'tom'))
  await record(register, on('2026-11-03'), answered.letterId ?? '')
  const filed = await file(register, amira, {
    behaviours: ['abusive'],
    account: mark,
    evidence: [evidence('a'), evidence('b')],
  })
  const legalQuestion = { question: mark, lastResort: true }
  const decided = await decide(register, on('2026-11-03'), filed.escalationId, { ...approval(), legalQuestion })
  const [restrictionId, letterId] = [decided.restrictionId ?? '', decided.letterId ?? '']
  await record(register, on('2026-11-03'), letterId)
  await answerOpenQuestions(register)
  await pass(register, amira, restrictionId)
  for (let n = 0; n < 5; n++) await seen(register, amira, 'petra.holm@example.org')
  const { representationId } = await register.write((tx) =>
    recordRepresentation(tx, amira, {
      restrictionId,
      receivedOn: '2026-11-03',
      account: mark,
      evidence: evidence('c'),
    }),
  )
  await answer(register, on('2026-11-20', 'tom'), representationId)
  await reviewed(register, on('2026-11-21'), restrictionId)
  await settle(register, '2026-11-22')
  await lift(register, on('2026-12-01'), restrictionId)
  await settle(register, '2026-12-02')
  return { customerId, restrictionId, escalationId: filed.escalationId }
}

/** P3: answers each open question to legal services. */
export async function answerOpenQuestions(register: Register): Promise<void> {
  const open = await register.read((reading) =>
    reading.selectFrom('legal_questions').select('id').where('answered_at', 'is', null).execute(),
  )
  for (const { id } of open)
    await register.write((tx) => answerQuestion(tx, on('2026-11-20'), id, { advice: 'No offence.' }))
}

type Anything = Record<string, Record<string, unknown>>

/** Plants the mark in every text column that accepts it, but not where retention reads it or nothing may change. */
export async function plant(register: Register, store: string): Promise<void> {
  const judged =
    /(^|_)id$|^(key|id|seq|at|lapses_on|given_at|lifted_on|undone_at|withdrawn_at|withdrawn_on|decided_at|removed_at|answered_at|added_at|made_at|merged_into|state)$/
  for (const { table, column, type } of await everyColumn(register, store)) {
    if (
      type !== 'text' ||
      judged.test(column) ||
      ['audit_trail', 'audit_head', 'access_ledger', 'ledger_seals', 'record_salts', 'once_only', 'imports'].includes(
        table,
      )
    )
      continue
    await register
      .write((tx) =>
        (tx as unknown as Kysely<Anything>)
          .updateTable(table)
          .set({ [column]: column === 'drifts' ? JSON.stringify([mark]) : mark })
          .execute(),
      )
      .catch(() => undefined)
  }
}

/** Makes these records look imported, from a file that is still stored. */
export async function importedWith(register: Register, said: string, recordIds: string[], at: string): Promise<void> {
  const [importId, by] = [newId(), { by_oid: 'o', by_tid: 't', by_name: 'Ruth Abbey' }]
  const none = { counts: null, ended_at: null }
  await register.write(async (tx) => {
    const file = { id: importId, state: 'to-sign', format: 'csv', made_at: at } as const
    const { sha256 } = hashAndLength(Buffer.from(said))
    await tx
      .insertInto('imports')
      .values({ ...file, ...none, ...by, sha256: sha256 ?? '', bytes: 1 })
      .execute()
    await tx
      .insertInto('import_files')
      .values({ import_id: importId, content: Buffer.from(said), answers: '{}' })
      .execute()
    for (const [row, record_id] of recordIds.entries()) {
      const from = { record_id, import_id: importId, kind: 'restriction', row_number: row, fingerprint: 'x' } as const
      const words = {
        approved_by: `${said} approved`,
        own_reference: `${said} reference`,
        notes: `${said} notes`,
        considered: `${said} considered`,
        evidence: `${said} evidence`,
      }
      await tx
        .insertInto('imported_records')
        .values({ ...from, ...words })
        .execute()
    }
  })
}
