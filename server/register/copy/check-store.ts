import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { sql } from 'kysely'
import { openToRead } from '../store/open-to-read.ts'
import { refuseOthers } from '../store/other-application.ts'
import { ownSchema } from '../store/own-schema.ts'
import { whyNotOpened } from '../store/why-not-opened.ts'
import type { Reading } from '../store.ts'

/** Something about the store that stops a server from working, or that somebody should know; and how to fix it. */
type StoreFault = { grade: 'error' | 'warning' | 'not-checked'; wrong: string; right: string }

const fault = (grade: StoreFault['grade']) => (wrong: string, right: string) => ({ grade, wrong, right })
const [error, warning, notChecked] = [fault('error'), fault('warning'), fault('not-checked')]

/** Checks a store for what a server needs: connection, rights, version, space. Changes nothing. */
export async function* checkStore(
  where: { sqliteFile: string } | { postgresUrl: string },
): AsyncGenerator<StoreFault, void> {
  if ('sqliteFile' in where) {
    const folder = dirname(where.sqliteFile)
    if (!existsSync(folder))
      return yield error(
        'The folder of REGISTER_FILE does not exist.',
        'Make it, and let the server’s account write to it.',
      )
    yield* faultsOfFile(where.sqliteFile, folder)
    if (!existsSync(where.sqliteFile)) return
  }
  try {
    yield* await lookInto(where)
  } catch (failure) {
    // The error's own text may name hosts and files, so it is not passed on.
    const why = whyNotOpened(failure)
    yield error(
      `The register cannot be opened${why ? `: ${why}` : ''}.`,
      `Correct ${'sqliteFile' in where ? 'REGISTER_FILE' : 'DATABASE_URL'}, and see “What to watch” in docs/operators.md.`,
    )
  }
}

const megabyte = 1_000_000

function* faultsOfFile(file: string, folder: string): Iterable<StoreFault> {
  if (!mayWrite(folder) || (existsSync(file) && !mayWrite(file)))
    yield error(
      'This account may not write to REGISTER_FILE, or to its folder.',
      'Let the server’s account write to both: SQLite makes files beside the register.',
    )
  const { bavail, bsize } = statfsSync(folder)
  const room = Math.floor((bavail * bsize) / megabyte)
  if (room < 1000)
    yield (room < 100 ? error : warning)(
      `The disk of REGISTER_FILE has ${room} MB free.`,
      'Keep at least 1 GB free, and have an alarm before it is full.',
    )
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
    return true
  } catch {
    return false
  }
}

async function lookInto(where: { sqliteFile: string } | { postgresUrl: string }): Promise<StoreFault[]> {
  const register = await openToRead(where)
  try {
    const ofState = faultOfState[register.state]
    return await register.read(async (reading) => {
      if (register.state === 'no-register') await refuseOthers(reading)
      return [...(ofState ? [ofState] : []), ...('postgresUrl' in where ? await faultsOfPostgres(reading) : [])]
    })
  } finally {
    await register.close()
  }
}

const faultOfState: Record<string, StoreFault | undefined> = {
  newer: error('The register is newer than this program.', 'Start the program of its own version, or a later one.'),
  replaced: error(
    'Somebody put something else in the place of a table of the register.',
    'Keep it as it is, run “npm run register -- verify”, and tell information governance.',
  ),
  unreleased: error(
    'The register was made by a version that was never released, and cannot be brought up to date.',
    'Put it aside, and begin with an empty place.',
  ),
  older: warning(
    'The register is older than this program.',
    'Back it up. The server brings its tables up to date when it starts.',
  ),
}

type About = Network & {
  version: string
  major: number
  encoding: string
  replica: boolean
  creates: boolean
  off: string[] | null
}

async function faultsOfPostgres(reading: Reading): Promise<StoreFault[]> {
  const { rows } = await sql<About>`
    select current_setting('server_version') as version,
      current_setting('server_version_num')::int / 10000 as major,
      current_setting('server_encoding') as encoding,
      pg_is_in_recovery() as replica,
      (select array_agg(name::text order by name) from pg_settings
        where name in ('fsync', 'full_page_writes') and setting = 'off') as off,
      coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false) as tls,
      host(inet_client_addr()) as here, host(inet_server_addr()) as there,
      coalesce(has_schema_privilege(current_schema(), 'create'), false) as creates`.execute(reading)
  const { rows: tables } = await sql<{ owns: boolean; serves: boolean }>`
    select pg_has_role(relowner, 'usage') as owns,
      has_table_privilege(oid, 'select') and has_table_privilege(oid, 'insert')
        and has_table_privilege(oid, 'update') and has_table_privilege(oid, 'delete') as serves
    from pg_class where relnamespace = ${ownSchema} and relkind = 'r'`.execute(reading)
  return rows.flatMap((about) => [...faultsOfServer(about), ...faultsOfRights(about, tables), roomUnknown])
}

const roomUnknown = notChecked(
  'The free space on PostgreSQL’s disk cannot be seen from here.',
  'Keep at least 1 GB free there, and have an alarm before it is full.',
)

/** The oldest version of PostgreSQL that is still supported, as of November 2026. */
const oldestPostgres = 15

function* faultsOfServer(about: About): Iterable<StoreFault> {
  const { replica, encoding, major, version, off } = about
  if (replica)
    yield error('DATABASE_URL leads to a replica, which is read-only.', 'Set DATABASE_URL to the primary server.')
  if (encoding !== 'UTF8')
    yield error(
      `The database’s encoding is ${encoding}, which cannot hold every name.`,
      'Make a new database with the encoding UTF8, and set DATABASE_URL to it.',
    )
  if (major < oldestPostgres)
    yield warning(`PostgreSQL ${version} is no longer supported.`, `Use PostgreSQL ${oldestPostgres} or later.`)
  if (off)
    yield error(
      `PostgreSQL runs with ${off.map((name) => `${name} = off`).join(' and ')}. A power cut can lose what was acknowledged, or damage the register.`,
      'Remove these settings: PostgreSQL turns both on by default.',
    )
  if (isInClear(about))
    yield warning(
      'PostgreSQL is on another machine, and the connection is not encrypted: whoever is on the network between can read the register.',
      'Turn TLS on in PostgreSQL, and end DATABASE_URL with ?sslmode=verify-full (docs/operators.md). Between two containers on one machine, you can leave this.',
    )
}

function* faultsOfRights({ creates }: About, tables: { owns: boolean; serves: boolean }[]): Iterable<StoreFault> {
  const lacking = tables.filter(({ serves }) => !serves)
  if (lacking.length > 0)
    yield error(
      `The account in DATABASE_URL does not have every right on ${lacking.length} tables of the register.`,
      'Grant select, insert, update and delete on all of them to the account, or make it their owner.',
    )
  else if (tables.some(({ owns }) => !owns))
    yield warning(
      'The account in DATABASE_URL does not own the register’s tables. It can serve, but not upgrade.',
      'Nothing, if you mean that (“Two accounts” in docs/operators.md): run “upgrade” with the owner’s account before you start a new version.',
    )
  else if (!creates)
    yield error(
      'The account in DATABASE_URL may not make tables.',
      'Grant create on schema public to the account, or make it the owner of the database.',
    )
}

/** The two ends of a connection, as PostgreSQL sees them; null on its socket. */
type Network = { tls: boolean; here: string | null; there: string | null }

/** Whether a connection leaves this machine without TLS. */
export const isInClear = ({ tls, here, there }: Network): boolean =>
  !tls && here !== null && here !== there && !/^(127\.|::1$)/.test(here)
