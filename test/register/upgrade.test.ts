import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { backUpTo } from '../../server/cli/backup.ts'
import { upgrade } from '../../server/cli/upgrade/upgrade.ts'
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

/** Where PostgreSQL's own backups are the way back. */
const elsewhere = Symbol('elsewhere')

async function run(
  where: Where,
  dryRun: boolean,
  named: string | null | typeof elsewhere,
  env: Record<string, string> = {},
) {
  const [backups, areElsewhere] = named === elsewhere ? [null, true] : [named, false]
  const { outcomes: code, said } = await captured(() => upgrade(where, { dryRun, backups, areElsewhere }, env, now))
  return { code, said }
}

/**
 * A write as a server of any release makes it. It takes the lock. Once the upgrade waits for that lock, it reads tables
 * that the upgrade will change. If the upgrade had already locked one of them, the two would deadlock.
 */
async function actUnderWay(connectionString: string) {
  const [acting, watching] = [new pg.Client({ connectionString }), new pg.Client({ connectionString })]
  await Promise.all([acting.connect(), watching.connect()])
  await acting.query('begin; select seq from audit_head for update')
  return {
    async endOnceWaitedFor(): Promise<void> {
      const waits = `select 1 from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and application_name like '%upgrade'`
      await vi.waitUntil(async () => (await watching.query(waits)).rowCount === 1, { timeout: 20_000 })
      await acting.query('select from customers; select from restrictions; select from letters; commit')
      await Promise.all([acting.end(), watching.end()])
    },
  }
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
  it('--dry-run measures what an upgrade of 0.9.0 would do, and changes nothing', async () => {
    const where = await emptyPlace()
    await asReleased(where, '0.9.0')
    const before = await asItIs(where)
    const act = 'postgresUrl' in where ? await actUnderWay(where.postgresUrl) : null
    const running = run(where, true, folder())
    await act?.endOnceWaitedFor()
    const { code, said } = await running
    expect(code).toBe(1)
    expect(said).toMatch(/^Dry run: nothing was changed\.\n.*Migrations pending: 1 \(0002-to-1\.0\.0\)\./)
    expect(said).toMatch(/^Measured: it takes .+ and writes [1-9]\d* rows\.$/m)
    expect(said).toMatch(/^Size: \d+\.\d MB now, \d+\.\d MB afterwards\.$/m)
    expect(said).toMatch(store === 'SQLite' ? /^Free space: it needs/m : /^Free space: PostgreSQL does not say/m)
    expect(said).toMatch(/^Backup: none\. There is no backup in /m)
    expect(said).toMatch(/^Settings: not checked\./m)
    expect(said).toMatch(/^By hand, after the servers have started, as far as it applies:$/m)
    expect(await asItIs(where)).toEqual(before)
  })

  either(
    '--dry-run with the server’s settings names what this register needs by hand, and whether the backup is old',
    async () => {
      const where = await emptyPlace()
      await asReleased(where, '0.9.0')
      const saved = (part: string, value: string) =>
        `insert into settings_versions (id, part, number, value, why, at, by_oid, by_tid, by_name)
       values ('${part}', '${part}', 7, '${value}', 'w', '2026-12-01T09:00:00.000Z', 'o', 't', 'n');`
      await runIn(
        where,
        `${saved('periods', '{"undoWithinMinutes":"ten"}')}
       ${saved('scope', '{"members":[],"mailGroups":[],"tellsServices":false}')}
       update restrictions set services = '["Housing"]' where state = 'in-force' and mail_kind = 'forward'`,
      )
      const old = await run(where, true, folder('register-2026-12-01T085900Z.db'), ofServer)
      expect(old.code).toBe(1)
      expect(old.said).toMatch(/^Backup: old\. The newest is 4 days old, made 2026-12-01 08:59 UTC\./m)
      expect(old.said).toMatch(/^Settings: this version accepts them\.$/m)
      expect(old.said).toMatch(/^ {2}CHECKPOINT_KEY_FILE is not set: /m)
      expect(old.said).toMatch(/^ {2}\d\. Register keeper: .*mail group.* Services: Housing\.$/m)
      expect(old.said).toMatch(/^ {2}\d\. Register keeper: .* Parts: periods\.$/m)
      expect(old.said).not.toMatch(/name who holds each post|Letterhead/)

      const fresh = await run(where, true, folder('register-2026-12-05T080000Z.db.age'), ofServer)
      expect(fresh).toMatchObject({
        code: 0,
        said: expect.stringMatching(/^Backup: there is one, made 2026-12-05 08:00 UTC\.$/m),
      })
      const { PUBLIC_URL: _, ...wrong } = ofServer
      const refused = await run(where, true, folder('register-2026-12-05T080000Z.db'), wrong)
      expect(refused).toMatchObject({ code: 1, said: expect.stringMatching(/^ {2}PUBLIC_URL: is missing\./m) })
    },
  )

  it('--backups-elsewhere lets the dry run succeed with PostgreSQL’s own backups, and is refused on SQLite', async () => {
    const where = await emptyPlace()
    await asReleased(where, '0.9.0')
    const before = await asItIs(where)
    const { code, said } = await run(where, true, elsewhere, ofServer)
    if (store === 'SQLite') expect([code, said]).toEqual([2, expect.stringMatching(/is for PostgreSQL’s own backups/)])
    else
      expect([code, said]).toEqual([0, expect.stringMatching(/^Backup: not looked at, because it is made elsewhere/m)])
    expect(await asItIs(where)).toEqual(before)
  })

  it('backs up, upgrades and verifies; a second time there is nothing to do', async () => {
    const where = await emptyPlace()
    await asReleased(where, '0.9.0')
    // The server of 0.9.0 stored each text without the audit trail.
    await runIn(
      where,
      `update original_words set reading = 'whole', text = 'Read by 0.9.0.', attached = '[]', made_at = '2026-11-24T09:00:00.000Z'
       where reading = 'waiting'`,
    )
    const backups = folder()
    const { code, said } = await run(where, false, backups)
    expect(code).toBe(0)
    expect(said).toMatch(
      /^Backed up\.[\s\S]*\nUpgraded\. Migrations done: 1 \(0002-to-1\.0\.0\)\.\n[\s\S]*Nothing differs\.\n[\s\S]*Start the servers/,
    )
    expect(await textsIn(where)).toEqual([null, null, null, null, 'Words.', 'Words.'])
    const [backup = ''] = readdirSync(backups)
    const kept = await openToRead({ sqliteFile: join(backups, backup) })
    expect(kept.state).toBe('older')
    await kept.close()
    expect(await run(where, false, backups)).toMatchObject({ code: 0, said: expect.stringMatching(/up to date/) })
    expect(readdirSync(backups)).toHaveLength(1)
  })

  it('two at once: one upgrades, and the other says that it did not', async () => {
    const where = await emptyPlace()
    await asReleased(where, '0.9.0')
    const places = [folder(), folder()]
    const { said, outcomes } = await captured(() =>
      Promise.allSettled(places.map((backups) => upgrade(where, { dryRun: false, backups }, {}, now))),
    )
    expect(said.match(/^Upgraded\. Migrations done: 1/gm)).toHaveLength(1)
    expect(outcomes.filter((one) => one.status === 'fulfilled' && one.value === 0)).toHaveLength(1)
  })

  either('says that it upgraded nothing where the register was brought up to date during its backup', async () => {
    const where = await emptyPlace()
    await asReleased(where, '0.9.0')
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
    await asReleased(where, '0.9.0')
    await runIn(where, `update original_words set text = 'Somebody else’s.' where reading = 'part'`)
    const { code, said } = await run(where, false, folder())
    expect(code).toBe(1)
    expect(said.match(/^original_words .+$/gm)).toEqual([expect.stringMatching(/: changed, and not by this program$/)])
    expect(said).toMatch(/it differs from its audit trail\. Start no server\./)
    expect(said).not.toContain('Start the servers')
    expect(await textsIn(where)).toEqual([null, null, null, null, 'Somebody else’s.', 'Words.'])
  })

  it('refuses with an explanation and changes nothing: with a server running, wrong settings, no backup, a newer register', async () => {
    const where = await emptyPlace()
    await asReleased(where, '0.9.0')
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
    await register.write((tx) => sql`delete from kysely_migration where name > '0002'`.execute(tx))
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
