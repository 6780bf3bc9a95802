import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sealLooks } from '../../../server/cases/audit/seal-looks.ts'
import { appendAudit } from '../../../server/register/audit/audit-trail.ts'
import { batchAt } from '../../../server/register/audit/ledger-batch.ts'
import { openRegister } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { amira, seen } from '../../support/doing.ts'
import { firstRows } from '../../support/is-full.ts'
import { eitherTest, stores, type Where } from '../../support/store/stores.ts'
import { envOf, registerCommand } from '../support/cli.ts'
import { newNotary, ownFolder } from '../support/notary.ts'
import { oneOfEach } from '../support/one-of-each.ts'
import { endless, replacedTables } from '../support/planted.ts'
import { asReleased, runIn } from '../support/releases.ts'
import { secondVerifier, secondVerifierOf } from '../support/second-verifier.ts'
import { inTheirHands, putGuardsBack } from '../support/tampering.ts'

async function signed(newRegister: () => Promise<Where>) {
  const where = await newRegister()
  const register = await openRegister(where)
  await oneOfEach(register)
  const notary = newNotary()
  const file = await notary.sign(register)
  await register.close()
  return {
    where,
    first: () => registerCommand(envOf(where), 'verify', '--against', file, '--key', notary.keyFile),
    second: () =>
      'sqliteFile' in where
        ? secondVerifier('--key', notary.keyFile, '--backup', where.sqliteFile, file)
        : secondVerifierOf(where, notary.keyFile, [file]),
  }
}

const noRestrictions = `delete from record_salts where table_name = 'restrictions'`
const asIfOlder = `delete from kysely_migration where name = '0002-to-1.0.0'`

