import { sql } from 'kysely'
import pg from 'pg'
import { expect, it, onTestFinished } from 'vitest'
import { checkStore } from '../../../server/register/copy/check-store.ts'
import { openRegister } from '../../../server/register/register.ts'
import { openToRead } from '../../../server/register/store/open-to-read.ts'
import { openPool } from '../../../server/register/store/pool.ts'
import { whyNotOpened } from '../../../server/register/store/why-not-opened.ts'
import { structureDifferences } from '../../../server/register/structure/structure.ts'
import { amira, seen, warn } from '../../support/doing.ts'
import { emptyPlaces } from '../../support/store/stores.ts'
import { asBefore, forEverySession, namesInTheirs } from '../support/planted.ts'
import { asReleased, runIn } from '../support/releases.ts'

/** An empty database, without their schema afterwards. */
async function place(): Promise<{ postgresUrl: string }> {
  const where = (await emptyPlaces.PostgreSQL()) as { postgresUrl: string }
  onTestFinished(() => runIn(where, `drop schema if exists theirs cascade; ${asBefore.PostgreSQL}`))
  return where
}

const withOptions = ({ postgresUrl }: { postgresUrl: string }, options: string) =>
  `${postgresUrl}?options=${encodeURIComponent(options)}`

it('what somebody plants in another schema of PostgreSQL, and sets the path to, is not run by the program', async () => {
  const where = await place()
  await (await openRegister(where)).close()
  await runIn(where, `${namesInTheirs}; ${forEverySession('search_path = theirs, public')}`)
  await runIn(where, forEverySession('transform_null_equals = on'))
  const client = new pg.Client({ connectionString: where.postgresUrl })
  await client.connect()
  const asked = `select lower('A'::varchar) as lower, count('a'::text)::int as count, (count(*) = null) as same, current_schema() as schema`
  const theirs = await client.query(asked).finally(() => client.end())
  expect(theirs.rows).toEqual([{ lower: null, count: 0, same: false, schema: 'theirs' }])
  const register = await openRegister(where)
  const own = await register.read((reading) => sql.raw(asked).execute(reading)).finally(() => register.close())
  expect(own.rows).toEqual([{ lower: 'a', count: 1, same: null, schema: 'public' }])
})

it('a look-up finds a customer, whatever is planted there', async () => {
  const where = await place()
  await (await openRegister(where)).close()
  await runIn(where, `${namesInTheirs}; ${forEverySession('search_path = theirs, public')}`)
  const register = await openRegister(where)
  onTestFinished(() => register.close())
  await warn(register)
  expect(await seen(register, amira, 'petra.holm@example.org')).toMatchObject({ kind: 'warned' })
})

it('DATABASE_URL names the register’s schema, and keeps its other options', async () => {
  const where = await place()
  await runIn(where, 'create schema theirs')
  const postgresUrl = withOptions(where, '-c work_mem=8MB -c search_path=theirs,public')
  await (await openRegister({ postgresUrl })).close()
  const pool = openPool(postgresUrl, { max: 1, options: '-c default_transaction_read_only=on' })
  onTestFinished(() => pool.end())
  const { rows } = await pool.query(`select current_schema() as schema, current_setting('work_mem') as memory,
    current_setting('default_transaction_read_only') as only, to_regclass('theirs.audit_head') is not null as made`)
  expect(rows).toEqual([{ schema: 'theirs', memory: '8MB', only: 'on', made: true }])
})

it('a register that an earlier version made in another schema is not begun anew in “public”', async () => {
  const where = await place()
  await runIn(where, 'create schema theirs')
  await (await openRegister({ postgresUrl: withOptions(where, '-c search_path=theirs') })).close()
  for (const open of [openRegister, openToRead]) {
    const refused = await open(where).catch((error: unknown) => error)
    expect(whyNotOpened(refused)).toContain('a register is in another schema of the database')
  }
})

it('an older register in “public” is not upgraded instead of one in another schema, unless DATABASE_URL names it', async () => {
  const where = await place()
  await runIn(where, 'create schema theirs')
  await (await openRegister({ postgresUrl: withOptions(where, '-c search_path=theirs') })).close()
  await asReleased(where, '0.9.0')
  for (const open of [openRegister, openToRead]) {
    const refused = await open(where).catch((error: unknown) => error)
    expect(whyNotOpened(refused)).toContain('a register is in another schema of the database')
  }
  const named = await openToRead({ postgresUrl: withOptions(where, '-c search_path=public') })
  await named.close()
  expect(named.state).toBe('older')
})

it('the names of an account and of a schema may have capitals and dots', async () => {
  const where = await place()
  const name = 'Register.of@ambleford.example'
  onTestFinished(() => runIn(where, `drop schema if exists "Theirs.too" cascade; drop role if exists "${name}"`))
  await runIn(where, `create role "${name}" login superuser; create schema "Theirs.too"`)
  const url = new URL(withOptions(where, '-c search_path="Theirs.too"'))
  url.username = encodeURIComponent(name)
  const there = { postgresUrl: url.href }
  await (await openRegister(there)).close()
  const register = await openToRead(there)
  const found = await register.read(structureDifferences).finally(() => register.close())
  expect(found).toEqual([])
  // The tests' own PostgreSQL does not wait for the disk.
  expect((await checkStore(there)).faults).toMatchObject([{ what: 'power-cut' }])
})
