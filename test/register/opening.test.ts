import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { recordAccess } from '../../server/register/audit/access-ledger.ts'
import { verifyAuditTrail } from '../../server/register/audit/audit-trail.ts'
import { addCustomer } from '../../server/register/customer/customers.ts'
import { openRegister, type Register, RegisterUnavailable } from '../../server/register/register.ts'
import { newId } from '../../server/register/store/new-id.ts'
import { whyNotOpened } from '../../server/register/store/why-not-opened.ts'
import type { Writing } from '../../server/register/store.ts'
import { rowCounts } from '../support/store/rows.ts'
import { emptyPlaces, newRegisters, stores, type Where } from '../support/store/stores.ts'
import { asUnreleased } from '../support/unreleased.ts'

const at = new Date('2026-11-03T09:00:00.000Z')

async function open(where: Where): Promise<Register> {
  const register = await openRegister(where)
  onTestFinished(() => register.close())
  return register
}

/** Another server on the same register: writes one entry after another, and a dot for each, until it is stopped. */
function anotherServer(where: Where): ChildProcess {
  const script = `
    import { appendAudit } from './server/register/audit/audit-trail.ts'
    import { openRegister } from './server/register/register.ts'
    const register = await openRegister(${JSON.stringify(where)})
    for (;;) {
      await register.write((tx) => appendAudit(tx, {
        at: new Date(), by: { oid: 'o', tid: 't' }, what: 'customer-added', subjectId: 's', customerId: 'c',
      }))
      process.stdout.write('.')
    }`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}

/** Kills it without warning once it has reported `least` entries; returns how many it has reported. */
async function killedAfter(child: ChildProcess, least: number): Promise<number> {
  let said = 0
  child.stdout?.on('data', (dots: Buffer) => {
    said += dots.length
    if (said >= least) child.kill('SIGKILL')
  })
  await once(child, 'close')
  expect(said).toBeGreaterThanOrEqual(least)
  return said
}

