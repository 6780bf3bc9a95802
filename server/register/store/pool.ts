import pg from 'pg'

/** How the connections of a server are named in PostgreSQL. */
export const ofServers = 'contact-register'

/** For who copies a register: one connection, that does not count as a server's. */
export const copyOptions = { max: 1, application_name: 'contact-register copy' }

/** Large whole numbers come as numbers, as they do from SQLite: the same row would not be the same on both stores. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (type, format) => (type === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(type, format)),
}

/**
 * Connections to PostgreSQL. One that breaks fails the query it was asked, and the pool replaces it; unheard, its event
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
