import type pg from 'pg'

/** A new PostgreSQL register's contents, so that it can be restored without creating its tables again. */
export type Fresh = { shape: string; rows: [table: string, rows: string][] }

export async function freshOf(client: pg.Client): Promise<Fresh> {
  const rows: Fresh['rows'] = []
  for (const table of await tablesOf(client)) {
    const [[all] = []] = await ask(client, `select json_agg(t)::text from public.${table} t`)
    if (all) rows.push([table, all])
  }
  return { shape: await shapeOf(client), rows }
}

/** Returns false and does nothing if a test has changed the tables themselves. */
export async function makeFresh(client: pg.Client, { shape, rows }: Fresh): Promise<boolean> {
  if ((await shapeOf(client)) !== shape) return false
  const emptying = (await tablesOf(client)).map((table) => `delete from public.${table}`)
  const restarting = (await ask(client, `select sequencename from pg_sequences where schemaname = 'public'`)).map(
    ([name]) => `alter sequence public.${name} restart`,
  )
  // Turns triggers and foreign keys off: the audit trail would refuse to be emptied.
  await client.query(['begin', 'set local session_replication_role = replica', ...emptying, ...restarting].join(';'))
  for (const [table, all] of rows)
    await client.query(
      `insert into public.${table} overriding system value select * from json_populate_recordset(null::public.${table}, $1)`,
      [all],
    )
  await client.query('commit')
  return true
}

const tablesOf = async (client: pg.Client) =>
  (await ask(client, `select tablename from pg_tables where schemaname = 'public'`)).map(([name]) => name)

/** Tables, columns, constraints, indexes, triggers (and whether they are enabled) and functions, in one string. */
const shapeOf = async (client: pg.Client): Promise<string> => {
  const [[shape] = []] = await ask(
    client,
    `with own as (select oid, relname, relkind from pg_class where relnamespace = 'public'::regnamespace),
    parts as (
      select concat_ws(' ', 'class', relname, relkind) as part from own
      union all select concat_ws(' ', attrelid::regclass, attname, atttypid, attnotnull, attisdropped)
        from pg_attribute where attrelid in (select oid from own)
      union all select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
        from pg_constraint where conrelid in (select oid from own)
      union all select concat_ws(' ', tgrelid::regclass, tgenabled, pg_get_triggerdef(oid))
        from pg_trigger where tgrelid in (select oid from own)
      union all select concat_ws(' ', proname, prosrc) from pg_proc where pronamespace = 'public'::regnamespace
    ) select md5(string_agg(part, '|' order by part)) from parts`,
  )
  return shape ?? ''
}

const ask = async (client: pg.Client, statement: string): Promise<[string, ...string[]][]> =>
  (await client.query<[string, ...string[]]>({ text: statement, rowMode: 'array' })).rows
