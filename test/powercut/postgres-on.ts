import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../support/process/free-port.ts'
import { findBinaries, untilReady, whoRunsIt } from '../support/store/postgres.ts'
import type { Scene } from '../torture/support/scene.ts'

export type RunningPostgres = {
  url: string
  stop(): Promise<void>
  /** Ends all its processes at once, as a power cut does. */
  kill(): Promise<void>
}

/** Little memory and short logs, so that it writes all kinds of files all the time. */
const settings = [
  'listen_addresses=127.0.0.1',
  'shared_buffers=4MB',
  'min_wal_size=2MB',
  'max_wal_size=8MB',
  'checkpoint_timeout=30s',
].flatMap((one) => ['-c', one])

const runAs = whoRunsIt()

/** Finds PostgreSQL's programs, which can then create a data folder and start on it. */
export async function postgresPrograms(scene: Scene, folder: string) {
  for (const each of [scene.folder, folder]) chmodSync(each, 0o711)
  const home = join(folder, 'postgres-home')
  mkdirSync(home, { mode: 0o700 })
  own(home)
  const binaries = await findBinaries(folder, runAs)
  const env = { ...process.env, LC_ALL: 'C' }
  return {
    make(data: string): void {
      mkdirSync(data, { recursive: true, mode: 0o700 })
      chmodSync(dirname(data), 0o711)
      own(data)
      const how = ['--pgdata', data, '--username=postgres', '--auth=trust', '--encoding=UTF8', '--wal-segsize=1']
      execFileSync(join(binaries, 'initdb'), how, { ...runAs, cwd: home, env, stdio: 'pipe' })
    },
    /** @throws with its output, if it does not start */
    async start(
      data: string,
      more: { env?: Record<string, string>; options?: string[] } = {},
    ): Promise<RunningPostgres> {
      const port = await freePort()
      const options = ['-D', data, '-p', String(port), '-k', home, ...settings, ...(more.options ?? [])]
      const server = spawn(join(binaries, 'postgres'), options, {
        ...runAs,
        ...{ cwd: home, env: { ...env, ...more.env }, stdio: ['ignore', 'pipe', 'pipe'] },
        // A process group of its own, which can be killed as a whole.
        detached: true,
      })
      let said = ''
      for (const each of [server.stdout, server.stderr])
        each?.on('data', (part) => (said = (said + part).slice(-2_000)))
      const endWithUs = () => void signal(server, 'SIGKILL')
      process.once('exit', endWithUs)
      server.once('exit', () => process.off('exit', endWithUs))
      const kill = () => killAll(server)
      scene.afterwards(kill)
      const url = `postgres://postgres@127.0.0.1:${port}/postgres`
      await untilReady(url, server, () => said)
      return {
        url,
        kill,
        async stop() {
          const ended = once(server, 'exit')
          server.kill('SIGINT')
          await ended
        },
      }
    },
  }
}

/** Gives a folder to the account that PostgreSQL runs as. */
export function own(folder: string): void {
  if (!runAs) return
  chownSync(folder, runAs.uid, runAs.gid)
  execFileSync('chown', ['-R', `${runAs.uid}:${runAs.gid}`, folder])
}

async function killAll(server: ChildProcess): Promise<void> {
  const giveUpAt = Date.now() + 10_000
  while (signal(server, 'SIGKILL') && Date.now() < giveUpAt) await wait(10)
}

/** Sends a signal to all its processes; returns whether any was still there. */
function signal({ pid }: ChildProcess, what: NodeJS.Signals): boolean {
  try {
    return pid !== undefined && process.kill(-pid, what)
  } catch {
    return false
  }
}
