import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { undoWarning } from '../../../server/cases/warning/undo-warning.ts'
import { backUp } from '../../../server/register/copy/backup.ts'
import { openRegister, type Register } from '../../../server/register/register.ts'
import { clue, message } from '../../support/acts.ts'
import { amira, openWarning } from '../../support/doing.ts'
import { whereKept } from '../../support/store/every-column.ts'
import { emptyPlaces, newRegisters } from '../../support/store/stores.ts'
import { registerCommand } from './cli.ts'
import { jobsOf } from './server-jobs.ts'

/** Warns somebody of this name, whose address nobody else has. */
export const warnOne = (register: Register, name: string) => {
  const from = { address: `${name}@example.net`, name }
  const contact = message({ internetMessageId: `<${name}@x>`, from })
  return openWarning(register, amira, { customer: clue({ addresses: [from.address] }), contact })
}

/** A register that was signed and backed up, and from which Ben and then Cleo were deleted. */
export async function deletedSinceBackup() {
  const where = await newRegisters.SQLite()
  const register = await openRegister(where)
  await warnOne(register, 'ana')
  const [ben, cleo] = [await warnOne(register, 'ben'), await warnOne(register, 'cleo')]
  const place = await emptyPlaces.SQLite()
  const jobs = jobsOf(place)
  await jobs.sign(register, '2026-12-01')
  const backup = join(jobs.folder, 'backup.db')
  await backUp(where, backup)
  await register.write((tx) => undoWarning(tx, amira, ben.warningId))
  await jobs.list(register, '2026-12-02')
  await register.write((tx) => undoWarning(tx, amira, cleo.warningId))
  await jobs.sign(register, '2026-12-03')
  const deletions = join(jobs.folder, 'deletions')
  const lists = () => readdirSync(deletions).filter((name) => name.endsWith('.note'))
  const restore = (file = backup, env: Record<string, string> = jobs.env) =>
    registerCommand(env, 'restore', file, '--servers-stopped')
  const isThere = async (name: string) => {
    const restored = await openRegister(place)
    const found = await whereKept(restored, 'SQLite', name)
    await restored.close()
    return found.length > 0
  }
  const emptyAgain = () => {
    for (const ending of ['', '-wal', '-shm'])
      if ('sqliteFile' in place) rmSync(place.sqliteFile + ending, { force: true })
  }
  return { ...jobs, where, place, register, backup, deletions, lists, restore, isThere, emptyAgain }
}

export const refused = (said: RegExp) => ({ code: 2, said: expect.stringMatching(said) })
export const allBack = { code: 0, said: expect.stringMatching(/Deleted again .*: 6 records, 0 looks\.\n/) }
