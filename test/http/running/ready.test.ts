import { sql } from 'kysely'
import pg from 'pg'
import { describe, expect, onTestFinished, test } from 'vitest'
import { steps } from '../../../server/register/migrate.ts'
import { openRegister } from '../../../server/register/register.ts'
import { DiskFull, lookForRoom } from '../../../server/register/store/file/disk-space.ts'
import { message } from '../../support/acts.ts'
import { newRegisters, stores, type Where } from '../../support/store/stores.ts'
import { escalateAna, warnAna } from '../support/requests.ts'
import { type Running, serverFor } from '../support/server.ts'

const ready = async (server: Running) => {
  const { status, body } = await server.ask('GET', '/readyz', { token: null })
  return [status, body.type ?? body.ready]
}
const isFull = [503, 'urn:contact-register:disk-full']

let made = 0
const warn = (server: Running) => {
  const key = `<${made++}@example.org>`
  return server.ask('POST', '/api/warnings', {
    key,
    body: { ...warnAna, contact: message({ internetMessageId: key }) },
  })
}

const later = '9999-later'

/** An earlier program then finds an empty table where it looks for addresses. */
async function upgradedByALaterProgram(where: Where): Promise<void> {
  steps[later] = async (db) => {
    await sql`alter table contact_points rename to points_of_later`.execute(db)
    await sql`create table contact_points as select * from points_of_later where false`.execute(db)
  }
  const opened = openRegister(where)
  // The server in this process shares the list of migrations. It reads the list when it is asked, so after this.
  const register = await opened.finally(() => delete steps[later])
  await register.close()
}

describe('on SQLite, a server', () => {
  /** As when the disk is full: SQLite gets no more pages than it has. */
  const pages = (server: Running, most: number) =>
    server.register.write((tx) => sql.raw(`pragma max_page_count = ${most}`).execute(tx))

  /** Uses up the free pages that migrations leave. */
  const noneFree = (server: Running) =>
    server.register.write(async (tx) => {
      const { rows } = await sql<{ freelist_count: number }>`pragma freelist_count`.execute(tx)
      const bytes = 4000 * (rows[0]?.freelist_count ?? 0)
      await sql.raw(`create table filling as select zeroblob(${bytes}) as bytes`).execute(tx)
    })

  test('reports a full disk when asked whether it is ready, and is ready as soon as there is room', async () => {
    const server = await serverFor(newRegisters.SQLite)
    await noneFree(server)
    await pages(server, 1)
    expect(await ready(server)).toEqual(isFull)
    await pages(server, 1_000_000)
    expect(await ready(server)).toEqual([200, true])
  })

  test('reports a full disk, too, when an act finds it full just after the server was ready', async () => {
    const server = await serverFor(newRegisters.SQLite)
    expect(await ready(server)).toEqual([200, true])
    await pages(server, 1)
    const told = [await warn(server)]
    while (told.at(-1)?.status === 201) told.push(await warn(server))
    expect([told.at(-1)?.status, told.at(-1)?.body.type]).toEqual(isFull)
    expect(await ready(server)).toEqual(isFull)
    await pages(server, 1_000_000)
    expect(await ready(server)).toEqual([200, true])
    expect((await warn(server)).status).toBe(201)
  })

  test('is ready while others write, and its trial writes leave a single row', async () => {
    const server = await serverFor(newRegisters.SQLite)
    const [first, second] = await Promise.all([ready(server), ready(server), warn(server), warn(server)])
    expect([first, second]).toEqual([
      [200, true],
      [200, true],
    ])
    const rows = await server.register.read((reading) => reading.selectFrom('write_trials').select('id').execute())
    expect(rows).toHaveLength(1)
  })
})

test('a server that can only read from PostgreSQL is not ready, and is ready again when it can write', async () => {
  const where = await newRegisters.PostgreSQL()
  const server = await serverFor(async () => where)
  const readOnly = async (state: 'on' | 'off') => {
    const client = new pg.Client({ connectionString: 'postgresUrl' in where ? where.postgresUrl : '' })
    await client.connect()
    await client.query(`set default_transaction_read_only = off`)
    await client.query(`do $$ begin
      execute format('alter database %I set default_transaction_read_only = ${state}', current_database()); end $$`)
    await client.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )
    await client.end()
  }
  expect(await ready(server)).toEqual([200, true])
  await readOnly('on')
  await expect.poll(async () => (await warn(server)).status).toBe(503)
  await expect.poll(() => ready(server)).toEqual([503, 'urn:contact-register:register-unavailable'])
  await readOnly('off')
  await expect.poll(() => ready(server)).toEqual([200, true])
  expect((await warn(server)).status).toBe(201)
})

describe.each(stores)('on $store, a server', ({ newRegister }) => {
  test('is ready once it has started, and stays ready however often it is asked', async () => {
    const server = await serverFor(newRegister)
    for (let times = 0; times < 20; times++) expect(await ready(server)).toEqual([200, true])
  })

  test('refuses everything, with the reason, once a later program has upgraded the register, and loses nothing', async () => {
    const where = await newRegister()
    const server = await serverFor(async () => where)
    const standing = (addresses = warnAna.customer.addresses) =>
      server.ask('POST', '/api/standing', { body: { addresses } })
    const acknowledged = [await warn(server)]
    await server.ask('POST', '/api/escalations', { key: 'escalated', body: escalateAna })
    expect((await standing()).body.standings).toMatchObject([{ standing: { kind: 'decision-pending' } }])

    const upgrade = upgradedByALaterProgram(where)
    const meanwhile = await Promise.all(Array.from({ length: 12 }, () => warn(server)))
    await upgrade
    acknowledged.push(...meanwhile.filter(({ status }) => status === 201))
    const refused = meanwhile.filter(({ status }) => status !== 201)
    refused.push(await warn(server), await standing(), await standing(['nobody.known@example.org']))
    for (const { status, headers, body } of refused) {
      expect([status, body.type]).toEqual([503, 'urn:contact-register:server-too-old'])
      expect(body.title).toMatch(/^This server is older than the register: /)
      expect(headers.get('Retry-After')).toBe('5')
    }
    expect(await ready(server)).toEqual([503, 'urn:contact-register:server-too-old'])
    expect(server.logged()).not.toContain('urn:contact-register:unexpected')

    // From here on the server is the later program.
    steps[later] = async () => {}
    onTestFinished(() => void delete steps[later])
    expect(await ready(server)).toEqual([200, true])
    const warnings = await server.register.read((reading) => reading.selectFrom('warnings').select('id').execute())
    expect(warnings.map(({ id }) => id).toSorted()).toEqual(acknowledged.map(({ body }) => body.warningId).toSorted())
  })
})

test('a disk with less than a megabyte free is full; one that reports no free space is not', async () => {
  const disk = (blocks: number, bavail: number) => async () => ({ blocks, bavail, bsize: 4096 })
  await expect(lookForRoom('/data/register.db', disk(1000, 255))).rejects.toThrow(DiskFull)
  await expect(lookForRoom('/data/register.db', disk(1000, 256))).resolves.toBeUndefined()
  await expect(lookForRoom('/data/register.db', disk(0, 0))).resolves.toBeUndefined()
  const gone = async () => {
    throw new Error('ENOSYS')
  }
  await expect(lookForRoom('/data/register.db', gone)).resolves.toBeUndefined()
})