describe.each(stores)('both verifiers, on $store', { timeout: 60_000 }, ({ store, emptyPlace, newRegister }) => {
  const either = eitherTest(store)
  const drop = store === 'SQLite' ? 'drop table restrictions' : 'drop table restrictions cascade'

  it('find a table that is gone with every record, and that a migration is said to be missing', async () => {
    const { where, first, second } = await signed(newRegister)
    await runIn(where, `${drop}; ${noRestrictions}`)
    const found = await first()
    expect(found, found.said).toMatchObject({ code: 1 })
    expect(found.said).toContain('table restrictions: deleted, and not by this program')
    expect(found.said).toMatch(/^restrictions \S+: deleted, and not by this program$/m)
    expect(found.said).toContain('The rest cannot be read, because of what differs above.')
    expect(found.said).toMatch(/^The register begins with it: /m)
    if (store === 'SQLite') {
      const { code, said } = await second()
      expect(code).toBe(1)
      expect(said).toMatch(/^DIFFERS: restrictions \S+: deleted$/m)
      expect(said).toContain('DIFFERS: table restrictions: deleted')
    }

    await runIn(where, asIfOlder)
    const older = await first()
    expect(older.code).toBe(1)
    expect(older.said).toMatch(/^table \S+: (added|changed), and not by this program$/m)
    expect(older.said).toContain('but it is not as that version made it')
    expect(older.said).toMatch(/^restrictions \(all that the trail names\): deleted/m)
    if (store === 'SQLite') {
      const { code, said } = await second()
      expect(code).toBe(1)
      expect(said).toMatch(/^DIFFERS: restrictions \S+: deleted$/m)
      expect(said).toContain('its migrations are “0001-first”')
    }
    // On PostgreSQL a backup writes each table anew, so one that is gone stops it.
    const backup = await registerCommand(envOf(where), 'backup', join(ownFolder(), 'backup.db'))
    expect(backup.code).toBe(store === 'SQLite' ? 1 : 2)
  })

  either(
    'say of an older register that its records were not compared, and call a backup of it no more than it is',
    async () => {
      const where = await emptyPlace()
      await asReleased(where, '0.9.0')
      expect(await registerCommand(envOf(where), 'verify')).toEqual({
        code: 2,
        said: expect.stringMatching(
          /^Sound: \d+ entries\.\n.*\nThe register is older than this program, so its records were/,
        ),
      })
      expect(await registerCommand(envOf(where), 'backup', join(ownFolder(), 'backup.db'))).toEqual({
        code: 0,
        said: expect.stringContaining('Its records were not compared with the trail'),
      })
    },
  )

  either(
    'find a look with a batch from the future, one that is older than its batch, and one with no batch',
    async () => {
      const { where, first, second } = await signed(newRegister)
      const db = await inTheirHands(where)
      const look = await db.selectFrom('access_ledger').selectAll().executeTakeFirstOrThrow()
      const old = { ...look, at: '2025-01-01T00:00:00.000Z' }
      const forged = [
        { ...old, id: '01990000-0000-7000-8000-000000000001', batch: 'ffffffff-ffff-7fff-8fff-ffffffffffff' },
        { ...old, id: '01990000-0000-7000-8000-000000000002', batch: newId() },
        { ...old, id: 'ffffffff-0000-7000-8000-000000000003', batch: batchAt(Date.now() - 1_000) },
        { ...old, id: '01990000-0000-7000-8000-000000000004', batch: 'none' },
      ]
      for (const one of forged) await db.insertInto('access_ledger').values(one).execute()
      await putGuardsBack(db)
      const [one, other] = [await first(), await second()]
      for (const { id } of forged) {
        expect(one.said).toContain(`access_ledger ${id}: added, and not by this program`)
        expect(other.said).toContain(`DIFFERS: access_ledger ${id}: added`)
      }
      expect([one.code, other.code]).toEqual([1, 1])
    },
  )

  it('find what never ends in the place of a table, and read no table', async () => {
    for (const [table, taken] of store === 'SQLite' ? replacedTables : firstRows(1, replacedTables)) {
      const { where, first, second } = await signed(newRegister)
      await runIn(where, `${taken}; create view ${table} as ${endless}`)
      const one = await first()
      expect(one.code).toBe(1)
      expect(one.said).toContain(`view ${table}: added, and not by this program`)
      expect(one.said).toContain('Nothing else was read')
      expect(one.said).toContain('What you gave could not be compared')
      expect(one.said).not.toContain('Sound')
      if (store !== 'SQLite') continue
      const other = await second()
      expect(other.code).toBe(1)
      expect(other.said).toContain(`DIFFERS: view ${table}: added`)
      expect(other.said).toContain('DIFFERS: nothing else was read')
      expect(other.said).not.toContain('cut off')
    }
  })

  either('find a look that nothing seals, although the last entry of the trail has an old time', async () => {
    const { where, second } = await signed(newRegister)
    const register = await openRegister(where)
    await seen(register, amira, 'petra.holm@example.org')
    await sealLooks(register, { at: new Date(), newId })
    const by = { oid: 'theirs', tid: 'theirs' }
    const old = {
      at: new Date('2020-01-01'),
      by,
      what: 'looks-sealed',
      subjectId: 'z',
      customerId: '',
      facts: {},
    } as const
    await register.write((tx) => appendAudit(tx, old))
    await register.close()
    const db = await inTheirHands(where)
    const look = await db.selectFrom('access_ledger').selectAll().executeTakeFirstOrThrow()
    const began = Date.now() - 2 * 60 * 60_000
    const forged = { ...look, id: batchAt(began + 1), batch: batchAt(began) }
    await db.insertInto('access_ledger').values(forged).execute()
    await putGuardsBack(db)
    expect(await second()).toEqual({
      code: 1,
      said: expect.stringContaining(`DIFFERS: access_ledger ${forged.id}: added`),
    })
  })

  either(
    'call a look that a killed server may have left what it is, and go on where a seal is of the future',
    async () => {
      const { where, first, second } = await signed(newRegister)
      const register = await openRegister(where)
      const ahead = Date.now() + 2 * 60 * 60_000
      await register.write(async (tx) => {
        const look = await tx.selectFrom('access_ledger').selectAll().executeTakeFirstOrThrow()
        const left = { ...look, id: batchAt(ahead + 1), batch: batchAt(ahead) }
        await tx.insertInto('access_ledger').values(left).execute()
      })
      expect((await first()).said).toContain('A server that was killed may have left these looks')
      expect((await second()).said).toMatch(/^DIFFERS: access_ledger \S+: added, or left by a server that was killed$/m)
      await sealLooks(register, { at: new Date(), newId }, 'at-start')
      await seen(register, amira, 'petra.holm@example.org')
      await register.close()
      expect(await first()).toMatchObject({ code: 0 })
      expect(await second()).toMatchObject({ code: 0 })
    },
  )

  either('find a file to import that was changed, and do not miss one that is gone', async () => {
    const { where, first, second } = await signed(newRegister)
    const db = await inTheirHands(where)
    await db
      .updateTable('import_files')
      .set({ content: Buffer.from('another') })
      .execute()
    await putGuardsBack(db)
    expect(await first()).toEqual({ code: 1, said: expect.stringMatching(/^import_files \S+: changed/m) })
    expect(await second()).toEqual({ code: 1, said: expect.stringMatching(/^DIFFERS: import_files \S+: changed$/m) })
    await runIn(where, 'delete from import_files')
    expect(await first()).toMatchObject({ code: 0 })
    expect(await second()).toMatchObject({ code: 0 })
  })
})

