import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openRegister } from '../../server/register/register.ts'
import { seedDemoRegister } from '../demo-register.ts'
import { seedDemoYear } from '../demo-year.ts'
import { council } from '../support/acts.ts'
import buildAll from '../support/build.ts'
import { freePort } from '../support/free-port.ts'
import { type RunningServer, runServer } from './run-server.ts'
import { type StandIn, startStandIn } from './stand-in.ts'

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
  buildAll()
  const serverPort = await freePort()
  const port = Number(values.port)
  const mail = values.mail.map(folderOfMail)
  let graph = true
  const turnGraph = {
    isOn: () => graph,
    turn: async (on: boolean) => {
      graph = on
      await server?.stop()
      await startServer()
    },
  }
  standIn = await startStandIn({ serverPort: () => serverPort, port, addInPort: port + 1, mail, turnGraph })
  const running = standIn
  const registerFile = await demoRegister(new URL(standIn.origin).port)
  const startServer = async () => {
    const settings = { REGISTER_FILE: registerFile, ...(graph ? { GRAPH_URL: running.graph.url } : {}) }
    server = await runServer(running, serverPort, settings)
  }
  await startServer()
  console.log(`\n  Open  ${standIn.origin}\n\n  Stop with Ctrl-C. Nothing here leaves this machine.\n`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
  await stop()
}

/** A folder as it was typed, seen from where npm was called. */
function folderOfMail(given: string): string {
  const folder = resolve(process.env.INIT_CWD ?? project, given)
  if (!existsSync(folder)) throw new Error(`--mail: there is no folder ${folder}.`)
  return folder
}

/** The cast's register as of today, after a year of work; the last trial's is thrown away. Two demos at once have one each. */
async function demoRegister(port: string): Promise<string> {
  const folder = join(project, '.local/demo', port)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const sqliteFile = join(folder, 'register.db')
  const register = await openRegister({ sqliteFile })
  const now = new Date()
  await seedDemoYear(register, now)
  await seedDemoRegister(register, council, now)
  await register.close()
  return sqliteFile
}

async function stop(): Promise<void> {
  await server?.stop()
  await standIn?.stop()
  process.exit()
}
