import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openRegister } from '../../server/register/register.ts'
import { seedDemoRegister } from '../demo-register.ts'
import { council } from '../support/acts.ts'
import { type RunningServer, runServer } from './run-server.ts'
import { freePort, type StandIn, startStandIn } from './stand-in.ts'

/** `npm start`: everything on this machine, with a demo register made anew. `-- --mail <folder>` adds messages of one's own. */
const project = fileURLToPath(new URL('../..', import.meta.url))
process.chdir(project)
const { values } = parseArgs({
  options: { mail: { type: 'string', multiple: true, default: [] }, port: { type: 'string', default: '3000' } },
})

let standIn: StandIn | undefined
let server: RunningServer | undefined
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop)

try {
  console.log('Building the pane and the mail client …')
  build('vite.config.ts')
  build('vite.config.ts', '--mode', 'register')
  build('vite.config.ts', '--mode', 'selected')
  build('test/outlook/vite.config.ts')
  const serverPort = await freePort()
  const port = Number(values.port)
  const mail = values.mail.map(folderOfMail)
  standIn = await startStandIn({ serverPort: () => serverPort, port, addInPort: port + 1, mail })
  const registerFile = await demoRegister(new URL(standIn.origin).port)
  server = await runServer(standIn, serverPort, { REGISTER_FILE: registerFile })
  console.log(`\n  Open  ${standIn.origin}\n\n  Stop with Ctrl-C. Nothing here leaves this machine.\n`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
  await stop()
}

function build(config: string, ...more: string[]): void {
  const vite = join(project, 'node_modules/vite/bin/vite.js')
  const env = { ...process.env, NODE_ENV: 'production' }
  const args = [vite, 'build', '--config', config, ...more, '--logLevel', 'error']
  const built = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`${config}: the build failed.\n${built.stdout}${built.stderr}`)
}

/** A folder as it was typed, seen from where npm was called. */
function folderOfMail(given: string): string {
  const folder = resolve(process.env.INIT_CWD ?? project, given)
  if (!existsSync(folder)) throw new Error(`--mail: there is no folder ${folder}.`)
  return folder
}

/** The cast's register as of today; the last trial's is thrown away. Two demos at once have one each. */
async function demoRegister(port: string): Promise<string> {
  const folder = join(project, '.local/demo', port)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const sqliteFile = join(folder, 'register.db')
  const register = await openRegister({ sqliteFile })
  await seedDemoRegister(register, council, new Date())
  await register.close()
  return sqliteFile
}

async function stop(): Promise<void> {
  await server?.stop()
  await standIn?.stop()
  process.exit()
}
