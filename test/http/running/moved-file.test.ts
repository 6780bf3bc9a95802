import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { watchStructure } from '../../../server/structure-watch.ts'
import { newRegisters } from '../../support/store/stores.ts'
import { environment } from '../support/environment.ts'
import { startMain } from '../support/process.ts'
import { warnAna } from '../support/requests.ts'
import { serverFor } from '../support/server.ts'

const isMoved = [503, 'urn:contact-register:register-moved']

test('a server whose SQLite file was moved away says so to all who ask, in its log, and until it is back', async () => {
  const where = (await newRegisters.SQLite()) as { sqliteFile: string }
  const server = await serverFor(async () => where)
  let made = 0
  const asked = async (method: string, path: string, body?: object) => {
    const told = await server.ask(method, path, body ? { key: `key-${made++}`, body } : { token: null })
    return [told.status, told.body.type ?? 'done']
  }
  expect(await asked('POST', '/api/warnings', warnAna)).toEqual([201, 'done'])
  const aside = join(dirname(where.sqliteFile), 'aside')
  mkdirSync(aside)
  const move = (from: string, to: string) => {
    for (const end of ['', '-wal', '-shm']) renameSync(join(from, `register.db${end}`), join(to, `register.db${end}`))
  }
  move(dirname(where.sqliteFile), aside)
  expect(await asked('GET', '/readyz')).toEqual(isMoved)
  expect(await asked('POST', '/api/warnings', warnAna)).toEqual(isMoved)
  expect(await asked('POST', '/api/standing', { addresses: ['nobody.known@example.org'] })).toEqual(isMoved)
  expect(server.logged()).toMatch(/"level":"error"[^\n]*urn:contact-register:register-moved/)

  const said: string[] = []
  const say = (level: string) => (_: object, what: string) => void said.push(`${level}: ${what}`)
  const watch = watchStructure(server.register, { error: say('error'), warn: say('warn') }, Date.now, async () => {})
  await watch()
  await watch()
  expect(said).toEqual([expect.stringMatching(/^error: the register’s file was moved, deleted or replaced/)])

  move(aside, dirname(where.sqliteFile))
  expect(await asked('GET', '/readyz')).toEqual([200, 'done'])
  expect(await asked('POST', '/api/escalations', { ...warnAna, service: 'Housing' })).not.toEqual(isMoved)
})

test('a server whose SQLite file was deleted leaves what SQLite had beside it, so that no new register is made there', async () => {
  const { sqliteFile } = (await newRegisters.SQLite()) as { sqliteFile: string }
  const env = environment('http://127.0.0.1:1/keys', { sqliteFile })
  const first = startMain(env)
  await first.says(/"msg":"listening"/)
  rmSync(sqliteFile)
  first.child.kill('SIGTERM')
  await first.ended()
  const again = startMain(env)
  expect(await again.ended()).toBe(1)
  expect(again.written()).toMatch(/the register cannot be opened: there is no register where REGISTER_FILE says, but/)
})
