import pg from 'pg'

/** Makes an empty database of that name beside the one that the address names, and gives its address. */
export async function newDatabase(url: string, name: string): Promise<string> {
  await onDatabase(url, `create database ${name}`)
  const made = new URL(url)
  made.pathname = name
  return made.href
}

/** What the database would do by itself within some minutes of a fill, so that it does not do it while it is measured. */
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
