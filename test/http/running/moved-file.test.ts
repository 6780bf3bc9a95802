import { copyFileSync, existsSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { registerCommand } from '../../register/support/cli.ts'
import { newRegisters } from '../../support/store/stores.ts'
import { environment } from '../support/environment.ts'
import { openIssuer } from '../support/issuer.ts'
import { startMain } from '../support/process.ts'
import { escalateAna, warnAna } from '../support/requests.ts'
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

const ends = ['', '-wal', '-shm']

/** Copies a file that a process has open to another name, as root does by hand. */
function copyOpen(pid: number | undefined, name: string, to: string): void {
  const folder = `/proc/${pid}/fd`
  const leadsTo = (fd: string) => (existsSync(`${folder}/${fd}`) ? readlinkSync(`${folder}/${fd}`) : '')
  const fd = readdirSync(folder).find((one) => [name, `${name} (deleted)`].includes(leadsTo(one)))
  copyFileSync(`${folder}/${fd}`, to)
}

/** What went wrong, and what docs/operators.md says to do about it, by when. */
const recipes: Record<
  string,
  Record<'goesWrong' | 'whileItRuns' | 'onceStopped', (file: string, pid?: number) => void>
> = {
  replaced: {
    goesWrong: (file) => renameSync(`${file}.backup.db`, file),
    whileItRuns: (file, pid) => {
      for (const end of ['', '-wal']) copyOpen(pid, file + end, `${file}.right${end}`)
    },
    onceStopped: (file) => {
      for (const end of ends) if (existsSync(file + end)) renameSync(file + end, `${file}.wrong${end}`)
      for (const end of ['', '-wal']) renameSync(`${file}.right${end}`, file + end)
    },
  },
  deleted: {
    goesWrong: (file) => {
      for (const end of ends) rmSync(file + end)
    },
    whileItRuns: (file, pid) => {
      for (const end of ['', '-wal']) copyOpen(pid, file + end, file + end)
    },
    onceStopped: () => {},
  },
}

test.each(Object.entries(recipes))(
  'a SQLite file that was %s under a running server is brought back as the operators’ chapter says, with all that was acknowledged',
  async (_, { goesWrong, whileItRuns, onceStopped }) => {
    const issuer = await openIssuer()
    onTestFinished(() => issuer.close())
    const { sqliteFile } = (await newRegisters.SQLite()) as { sqliteFile: string }
    const env = environment(issuer.keysUrl, { sqliteFile })
    const running = async () => {
      const main = startMain(env)
      const port = (await main.says(/"port":(\d+)/))[1]
      const post = async (path: string, body: object) => {
        const token = await issuer.token()
        const headers = {
          Authorization: `Bearer ${token}`,
          'Content-Type': 'application/json',
          'Idempotency-Key': path,
        }
        const told = await fetch(`http://127.0.0.1:${port}${path}`, {
          method: 'POST',
          headers,
          body: JSON.stringify(body),
        })
        return [told.status, await told.json()] as const
      }
      const stop = async () => {
        main.child.kill('SIGTERM')
        expect(await main.ended()).toBe(0)
      }
      return { post, stop, pid: main.child.pid }
    }
    const first = await running()
    await first.post('/api/warnings', warnAna)
    expect(await registerCommand(env, 'backup', `${sqliteFile}.backup.db`)).toMatchObject({ code: 0 })
    const [status, escalated] = await first.post('/api/escalations', escalateAna)
    expect(status).toBe(201)

    goesWrong(sqliteFile)
    whileItRuns(sqliteFile, first.pid)
    await first.stop()
    onceStopped(sqliteFile)
    const second = await running()
    expect(await second.post('/api/escalations', escalateAna)).toEqual([201, escalated])
    await second.stop()
    expect(await registerCommand(env, 'verify')).toMatchObject({ code: 0, said: expect.stringMatching(/^Sound/) })
  },
)
