import pg from 'pg'

/** The application_name of a server's connections. */
export const ofServers = 'contact-register'

/** For copying a register: one connection, which does not count as a server's. */
export const copyOptions = { max: 1, application_name: 'contact-register copy' }

/** A bigint arrives as a number, as it does from SQLite, so that a row is the same from both stores. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (type, format) => (type === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(type, format)),
}

/**
 * Connections to PostgreSQL. A broken one fails its query, and the pool replaces it; without a listener its error event
 * would end the process.
 */
export function openPool(url: string, options: Omit<pg.PoolConfig, 'connectionString'>): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    application_name: ofServers,
    types,
    ...options,
  })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}
