import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { undoWarning } from '../../../server/cases/warning/undo-warning.ts'
import { backUp } from '../../../server/register/copy/backup.ts'
import { openRegister, type Register } from '../../../server/register/register.ts'
import { amira } from '../../support/doing.ts'
import { newRegisters } from '../../support/store/stores.ts'
import { registerCommand } from '../support/cli.ts'
import { allBack, deletedSinceBackup, refused, warnOne } from '../support/deleted-since-backup.ts'
import { rewriteTrail } from '../support/forger.ts'
import { ownFolder } from '../support/notary.ts'
import { inTheirHands } from '../support/tampering.ts'

describe('G: a restore with CHECKPOINT_FOLDER', { timeout: 120_000 }, () => {
  it('restores nothing if lists of what was deleted are missing; a server that still runs lists everything again', async () => {
    const { folder, deletions, lists, restore, list, isThere, emptyAgain, register } = await deletedSinceBackup()
    expect(lists()).toHaveLength(2)
    const aside = join(ownFolder(), 'deletions')
    cpSync(deletions, aside, { recursive: true })
    const back = () => {
      rmSync(deletions, { recursive: true, force: true })
      cpSync(aside, deletions, { recursive: true })
    }
    rmSync(deletions, { recursive: true })
    expect(await restore()).toEqual(
      refused(/the lists of what was deleted are missing .* Put the folder back .* Nothing was done\.$/s),
    )
    back()
    for (const name of lists()) {
      rmSync(join(deletions, name))
      expect(await restore()).toEqual(refused(/a list of what was deleted, up to entry \d+, is missing/))
      back()
    }
    expect(await restore()).toEqual(allBack)
    expect([await isThere('ana'), await isThere('ben'), await isThere('cleo')]).toEqual([true, false, false])
    // The restore began a new name: without that, the folder is as it was.
    rmSync(join(folder, 'log-2'), { recursive: true })
    emptyAgain()

    const [first = ''] = lists()
    rmSync(join(deletions, first))
    await list(register, '2026-12-04', 'at-start')
    expect(await restore()).toEqual(allBack)
    await register.close()
  })

  it('restores nothing with an older copy of the folder', async () => {
    const { folder, deletions, where, restore, list, sign, register, env } = await deletedSinceBackup()
    const old = join(ownFolder(), 'old')
    cpSync(folder, old, { recursive: true })
    await warnOne(register, 'dora')
    await list(register, '2026-12-05')
    await sign(register, '2026-12-05')
    const newer = join(folder, 'newer.db')
    await backUp(where, newer)
    await register.close()
    expect(await restore(newer, { ...env, CHECKPOINT_FOLDER: old })).toEqual(
      refused(/the backup has newer checkpoints/),
    )
    rmSync(deletions, { recursive: true })
    cpSync(join(old, 'deletions'), deletions, { recursive: true })
    expect(await restore()).toEqual(refused(/end at entry \d+, but \d+ entries were signed/))
  })

  it('needs no list for days on which nothing was deleted', async () => {
    const { register, list, sign, restore, lists } = await deletedSinceBackup()
    await warnOne(register, 'dora')
    await list(register, '2026-12-05')
    await sign(register, '2026-12-06')
    await register.close()
    expect(lists()).toHaveLength(2)
    expect(await restore()).toEqual(allBack)
  })

  it('is possible when the server was stopped after it had listed, and before it signed', async () => {
    const { register, folder, list, restore, lists } = await deletedSinceBackup()
    const dora = await warnOne(register, 'dora')
    await list(register, '2026-12-05')
    // Stopped between a list and the note of how far the lists reach.
    const reach = readFileSync(join(folder, 'deletions', 'reach-log-1.txt'))
    await register.write((tx) => undoWarning(tx, amira, dora.warningId))
    await list(register, '2026-12-06')
    writeFileSync(join(folder, 'deletions', 'reach-log-1.txt'), reach)
    expect(await restore()).toEqual({ code: 0, said: expect.stringMatching(/Deleted again .*: 6 records/) })
    rmSync(join(folder, 'log-2'), { recursive: true })
    await list(register, '2026-12-07', 'at-start')
    expect(lists()).toHaveLength(4)
    await register.close()
  })

  it('is possible when something was deleted between the list and the checkpoint', async () => {
    const { register, list, sign, restore } = await deletedSinceBackup()
    const dora = await warnOne(register, 'dora')
    let isDeleted = false
    const deletesMeanwhile: Register = {
      ...register,
      read: async (work) => {
        const read = await register.read(work)
        if (!isDeleted) await register.write((tx) => undoWarning(tx, amira, dora.warningId))
        isDeleted = true
        return read
      },
    }
    await sign(deletesMeanwhile, '2026-12-05')
    expect(await restore()).toEqual({ ...allBack, said: expect.stringMatching(/The lists reach to entry \d+/) })
    await list(register, '2026-12-06')
    await register.close()
  })

  it('finds on the lists what was deleted after an earlier restore, also where other entries were listed before', async () => {
    const { register, where, place, restore, list, sign, folder, isThere, emptyAgain } = await deletedSinceBackup()
    const later = join(folder, 'later.db')
    await backUp(where, later)
    const dora = await warnOne(register, 'dora')
    await register.write((tx) => undoWarning(tx, amira, dora.warningId))
    await warnOne(register, 'emil')
    await list(register, '2026-12-05')
    await register.close()
    expect(await restore(later)).toMatchObject({ code: 0 })
    expect(readdirSync(folder)).not.toContain('log-2')
    const restored = await openRegister(place)
    const ida = await warnOne(restored, 'ida')
    const withIda = join(folder, 'with-ida.db')
    await backUp(place, withIda)
    await restored.write((tx) => undoWarning(tx, amira, ida.warningId))
    await warnOne(restored, 'jo')
    await list(restored, '2026-12-06')
    await sign(restored, '2026-12-07')
    await restored.close()
    emptyAgain()
    expect(await restore(withIda)).toMatchObject({ code: 0 })
    expect([await isThere('ana'), await isThere('ida')]).toEqual([true, false])
  })

  it('reads lists and checkpoints of an earlier key as well', async () => {
    const { register, list, sign, restore, changeKey, env, keyFile, folder, emptyAgain } = await deletedSinceBackup()
    const newFile = changeKey()
    const dora = await warnOne(register, 'dora')
    await list(register, '2026-12-05')
    await register.write((tx) => undoWarning(tx, amira, dora.warningId))
    await list(register, '2026-12-06')
    await sign(register, '2026-12-06')
    await register.close()
    const both = join(folder, 'both.pub')
    writeFileSync(both, `# since December\n${readFileSync(newFile, 'utf8')}${readFileSync(keyFile, 'utf8')}`)
    const by = (file: string) => restore(undefined, { ...env, CHECKPOINT_KEY_FILE: file })
    const anotherKey =
      /not signed by a key in CHECKPOINT_KEY_FILE\. After a change of keys, put the old public key under/
    expect(await by(keyFile)).toEqual(refused(anotherKey))
    // What the new key signed is complete, but nothing of its time is as old as the backup.
    expect(await by(newFile)).toEqual(refused(anotherKey))
    expect(await by(both)).toEqual({ code: 0, said: expect.stringMatching(/begins with all 1 [\s\S]*: 6 records/) })
    emptyAgain()
    const files = readdirSync(join(folder, 'log-1')).filter((name) => name.endsWith('.checkpoint'))
    const against = files.map((name) => join(folder, 'log-1', name))
    expect(await registerCommand({ CHECKPOINT_KEY_FILE: both }, 'consistency', ...against)).toMatchObject({ code: 0 })
  })

  it('restores no backup that was rewritten, and none of another register', async () => {
    const { register, where, restore, sign, folder, env } = await deletedSinceBackup()
    await sign(register, '2026-12-04')
    const [newest, forged] = [join(folder, 'newest.db'), join(folder, 'forged.db')]
    await backUp(where, newest)
    await register.close()
    cpSync(newest, forged)
    const db = await inTheirHands({ sqliteFile: forged })
    await rewriteTrail(db, (entry) => (entry.seq === 2 ? { ...entry, by_oid: 'somebody-else' } : entry))
    await db.destroy()
    const notSigned = /^Rewritten: [\s\S]*The backup is not what was signed: it was rewritten since, or is of another/m
    expect(await restore(forged)).toEqual(refused(notSigned))
    const elsewhere = await newRegisters.SQLite()
    const another = await openRegister(elsewhere)
    for (const name of ['eve', 'finn', 'gus']) await warnOne(another, name)
    await another.close()
    const other = join(folder, 'other.db')
    await backUp(elsewhere, other)
    expect(await restore(other)).toEqual(refused(notSigned))
    const done = await restore(newest)
    expect(done).toEqual({
      code: 0,
      said: expect.stringMatching(/It is what was signed: it begins with all \d+ checkpoints/),
    })
    expect(done.said).not.toMatch(/lost/)
    expect(readdirSync(folder).filter((name) => name.startsWith('log-'))).toEqual(['log-1'])
    expect(env.CHECKPOINT_FOLDER).toBe(folder)
  })

  it('restores a backup of either history after an earlier restore', async () => {
    const { register, where, place, restore, sign, list, folder, isThere, emptyAgain } = await deletedSinceBackup()
    const later = join(folder, 'later.db')
    await backUp(where, later)
    await register.close()
    expect(await restore()).toEqual(allBack)
    const restored = await openRegister(place)
    for (const name of ['hal', 'ida', 'jo', 'kim', 'lou']) await warnOne(restored, name)
    await list(restored, '2026-12-08', 'at-start')
    await sign(restored, '2026-12-08')
    await list(restored, '2026-12-08')
    await restored.close()
    emptyAgain()
    const [log, aside] = [join(folder, 'log-2'), join(folder, 'aside')]
    renameSync(log, aside)
    expect(await restore(later)).toEqual(refused(/checkpoints are missing in log-2/))
    renameSync(aside, log)
    expect(await restore(later)).toEqual({
      code: 0,
      said: expect.stringMatching(/is lost\. Checkpoints continue under a new name/),
    })
    expect(readdirSync(folder).filter((name) => name.startsWith('log-'))).toEqual(['log-1', 'log-2', 'log-3'])
    expect([await isThere('ben'), await isThere('hal')]).toEqual([false, false])
  })

  it('signs no other history under a name whose checkpoints are missing', async () => {
    const { register, folder, restore, sign } = await deletedSinceBackup()
    await warnOne(register, 'dora')
    await sign(register, '2026-12-04')
    await sign(register, '2026-12-04')
    const [log, aside] = [join(folder, 'log-1'), join(folder, 'aside')]
    renameSync(log, aside)
    expect(await restore()).toEqual(
      refused(/checkpoints are missing in log-1: \d+ entries were signed.*an empty folder log-2/),
    )
    await warnOne(register, 'emil')
    await sign(register, '2026-12-05')
    expect(readdirSync(folder)).not.toContain('log-1')
    // What the message advises.
    mkdirSync(join(folder, 'log-2'))
    await sign(register, '2026-12-05')
    await register.close()
    const [first = ''] = readdirSync(join(folder, 'log-2'))
    expect(readFileSync(join(folder, 'log-2', first), 'utf8')).toMatch(/^register\.ambleford\.example\/trail\/2$/m)
    expect(await restore()).toEqual({ code: 0, said: expect.stringMatching(/No checkpoint is as old as the backup/) })
  })
})
