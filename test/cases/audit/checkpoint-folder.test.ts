import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { seeCheckpoints } from '../../../server/cases/audit/see-checkpoints.ts'
import { isMailHeldBack, keptNotes, signCheckpoint } from '../../../server/cases/audit/sign-checkpoint.ts'
import { checkpointText, readCheckpoints, withProof } from '../../../server/checkpoints/checkpoint.ts'
import { CheckpointFolder } from '../../../server/checkpoints/checkpoint-folder.ts'
import { lackingIn } from '../../../server/checkpoints/lacking.ts'
import { makeKey } from '../../../server/checkpoints/note-key.ts'
import { signNote } from '../../../server/checkpoints/signed-note.ts'
import { compareBackup } from '../../../server/cli/compare-backup.ts'
import { keepCheckpoint, newestCheckpoints } from '../../../server/register/audit/checkpoints.ts'
import type { Register } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { mailKeysFrom } from '../../../server/register/work/mail-of.ts'
import { at, goOn, key, newJob, origin } from '../../register/support/checkpoint-job.ts'
import { ownFolder } from '../../register/support/notary.ts'
import { council } from '../../support/acts.ts'
import { stores } from '../../support/store/stores.ts'

const mailKeys = (register: Register) => register.read((reading) => mailKeysFrom(reading, 'checkpoint:'))

