import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { AuditEntry } from '../../server/register/audit/audit-entry.ts'
import { appendAudit, mustBeInTrail, verifyAuditTrail } from '../../server/register/audit/audit-trail.ts'
import type { Register } from '../../server/register/register.ts'
import type { Writing } from '../../server/register/store.ts'
import { firstRows } from '../support/is-full.ts'
import { rowCounts } from '../support/store/rows.ts'
import { eitherTest, stores } from '../support/store/stores.ts'

const entry = (subjectId: string): AuditEntry => ({
  at: new Date('2026-11-03T09:00:00.000Z'),
  by: { oid: 'amira', tid: 'council' },
  what: 'warning-given',
  subjectId,
  customerId: 'customer',
  facts: { channel: 'email', lapsesOn: '2027-11-03' },
})

async function trailOf(register: Register, length: number): Promise<void> {
  await register.write(async (tx) => {
    for (let n = 1; n <= length; n++) await appendAudit(tx, entry(`warning-${n}`))
  })
}

const run = (register: Register, statement: string) => register.write((tx) => sql.raw(statement).execute(tx))

/** What somebody with write access to the database does, once they have dropped the guards. */
async function tamper(register: Register, store: string, ...statements: string[]): Promise<void> {
  await register.write(async (tx) => {
    const guards = [
      'audit_trail_no_update',
      'audit_trail_no_delete',
      'audit_trail_no_replace',
      'audit_head_no_update',
      'audit_head_no_delete',
    ]
    for (const guard of guards) await dropGuard(tx, store, guard)
    for (const statement of statements) await sql.raw(statement).execute(tx)
  })
}

async function dropGuard(tx: Writing, store: string, guard: string): Promise<void> {
  const on = store === 'SQLite' ? '' : ` on ${guard.startsWith('audit_head') ? 'audit_head' : 'audit_trail'}`
  await sql.raw(`drop trigger if exists ${guard}${on}`).execute(tx)
}

