import pg from 'pg'

/**
 * Connections to PostgreSQL. One that breaks fails the query it was asked, and the pool replaces it; unheard, its event
 * would end the process.
 */
export function openPool(url: string, options: Omit<pg.PoolConfig, 'connectionString'>): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    application_name: 'contact-register',
    ...options,
  })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}
