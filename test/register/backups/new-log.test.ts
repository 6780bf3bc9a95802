import { chownSync, existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { CheckpointFolder } from '../../../server/checkpoints/checkpoint-folder.ts'
import { restoreFrom } from '../../../server/cli/restore.ts'
import { allBack, deletedSinceBackup } from '../support/deleted-since-backup.ts'

describe('G: the new log of checkpoints that a restore begins', { timeout: 120_000 }, () => {
  it('leaves no register behind if its checkpoints cannot continue, and says how they can', async () => {
    const { folder, restore, register, place, env, backup } = await deletedSinceBackup()
    await register.close()
    const begin = vi.spyOn(CheckpointFolder.prototype, 'beginNewLog').mockImplementation(() => {
      throw Object.assign(new Error(), { code: 'EACCES' })
    })
    onTestFinished(() => begin.mockRestore())
    await expect(restoreFrom(place, backup, env, new Date())).rejects.toThrow(/Run this as the account that owns/)
    begin.mockRestore()
    expect('sqliteFile' in place && existsSync(place.sqliteFile)).toBe(false)
    expect(await restore()).toEqual(allBack)
    expect(readdirSync(folder)).toContain('log-2')
  })

  it('begins no new name if the register does not get to its place', async () => {
    const { folder, restore, register, place, env, backup } = await deletedSinceBackup()
    await register.close()
    const file = 'sqliteFile' in place ? place.sqliteFile : ''
    const begun = CheckpointFolder.prototype.beginNewLog
    const begin = vi.spyOn(CheckpointFolder.prototype, 'beginNewLog').mockImplementation(function (
      this: CheckpointFolder,
    ) {
      // Somebody else is quicker.
      writeFileSync(file, '')
      return begun.call(this)
    })
    onTestFinished(() => begin.mockRestore())
    await expect(restoreFrom(place, backup, env, new Date())).rejects.toThrow(/is there already/)
    begin.mockRestore()
    expect(readdirSync(folder)).not.toContain('log-2')
    rmSync(file)
    expect(await restore()).toEqual(allBack)
  })

  it('gives the new folder of checkpoints to whoever owns CHECKPOINT_FOLDER', async () => {
    const { folder, restore, register } = await deletedSinceBackup()
    await register.close()
    // Only root can give a folder to somebody else.
    const own = process.getuid?.() ?? 0
    const owner = own === 0 ? 65_534 : own
    chownSync(folder, owner, process.getgid?.() ?? 0)
    expect(await restore()).toEqual(allBack)
    expect(statSync(join(folder, 'log-2')).uid).toBe(owner)
  })
})
