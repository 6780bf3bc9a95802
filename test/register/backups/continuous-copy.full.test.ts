import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openRegister, type Register } from '../../../server/register/register.ts'
import { clue, message } from '../../support/acts.ts'
import { amira, warn } from '../../support/doing.ts'
import { emptyPlaces } from '../../support/store/stores.ts'
import { registerCommand } from '../support/cli.ts'
import { ownFolder } from '../support/notary.ts'

/** Warns somebody new again and again; returns when each warning was acknowledged. */
async function load(register: Register, until: () => boolean): Promise<{ id: string; at: number }[]> {
  const done: { id: string; at: number }[] = []
  for (let n = 0; !until(); n++) {
    const customer = clue({ addresses: [`somebody.${n}@example.net`] })
    const contact = message({ internetMessageId: `<${n}@load>`, subject: 'planted-word-7f3a' })
    const { warningId } = await warn(register, amira, { customer, contact })
    done.push({ id: warningId, at: Date.now() })
    await wait(5)
  }
  return done
}

it('loses at most five seconds when the register’s file is destroyed under load, and is restored and verified by one command', {
  timeout: 180_000,
}, async () => {
  const { sqliteFile } = (await emptyPlaces.SQLite()) as { sqliteFile: string }
  const [folder, keys] = [ownFolder(), ownFolder()]
  const identity = join(keys, 'backup.key')
  const recipient = (await registerCommand({}, 'backup-key', identity)).said.split('\n')[0] ?? ''
  const register = await openRegister({ sqliteFile })
  const env = { REGISTER_FILE: sqliteFile, BACKUP_RECIPIENTS: recipient, BACKUP_IDENTITY_FILE: identity }
  const copying = spawn(process.execPath, ['server/register-cli.ts', 'copy', folder], { env, detached: true })
  const filesIn = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  let isOver = false
  const loading = load(register, () => isOver)
  await expect.poll(() => filesIn().length, { timeout: 60_000 }).toBeGreaterThan(8)
  isOver = true
  const done = await loading
  const destroyedAt = Date.now()
  for (const ending of ['', '-wal', '-shm']) rmSync(sqliteFile + ending, { force: true })
  process.kill(-(copying.pid ?? 0), 'SIGKILL')
  await once(copying, 'exit')
  await register.close()
  for (const ending of ['', '-wal', '-shm', '.db-litestream'])
    rmSync(sqliteFile + ending, { force: true, recursive: true })
  for (const file of filesIn()) {
    const path = join(file.parentPath, file.name)
    if (statSync(path).size > 0) expect(readFileSync(path).includes('planted-word')).toBe(false)
  }

  expect(await registerCommand({ ...env, BACKUP_IDENTITY_FILE: '' }, 'restore', '--copy', folder)).toMatchObject({
    code: 2,
  })
  const { code, said } = await registerCommand(env, 'restore', '--copy', folder)
  expect({ code, said }).toEqual({
    code: 0,
    said: expect.stringMatching(/^Restored\. \d+ rows .* audit trail is sound/),
  })
  const restored = await openRegister({ sqliteFile })
  const rows = await restored.read((reading) => reading.selectFrom('warnings').select('id').execute())
  await restored.close()
  const there = new Set(rows.map(({ id }) => id))
  const firstLost = done.find(({ id }) => !there.has(id))
  expect(done.length).toBeGreaterThan(50)
  expect(destroyedAt - (firstLost?.at ?? destroyedAt)).toBeLessThan(5_000)
  // Only the end is lost.
  expect(done.filter(({ id }) => there.has(id))).toEqual(done.slice(0, firstLost ? done.indexOf(firstLost) : undefined))
  expect(await registerCommand(env, 'verify')).toMatchObject({ code: 0 })
})