describe.each(stores)('G: a server that signs, on $store', ({ openEmpty }) => {
  it('signs nothing while its folder lacks what the register keeps, until the folder is back or a new log is begun', async () => {
    const register = await openEmpty()
    const { run, folder, logged } = newJob()
    await goOn(register)
    await run(register, '01T09:00')
    const inRegister = () => register.read((reading) => newestCheckpoints(reading, 10))
    const before = await inRegister()
    const aside = ownFolder()
    const move = (from: string, to: string) => {
      for (const name of readdirSync(from)) renameSync(join(from, name), join(to, name))
    }
    move(folder, aside)
    // Rewritten, and also gone on: neither is signed under this name.
    for (const when of ['01T10:00', '01T11:00']) {
      await run(register, when)
      expect(logged.at(-1)).toMatch(/^checkpoints are missing in CHECKPOINT_FOLDER, .*"kept":0,"next":"log-2"/)
      expect(readdirSync(folder)).not.toContain('log-1')
      expect(await inRegister()).toEqual(before)
      await goOn(register)
    }
    const emptied = ownFolder()
    move(folder, emptied)
    move(aside, folder)
    await run(register, '01T12:00')
    expect(logged.at(-1)).toMatch(/^checkpoint signed/)
    expect((await inRegister()).map(({ origin: of }) => of)).toEqual([origin, origin])
    move(folder, aside)
    await goOn(register)
    mkdirSync(join(folder, 'log-2'))
    await run(register, '01T13:00')
    expect((await inRegister())[0]?.origin).toBe(`${origin}/2`)
    expect(logged.at(-1)).toMatch(/^checkpoints continue under a new name, .*"origin":"[^"]+\/2"/)
    await goOn(register)
    await run(register, '01T14:00')
    expect(logged.at(-1)).toMatch(/^checkpoint signed/)
  })

  it('signs nothing after a restart with an older copy of the folder', async () => {
    const register = await openEmpty()
    const { run, folder, logged } = newJob()
    await goOn(register)
    await run(register, '01T09:00')
    const older = join(ownFolder(), 'older')
    cpSync(folder, older, { recursive: true })
    await goOn(register)
    await run(register, '01T10:00')
    rmSync(folder, { recursive: true })
    cpSync(older, folder, { recursive: true })
    await goOn(register)
    await run(register, '01T11:00')
    expect(logged.at(-1)).toMatch(/^checkpoints are missing in CHECKPOINT_FOLDER/)
  })

  it('misses what was signed last, although a clock that was ahead signed others months later', async () => {
    const register = await openEmpty()
    const { run, folder, logged } = newJob()
    // More than the auditor's list shows.
    for (let hour = 0; hour < 51; hour++) {
      await goOn(register)
      await run(register, new Date(Date.UTC(2027, 5, 1, hour)).toISOString().slice(0, 16))
    }
    const older = join(ownFolder(), 'older')
    cpSync(folder, older, { recursive: true })
    await goOn(register)
    await run(register, '01T09:00')
    const newest = new CheckpointFolder(folder).newest()?.size
    for (const signer of [{ key, mailTo: [] }, null]) {
      const { checkpoints } = await seeCheckpoints(register, at('01T10:00'), signer)
      expect(checkpoints[0]).toMatchObject({ size: newest, signedAt: '2026-12-01T09:00:00.000Z' })
    }
    const notes = await keptNotes(register.read)
    expect(lackingIn(new CheckpointFolder(older), notes, key)).toMatchObject({ signed: newest })
    const outside = { kept: new CheckpointFolder(older), keys: [key] }
    await expect(compareBackup(register.read, outside)).rejects.toThrow('the backup has newer checkpoints')
    expect(logged.at(-1)).toMatch(/^checkpoint signed/)
    // Nor does what somebody else put there come first.
    const planted = [{ origin, size: 9_999, signed_at: '2099-01-01T00:00:00.000Z', note: '-' }]
    await register.write((tx) => tx.insertInto('checkpoints').values(planted).execute())
    expect((await seeCheckpoints(register, at('01T10:00'), null)).checkpoints[0]).toMatchObject({ size: newest })
  })

  it('keeps no checkpoint in the place of another of the same size', async () => {
    const register = await openEmpty()
    await goOn(register)
    await newJob().run(register, '01T09:00')
    const [kept] = await register.read((reading) => newestCheckpoints(reading, 1))
    if (!kept) throw new Error('Nothing was kept.')
    const [checkpoint] = readCheckpoints(kept.note)
    if (!checkpoint) throw new Error('It is none.')
    const keep = (given: typeof kept) => register.write((tx) => keepCheckpoint(tx, given, key))
    const again = { ...kept, signedAt: '2026-12-01T10:00:00.000Z' }
    await keep(again)
    const forged = withProof({
      ...checkpoint,
      note: signNote(checkpointText({ ...checkpoint, root: Buffer.alloc(32) }), key, new Date()),
    })
    await expect(keep({ ...again, note: forged })).rejects.toThrow(/Another checkpoint/)
    expect(await register.read((reading) => newestCheckpoints(reading, 1))).toEqual([again])
  })

  it('signs over what somebody put in the place of a checkpoint, and says so', async () => {
    const register = await openEmpty()
    const { run, logged, kept } = newJob()
    await goOn(register)
    await run(register, '01T09:00')
    const [genuine] = await register.read((reading) => newestCheckpoints(reading, 1))
    if (!genuine) throw new Error('Nothing was kept.')
    const next = Array.from({ length: 20 }, (_, n) => genuine.size + n + 1)
    // The second is signed, but is the checkpoint of another size.
    const values = next.map((size, n) => ({ origin, size, signed_at: '-', note: n % 2 === 0 ? '-' : genuine.note }))
    await register.write((tx) => tx.insertInto('checkpoints').values(values).execute())
    for (const when of ['02T09:00', '03T09:00']) {
      await goOn(register)
      await run(register, when)
      expect(logged.at(-1)).toMatch(/^in the place of this checkpoint, the register had one that this key did not sign/)
    }
    const [folder, inRegister] = [kept().length - 1, await register.read((reading) => newestCheckpoints(reading, 40))]
    expect(folder).toBe(3)
    expect(inRegister.filter(({ signedAt }) => signedAt !== '-')).toHaveLength(3)
    expect(await mailKeys(register)).toHaveLength(3)
  })

  it('says that the day’s e-mail was not made if the outbox had one that the server did not make', async () => {
    const register = await openEmpty()
    const { run, logged, folder } = newJob()
    await goOn(register)
    await run(register, '01T09:00')
    const isHeldBack = () =>
      isMailHeldBack(register.read, { kept: new CheckpointFolder(folder), key }, council.timeZone)
    expect([logged.length, await isHeldBack()]).toEqual([1, false])
    await register.write(async (tx) => {
      const [mail] = await tx.selectFrom('outbox').selectAll().where('key', 'like', 'checkpoint:%').execute()
      if (!mail) throw new Error('Nothing was mailed.')
      const planted = { ...mail, id: newId(), key: `checkpoint:${origin}:2026-12-02`, state: 'sent' as const }
      await tx.insertInto('outbox').values(planted).execute()
    })
    expect(await isHeldBack()).toBe(true)
    for (const when of ['02T09:00', '02T10:00']) {
      await goOn(register)
      await run(register, when)
      expect(logged.at(-1)).toMatch(/^no e-mail was made of this checkpoint: /)
    }
    await run(register, '03T09:00')
    expect([logged.at(-1), await isHeldBack()]).toEqual([expect.stringMatching(/^checkpoint signed/), false])
  })

  it('says nothing of the e-mail on the day of a change of keys', async () => {
    const register = await openEmpty()
    const { folder, run } = newJob()
    await goOn(register)
    await run(register, '01T09:00')
    await goOn(register)
    const [kept, newKey] = [new CheckpointFolder(folder), makeKey(origin)]
    const signing = await signCheckpoint(register, at('01T10:00'), { key: newKey, kept, mailTo: [] })
    expect(signing).toMatchObject({ signed: {}, isReplaced: false, isHeldBack: false })
    expect(await isMailHeldBack(register.read, { kept, key: newKey }, council.timeZone)).toBe(false)
  })

  it('lists nothing in a folder that is gone, and does not make it again', async () => {
    const register = await openEmpty()
    const { folder, list } = newJob()
    await goOn(register)
    rmSync(folder, { recursive: true })
    await expect(list(register, '01T09:00')).rejects.toMatchObject({ code: 'ENOENT' })
    expect(existsSync(folder)).toBe(false)
  })
})
