import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { sql } from 'kysely'
import type { SchemaState } from '../migrate.ts'
import { openToRead } from '../store/open-to-read.ts'
import { refuseOthers } from '../store/other-application.ts'
import { ownSchema } from '../store/own-schema.ts'
import { whyNotOpened } from '../store/why-not-opened.ts'
import type { Reading } from '../store.ts'

/** Something about the store that stops a server from working, or that somebody should know. */
export type StoreFault =
  | { what: 'not-opened'; why: string | null }
  | { what: 'may-not-write'; of: 'file' | 'folder' | 'tables' | 'schema'; names: string[] }
  | { what: 'no-folder' | 'replica' | 'in-clear' | 'not-owner' }
  | { what: 'encoding' | 'version'; is: string }
  | { what: 'power-cut'; off: string[] }

export type StoreCheck = {
  state: SchemaState | null
  faults: StoreFault[]
  /** Free bytes where the register is; null if unknown. */
  room: number | null
}

/** The oldest version of PostgreSQL that is still supported, as of November 2026. */
export const oldestPostgres = 15

/** Checks a store for what a server needs: connection, rights, version, space. Changes nothing. */
export async function checkStore(where: { sqliteFile: string } | { postgresUrl: string }): Promise<StoreCheck> {
  return 'sqliteFile' in where ? await checkFile(where.sqliteFile) : await checkPostgres(where.postgresUrl)
}

async function checkFile(file: string): Promise<StoreCheck> {
  const folder = dirname(file)
  if (!existsSync(folder)) return { state: null, faults: [{ what: 'no-folder' }], room: null }
  const { bavail, bsize } = statfsSync(folder)
  const room = bavail * bsize
  // SQLite creates files beside the register's own.
  const writable: ['folder' | 'file', string][] = [
    ['folder', folder],
    ...(existsSync(file) ? [['file', file] as ['file', string]] : []),
  ]
  const faults = writable
    .filter(([, path]) => !mayWrite(path))
    .map(([of, path]): StoreFault => ({ what: 'may-not-write', of, names: [path] }))
  if (!existsSync(file)) return { state: 'no-register', faults, room }
  const opened = await opening({ sqliteFile: file }, async () => [])
  return { ...opened, faults: [...faults, ...opened.faults], room }
}

const checkPostgres = async (postgresUrl: string): Promise<StoreCheck> => ({
  ...(await opening({ postgresUrl }, faultsOfPostgres)),
  room: null,
})

async function opening(
  where: { sqliteFile: string } | { postgresUrl: string },
  look: (reading: Reading) => Promise<StoreFault[]>,
): Promise<Pick<StoreCheck, 'state' | 'faults'>> {
  try {
    const register = await openToRead(where)
    try {
      const faults = await register.read(async (reading) => [
        ...(await look(reading)),
        ...(register.state === 'no-register' ? await refuseOthers(reading).then(() => []) : []),
      ])
      return { state: register.state, faults }
    } finally {
      await register.close()
    }
  } catch (error) {
    // The error's own text may name hosts and files, so it is not passed on.
    if (Object(error).code === '42501')
      return { state: null, faults: [{ what: 'may-not-write', of: 'tables', names: [] }] }
    return { state: null, faults: [{ what: 'not-opened', why: whyNotOpened(error) }] }
  }
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
    return true
  } catch {
    return false
  }
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
  const { rows: tables } = await sql<{ name: string; owns: boolean; serves: boolean }>`
    select relname as name, pg_has_role(relowner, 'usage') as owns,
      has_table_privilege(oid, 'select') and has_table_privilege(oid, 'insert')
        and has_table_privilege(oid, 'update') and has_table_privilege(oid, 'delete') as serves
    from pg_class where relnamespace = ${ownSchema} and relkind = 'r' order by relname`.execute(reading)
  const [about] = rows
  if (!about) return []
  const faults: StoreFault[] = []
  if (about.replica) faults.push({ what: 'replica' })
  if (about.encoding !== 'UTF8') faults.push({ what: 'encoding', is: about.encoding })
  if (about.major < oldestPostgres) faults.push({ what: 'version', is: about.version })
  if (about.off) faults.push({ what: 'power-cut', off: about.off })
  if (isInClear(about)) faults.push({ what: 'in-clear' })
  const lacking = tables.filter(({ serves }) => !serves)
  if (lacking.length > 0) faults.push({ what: 'may-not-write', of: 'tables', names: lacking.map(({ name }) => name) })
  else if (tables.some(({ owns }) => !owns)) faults.push({ what: 'not-owner' })
  else if (!about.creates) faults.push({ what: 'may-not-write', of: 'schema', names: [] })
  return faults
}

type About = Network & {
  version: string
  major: number
  encoding: string
  replica: boolean
  creates: boolean
  off: string[] | null
}

/** The two ends of a connection, as PostgreSQL sees them; null on its socket. */
type Network = { tls: boolean; here: string | null; there: string | null }

/** Whether a connection leaves this machine without TLS. */
export const isInClear = ({ tls, here, there }: Network): boolean =>
  !tls && here !== null && here !== there && !/^(127\.|::1$)/.test(here)
