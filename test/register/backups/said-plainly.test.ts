import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { backUp } from '../../../server/register/copy/backup.ts'
import { makeIdentity } from '../../../server/register/copy/encrypted-file.ts'
import { openRegister } from '../../../server/register/register.ts'
import { newRegisters } from '../../support/store/stores.ts'
import { registerCommand } from '../support/cli.ts'
import { ownFolder } from '../support/own-folder.ts'

/** A register, a backup of it, an encrypted one, and things that are none. */
async function things() {
  const where = (await newRegisters.SQLite()) as { sqliteFile: string }
  await (await openRegister(where)).close()
  const folder = ownFolder()
  const at = (name: string) => join(folder, name)
  await backUp(where, at('good.db'))
  await backUp(where, at('less.db'))
  const less = new Database(at('less.db'))
  less.exec('drop table audit_head')
  less.close()
  writeFileSync(at('letter.txt'), 'Dear council,\n'.repeat(500))
  writeFileSync(at('old.age'), 'age-encryption.org/v1\n-> X25519 x\n')
  writeFileSync(at('empty.db'), '')
  mkdirSync(at('folder'))
  return { register: where.sqliteFile, at }
}

describe('backup and restore', { timeout: 120_000 }, () => {
  it('say what is wrong and what to do', async () => {
    const { register, at } = await things()
    const { recipient } = await makeIdentity()
    const fresh = at('new.db')
    const tried: [Record<string, string>, string[], RegExp][] = [
      [{ REGISTER_FILE: fresh }, ['restore', at('folder')], /^This is a folder\. Name one backup in it\./],
      [{ REGISTER_FILE: fresh }, ['restore', at('old.age')], /^BACKUP_IDENTITY_FILE: the backup is encrypted/],
      [
        { REGISTER_FILE: fresh, BACKUP_IDENTITY_FILE: '/nope' },
        ['restore', at('old.age')],
        /^BACKUP_IDENTITY_FILE: there is no such file\. Check the path\./,
      ],
      [
        { REGISTER_FILE: fresh, BACKUP_IDENTITY_FILE: at('folder') },
        ['restore', at('old.age')],
        /^BACKUP_IDENTITY_FILE: it is a folder\. Name the file in it\./,
      ],
      [
        { DATABASE_URL: 'postgres://a@127.0.0.1:1/b', BACKUP_RECIPIENTS: recipient, TMPDIR: '/nope' },
        ['backup', at('made.age')],
        /^\/nope: what is not complete yet stays in this folder, and none can be made in it\. Make it, .* TMPDIR/,
      ],
      [
        {},
        ['verify', '--settings', '/nope'],
        /^--settings: there is no such file\. Check the path\. Nothing was done\.$/,
      ],
      [
        { REGISTER_FILE: at('letter.txt') },
        ['verify'],
        /^The register cannot be opened: its file is damaged, .*restore/,
      ],
      [
        { REGISTER_FILE: at('empty.db') },
        ['verify'],
        /^There is no register: none of its tables is there\. If there was one, keep this as it is, restore/,
      ],
      [{ REGISTER_FILE: at('letter.txt') }, ['backup', at('b.db')], /^It is not a register, or it is damaged/],
      [
        { REGISTER_FILE: at('folder') },
        ['backup', at('b.db')],
        /^REGISTER_FILE: it is a folder\. Name the file in it\./,
      ],
      [{ REGISTER_FILE: register }, ['backup', at('nofolder')], /nofolder: there is no such folder, .*mounted/],
      [{ REGISTER_FILE: register }, ['backup', '/nope/b.db'], /^The folder does not exist\. Make it first\./],
    ]
    for (const [env, given, said] of tried) {
      const done = await registerCommand(env, ...given)
      expect([given, done]).toEqual([given, { code: 2, said: expect.stringMatching(said) }])
      // Nothing is half made.
      for (const name of ['new.db', 'nofolder']) expect(readdirSync(at('.'))).not.toContain(name)
      expect(done.said.split('\n')).toHaveLength(1)
    }
  })

  it('say of a register that lacks a table what is broken, and keep a copy of it: it may be the only proof there is', async () => {
    const { at } = await things()
    const less = { REGISTER_FILE: at('less.db') }
    expect(await registerCommand({ REGISTER_FILE: at('new.db') }, 'restore', at('less.db'))).toEqual({
      code: 2,
      said: expect.stringMatching(/^Its audit trail is broken at entry 1\..* Take an older backup\./),
    })
    expect(existsSync(at('new.db'))).toBe(false)
    expect(await registerCommand(less, 'verify')).toEqual({
      code: 2,
      said: expect.stringMatching(
        /^It is not a whole register: a table is missing\. Put it aside, restore the newest backup/,
      ),
    })
    expect(await registerCommand(less, 'backup', at('b.db'))).toEqual({
      code: 1,
      said: expect.stringMatching(
        /^Backed up, but .*Keep this copy and every older one, and tell information governance/,
      ),
    })
  })
})
