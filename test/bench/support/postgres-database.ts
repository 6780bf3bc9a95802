import pg from 'pg'

/** Creates an empty database of this name beside the one in the address, and returns its address. */
export async function newDatabase(url: string, name: string): Promise<string> {
  await onDatabase(url, `create database ${name}`)
  const made = new URL(url)
  made.pathname = name
  return made.href
}

/**
 * What the database would do automatically some minutes after a fill; done now, so that it does not disturb the
 * measurement.
 */
export async function settle(url: string): Promise<void> {
  await onDatabase(url, 'vacuum (analyze)', 'checkpoint')
}

async function onDatabase(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
