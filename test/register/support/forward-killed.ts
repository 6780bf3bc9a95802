import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, onTestFinished } from 'vitest'
import { appendAudit } from '../../../server/register/audit/audit-trail.ts'
import { openRegister } from '../../../server/register/register.ts'
import { newRegisters } from '../../support/store/stores.ts'
import { envOf } from './cli.ts'
import { startReceiver } from './receiver.ts'

const by = { oid: 'somebody', tid: 'somewhere' }

/**
 * Kills the forwarder at random points while entries are added, starts it again each time, and checks that the receiver
 * has every entry in the end. Returns how many entries there are, and how many came again.
 */
export async function forwardKilled(kills: number): Promise<{ doubled: number; entries: number }> {
  const where = await newRegisters.SQLite()
  const register = await openRegister(where)
  const receiver = await startReceiver({ slowMs: 2 })
  onTestFinished(async () => {
    await receiver.stop()
    await register.close()
  })
  let entries = 0
  const add = async (many: number) => {
    await register.write(async (tx) => {
      for (let n = 0; n < many; n++)
        await appendAudit(tx, { at: new Date(), by, what: 'report-made', subjectId: '', customerId: '', facts: { n } })
    })
    entries += many
  }
  await add(1_500)
  const cursor = 'sqliteFile' in where ? `${where.sqliteFile}.cursor` : ''
  const start = (...more: string[]) =>
    spawn(process.execPath, ['dist/server/register-cli.js', 'forward', receiver.address, '--cursor', cursor, ...more], {
      env: envOf(where),
      stdio: 'ignore',
    })
  for (let n = 0; n < kills; n++) {
    const before = receiver.received.length
    const forwarder = start()
    await receiver.until(({ length }) => length > before + Math.random() * 700)
    forwarder.kill('SIGKILL')
    await once(forwarder, 'exit')
    await add(300)
  }
  const [code] = await once(start('--once'), 'exit')
  expect(code).toBe(0)
  const numbers = receiver.received.map(({ json }) => Number(json.id))
  // Each repeat starts at an entry that the receiver already has, so the first copies are in order, without a gap.
  const firsts = numbers.filter((number, n) => numbers.indexOf(number) === n)
  expect(firsts).toEqual(Array.from({ length: entries }, (_, n) => n + 1))
  return { doubled: numbers.length - firsts.length, entries }
}
