import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { readSettings, type Settings } from '../../server/settings/settings.ts'
import { environment } from '../http/support/environment.ts'
import { writeNewSqlite } from '../support/store/new-sqlite.ts'
import { newCustomer } from './book.ts'
import type { Chance } from './chance.ts'
import { followConnections } from './connections.ts'
import { type Machine, startMachine } from './machine.ts'
import { MailServer } from './mail-server.ts'
import { OnFile } from './register-file.ts'
import type { Trace } from './trace.ts'
import { takeOverTime } from './virtual-time.ts'
import { count, type World } from './world.ts'

/** Short, so that within a year everything is kept, falls due and is deleted. */
const retention = { warnings: 1, escalations: 2, restrictions: 2, undone: 1, ledger: 6, mail: 2 }

/** The council's periods differ from run to run. */
function settingsOf(folder: string, { whole }: { whole: Chance['whole'] }): Settings {
  const env = environment('https://keys.example/keys', { sqliteFile: join(folder, 'register.db') })
  const settings = readSettings(env)
  const { councilFile } = settings
  const periods = {
    ...{ ...councilFile.periods, retention, warningLapsesAfterMonths: whole(1, 3), reviewWithinMonths: whole(2, 6) },
    ...{
      formalWarningLapsesAfterMonths: whole(1, 3),
      acknowledgeWithinDays: whole(2, 6),
      answerWithinDays: whole(8, 28),
    },
  }
  return { ...settings, councilFile: { ...councilFile, periods } }
}

export type Scene = { world: World; close(): void }

const customers = 4
const servers = 2

/** A new register and its servers; nobody has done anything yet. */
export async function openScene(chance: Chance, trace: Trace, begins: string): Promise<Scene> {
  const folder = mkdtempSync(join(tmpdir(), 'simulate-'))
  const sqliteFile = join(folder, 'register.db')
  await writeNewSqlite(sqliteFile)
  const settings = settingsOf(folder, { whole: (least, most) => chance.whole(least, most) })
  const time = takeOverTime(begins)
  const machines: Machine[] = []
  const connections = followConnections((database, when) => {
    const { atCommit } = world
    const isNow = atCommit?.when === when || (atCommit?.when === 'fails' && when === 'before')
    if (!atCommit || !isNow || !atCommit.machine.owns(database)) return
    world.atCommit = null
    if (atCommit.when === 'fails') throw new Database.SqliteError('database or disk is full', 'SQLITE_FULL')
    atCommit.machine.kill()
    throw new TypeError('The database connection is not open')
  })
  const turns = async (n = 1) => {
    for (let done = 0; done < n; done++) await turnOfTheLoop()
  }
  // One after another, so that each opened connection is known to belong to the server that starts.
  let starting = Promise.resolve()
  const file = new OnFile(sqliteFile)
  const world: World = {
    ...{ chance, time, trace, council: settings.councilFile, machines, mail: new MailServer(chance, trace), file },
    customers: Array.from({ length: customers }, (_, n) => newCustomer(n)),
    ...{ acted: [], counts: {}, keys: 0, wordings: 0, faults: true, atCommit: null },
    start(at) {
      starting = starting.then(async () => {
        if (machines[at]?.isAlive()) return
        count(world, 'started')
        const { opened } = connections
        machines[at] = await startMachine({ name: `server-${at + 1}`, settings, now: time.now, opened, turns })
      })
      return starting
    },
    turns,
  }
  for (let at = 0; at < servers; at++) await world.start(at)
  return {
    world,
    close() {
      file.close()
      for (const machine of machines) if (machine.isAlive()) machine.kill()
      connections.restore()
      time.restore()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
