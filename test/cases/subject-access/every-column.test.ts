import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { everyTable as facts } from '../../../docs/data-protection/facts/every-table.ts'
import type { Register } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { oneOfEach } from '../../register/support/one-of-each.ts'
import { disclosed } from '../../support/disclosed.ts'
import { now } from '../../support/doing.ts'
import { everyColumn } from '../../support/store/every-column.ts'
import { stores } from '../../support/store/stores.ts'

/** About the person in no other way than the records are, or not about them: proof, machinery, the council's own. */
const notAboutThem =
  /^(audit_|access_ledger|accounts|ledger_seals|record_salts|once_only|look_up|settings|retention|reports|report_|tenant|calendar|contact_moves|mark_drifts|originals|write_|imports|import_|waiting_|original_words\.made_at)/
/**
 * Ids and digests; JSON that is read part by part; the machinery of mail; and what only the server needs: the address for
 * writing back to a colleague, and the words of a contact point for the search.
 */
const notWords =
  /(^|_)(id|oid|tid)$|^(key|moved|by_key|by_address|replaced_by|merged_into|sha256|filed_salt|fingerprint|measures|contact|deputy|services|ways|mail_exceptions|exceptions|mail_marks|marks|former_contacts|considered|terms|grounds|looks|steps|form|content|attached|headers|items|gathered_for|claimed_by|next_at|leaves_at|record_kind|field|search_text)$/
/** JSON: a list of texts. */
const inLists = /^(behaviours|involvement|recipients|left_alone)$/
/** JSON with words that people wrote, each in its place. */
const wordsInside: { [column: string]: (word: string) => unknown } = {
  measures: (word) => [
    { kind: 'type', what: word },
    { kind: 'days-and-times', when: `${word} when` },
    { kind: 'channel-closed', channel: 'email', instead: `${word} instead` },
  ],
  considered: (word) => ({
    ...{ warnings: word, reasonableAdjustments: word, supportOffered: word, mediation: word, lesserMeasures: word },
    supportWorker: { known: true, name: word, organisation: word, tried: word },
    councillors: { affected: true, whyNot: word, arrangement: word, heard: [] },
  }),
  grounds: (word) => ({ behaviourSince: word, needs: word, lesserMeasures: word }),
  looks: (word) => [{ at: now.toISOString(), by: { name: 'Ruth Abbey' }, why: word }],
  form: (word) => ({ adjustments: word }),
}
/** What the papers call words that people wrote, and messages: a person must read them. */
const freeTextHoldings = ['words', 'support', 'message', 'letter', 'statement', 'representative'] as const
/** The papers have them with the words, and they are chosen from a list, or name contacts. */
const notFree = /^(behaviours|involvement|channel|type|former_contacts|part|whose)$/

const isFreeText = (table: string, column: string): boolean => {
  const { columns } = facts[table as keyof typeof facts]
  const held = columns as { readonly [holding: string]: readonly string[] | undefined }
  const isWords = freeTextHoldings.some((holding) => held[holding]?.includes(column))
  // An own reference comes from the council's spreadsheet, which has whatever somebody typed.
  return (isWords && !notFree.test(column)) || column in wordsInside || column === 'own_reference'
}

/** Every text of a record that is not marked. */
function* unmarkedIn(told: unknown): Generator<string> {
  if (typeof told === 'string') yield told
  if (typeof told !== 'object' || told === null || 'freeText' in told || 'redact' in told) return
  for (const one of Object.values(told)) yield* unmarkedIn(one)
}

/** A record in every table about a customer. */
async function everyTable(register: Register): Promise<void> {
  await oneOfEach(register)
  const by = { by_oid: 'o', by_tid: 't', by_name: 'Ruth Abbey' }
  await register.write(async (tx) => {
    await tx.updateTable('customers').set({ language: 'welsh' }).execute()
    const { id } = await tx.selectFrom('escalations').select('id').executeTakeFirstOrThrow()
    const draft = { id: newId(), escalation_id: id, form: '{}', saved_at: now.toISOString() }
    await tx
      .insertInto('decision_drafts')
      .values({ ...draft, ...by })
      .execute()
    const letter = await tx.selectFrom('letters').select('id').executeTakeFirstOrThrow()
    const posting = { id: newId(), letter_id: letter.id, state: 'returned', content: '', attempts: 1 } as const
    const on = { handed_at: now.toISOString(), dated_on: '2026-11-03', next_at: now.toISOString() }
    await tx
      .insertInto('postings')
      .values({ ...posting, ...on, ...by })
      .execute()
  })
}

describe.each(stores)('G: a subject access file, on $store', ({ store, openEmpty }) => {
  test('the JSON and the text contain every value about the person, from every column; what people wrote is marked', async () => {
    const register = await openEmpty()
    await everyTable(register)
    // A text of its own in each column that accepts one, filled or not: a column that the file forgets fails.
    const planted: { table: string; column: string; word: string }[] = []
    const columns = (await everyColumn(register, store)).filter(
      ({ table, column, type }) =>
        type === 'text' &&
        !notAboutThem.test(`${table}.${column}`) &&
        (!notWords.test(column) || column in wordsInside),
    )
    for (const { table, column } of columns) {
      const word = `planted ${table} ${column};`
      const json = inLists.test(column) ? [word] : wordsInside[column]?.(word)
      const value = json ? JSON.stringify(json) : word
      const done = await register
        .write((tx) => sql`update ${sql.table(table)} set ${sql.ref(column)} = ${value}`.execute(tx))
        .then(({ numAffectedRows }) => Number(numAffectedRows ?? 0) > 0)
        .catch(() => false)
      if (done) planted.push({ table, column, word })
    }
    const tables = new Set(columns.map(({ table }) => table))
    expect([...tables].filter((table) => !planted.some((one) => one.table === table))).toEqual([])
    const entries = await register.read((tx) =>
      tx.selectFrom('customers').select('id').where('merged_into', 'is', null).execute(),
    )
    const files: Awaited<ReturnType<typeof disclosed>>[] = []
    for (const { id } of entries) files.push(await disclosed(register, id))
    const json = JSON.stringify(files.map(({ record }) => record))
    expect(planted.flatMap(({ word }) => (json.includes(word) ? [] : word))).toEqual([])
    const unmarked = files.flatMap(({ record }) => [...unmarkedIn(record)])
    const free = planted.filter(({ table, column }) => isFreeText(table, column))
    expect(free.length).toBeGreaterThan(50)
    expect(free.flatMap(({ word }) => (unmarked.some((text) => text.includes(word)) ? word : []))).toEqual([])
    const plain = files
      .map(({ text }) => text)
      .join()
      .replaceAll(/\s+/g, ' ')
    expect(planted.flatMap(({ word }) => (plain.includes(word) ? [] : word))).toEqual([])
  })
})
