import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { sealLooks } from '../../../server/cases/audit/seal-looks.ts'
import { listed } from '../../../server/check/finding.ts'
import { checkStore } from '../../../server/register/copy/check-store.ts'
import { openRegister } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { whyNotOpened } from '../../../server/register/store/why-not-opened.ts'
import { ruth } from '../../support/deciding.ts'
import { amira, minutes, seen, warn } from '../../support/doing.ts'
import { opened } from '../../support/opened-importing.ts'
import { council, csvOf, giveFile, restricted, titles } from '../../support/sheets.ts'
import { newRegisters } from '../../support/store/stores.ts'
import { envOf, registerCommand } from '../support/cli.ts'
import { ownFolder } from '../support/own-folder.ts'

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

/** A new register, and an account that can only read and write its rows, as docs/operators.md has it. */
async function servingAccount() {
  const where = await newRegisters.PostgreSQL()
  if (!('postgresUrl' in where)) throw new Error('No PostgreSQL')
  const account = `serves_${Date.now()}`
  await run(
    where.postgresUrl,
    `create role ${account} login; grant usage on schema public to ${account};
     grant select, insert, update, delete on all tables in schema public to ${account}`,
  )
  onTestFinished(() => run(where.postgresUrl, `drop owned by ${account}; drop role ${account}`))
  const url = new URL(where.postgresUrl)
  url.username = account
  return { postgresUrl: url.href }
}

test('G: an account that does not own the tables can serve, import and verify; the check warns that it cannot upgrade', {
  timeout: 120_000,
}, async () => {
  const where = await servingAccount()
  const working = await opened(where)
  const { register } = working
  await register.ready()
  await warn(register, amira)
  await seen(register, amira, 'ana@example.org')
  await sealLooks(register, { at: minutes(5), newId })
  const { id } = await giveFile(
    working,
    ruth,
    csvOf([titles, council({ ...restricted, Name: 'Jo Marsh', 'E-mail': 'jo@example.org', 'Approved by': 'F. Lane' })]),
  )
  const kept = await register.read((reading) => reading.selectFrom('imported_records').select('import_id').execute())
  expect(kept).toEqual([{ import_id: id }])
  expect(await registerCommand(envOf(where), 'verify')).toMatchObject({
    code: 0,
    said: expect.stringMatching(/Nothing differs/),
  })
  expect(await listed(checkStore(where))).toMatchObject([
    // The tests' own PostgreSQL does not wait for the disk.
    { grade: 'error', wrong: expect.stringContaining('fsync = off and full_page_writes = off') },
    { grade: 'warning', wrong: expect.stringContaining('does not own the register’s tables') },
    { grade: 'not-checked' },
  ])
})

test('G: an account without rights in a restored database is told to repeat the grants, not to make tables', async () => {
  const { postgresUrl } = await newRegisters.PostgreSQL().then((where) => where as { postgresUrl: string })
  const account = `restored_${Date.now()}`
  await run(postgresUrl, `create role ${account} login`)
  onTestFinished(() => run(postgresUrl, `drop owned by ${account}; drop role ${account}`))
  const url = new URL(postgresUrl)
  url.username = account
  const where = { postgresUrl: url.href }
  const repeat = /does not let the account .* read or make tables: .* repeat the GRANTs in “Two accounts”/
  for (const command of [['verify'], ['backup', ownFolder()]])
    expect(await registerCommand(envOf(where), ...command)).toEqual({ code: 2, said: expect.stringMatching(repeat) })
  const opening = openRegister(where)
  await expect(opening.catch((error) => Promise.reject(new Error(whyNotOpened(error) ?? '')))).rejects.toThrow(repeat)
})
