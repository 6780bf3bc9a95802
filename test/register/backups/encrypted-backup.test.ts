import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { backUpTo } from '../../../server/cli/backup.ts'
import { expireBackups } from '../../../server/register/copy/expiry.ts'
import { openRegister } from '../../../server/register/register.ts'
import { everythingOfPetra, mark } from '../../support/store/all-over.ts'
import { eitherStore, newRegisters, stores } from '../../support/store/stores.ts'
import { envOf, registerCommand } from '../support/cli.ts'
import { inTheirHands } from '../support/tampering.ts'

function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'contact-backups-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A key for backups, made as an operator makes it. */
async function backupKey(folder: string): Promise<{ recipient: string; identityFile: string }> {
  const identityFile = join(folder, `backup-${readdirSync(folder).length}.key`)
  const { said } = await registerCommand({}, 'backup-key', identityFile)
  expect(statSync(identityFile).mode & 0o777).toBe(0o600)
  return { recipient: said.split('\n')[0] ?? '', identityFile }
}

it('is encrypted to every recipient in the settings’ file, which no shell reads', { timeout: 120_000 }, async () => {
  const where = await newRegisters.SQLite()
  await (await openRegister(where)).close()
  const [folder, keys] = [ownFolder(), ownFolder()]
  const [one, other] = [await backupKey(keys), await backupKey(keys)]
  const settings = { ...envOf(where), BACKUP_RECIPIENTS: `${one.recipient} ${other.recipient}` }
  const file = join(keys, 'register.env')
  writeFileSync(
    file,
    Object.entries(settings)
      .map(([name, value]) => `${name}='${value}'\n`)
      .join(''),
  )
  const { code, said } = await registerCommand({}, '--settings', file, 'backup', folder)
  expect([code, said]).toEqual([0, expect.not.stringContaining('not encrypted')])
  const [name = ''] = readdirSync(folder)
  expect(readFileSync(join(folder, name), 'latin1').match(/^-> X25519 /gm)).toHaveLength(2)
})

describe.each(eitherStore)('an encrypted backup, from $store', { timeout: 120_000 }, ({ emptyPlace, newRegister }) => {
  it('can be read and restored only with the key; no part of it stays unencrypted', async () => {
    const where = await newRegister()
    const register = await openRegister(where)
    await everythingOfPetra(register)
    await register.close()
    const [folder, keys] = [ownFolder(), ownFolder()]
    const [{ recipient, identityFile }, other] = [await backupKey(keys), await backupKey(keys)]
    const made = { ...envOf(where), BACKUP_RECIPIENTS: recipient }
    expect(await registerCommand(made, 'backup', folder)).toEqual({
      code: 0,
      said: expect.stringMatching(/^Backed up\. .* sound: \d+ entries\.$/),
    })
    const [name = '', ...more] = readdirSync(folder)
    expect([name, more]).toEqual([expect.stringMatching(/^register-\d{4}-\d\d-\d\dT\d{6}Z\.db\.age$/), []])
    const file = join(folder, name)
    const bytes = readFileSync(file)
    expect(bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> X25519 /)
    for (const word of ['SQLite format', 'petra', mark]) expect(bytes.includes(word)).toBe(false)
    if ('sqliteFile' in where) expect(readdirSync(join(where.sqliteFile, '..')).join()).not.toContain('unfinished')

    const place = await emptyPlace()
    const restoring = (identity: string, from = file) =>
      registerCommand({ ...envOf(place), BACKUP_IDENTITY_FILE: identity }, 'restore', from)
    expect(await restoring('')).toEqual({
      code: 2,
      said: expect.stringMatching(/^BACKUP_IDENTITY_FILE: the backup is/),
    })
    expect(await restoring(other.identityFile)).toEqual({ code: 2, said: expect.stringMatching(/cannot be decrypted/) })
    const cut = join(folder, 'cut.age')
    writeFileSync(cut, bytes)
    truncateSync(cut, bytes.length - 5_000)
    expect(await restoring(identityFile, cut)).toEqual({ code: 2, said: expect.stringMatching(/cannot be decrypted/) })
    expect(await restoring(identityFile)).toEqual({ code: 0, said: expect.stringMatching(/^Restored\. \d+ rows/) })
    expect(await registerCommand(envOf(place), 'verify')).toMatchObject({ code: 0 })
  })
})

