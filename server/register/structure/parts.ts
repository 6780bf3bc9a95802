import { type RawBuilder, sql } from 'kysely'
import { dialectOf } from '../store/dialect-of.ts'
import type { Reading } from '../store.ts'

/** One thing that a database consists of. `on`: the table it belongs to; `made`: the SQL that makes it. */
export type Part = { kind: string; name: string; on: string; made: string }

/**
 * Everything that the register's schema consists of, from the store's own catalogue, whatever the version of the store.
 */
export async function partsOf(reading: Reading): Promise<Part[]> {
  const asked = dialectOf(reading) === 'sqlite' ? sqlite : postgres
  return (await asked.execute(reading)).rows
}

/** What SQLite makes by itself for a key has no text. */
const sqlite: RawBuilder<Part> = sql`
  select type as kind, name, tbl_name as "on", coalesce(sql, '') as made from sqlite_master
  where sql is not null or name not like 'sqlite\\_autoindex\\_%' escape '\\'
  order by type <> 'table', type <> 'index', name`

/**
 * Columns and constraints one by one, without what some versions of PostgreSQL add. What can change or hide an answer is
 * here as well, where a register has none of it: views, rules, policies, triggers that are switched off.
 */
const postgres: RawBuilder<Part> = sql`
  with own as (
    select oid, relname, relkind, relpersistence, relrowsecurity from pg_class
    where relnamespace = current_schema()::regnamespace and relkind in ('r', 'v', 'm', 'f', 'p')
  ), parts as (
    select attrelid as of, 1 as place, attnum as n, attname as name, concat_ws(' ', quote_ident(attname),
      format_type(atttypid, atttypmod),
      (select 'collate ' || quote_ident(collname) from pg_collation c join pg_type t on t.oid = atttypid
        where c.oid = attcollation and c.oid <> t.typcollation),
      (select 'default ' || pg_get_expr(adbin, adrelid) from pg_attrdef where adrelid = attrelid and adnum = attnum),
      (select 'not null' where attnotnull)) as part
    from pg_attribute where attnum > 0 and not attisdropped
    union all select conrelid, 2, 0, conname, concat_ws(' ', 'constraint', quote_ident(conname), pg_get_constraintdef(oid, true))
    from pg_constraint where contype in ('c', 'p', 'u')
  ), made as (
    select 'table' as kind, 1 as place, relname as name, relname as "on", 'create table ' || quote_ident(relname) || ' ('
      || (select string_agg(part, ', ' order by place, n, name) from parts where of = own.oid) || ')' as made
    from own where relkind = 'r'
    union all select 'index', 2, pg_class.relname, own.relname, pg_get_indexdef(indexrelid, 0, true)
    from pg_index join pg_class on pg_class.oid = indexrelid join own on own.oid = indrelid and own.relkind = 'r'
    where not exists (select 1 from pg_constraint where conindid = indexrelid)
    union all select 'reference', 3, conname, own.relname, concat_ws(' ', 'alter table', conrelid::regclass, 'add constraint',
      quote_ident(conname), pg_get_constraintdef(pg_constraint.oid, true))
    from pg_constraint join own on own.oid = conrelid where contype = 'f'
    union all select coalesce((select 'function with the name of a built-in one' from pg_proc o
        where o.pronamespace = 'pg_catalog'::regnamespace and o.proname = p.proname limit 1), 'function'),
      4, proname || '(' || pg_get_function_identity_arguments(oid) || ')', '',
      replace(pg_get_functiondef(oid), quote_ident(current_schema()) || '.' || quote_ident(proname), quote_ident(proname))
    from pg_proc p where pronamespace = current_schema()::regnamespace and prokind in ('f', 'p', 'w')
      and not exists (select 1 from pg_depend where classid = 'pg_proc'::regclass and objid = p.oid and deptype = 'e')
    union all select 'trigger', 5, tgrelid::regclass || '.' || tgname, own.relname,
      pg_get_triggerdef(pg_trigger.oid, true) || coalesce(' -- enabled: ' || nullif(tgenabled::text, 'O'), '')
    from pg_trigger join own on own.oid = tgrelid where not tgisinternal
    union all select 'foreign key switched off', 6, own.relname, own.relname, string_agg(distinct tgenabled::text, '')
    from pg_trigger join own on own.oid = tgrelid where tgisinternal and tgenabled <> 'O' group by own.relname
    union all select (select word from (values ('v', 'view'), ('m', 'materialized view'), ('f', 'foreign table'),
      ('p', 'partitioned table')) as kinds (letter, word) where letter = relkind::text), 7, relname, relname, 'instead of a table'
    from own where relkind <> 'r'
    union all select 'rule', 8, own.relname || '.' || rulename, own.relname, pg_get_ruledef(pg_rewrite.oid)
    from pg_rewrite join own on own.oid = ev_class where rulename <> '_RETURN'
    union all select 'row policies', 9, relname, relname, 'in force' from own where relrowsecurity
    union all select 'table without a log', 10, relname, relname, 'unlogged' from own where relkind = 'r' and relpersistence <> 'p'
    union all select 'child table', 11, own.relname || '.' || inhrelid::regclass, own.relname, 'inherits'
    from pg_inherits join own on own.oid = inhparent
    union all select 'operator', 12, oid::regoperator::text, '', 'in the schema'
    from pg_operator where oprnamespace = current_schema()::regnamespace
      and not exists (select 1 from pg_depend where classid = 'pg_operator'::regclass and objid = pg_operator.oid and deptype = 'e')
    union all select 'event trigger', 13, evtname, '', 'at every login' from pg_event_trigger where evtevent = 'login'
    union all select 'setting', 14, 'search_path', '', 'names of PostgreSQL’s own do not come first'
    where array_position(current_schemas(true), current_schema()) < array_position(current_schemas(true), 'pg_catalog')
    union all select 'setting', 14, 'session_replication_role', '', 'triggers are switched off'
    where current_setting('session_replication_role') <> 'origin'
  )
  select kind, name, "on", made from made order by place, name collate "C"`
