import { type RawBuilder, sql } from 'kysely'
import { openToRead } from '../../../server/register/store/open-to-read.ts'
import type { Where } from '../../support/store/stores.ts'

/** The first line of every file. */
export const heading = '-- Written by "npm run schema". Once it is released it never changes.\n'
/** Separates the tables from their indexes, foreign keys, functions and triggers. */
export const afterTables = '-- What hangs on them.'

/**
 * A register's schema as SQL that recreates it, read from the store. It is sorted, and the same for every version of the
 * store. Kysely's migration tables are left out.
 */
export async function schemaText(where: Where): Promise<string> {
  const register = await openToRead(where)
  try {
    const asked = 'sqliteFile' in where ? sqlite : postgres
    const { rows } = await register.read((reading) => asked.execute(reading))
    const textOf = (tables: boolean) =>
      rows.filter((part) => (part.kind === 'table') === tables).map((part) => `${laidOut(part)};\n`)
    return [heading, ...textOf(true), `${afterTables}\n`, ...textOf(false)].join('\n')
  } finally {
    await register.close()
  }
}

type Part = { kind: string; made: string }

const sqlite: RawBuilder<Part> = sql`
  select type as kind, sql as made from sqlite_master
  where sql is not null and tbl_name not like 'kysely\\_%' escape '\\'
  order by type <> 'table', type <> 'index', name`

/** Columns and constraints one by one, without what some versions of PostgreSQL add. */
const postgres: RawBuilder<Part> = sql`
  with own as (
    select oid, relname from pg_class
    where relnamespace = current_schema()::regnamespace and relkind = 'r' and relname not like 'kysely\\_%'
  ), parts as (
    select attrelid as of, 1 as place, attnum as n, attname as name, concat_ws(' ', quote_ident(attname),
      format_type(atttypid, atttypmod),
      (select 'collate ' || quote_ident(collname) from pg_collation c join pg_type t on t.oid = atttypid
        where c.oid = attcollation and c.oid <> t.typcollation),
      (select 'default ' || pg_get_expr(adbin, adrelid) from pg_attrdef where adrelid = attrelid and adnum = attnum),
      case when attnotnull then 'not null' end) as part
    from pg_attribute where attnum > 0 and not attisdropped
    union all select conrelid, 2, 0, conname, concat_ws(' ', 'constraint', quote_ident(conname), pg_get_constraintdef(oid, true))
    from pg_constraint where contype in ('c', 'p', 'u')
  ), made as (
    select 'table' as kind, 1 as place, relname as name, 'create table ' || quote_ident(relname) || ' ('
      || (select string_agg(part, ', ' order by place, n, name) from parts where of = own.oid) || ')' as made
    from own
    union all select 'index', 2, relname, pg_get_indexdef(indexrelid, 0, true)
    from pg_index join pg_class on pg_class.oid = indexrelid
    where indrelid in (select oid from own) and not exists (select 1 from pg_constraint where conindid = indexrelid)
    union all select 'reference', 3, conname, concat_ws(' ', 'alter table', conrelid::regclass, 'add constraint',
      quote_ident(conname), pg_get_constraintdef(oid, true))
    from pg_constraint where conrelid in (select oid from own) and contype = 'f'
    union all select 'function', 4, proname,
      replace(pg_get_functiondef(oid), quote_ident(current_schema()) || '.' || quote_ident(proname), quote_ident(proname))
    from pg_proc where pronamespace = current_schema()::regnamespace
    union all select 'trigger', 5, tgrelid::regclass || '.' || tgname, pg_get_triggerdef(oid, true)
    from pg_trigger where tgrelid in (select oid from own) and not tgisinternal
  )
  select kind, made from made order by place, name collate "C"`

/** Puts each column of a table on its own line. */
function laidOut({ kind, made }: Part): string {
  if (kind !== 'table') return made.trim()
  const flat = made
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\() | (?=[),])/g, '')
    .trim()
  const open = flat.indexOf('(')
  let [lines, depth, quoted] = [`${flat.slice(0, open)}(\n  `, 0, false]
  for (const letter of flat.slice(open + 1)) {
    if (letter === "'") quoted = !quoted
    if (!quoted && letter === '(') depth++
    if (!quoted && letter === ')') depth--
    if (depth === -1 && letter === ')' && !quoted) lines += '\n)'
    else lines += depth === 0 && !quoted && letter === ',' ? ',\n ' : letter
  }
  return lines
}
