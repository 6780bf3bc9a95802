import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { freePort } from '../../support/process/free-port.ts'
import { findBinaries, untilReady, whoRunsIt } from '../../support/store/postgres.ts'
import type { Scene } from './scene.ts'

/** A PostgreSQL that can be stopped and started again: it keeps its data on the disk. */
export type OwnPostgres = {
  url: string
  /** Starts it if it has ended, and waits until it accepts connections. */
  start(): Promise<void>
  /** `crash`: at once, so that it has to recover. */
  stop(how: 'stop' | 'crash'): Promise<void>
  cutConnections(): Promise<void>
}

/** Keeps its data in a folder of `within`, which may be a small disk. */
export async function ownPostgres({ folder, afterwards }: Scene, within: string): Promise<OwnPostgres> {
  const runAs = whoRunsIt()
  chmodSync(folder, 0o711)
  const home = join(within, 'postgres-home')
  const data = join(within, 'data')
  for (const each of [home, data]) {
    mkdirSync(each, { mode: 0o700 })
    if (runAs) chownSync(each, runAs.uid, runAs.gid)
  }
  const binaries = await findBinaries(folder, runAs)
  const env = { ...process.env, LC_ALL: 'C' }
  const made = ['--pgdata', data, '--username=postgres', '--auth=trust', '--encoding=UTF8', '--wal-segsize=1']
  execFileSync(join(binaries, 'initdb'), made, { ...runAs, cwd: home, env, stdio: 'pipe' })
  const port = await freePort()
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  const settings = ['listen_addresses=127.0.0.1', 'max_connections=100', 'min_wal_size=2MB', 'max_wal_size=8MB']
  let server: ChildProcess | null = null
  let said = ''

  const isGone = () => server === null || server.exitCode !== null || server.signalCode !== null
  const start = async () => {
    for (let tries = 0; ; tries++) {
      if (isGone()) {
        const options = ['-D', data, '-p', String(port), '-k', home, ...settings.flatMap((one) => ['-c', one])]
        server = spawn(join(binaries, 'postgres'), options, {
          ...runAs,
          cwd: home,
          env,
          stdio: ['ignore', 'pipe', 'pipe'],
        })
        for (const each of [server.stdout, server.stderr])
          each?.on('data', (part) => (said = (said + part).slice(-4000)))
      }
      try {
        return await untilReady(url, server as ChildProcess, () => said)
      } catch (error) {
        // It may have ended while it was recovering.
        if (tries === 3) throw error
      }
    }
  }
  const stop = async (how: 'stop' | 'crash') => {
    if (isGone()) return
    const ended = once(server as ChildProcess, 'exit')
    server?.kill(how === 'stop' ? 'SIGINT' : 'SIGQUIT')
    await ended
  }
  const endWithUs = () => void server?.kill('SIGQUIT')
  process.once('exit', endWithUs)
  afterwards(async () => {
    await stop('crash')
    process.off('exit', endWithUs)
  })
  await start()
  return {
    url,
    start,
    stop,
    async cutConnections() {
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
        where application_name like 'contact-register%'`)
      await client.end()
    },
  }
}
