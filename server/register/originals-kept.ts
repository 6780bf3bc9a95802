import { type Kysely, sql } from 'kysely'
import type { Dialect } from './migrate.ts'
import type { Reading } from './store.ts'

const tables = ['originals', 'waiting_originals']

/**
 * Counts what is there, and from now on whatever comes and goes, by triggers: no act that keeps or deletes an original
 * can forget it, and to add all of them up would take longer the more there are.
 */
export async function countOriginals(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const length = dialect === 'sqlite' ? 'length' : 'octet_length'
  const sums = tables.map((table) => `(select coalesce(sum(${length}(content)), 0) from ${table})`)
  const triggers = dialect === 'sqlite' ? sqliteTriggers() : postgresTriggers()
  for (const statement of [`insert into originals_kept (id, bytes) values (1, ${sums.join(' + ')})`, ...triggers])
    await sql.raw(statement).execute(db)
}

const sqliteTriggers = () =>
  tables.flatMap((table) =>
    (
      [
        ['insert', '+', 'new'],
        ['delete', '-', 'old'],
      ] as const
    ).map(
      ([event, sign, row]) =>
        `create trigger ${table}_counted_on_${event} after ${event} on ${table} begin
           update originals_kept set bytes = bytes ${sign} length(${row}.content);
         end`,
    ),
  )

const postgresTriggers = () => [
  `create function count_original() returns trigger language plpgsql as $$ begin
     if tg_op = 'INSERT' then update originals_kept set bytes = bytes + octet_length(new.content);
     else update originals_kept set bytes = bytes - octet_length(old.content); end if;
     return null;
   end $$`,
  ...tables.map(
    (table) =>
      `create trigger ${table}_counted after insert or delete on ${table}
       for each row execute function count_original()`,
  ),
]

/** How many bytes all originals take, those that wait to be filed among them. */
export async function originalsKept(reading: Reading): Promise<number> {
  const { bytes } = await reading.selectFrom('originals_kept').select('bytes').executeTakeFirstOrThrow()
  return Number(bytes)
}
