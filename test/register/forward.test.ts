import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { giveToReceiver, readReceiver, syslogFrame } from '../../server/cli/syslog.ts'
import { appendAudit } from '../../server/register/audit/audit-trail.ts'
import { backUp } from '../../server/register/copy/backup.ts'
import { openRegister } from '../../server/register/register.ts'
import { newRegisters } from '../support/store/stores.ts'
import { envOf, registerCommand } from './support/cli.ts'
import { forwardKilled } from './support/forward-killed.ts'
import { startReceiver } from './support/receiver.ts'

const by = { oid: 'somebody', tid: 'somewhere' }

test('a frame is an RFC 5424 message with its length in bytes before it, and contains the JSON of the feed', () => {
  const entry = { at: '2026-11-03T09:00:00.000Z', what: 'letter-recorded' } as Parameters<
    typeof syslogFrame
  >[0]['entry']
  const frame = syslogFrame({ entry, json: '{"id":"1","é":1}' }, 'register 1').toString()
  const [, length = '', message = ''] = /^(\d+) (.*)$/s.exec(frame) ?? []
  expect(Buffer.byteLength(message)).toBe(Number(length))
  expect(message).toBe(
    '<110>1 2026-11-03T09:00:00.000Z register1 contact-register - letter-recorded - {"id":"1","é":1}',
  )
})

test('a receiver is reached by TLS, and without it only on this machine', () => {
  expect(readReceiver('tls://siem.ambleford.example:6514')).toEqual({
    ...{ host: 'siem.ambleford.example', port: 6514, tls: true },
  })
  expect(readReceiver('tcp://[::1]:601')).toEqual({ host: '::1', port: 601, tls: false })
  for (const wrong of [
    '',
    'tcp://siem.ambleford.example:601',
    'udp://127.0.0.1:514',
    'tls://siem',
    'tls://a b:1',
    'tls://a:70000',
  ])
    expect(readReceiver(wrong), wrong).toBeNull()
})

test('entries count as delivered only once the receiver has read all of them, and not if it breaks off', async () => {
  const receiver = await startReceiver({ slowMs: 20 })
  onTestFinished(receiver.stop)
  const to = readReceiver(receiver.address)
  if (!to) throw new Error('no receiver')
  const frame = syslogFrame(
    { entry: { at: '-', what: '-' }, json: JSON.stringify({ id: 'x'.repeat(4_000) }) } as never,
    '-',
  )
  const frames = Array.from({ length: 2_000 }, () => frame)
  const given = giveToReceiver(to, frames)
  await receiver.until(({ length }) => length > 10)
  receiver.breakOff()
  await expect(given).rejects.toThrow()
  receiver.received.length = 0
  await giveToReceiver(to, frames.slice(0, 200))
  expect(receiver.received).toHaveLength(200)
})

test('the forwarder resumes where it was killed: it leaves no gap, and repeats at most a batch each time', async () => {
  const { doubled } = await forwardKilled(2)
  // At most one batch for each kill.
  expect(doubled).toBeLessThanOrEqual(2 * 200)
})

test('the forwarder ends with an explanation once the register is replaced, such as by a restore', async () => {
  const receiver = await startReceiver()
  onTestFinished(receiver.stop)
  const { sqliteFile } = (await newRegisters.SQLite()) as { sqliteFile: string }
  const register = await openRegister({ sqliteFile })
  const add = () =>
    register.write((tx) => appendAudit(tx, { at: new Date(), by, what: 'report-made', subjectId: '', customerId: '' }))
  await add()
  await backUp({ sqliteFile }, `${sqliteFile}.backup`)
  const given = ['dist/server/register-cli.js', 'forward', receiver.address, '--cursor', `${sqliteFile}.cursor`]
  const forwarder = spawn(process.execPath, given, { env: envOf({ sqliteFile }) })
  onTestFinished(() => void forwarder.kill('SIGKILL'))
  let said = ''
  forwarder.stderr.on('data', (text) => {
    said += text
  })
  const ended = once(forwarder, 'close')
  await receiver.until(({ length }) => length > 0)
  await register.close()
  for (const ending of ['', '-wal', '-shm'])
    if (existsSync(sqliteFile + ending)) renameSync(sqliteFile + ending, `${sqliteFile}.aside${ending}`)
  renameSync(`${sqliteFile}.backup`, sqliteFile)
  const [code] = await ended
  expect({ code, said }).toEqual({ code: 2, said: expect.stringMatching(/not the one that was opened: .*again/) })
})

test('a cursor that cannot be kept ends it; it then does not say that nothing was done', async () => {
  const receiver = await startReceiver()
  onTestFinished(receiver.stop)
  const where = await newRegisters.SQLite()
  const register = await openRegister(where)
  await register.write((tx) =>
    appendAudit(tx, { at: new Date(), by, what: 'report-made', subjectId: '', customerId: '' }),
  )
  await register.close()
  const file = 'sqliteFile' in where ? `${where.sqliteFile}.none/cursor` : ''
  expect(await registerCommand(envOf(where), 'forward', receiver.address, '--cursor', file, '--once')).toEqual({
    code: 1,
    said: 'Something was forwarded, and the cursor could not be kept: the next run forwards it again. The folder does not exist. Make it first.',
  })
})

test('a cursor of another register, or an invalid receiver, ends it with an explanation; the cursor stays as it is', async () => {
  const where = await newRegisters.SQLite()
  const register = await openRegister(where)
  await register.write((tx) =>
    appendAudit(tx, { at: new Date(), by, what: 'report-made', subjectId: '', customerId: '' }),
  )
  await register.close()
  const file = `${'sqliteFile' in where ? where.sqliteFile : ''}.cursor`
  const cursor = `1.${'a'.repeat(16)}\n`
  writeFileSync(file, cursor)
  const forward = (to: string) => registerCommand(envOf(where), 'forward', to, '--cursor', file, '--once')
  expect(await forward('tcp://127.0.0.1:9')).toEqual({
    code: 2,
    said: expect.stringMatching(/^The cursor is not in this/),
  })
  expect(readFileSync(file, 'utf8')).toBe(cursor)
  expect(await forward('tcp://siem.example:601')).toEqual({
    code: 2,
    said: expect.stringMatching(/^Say where to: tls/),
  })
})