describe.each(stores)('the register on $store', ({ emptyPlace, newRegister, openEmpty }) => {
  it('is created once when several servers start on an empty store', async () => {
    const where = await emptyPlace()
    const registers = await Promise.all(Array.from({ length: 5 }, () => open(where)))
    for (const register of registers) await expect(register.ready()).resolves.toBeUndefined()
  })

  it('keeps its data when reopened', async () => {
    const where = await emptyPlace()
    const first = await openRegister(where)
    await first.write((tx) => addCustomer(tx, newId(), at))
    await first.close()
    expect((await rowCounts(await open(where))).customers).toBe(1)
  })

  it('accepts writes from several servers, each atomic and in one order', async () => {
    const where = await newRegister()
    const register = await open(where)
    const others = [anotherServer(where), anotherServer(where)]
    const written = await Promise.all(others.map((other) => killedAfter(other, 20)))
    const { entries, firstBroken } = await register.read(verifyAuditTrail)
    expect(firstBroken).toBeNull()
    // A killed server may have written an entry that it could no longer report.
    expect(entries).toBeGreaterThanOrEqual((written[0] ?? 0) + (written[1] ?? 0))
  })

  it('can be read during a write, without seeing its changes before the commit', async () => {
    const register = await openEmpty()
    const done = Promise.withResolvers<void>()
    const begun = Promise.withResolvers<void>()
    const act = register.write(async (tx) => {
      await addCustomer(tx, newId(), at)
      begun.resolve()
      await done.promise
    })
    await begun.promise
    expect((await rowCounts(register)).customers).toBe(0)
    done.resolve()
    await act
    expect((await rowCounts(register)).customers).toBe(1)
  })

  it('runs writes one after another: what one has read is still true when it writes', async () => {
    const register = await openEmpty()
    const countThenAdd = () =>
      register.write(async (tx) => {
        const { n } = await tx
          .selectFrom('customers')
          .select((of) => of.fn.countAll().as('n'))
          .executeTakeFirstOrThrow()
        await addCustomer(tx, `customer-${Number(n)}`, at)
      })
    await Promise.all(Array.from({ length: 10 }, countThenAdd))
    expect((await rowCounts(register)).customers).toBe(10)
  })

  it('writes nothing after the end of a transaction', async () => {
    const register = await openEmpty()
    const { tx } = await register.write(async (tx) => ({ tx }))
    const access = { at, by: { oid: 'o', tid: 't', name: 'n' }, foundBy: 'address' as const, customerIds: ['c'], newId }
    await expect(addCustomer(tx, newId(), at)).rejects.toThrow('already committed')
    // Compiled once, so it does not go through the query builder.
    await expect(recordAccess(tx, access)).rejects.toThrow('already committed')
    expect(await rowCounts(register)).toMatchObject({ customers: 0, access_ledger: 0 })
  })

  it('retries a conflicting transaction once', async () => {
    const register = await openEmpty()
    await register.write((tx) => addCustomer(tx, 'taken', at))
    const meetsOnce = vi.fn(async (tx: Writing) => {
      await addCustomer(tx, meetsOnce.mock.calls.length === 1 ? 'taken' : 'free', at)
    })
    await register.write(meetsOnce)
    expect(meetsOnce).toHaveBeenCalledTimes(2)
    expect((await rowCounts(register)).customers).toBe(2)
    await expect(register.write((tx) => addCustomer(tx, 'taken', at))).rejects.toThrow(/unique/i)
  })

  it('rejects a broken foreign key', async () => {
    const register = await openEmpty()
    const orphan = register.write((tx) =>
      tx
        .insertInto('warnings')
        .values({
          id: newId(),
          customer_id: 'nobody',
          service: null,
          warned_at: at.toISOString(),
          lapses_on: '2027-11-03',
          undone_at: null,
          channel: 'email',
          message_id: null,
          contact: null,
          by_oid: 'o',
          by_tid: 't',
          by_name: 'n',
        })
        .execute(),
    )
    await expect(orphan).rejects.toThrow(/foreign key/i)
  })

  it('accepts only the policy’s words', async () => {
    const register = await openEmpty()
    const strange = register.write((tx) =>
      tx
        .insertInto('access_ledger')
        .values({
          id: newId(),
          at: at.toISOString(),
          customer_id: 'c',
          found_by: 'chance' as 'name',
          by_oid: 'o',
          by_tid: 't',
          by_name: 'n',
        })
        .execute(),
    )
    await expect(strange).rejects.toThrow(/check constraint/i)
  })

  it('is reported as unavailable once closed', async () => {
    const register = await openRegister(await newRegister())
    await register.close()
    await expect(register.ready()).rejects.toBeInstanceOf(RegisterUnavailable)
    await expect(register.write(async () => {})).rejects.toBeInstanceOf(RegisterUnavailable)
  })
})

describe('PostgreSQL', () => {
  it('answers reads while writes are queued', async () => {
    const register = await open(await newRegisters.PostgreSQL())
    const done = Promise.withResolvers<void>()
    const acts = Array.from({ length: 20 }, () => register.write(() => done.promise))
    await register.look((tx) => addCustomer(tx, newId(), at))
    expect((await rowCounts(register)).customers).toBe(1)
    done.resolve()
    await Promise.all(acts)
  })
})

describe('PostgreSQL disconnects', () => {
  it('during a write: this is not a refusal, nothing is kept, and the next write succeeds', async () => {
    const register = await open(await newRegisters.PostgreSQL())
    const cut = register.write(async (tx) => {
      await addCustomer(tx, newId(), at)
      await sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx)
    })
    await expect(cut).rejects.toBeInstanceOf(RegisterUnavailable)
    await register.write((tx) => addCustomer(tx, newId(), at))
    expect((await rowCounts(register)).customers).toBe(1)
  })
})

