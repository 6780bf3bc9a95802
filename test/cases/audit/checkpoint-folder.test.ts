import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkpointText, readCheckpoints, withProof } from '../../../server/checkpoints/checkpoint.ts'
import { signNote } from '../../../server/checkpoints/signed-note.ts'
import { keepCheckpoint, newestCheckpoints } from '../../../server/register/audit/checkpoints.ts'
import { goOn, key, newJob, origin } from '../../register/support/checkpoint-job.ts'
import { ownFolder } from '../../register/support/notary.ts'
import { stores } from '../../support/store/stores.ts'

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

  it('keeps no checkpoint in the place of another of the same size', async () => {
    const register = await openEmpty()
    await goOn(register)
    await newJob().run(register, '01T09:00')
    const [kept] = await register.read((reading) => newestCheckpoints(reading, 1))
    if (!kept) throw new Error('Nothing was kept.')
    const [checkpoint] = readCheckpoints(kept.note)
    if (!checkpoint) throw new Error('It is none.')
    const keep = (given: typeof kept) => register.write((tx) => keepCheckpoint(tx, given))
    const again = { ...kept, signedAt: '2026-12-01T10:00:00.000Z' }
    await keep(again)
    const forged = withProof({
      ...checkpoint,
      note: signNote(checkpointText({ ...checkpoint, root: Buffer.alloc(32) }), key, new Date()),
    })
    await expect(keep({ ...again, note: forged })).rejects.toThrow(/Another checkpoint/)
    expect(await register.read((reading) => newestCheckpoints(reading, 1))).toEqual([again])
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
