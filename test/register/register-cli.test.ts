import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openRegister } from '../../server/register/register.ts'
import { inForce } from '../support/deciding.ts'
import { stores, type Where } from '../support/stores.ts'

const run = promisify(execFile)

async function verify(env: Record<string, string>, ...given: string[]): Promise<{ code: number; said: string }> {
  const command = ['server/register-cli.ts', ...(given.length > 0 ? given : ['verify'])]
  try {
    const { stdout } = await run(process.execPath, command, { env })
    return { code: 0, said: stdout.trim() }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, said: (stdout + stderr).trim() }
  }
}

const envOf = (where: Where): Record<string, string> =>
  'sqliteFile' in where ? { REGISTER_FILE: where.sqliteFile } : { DATABASE_URL: where.postgresUrl }

describe.each(stores)('npm run register -- verify, on $store', ({ store, emptyPlace }) => {
  it('proves the trail, and names the first entry of which one byte was changed', async () => {
    const where = await emptyPlace()
    const register = await openRegister(where)
    await inForce(register)
    const { rows } = await register.read((reading) =>
      sql<{ n: number | string }>`select count(*) as n from audit_trail`.execute(reading),
    )
    expect(await verify(envOf(where))).toEqual({ code: 0, said: `Sound: ${rows[0]?.n} entries.` })

    await register.write(async (tx) => {
      await sql.raw(`drop trigger audit_trail_no_update${store === 'SQLite' ? '' : ' on audit_trail'}`).execute(tx)
      await sql`update audit_trail set facts = replace(facts, 'approve', 'bpprove') where what = 'escalation-decided'`.execute(
        tx,
      )
    })
    await register.close()
    const broken = await verify(envOf(where))
    expect(broken).toEqual({ code: 1, said: expect.stringMatching(/^Broken at entry 4\. This entry was changed/) })
  })
})

describe('npm run register', () => {
  it.each([
    ['nothing to do', {}, ['help'], /verify/],
    ['no register', {}, ['verify'], /DATABASE_URL or REGISTER_FILE/],
    ['a file that is not there', { REGISTER_FILE: '/nowhere/register.db' }, ['verify'], /no such file/],
    [
      'a store that is gone',
      { DATABASE_URL: 'postgres://x:secret@127.0.0.1:1/x' },
      ['verify'],
      /^The register cannot be opened\.$/,
    ],
  ])('with %s says so and ends with 2', async (_, env, given, said) => {
    expect(await verify(env, ...given)).toEqual({ code: 2, said: expect.stringMatching(said) })
  })
})