describe('a register that cannot be opened says what to do', () => {
  const whyNot = (where: Where) => openRegister(where).then(() => 'opened', whyNotOpened)
  const full = async () => (await newRegisters.SQLite()) as { sqliteFile: string }

  it('SQLite: truncated, not a database, too new, older than the first release, or in a missing folder', async () => {
    const cut = await full()
    truncateSync(cut.sqliteFile, statSync(cut.sqliteFile).size - 8192)
    expect(await whyNot(cut)).toMatch(/cut off.*restore the newest backup/)
    const other = await full()
    writeFileSync(other.sqliteFile, 'Dear council,\n'.repeat(1_000))
    expect(await whyNot(other)).toMatch(/restore the newest backup/)
    const later = await full()
    const register = await openRegister(later)
    await register.write((tx) => sql`insert into kysely_migration values ('9999-later', 'x')`.execute(tx))
    await register.close()
    expect(await whyNot(later)).toMatch(/newer than this program/)
    const earlier = (await emptyPlaces.SQLite()) as { sqliteFile: string }
    await asUnreleased(earlier, 'shortly before 1.0.0')
    expect(await whyNot(earlier)).toMatch(/never released.*begin with a new one/)
    expect(await whyNot({ sqliteFile: join(dirname(later.sqliteFile), 'no', 'register.db') })).toMatch(
      /folder is not there/,
    )
    expect(await whyNot({ sqliteFile: dirname(later.sqliteFile) })).toMatch(/REGISTER_FILE is a folder: name the file/)
  })

  it('PostgreSQL: no server, no such database, or access denied', async () => {
    expect(await whyNot({ postgresUrl: 'postgres://postgres@127.0.0.1:1/none' })).toMatch(/cannot be reached/)
    const { postgresUrl } = (await emptyPlaces.PostgreSQL()) as { postgresUrl: string }
    const url = new URL(postgresUrl)
    url.username = 'nobody-known'
    expect(await whyNot({ postgresUrl: url.href })).toMatch(/does not let in/)
    const none = new URL(postgresUrl)
    none.pathname = 'no_such'
    expect(await whyNot({ postgresUrl: none.href })).toMatch(/no database of the name/)
  })
})

describe('SQLite', () => {
  it('flushes a write to disk before confirming it', async () => {
    const register = await open(await newRegisters.SQLite())
    const asked = await register.write(async (tx) => [
      (await sql`pragma journal_mode`.execute(tx)).rows,
      (await sql`pragma synchronous`.execute(tx)).rows,
    ])
    expect(asked).toEqual([[{ journal_mode: 'wal' }], [{ synchronous: 2 }]])
  })

  it('is readable only by its owner, as are the files beside it', async () => {
    const { sqliteFile } = (await emptyPlaces.SQLite()) as { sqliteFile: string }
    const register = await open({ sqliteFile })
    await register.write((tx) => addCustomer(tx, newId(), at))
    for (const name of ['', '-wal', '-shm']) expect(statSync(sqliteFile + name).mode & 0o777).toBe(0o600)
  })

  it('reports a full disk, keeps no part of that write, and continues once there is room', async () => {
    const register = await open(await newRegisters.SQLite())
    const most = (pages: string) => register.write((tx) => sql.raw(`pragma max_page_count = ${pages}`).execute(tx))
    const { rows } = await register.read((reading) => sql<{ page_count: number }>`pragma page_count`.execute(reading))
    await most(`${(rows[0]?.page_count ?? 0) + 4}`)
    const large = register.write(async (tx) => {
      await addCustomer(tx, newId(), at)
      await addCustomer(tx, 'x'.repeat(1_000_000), at)
    })
    await expect(large).rejects.toBeInstanceOf(RegisterUnavailable)
    expect((await rowCounts(register)).customers).toBe(0)
    await most('1000000')
    await register.write((tx) => addCustomer(tx, newId(), at))
    expect((await rowCounts(register)).customers).toBe(1)
  })

  it('rejects writes from a read', async () => {
    const register = await open(await newRegisters.SQLite())
    await expect(register.read((reading) => reading.deleteFrom('customers').execute())).rejects.toThrow()
  })
})

describe('a new id', () => {
  it('is a UUID of version 7, and ids sort in order of creation', () => {
    const ids = Array.from({ length: 20_000 }, newId)
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(ids.toSorted()).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