describe('backups in a folder', () => {
  it('expire after the days in the settings; files with another name stay, and so does the newest backup', () => {
    const folder = ownFolder()
    const now = new Date('2026-12-10T09:00:00Z')
    const names = [
      'register-2026-11-04T090000Z.db.age',
      'register-2026-11-05T085959Z.db',
      'register-2026-11-05T090000Z.db.age',
      'register-2026-12-09T090000Z.db.age',
      'register-2026-12-10T090000Z.db.age',
      'register-2020-01-01.db',
      'notes.txt',
    ]
    for (const name of names) writeFileSync(join(folder, name), '')
    const folderInside = 'register-2026-01-01T090000Z.db'
    mkdirSync(join(folder, folderInside))
    const nothing = { deleted: 0, notDeleted: [], inFuture: [], kept: null }
    expect(expireBackups(folder, 35, now)).toEqual({ ...nothing, deleted: 2 })
    expect(readdirSync(folder).toSorted()).toEqual([...names.slice(2), folderInside].toSorted())
    expect(expireBackups(ownFolder(), 35, now)).toEqual(nothing)
  })

  it('are not deleted after a gap, or while one is dated in the future: the clock may be wrong', async () => {
    const where = await newRegisters.SQLite()
    await (await openRegister(where)).close()
    const folder = ownFolder()
    const old = Array.from({ length: 5 }, (_, n) => `register-2026-12-0${n + 1}T090000Z.db`)
    for (const name of old) writeFileSync(join(folder, name), '')
    const said: string[] = []
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
    const backUp = async (at: string) => {
      said.length = 0
      return await backUpTo(where, folder, {}, new Date(at))
    }
    // The clock is 60 days ahead.
    expect(await backUp('2027-02-03T09:00:00Z')).toBe(0)
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(old))
    expect(said.at(-1)).toMatch(
      /^No old backup was deleted: for more than 2 days before this one, .* Check the clock\./,
    )
    // It is right again.
    expect(await backUp('2026-12-06T09:00:00Z')).toBe(0)
    expect(said.at(-1)).toMatch(/^register-2027-02-03T090000Z\.db is dated in the future\. Check the clock\./)
    // The gap was real: a day later, what has expired is deleted.
    expect(await backUp('2027-02-04T09:00:00Z')).toBe(0)
    expect(said.at(-1)).toBe('Deleted 6 backups older than 35 days.\n')
    expect(readdirSync(folder).toSorted()).toEqual(['register-2027-02-03T090000Z.db', 'register-2027-02-04T090000Z.db'])
  })

  it('expire with a weekly timer too, some days later', async () => {
    const where = await newRegisters.SQLite()
    await (await openRegister(where)).close()
    const folder = ownFolder()
    vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const first = Date.parse('2026-11-03T09:00:00Z')
    for (let week = 0; week < 9; week++)
      expect(await backUpTo(where, folder, {}, new Date(first + week * 7 * 86_400_000))).toBe(0)
    const oldest = readdirSync(folder).toSorted()[0]
    // The ninth is of 29 December: with a daily timer, 24 November would be the first day that is kept, too.
    expect(oldest).toBe('register-2026-11-24T090000Z.db')
  })

  it('are all kept once a new one differs from its audit trail: they are evidence', async () => {
    const where = await stores[0]?.newRegister()
    if (!where) throw new Error('There is no store.')
    const register = await openRegister(where)
    await everythingOfPetra(register)
    await register.close()
    const folder = ownFolder()
    const [old, newer] = ['register-2026-11-04T090000Z.db', 'register-2026-12-09T090000Z.db']
    for (const name of [old, newer]) writeFileSync(join(folder, name), '')
    const backUp = (at: string) => backUpTo(where, folder, {}, new Date(at))
    const db = await inTheirHands(where)
    await sql`update contact_points set value = 'somebody else'`.execute(db)
    expect(await backUp('2026-12-10T09:00:00Z')).toBe(1)
    expect(readdirSync(folder)).toContain(old)
    const byCommand = await registerCommand(envOf(where), 'backup', join(folder, 'by-command.db'))
    expect(byCommand).toEqual({ code: 1, said: expect.stringMatching(/^Backed up, but /) })
    expect(readdirSync(folder)).toContain('by-command.db')
  })

  it.each([
    [{ BACKUP_RECIPIENTS: 'the auditor' }, /^BACKUP_RECIPIENTS: must be recipients of age/],
    [{ BACKUP_KEEP_DAYS: 'a month' }, /^BACKUP_KEEP_DAYS: must be a whole number/],
  ])('are not made with a wrong setting: %o', async (wrong, said) => {
    const where = await stores[0]?.newRegister()
    const folder = ownFolder()
    const env = { ...(where ? envOf(where) : {}), ...wrong }
    expect(await registerCommand(env, 'backup', folder)).toEqual({ code: 2, said: expect.stringMatching(said) })
    expect(readdirSync(folder)).toEqual([])
  })
})
