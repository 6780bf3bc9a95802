import { existsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { commands } from '../../server/cli/commands.ts'
import { openRegister } from '../../server/register/register.ts'
import { newId } from '../../server/register/store/new-id.ts'
import { openToRead } from '../../server/register/store/open-to-read.ts'
import { inForce } from '../support/deciding.ts'
import { eitherTest, stores, type Where } from '../support/store/stores.ts'
import { asUnreleased } from '../support/unreleased.ts'
import { envOf, inOwnProcess, registerCommand } from './support/cli.ts'

/** Makes the command that of a later program. */
const asLater = new URL('../support/process/be-later-program.ts', import.meta.url).href
const verify = (env: Record<string, string>) => registerCommand(env, 'verify')

/** Every table with its columns, as the store describes them. */
async function tablesOf(where: Where): Promise<string[]> {
  const register = await openToRead(where)
  const tables = await register.read((reading) => reading.introspection.getTables({ withInternalKyselyTables: true }))
  await register.close()
  return tables.map(({ name, columns }) => `${name}: ${columns.map((column) => column.name).join(', ')}`).toSorted()
}

describe.each(stores)('npm run register -- verify, on $store', ({ store, emptyPlace, newRegister }) => {
  const either = eitherTest(store)
  it('verifies the trail, and names the first entry in which one byte was changed', async () => {
    const where = await newRegister()
    const register = await openRegister(where)
    await inForce(register)
    const { rows } = await register.read((reading) =>
      sql<{ n: number | string }>`select count(*) as n from audit_trail`.execute(reading),
    )
    expect(await verify(envOf(where))).toMatchObject({
      code: 0,
      said: expect.stringMatching(
        new RegExp(
          `^Sound: ${rows[0]?.n} entries\\.\\nHead of the chain: ${rows[0]?.n}:[0-9a-f]{64}\\n[^]*Nothing differs\\.$`,
        ),
      ),
    })

    await register.write(async (tx) => {
      await sql.raw(`drop trigger audit_trail_no_update${store === 'SQLite' ? '' : ' on audit_trail'}`).execute(tx)
      await sql`update audit_trail set facts = replace(facts, 'approve', 'bpprove') where what = 'escalation-decided'`.execute(
        tx,
      )
    })
    await register.close()
    const broken = await (store === 'SQLite' ? inOwnProcess : registerCommand)(envOf(where), 'verify')
    expect(broken).toEqual({
      code: 1,
      said: expect.stringMatching(/^Broken at entry 4\. This entry was changed/),
    })
  })

  either(
    'only reads: of a register from an earlier version it verifies the chain, and says what it cannot compare',
    async () => {
      const where = await newRegister()
      const register = await openRegister(where)
      await inForce(register)
      await register.close()
      const before = await tablesOf(where)
      expect(await verify({ ...envOf(where), NODE_OPTIONS: `--import=${asLater}` })).toEqual({
        code: 2,
        said: expect.stringMatching(
          /^Sound: \d+ entries\.\nHead of the chain: .*\nThe register is older than this program, so its records were not compared .*Nothing was changed\.$/,
        ),
      })
      expect(await tablesOf(where)).toEqual(before)
    },
  )

  it('reports a register from a later version, without verifying it', async () => {
    const where = await newRegister()
    const register = await openRegister(where)
    await register.write((tx) =>
      sql`insert into kysely_migration values ('9999-later', '2030-01-01T00:00:00Z')`.execute(tx),
    )
    await register.close()
    expect(await verify(envOf(where))).toEqual({
      code: 2,
      said: expect.stringMatching(/^The register is newer than this program\./),
    })
  })

  either('reports a register that was never released, and neither verifies nor copies it', async () => {
    const where = await emptyPlace()
    await asUnreleased(where, 'shortly before 1.0.0')
    expect(await verify(envOf(where))).toEqual({
      code: 2,
      said: expect.stringMatching(
        /^The register was made by a version that was never released\..*Nothing was changed\.$/,
      ),
    })
    const copy = join(tmpdir(), `${newId()}.db`)
    expect(await registerCommand(envOf(where), 'backup', copy)).toEqual({
      code: 2,
      said: expect.stringMatching(/^It was made by a version that was never released: .*Nothing was done\.$/),
    })
    expect(existsSync(copy)).toBe(false)
  })

  it('creates no register where there is none', async () => {
    const where = await emptyPlace()
    if ('sqliteFile' in where) writeFileSync(where.sqliteFile, '')
    expect(await verify(envOf(where))).toEqual({ code: 2, said: expect.stringMatching(/^There is no register/) })
    expect(await tablesOf(where)).toEqual([])
  })

  it('has every write rejected by the store itself', async () => {
    const where = await newRegister()
    await (await openRegister(where)).close()
    const register = await openToRead(where)
    const change = register.read((reading) => reading.deleteFrom('customers').execute())
    await expect(change).rejects.toThrow(/read-?only/)
    await register.close()
  })
})

describe('npm run register', () => {
  it.each([
    ['no command', {}, [], /^Name a command.+check .+backup .+restore .+move .+--help/s],
    ['an unknown command', {}, ['help'], /^There is no command “help”\. The commands are check, .+, move\. Nothing/],
    ['the name of an object’s own part', {}, ['constructor'], /^There is no command “constructor”/],
    ['a backup to nowhere', { REGISTER_FILE: 'x.db' }, ['backup'], /^backup: FILE is missing\. Type “backup --help”/],
    ['a word too many', { REGISTER_FILE: 'x.db' }, ['restore', 'a', 'b'], /^restore: “b” is one word too many\./],
    ['a move to an unknown store', { REGISTER_FILE: 'x.db' }, ['move', 'oracle'], /^move: “oracle” is no store\./],
    ['a move without a target', { REGISTER_FILE: 'x.db' }, ['move', 'sqlite'], /give both\.$/],
    [
      'an unknown option',
      { REGISTER_FILE: 'x.db' },
      ['upgrade', '--force'],
      /^upgrade: Unknown option '--force'\. Type “upgrade --help” .*Nothing was done\.$/,
    ],
    ['a short option', { REGISTER_FILE: 'x.db' }, ['upgrade', '-f'], /^upgrade: Unknown option '-f'\./],
    [
      'an option without its value',
      {},
      ['check', '--manifest'],
      /^check: Option '--manifest <value>' argument missing\./,
    ],
    [
      'a value that none takes',
      {},
      ['upgrade', '--dry-run=no'],
      /^upgrade: Option '--dry-run' does not take an argument\./,
    ],
    ['an upgrade of nothing', { REGISTER_FILE: '/nowhere/x.db' }, ['upgrade', '--dry-run'], /no such file/],
    ['a missing backup', { REGISTER_FILE: '/nowhere/x.db' }, ['restore', '/nowhere/b'], /no such backup/],
    ['a missing register', { REGISTER_FILE: '/nowhere/x.db' }, ['backup', '/nowhere/b'], /no such file/],
    ['no register', {}, ['verify'], /DATABASE_URL or REGISTER_FILE/],
    ['a missing file', { REGISTER_FILE: '/nowhere/register.db' }, ['verify'], /no such file/],
    [
      'an unreachable store',
      { DATABASE_URL: 'postgres://x:secret@127.0.0.1:1/x' },
      ['verify'],
      /^The register cannot be opened: PostgreSQL cannot be reached where DATABASE_URL says\. Nothing was done\.$/,
    ],
  ])('given %s, says so and exits with 2', async (_, env, given, said) => {
    expect(await registerCommand(env, ...given)).toEqual({ code: 2, said: expect.stringMatching(said) })
  })

  it.each(Object.entries(commands))(
    '%s --help says what it does and takes, and does nothing',
    async (name, command) => {
      const { code, said } = await registerCommand({ REGISTER_FILE: '/nowhere/x.db' }, name, 'a', '--help')
      expect(code).toBe(0)
      expect(said).toContain(command.does)
      for (const option of [...Object.keys(command.options ?? {}), 'settings']) expect(said).toContain(`  --${option}`)
    },
  )

  it('--help names every command', async () => {
    const { code, said } = await registerCommand({}, '--help')
    expect(code).toBe(0)
    for (const name of Object.keys(commands)) expect(said).toMatch(new RegExp(`^  ${name} `, 'm'))
  })
})