describe.each(stores)('the audit trail on $store', ({ store, openEmpty }) => {
  const either = eitherTest(store)
  it('is sound when empty, and after entries are added one by one', async () => {
    const register = await openEmpty()
    expect(await register.read(verifyAuditTrail)).toEqual({ entries: 0, firstBroken: null })
    await trailOf(register, 1201)
    expect(await register.read(verifyAuditTrail)).toEqual({ entries: 1201, firstBroken: null })
  })

  it('keeps one order when many writes arrive at once', async () => {
    const register = await openEmpty()
    await Promise.all(Array.from({ length: 30 }, (_, n) => register.write((tx) => appendAudit(tx, entry(`w-${n}`)))))
    expect(await register.read(verifyAuditTrail)).toEqual({ entries: 30, firstBroken: null })
  })

  it('an act that changes a record and forgets its entry fails, and keeps nothing', async () => {
    const register = await openEmpty()
    const row = { id: 'c', added_at: '2026-11-03T09:00:00.000Z' }
    const act = (isSaid: boolean) =>
      register.write(async (tx) => {
        await tx.insertInto('customers').values(row).execute()
        if (isSaid) await appendAudit(tx, entry('c'))
        mustBeInTrail(tx)
      })
    await expect(act(false)).rejects.toThrow('An act changed customers and added no entry to the audit trail.')
    expect(await rowCounts(register)).toMatchObject({ customers: 0, audit_trail: 0 })
    await act(true)
    expect(await rowCounts(register)).toMatchObject({ customers: 1, audit_trail: 1 })
  })

  it('loses only the entry of a transaction that fails', async () => {
    const register = await openEmpty()
    await trailOf(register, 2)
    const failed = register.write(async (tx) => {
      await appendAudit(tx, entry('never'))
      throw new Error('refused')
    })
    await expect(failed).rejects.toThrow('refused')
    await trailOf(register, 1)
    expect(await register.read(verifyAuditTrail)).toEqual({ entries: 3, firstBroken: null })
  })

  it('can be verified during writes', async () => {
    const register = await openEmpty()
    await trailOf(register, 700)
    const acting = Promise.all(Array.from({ length: 20 }, () => trailOf(register, 1)))
    const verdicts = await Promise.all(Array.from({ length: 5 }, () => register.read(verifyAuditTrail)))
    await acting
    for (const { firstBroken } of verdicts) expect(firstBroken).toBeNull()
  })

  it.each([
    "update audit_trail set at = '2020-01-01T00:00:00.000Z' where seq = 2",
    'delete from audit_trail where seq = 3',
    'delete from audit_trail',
    'update audit_head set seq = 1',
    "update audit_head set hash = 'x'",
    'delete from audit_head',
    ...(store === 'SQLite'
      ? [
          "insert or replace into audit_trail select seq, at, what, 'dan', by_tid, subject_id, customer_id, facts, previous_hash, hash, records from audit_trail where seq = 2",
          'update or replace audit_trail set seq = 1 where seq = 2',
          "insert or replace into audit_head (id, seq, hash) values (1, 9, 'x')",
          "insert or replace into access_ledger select id, at, customer_id, found_by, 'dan', by_tid, by_name, batch from access_ledger",
        ]
      : [
          'truncate audit_trail',
          'truncate audit_trail, audit_head, access_ledger',
          'truncate access_ledger',
          "insert into audit_trail select * from audit_trail where seq = 2 on conflict (seq) do update set at = 'x'",
        ]),
    "update access_ledger set by_oid = 'dan'",
  ])('cannot be changed, because the database refuses: %s', async (statement) => {
    const register = await openEmpty()
    await trailOf(register, 3)
    await run(
      register,
      "insert into access_ledger (id, at, customer_id, found_by, by_oid, by_tid, by_name) values ('1', '', '', 'name', '', '', '')",
    )
    await expect(run(register, statement)).rejects.toThrow('append-only')
    expect(await register.read(verifyAuditTrail)).toEqual({ entries: 3, firstBroken: null })
  })

  // The next test changes every column, too.
  it.each(firstRows(1, ['facts', 'at', 'what', 'by_oid', 'by_tid', 'subject_id', 'customer_id']))(
    'names the entry in which %s was changed',
    async (column) => {
      const register = await openEmpty()
      await trailOf(register, 5)
      await tamper(register, store, `update audit_trail set ${column} = 'other' where seq = 3`)
      expect(await register.read(verifyAuditTrail)).toEqual({
        entries: 2,
        firstBroken: { seq: 3, why: 'This entry was changed after it was written.' },
      })
    },
  )

  either('detects one changed character anywhere, in every column of an entry', async () => {
    const register = await openEmpty()
    await trailOf(register, 3)
    await tamper(register, store)
    const row = await register.read((reading) =>
      reading.selectFrom('audit_trail').selectAll().where('seq', '=', 2).executeTakeFirstOrThrow(),
    )
    // Every column but the number contains a text.
    const { seq: _, ...texts } = row
    expect(Object.keys(texts)).toHaveLength(10)
    for (const [column, value] of Object.entries(texts)) {
      for (let i = 0; i < value.length; i++) {
        const changed = `${value.slice(0, i)}${value[i] === 'x' ? 'y' : 'x'}${value.slice(i + 1)}`
        const set = (to: string) =>
          register.write((tx) =>
            tx
              .updateTable('audit_trail')
              .set({ [column]: to })
              .where('seq', '=', 2)
              .execute(),
          )
        await set(changed)
        const verdict = await register.read(verifyAuditTrail)
        expect({ column, i, seq: verdict.firstBroken?.seq }).toEqual({ column, i, seq: 2 })
        await set(value)
      }
    }
    expect((await register.read(verifyAuditTrail)).firstBroken).toBeNull()
  })

  const wrongs: [what: string, statements: string[], seq: number, why: RegExp][] = [
    ['a changed hash', ["update audit_trail set hash = 'other' where seq = 3"], 3, /changed/],
    ['a changed link', ["update audit_trail set previous_hash = 'other' where seq = 3"], 3, /does not follow/],
    ['a deleted entry', ['delete from audit_trail where seq = 3'], 3, /missing/],
    ['a deleted first entry', ['delete from audit_trail where seq = 1'], 1, /missing/],
    [
      'a deleted entry with the gap closed',
      [
        'delete from audit_trail where seq = 3',
        'update audit_trail set seq = 3 where seq = 4',
        'update audit_trail set seq = 4 where seq = 5',
      ],
      3,
      /does not follow/,
    ],
    [
      'two swapped entries',
      [
        'update audit_trail set seq = 9 where seq = 2',
        'update audit_trail set seq = 2 where seq = 3',
        'update audit_trail set seq = 3 where seq = 9',
      ],
      2,
      /does not follow/,
    ],
    ['a missing end', ['delete from audit_trail where seq >= 4'], 4, /cut off/],
    ['all entries deleted', ['delete from audit_trail'], 1, /cut off/],
    [
      'an entry appended',
      [
        "insert into audit_trail select 6, at, what, by_oid, by_tid, subject_id, customer_id, facts, hash, 'made up', records from audit_trail where seq = 5",
      ],
      6,
      /changed/,
    ],
    [
      'a missing end, with its recorded end moved back',
      ['delete from audit_trail where seq = 5', 'update audit_head set seq = 4'],
      4,
      /recorded end/,
    ],
    ['a recorded end moved back', ['update audit_head set seq = 2'], 5, /goes on after/],
    ['a recorded end with another hash', ["update audit_head set hash = 'x' || substr(hash, 2)"], 5, /recorded end/],
    ['a recorded end moved forward', ['update audit_head set seq = 6'], 6, /cut off/],
    ['no recorded end', ['delete from audit_head'], 5, /recorded end/],
    ['an entry with another number', ['update audit_trail set seq = 9 where seq = 3'], 3, /missing/],
  ]
  // The chain is followed in the same way on both.
  it.each(store === 'SQLite' ? wrongs : firstRows(3, wrongs))('reports %s', async (_, statements, seq, why) => {
    const register = await openEmpty()
    await trailOf(register, 5)
    await tamper(register, store, ...statements)
    const { firstBroken } = await register.read(verifyAuditTrail)
    expect(firstBroken).toEqual({ seq, why: expect.stringMatching(why) })
  })
})
