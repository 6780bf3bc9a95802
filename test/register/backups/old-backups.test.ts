import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { sql } from 'kysely'
import { describe, expect, it, vi } from 'vitest'
import { backUpTo } from '../../../server/cli/backup.ts'
import { backupName } from '../../../server/register/copy/expiry.ts'
import { openRegister } from '../../../server/register/register.ts'
import { everythingOfPetra } from '../../support/store/all-over.ts'
import { newRegisters } from '../../support/store/stores.ts'
import { ownFolder } from '../support/own-folder.ts'
import { inTheirHands } from '../support/tampering.ts'

/** A folder of backups of 60, 59 and `daysOld` days, on a disk with room for fewer than `fill` says. */
async function onFullDisk(daysOld: number) {
  const where = await newRegisters.SQLite()
  const register = await openRegister(where)
  await everythingOfPetra(register)
  await register.close()
  const folder = ownFolder()
  const now = Date.parse('2026-12-10T09:00:00Z')
  const names = [60, 59, daysOld].map((days) => backupName(new Date(now - days * 86_400_000), false))
  for (const name of names) writeFileSync(join(folder, name), '')
  let most = 0
  const isFull = () => readdirSync(folder).filter((name) => name.endsWith('.db')).length >= most
  const { backup } = Database.prototype
  vi.spyOn(Database.prototype, 'backup').mockImplementation(function (this: Database.Database, ...given) {
    if (isFull()) return Promise.reject(Object.assign(new Error('full'), { code: 'SQLITE_FULL' }))
    return backup.apply(this, given)
  })
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const fill = (many: number) => {
    most = many
  }
  const backUp = (at?: string) => backUpTo(where, folder, {}, at ? new Date(at) : new Date(now))
  return { where, folder, names, fill, backUp }
}

describe('old backups in a folder', () => {
  it.each([
    ['make room for a new one on a full disk, if there is a fresh one', 1, 0],
    ['are kept on a full disk if there is no fresh one: the clock may be wrong', 3, 2],
  ])('%s', async (_, daysOld, left) => {
    const { where, folder, names, fill, backUp } = await onFullDisk(daysOld)
    fill(names.length)
    if (left > 0) {
      await expect(backUp()).rejects.toThrow(`The disk of ${folder} is full. Make room and try again.`)
      expect(readdirSync(folder).toSorted()).toEqual(names)
    } else {
      expect(await backUp()).toBe(0)
      expect(readdirSync(folder).toSorted()).toEqual([...names.slice(2), 'register-2026-12-10T090000Z.db'])
    }
    // What differs is proof: then nothing goes.
    const db = await inTheirHands(where)
    await sql`update audit_trail set what = 'nothing'`.execute(db)
    for (const name of names) writeFileSync(join(folder, name), '')
    fill(1)
    await expect(backUp('2026-12-10T10:00:00Z')).rejects.toThrow('is full')
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(names))
  })
})
