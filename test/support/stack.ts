import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openRegister, type Register } from '../../server/register/register.ts'
import { seedDemoRegister } from '../demo-register.ts'
import { type RunningServer, runServer } from '../outlook/run-server.ts'
import { type StandIn, startStandIn } from '../outlook/stand-in.ts'
import { council } from './acts.ts'
import { freePort } from './process/free-port.ts'
import { writeNewSqlite } from './store/new-sqlite.ts'

export type Stack = StandIn & {
  /** The same store as the server's, to query; or to change behind its back. */
  register: Register
  server: RunningServer
  /** Stops the server and starts it again on the same store and port, with its clock that many days ahead. */
  restartServer(daysAhead?: number): Promise<void>
}

export type StackOptions = {
  /** An empty PostgreSQL database; without it the test gets its own SQLite file. */
  databaseUrl?: string
  /** Folders of `.eml` files for Amira's inbox, in addition to the demo's own mail. */
  mail?: string[]
  /** More environment for the server. */
  env?: Record<string, string>
  /** Messages are passed on through Microsoft Graph, which has its own host name. */
  graph?: true
  /** Every host has its real name, and the server has only a council's settings. */
  live?: true
  /** The time at which the demo register is seeded. */
  now?: Date
}

/**
 * The whole demo on its own ports: stand-in Outlook, sign-in, SMTP, fault proxy and the real server on a fresh register
 * with the cast on it. `dist/` must be built. Each stack is independent of any other.
 */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const folder = mkdtempSync(join(tmpdir(), 'contact-register-'))
  const sqliteFile = join(folder, 'register.db')
  const { databaseUrl } = options
  const where = databaseUrl ? { postgresUrl: databaseUrl } : { sqliteFile }
  const store = databaseUrl ? { DATABASE_URL: databaseUrl } : { REGISTER_FILE: sqliteFile }

  if (!databaseUrl) await writeNewSqlite(sqliteFile)
  const register = await openRegister(where)
  await seedDemoRegister(register, council, options.now ?? new Date())
  const port = await freePort()
  const standIn = await startStandIn({ serverPort: () => port, mail: options.mail ?? [], live: options.live })
  const start = (daysAhead = 0) =>
    runServer(standIn, port, {
      ...store,
      ...graphSetting(options.graph, standIn),
      ...options.env,
      ...(daysAhead > 0 ? clockAhead(daysAhead) : {}),
    })
  const stack: Stack = {
    ...standIn,
    register,
    server: await start(),
    restartServer: async (daysAhead) => {
      await stack.server.stop()
      stack.server = await start(daysAhead)
    },
    stop: async () => {
      await stack.server.stop()
      await standIn.stop()
      await register.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await untilDayIsDone(register)
  return stack
}

/**
 * A server answers requests before it has done its daily work: a test that counts events must wait until that is done.
 */
async function untilDayIsDone(register: Register): Promise<void> {
  const giveUpAt = Date.now() + 20_000
  for (;;) {
    const runs = await register.read((reading) => reading.selectFrom('retention_runs').select('ended_at').execute())
    if (runs.some(({ ended_at }) => ended_at !== null)) return
    if (Date.now() > giveUpAt) throw new Error('The server has not done its daily work.')
    await wait(20)
  }
}

const graphSetting = (wanted: true | undefined, { origin }: StandIn): Record<string, string> =>
  wanted ? { GRAPH_URL: `https://graph.localhost:${new URL(origin).port}` } : {}

const clockAhead = (days: number) => ({
  NODE_OPTIONS: `--import ${new URL('process/moved-clock.ts', import.meta.url).href}`,
  CLOCK_AHEAD_MS: String(days * 86_400_000),
})
