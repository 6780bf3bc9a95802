import type pg from 'pg'

/** A new PostgreSQL register's contents, so that it can be restored without creating its tables again. */
export type Fresh = {
  shape: string
  /** Changes with every statement that defines something, also with those that leave the shape as it was. */
  stamp: string
  /** Begins each sequence again, and fills the tables that were filled. */
  refilling: string
}

export async function freshOf(client: pg.Client): Promise<Fresh> {
  const refilling: string[] = []
  for (const [table] of await ask(client, `select tablename from pg_tables where schemaname = 'public'`)) {
    const [[rows] = []] = await ask(client, `select json_agg(t)::text from public.${table} t`)
    if (!rows) continue
    const filled = `json_populate_recordset(null::public.${table}, ${client.escapeLiteral(rows)})`
    refilling.push(`insert into public.${table} overriding system value select * from ${filled}`)
  }
  const sequences = `select sequencename from pg_sequences where schemaname = 'public'`
  for (const [sequence] of await ask(client, sequences)) refilling.push(`select setval('public.${sequence}', 1, false)`)
  return { shape: await shapeOf(client), stamp: (await stampOf(client)).stamp, refilling: refilling.join(';') }
}

/** Returns false and does nothing if a test has changed the tables themselves. */
export async function makeFresh(client: pg.Client, fresh: Fresh): Promise<boolean> {
  const { stamp, used } = await stampOf(client)
  if (stamp !== fresh.stamp) {
    if ((await shapeOf(client)) !== fresh.shape) return false
    fresh.stamp = stamp
  }
  const emptying = used.map((table) => `delete from public.${table}`)
  // Turns triggers and foreign keys off: the audit trail would refuse to be emptied.
  const replica = 'set local session_replication_role = replica'
  await client.query(['begin', replica, ...emptying, fresh.refilling, 'commit'].join(';'))
  return true
}

/** The stamp, and the tables that ever had a row. PostgreSQL numbers the changes of definitions. */
async function stampOf(client: pg.Client): Promise<{ stamp: string; used: string[] }> {
  const catalogues = [
    `pg_class where relnamespace = 'public'::regnamespace`,
    `pg_attribute where attrelid in (select oid from own where relkind = 'r')`,
    'pg_constraint where conrelid in (select oid from own)',
    'pg_trigger where tgrelid in (select oid from own)',
    `pg_proc where pronamespace = 'public'::regnamespace`,
  ]
  const parts = catalogues.map((from) => `select count(*), max(xmin::text::bigint) as latest from ${from}`)
  const { rows } = await client.query<{ stamp: string; used: string[] | null }>(
    `with own as (select oid, relname, relkind from pg_class where relnamespace = 'public'::regnamespace)
    select (select string_agg(count || ' ' || latest, ', ') from (${parts.join(' union all ')}) parts) as stamp,
      (select array_agg(relname::text) from own where relkind = 'r' and pg_relation_size(oid) > 0) as used`,
  )
  return { stamp: rows[0]?.stamp ?? '', used: rows[0]?.used ?? [] }
}

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