describe('both verifiers, on SQLite, which takes any value in any column', { timeout: 60_000 }, () => {
  const [{ newRegister } = { newRegister: () => Promise.reject() }] = stores

  it.each(
    firstRows(3, [
      ['a number', 'evidence', `update evidence set compared = cast(x'01' as blob) where compared is not null`],
      ['a text', 'warnings', 'update warnings set by_name = cast(by_name as blob)'],
      ['a look', 'access_ledger', 'update access_ledger set by_name = cast(by_name as blob)'],
      ['measures', 'restrictions', 'update restrictions set measures = cast(measures as blob)'],
      ['a key', 'customers', 'update customers set added_at = cast(added_at as blob)'],
    ] as const),
  )('name %s that was made bytes', async (_, table, statement) => {
    const { where, first, second } = await signed(newRegister)
    const db = await inTheirHands(where)
    await runIn(where, statement)
    await putGuardsBack(db)
    expect(await first()).toEqual({ code: 1, said: expect.stringMatching(new RegExp(`^${table} \\S+: changed`, 'm')) })
    expect(await second()).toEqual({
      code: 1,
      said: expect.stringMatching(new RegExp(`^DIFFERS: ${table} \\S+: changed$`, 'm')),
    })
  })

  it('find a planted trigger, and a view that answers the server in another way than the verifiers', async () => {
    const { where, first, second } = await signed(newRegister)
    await runIn(
      where,
      `create trigger z after insert on access_ledger begin delete from access_ledger where id = new.id; end;
       pragma legacy_alter_table = on; alter table restrictions rename to kysely_restrictions;
       create view restrictions as select * from kysely_restrictions`,
    )
    const [one, other] = [await first(), await second()]
    for (const what of ['trigger z', 'view restrictions', 'table kysely_restrictions']) {
      expect(one.said).toContain(`${what}: added, and not by this program`)
      expect(other.said).toContain(`DIFFERS: ${what}: added`)
    }
    expect([one.code, other.code]).toEqual([1, 1])
  })

  it('find that every trigger was dropped', async () => {
    const { where, first, second } = await signed(newRegister)
    await inTheirHands(where)
    expect(await first()).toEqual({
      code: 1,
      said: expect.stringMatching(/^trigger access_ledger_no_update: deleted, and not by this program$/m),
    })
    expect(await second()).toEqual({
      code: 1,
      said: expect.stringContaining('DIFFERS: trigger access_ledger_no_update: deleted'),
    })
  })
})
