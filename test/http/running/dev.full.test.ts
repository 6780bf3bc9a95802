import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:https'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openRegister } from '../../../server/register/register.ts'
import { seedDemoRegister } from '../../demo-register.ts'
import { startDev } from '../../outlook/dev/start-dev.ts'
import { council } from '../../support/acts.ts'
import { rowCounts } from '../../support/store/rows.ts'

/** A copy of the sources inside the project, so that they find its libraries. */
function copyOfServer(): string {
  mkdirSync('.local', { recursive: true })
  const folder = mkdtempSync('.local/dev-test-')
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  cpSync('server', join(folder, 'server'), { recursive: true })
  return join(process.cwd(), folder)
}

async function seeded(sqliteFile: string): Promise<string> {
  const register = await openRegister({ sqliteFile })
  await seedDemoRegister(register, council, new Date())
  await register.close()
  return sqliteFile
}

const rows = async (sqliteFile: string) => {
  const register = await openRegister({ sqliteFile })
  const counts = await rowCounts(register)
  await register.close()
  return counts
}

/** The server is built twice, which takes long on a busy machine. */
const patience = 120_000

test('saving a server file restarts the server on its port, and keeps the register', {
  timeout: patience,
}, async () => {
  const sources = copyOfServer()
  const registerFile = join(sources, 'register.db')
  const complaints: string[] = []
  const dev = await startDev({
    sources,
    folder: join(sources, 'built'),
    builds: ['server'],
    port: 0,
    addInPort: 0,
    inspectPort: 0,
    registerFile: async () => await seeded(registerFile),
    say: (text) => complaints.push(text),
  })
  onTestFinished(() => dev.stop())
  const { ca, origin } = { ca: readFileSync(dev.standIn.certificate.caFile), origin: dev.standIn.proxy.origin }
  const title = async () => {
    const answer = await fetch(`http://127.0.0.1:${dev.serverPort}/openapi.json`)
    return (await answer.json()).info.title
  }
  expect(await title()).toBe('Contact register')
  const before = await rows(registerFile)
  expect(before.restrictions).toBeGreaterThan(0)

  const [live] = await once(get(`${origin}/dev/built`, { ca }), 'response')
  const told = once(live.setEncoding('utf8'), 'data')
  expect((await told)[0]).toBe(': open\n\n')
  const rebuilt = once(live, 'data')
  const file = join(sources, 'server/http/openapi.ts')
  writeFileSync(file, readFileSync(file, 'utf8').replace("title: 'Contact register'", "title: 'Saved again'"))
  expect((await rebuilt)[0], complaints.join('\n')).toContain('/taskpane.html')

  expect(await title()).toBe('Saved again')
  expect(await rows(registerFile)).toEqual(before)
  live.destroy()
})
