import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { backUpTo } from '../../server/cli/backup.ts'
import { upgrade } from '../../server/cli/upgrade.ts'
import { openRegister } from '../../server/register/register.ts'
import { openToRead } from '../../server/register/store/open-to-read.ts'
import { eitherTest, stores, type Where } from '../support/store/stores.ts'
import { asReleased, runIn } from './support/releases.ts'
import { schemaText } from './support/schema-text.ts'

vi.mock('../../server/cli/backup.ts', { spy: true })

const now = new Date('2026-12-05T09:00:00.000Z')
/** The server's settings, with the example council file, which names holders and a letterhead. */
const ofServer = {
  PUBLIC_URL: 'https://register.ambleford.example',
  BEHIND_PROXY: 'true',
  REGISTER_FILE: 'register.db',
  COUNCIL_FILE: 'docs/council.json',
  ENTRA_TENANT_ID: '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11',
  ENTRA_API_CLIENT_ID: '11111111-2222-4333-8444-555555555555',
}

function folder(...names: string[]): string {
  const made = mkdtempSync(join(tmpdir(), 'contact-backups-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  for (const name of names) writeFileSync(join(made, name), '')
  return made
}

async function captured<T>(work: () => Promise<T>): Promise<{ outcomes: T; said: string }> {
  const said: string[] = []
  const keep = (text: string | Uint8Array) => said.push(String(text)) > 0
  const spies = [process.stdout, process.stderr].map((out) => vi.spyOn(out, 'write').mockImplementation(keep))
  try {
    const outcomes = await work()
    return { outcomes, said: said.join('') }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

async function run(where: Where, dryRun: boolean, backups: string | null, env: Record<string, string> = {}) {
  const { outcomes: code, said } = await captured(() => upgrade(where, { dryRun, backups }, env, now))
  return { code, said }
}

/** Everything that a dry run could have changed: the schema, the rows by table, the files beside the register. */
async function asItIs(where: Where) {
  const register = await openToRead(where)
  const rows = await register.read(async (reading) => {
    const tables = await reading.introspection.getTables({ withInternalKyselyTables: true })
    const counted = tables.map(async ({ name }) => {
      const { rows } = await sql`select * from ${sql.table(name)}`.execute(reading)
      return [name, rows.map((row) => JSON.stringify(row)).toSorted()]
    })
    return await Promise.all(counted)
  })
  await register.close()
  const files =
    'sqliteFile' in where ? readdirSync(dirname(where.sqliteFile)).filter((one) => /tried|unfinished/.test(one)) : []
  return { schema: await schemaText(where), rows, files }
}

async function textsIn(where: Where): Promise<(string | null)[]> {
  const register = await openToRead(where)
  const rows = await register.read((reading) => reading.selectFrom('original_words').select('text').execute())
  await register.close()
  return rows.map(({ text }) => text).toSorted((one, other) => (one ?? '').localeCompare(other ?? ''))
}

describe.each(stores)('npm run register -- upgrade, on $store', ({ store, emptyPlace }) => {
  const either = eitherTest(store)
  it('--dry-run says what an upgrade would do, and what is wrong with the settings, and changes nothing', async () => {
    const where = await emptyPlace()
    await asReleased(where, '1.0.0')
    const before = await asItIs(where)
    const backups = folder()
    expect(await run(where, true, backups)).toEqual({
      code: 0,
      said: expect.stringMatching(
        /^The register is older .*\(0003-less\)\.\nIt first makes a backup in .*\nSettings: not checked\..*\nDry run: nothing was changed\.\n$/,
      ),
    })
    const unnamed = await run(where, true, null, ofServer)
    expect(unnamed.code).toBe(store === 'SQLite' ? 1 : 0)
    expect(unnamed.said).toMatch(store === 'SQLite' ? /name the folder for it with --backups/ : /No backup was made/)
    expect(unnamed.said).toMatch(/^Settings: this version accepts them\.$/m)
    const { PUBLIC_URL: _, ...wrong } = ofServer
    expect(await run(where, true, backups, wrong)).toMatchObject({
      code: 1,
      said: expect.stringMatching(/^PUBLIC_URL: is missing\./m),
    })
    expect(readdirSync(backups)).toEqual([])
    expect(await asItIs(where)).toEqual(before)
  })

  it('backs up, upgrades and verifies; a second time there is nothing to do', async () => {
    const where = await emptyPlace()
    await asReleased(where, '1.0.0')
    const backups = folder()
    const { code, said } = await run(where, false, backups)
    expect(code).toBe(0)
    expect(said).toMatch(
      /^Backed up\.[\s\S]*\nUpgraded\. Migrations done: 1 \(0003-less\)\.\n[\s\S]*Nothing differs\.\n[\s\S]*Start the servers/,
    )
    const [backup = ''] = readdirSync(backups)
    const kept = await openToRead({ sqliteFile: join(backups, backup) })
    expect(kept.state).toBe('older')
    await kept.close()
    expect(await run(where, false, backups)).toMatchObject({ code: 0, said: expect.stringMatching(/up to date/) })
    expect(readdirSync(backups)).toHaveLength(1)
  })

  it('two at once: one upgrades, and the other says that it did not', async () => {
    const where = await emptyPlace()
    await asReleased(where, '1.0.0')
    const places = [folder(), folder()]
    const { said, outcomes } = await captured(() =>
      Promise.allSettled(places.map((backups) => upgrade(where, { dryRun: false, backups }, {}, now))),
    )
    expect(said.match(/^Upgraded\. Migrations done: 1/gm)).toHaveLength(1)
    expect(outcomes.filter((one) => one.status === 'fulfilled' && one.value === 0)).toHaveLength(1)
  })

  either('says that it upgraded nothing where the register was brought up to date during its backup', async () => {
    const where = await emptyPlace()
    await asReleased(where, '1.0.0')
    vi.mocked(backUpTo).mockImplementationOnce(async () => {
      await (await openRegister(where)).close()
      return 0
    })
    expect(await run(where, false, folder())).toEqual({
      code: 2,
      said: expect.stringMatching(/^Another program brought the register up to date meanwhile/),
    })
  })

  either('keeps a text that neither the trail nor its waiting original explains, and verify reports it', async () => {
    const where = await emptyPlace()
    await asReleased(where, '1.0.0')
    await runIn(where, `update original_words set text = 'Somebody else’s.' where reading = 'part'`)
    const { code, said } = await run(where, false, folder())
    expect(code).toBe(1)
    expect(said.match(/^original_words .+$/gm)).toEqual([expect.stringMatching(/: changed, and not by this program$/)])
    expect(said).toMatch(/it differs from its audit trail\. Start no server\./)
    expect(said).not.toContain('Start the servers')
    expect(await textsIn(where)).toContain('Somebody else’s.')
  })

  it('refuses with an explanation and changes nothing: with a server running, wrong settings, no backup, a newer register', async () => {
    const where = await emptyPlace()
    await asReleased(where, '1.0.0')
    const { PUBLIC_URL: _, ...wrong } = ofServer
    expect(await run(where, false, folder(), wrong)).toMatchObject({
      code: 2,
      said: expect.stringMatching(/Nothing was upgraded/),
    })
    if (store === 'SQLite')
      expect(await run(where, false, null)).toEqual({
        code: 2,
        said: expect.stringMatching(/--backups\. Nothing was done/),
      })
    const missing = join(folder(), 'nofolder')
    expect(await run(where, false, missing)).toEqual({
      code: 2,
      said: expect.stringMatching(/nofolder is not a folder\. .*Nothing was done/),
    })
    expect(existsSync(missing)).toBe(false)
    const reader = await openToRead(where)
    expect(reader.state).toBe('older')
    await reader.close()

    const register = await openRegister(where)
    onTestFinished(() => register.close())
    await register.write((tx) => sql`delete from kysely_migration where name > '0003'`.execute(tx))
    const running = run(where, false, folder())
    await expect(running).rejects.toThrow('A server has it open')
    await register.write((tx) =>
      sql`insert into kysely_migration values ('9999-later', '2030-01-01T00:00:00Z')`.execute(tx),
    )
    for (const dryRun of [true, false])
      expect(await run(where, dryRun, folder())).toEqual({
        code: 2,
        said: expect.stringMatching(/^The register is newer/),
      })
  })
})
