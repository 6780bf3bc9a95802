import pg from 'pg'

/** The application_name of a server's connections. */
export const ofServers = 'contact-register'

/** For copying a register: one connection, which does not count as a server's. */
export const copyOptions = { max: 1, application_name: 'contact-register copy' }

/** A bigint arrives as a number, as it does from SQLite, so that a row is the same from both stores. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (type, format) => (type === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(type, format)),
}

/** `temporaryFirst`: a temporary table hides one of the register's with its name. */
type PoolOptions = Omit<pg.PoolConfig, 'connectionString'> & { temporaryFirst?: boolean }

/**
 * Connections to PostgreSQL. A broken one fails its query, and the pool replaces it; without a listener its error event
 * would end the process.
 */
export function openPool(url: string, { options, temporaryFirst = false, ...others }: PoolOptions): pg.Pool {
  const { address, given } = withoutOptions(url)
  const pool = new pg.Pool({
    connectionString: address,
    connectionTimeoutMillis: 5_000,
    application_name: ofServers,
    types,
    // The last one counts.
    options: [given, options, asPostgresComes, onDisk, searchPath(given, temporaryFirst)].filter(Boolean).join(' '),
    ...others,
  })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** What an owner of the database can set for every session, so that statements and definitions read in another way. */
const asPostgresComes = '-c transform_null_equals=off -c standard_conforming_strings=on -c quote_all_identifiers=off'

/** An act is acknowledged once its commit is on the disk, whatever is set for the database, the account or the server. */
const onDisk = '-c synchronous_commit=on'

/**
 * The options in an address replace all others, so they are taken out of it. Its application_name would replace the
 * program's, by which `move` and `upgrade` know that a server has the register open.
 */
function withoutOptions(url: string): { address: string; given: string } {
  const [place, query = ''] = url.split('?')
  const asked = new URLSearchParams(query)
  const given = asked.get('options') ?? process.env.PGOPTIONS ?? ''
  if (!asked.has('options') && !asked.has('application_name')) return { address: url, given }
  asked.delete('options')
  asked.delete('application_name')
  return { address: asked.size > 0 ? `${place}?${asked}` : `${place}`, given }
}

/**
 * Where PostgreSQL looks up names: its own come first, then the register's. Whoever owns the database can set another path
 * for it, with functions and operators of their own; what a connection asks for itself counts more. The register's schema
 * is `public`, or the first that DATABASE_URL asks for: `?options=-c search_path=theirs`.
 */
function searchPath(given: string, temporaryFirst: boolean): string {
  const [, schema] = [...given.matchAll(/search_path\s*=\s*((?:\\.|[^\s,\\])+)/g)].at(-1) ?? []
  const path = `-c search_path=${schema ?? 'public'}${temporaryFirst ? '' : ',pg_temp'}`
  return `${path} -c ${schemaNamed}=${schema === undefined ? 'off' : 'on'}`
}

/** Each connection says in this setting whether DATABASE_URL names the register's schema. */
export const schemaNamed = 'contact_register.schema_named'
