import { type RawBuilder, sql } from 'kysely'
import { dialectOf } from '../../../server/register/store/dialect-of.ts'
import { ownSchema } from '../../../server/register/store/own-schema.ts'
import type { Reading } from '../../../server/register/store.ts'

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
 * here as well, where a register has none of it: views, rules, policies, triggers that are switched off. Members of an
 * extension count as well: an owner of the database can make anything a member. What PostgreSQL itself brings has an id
 * below 16384.
 */
const postgres: RawBuilder<Part> = sql`
  with own as (
    select oid, relname, relkind, relowner, relpersistence, relrowsecurity from pg_class
    where relnamespace = ${ownSchema} and relkind in ('r', 'v', 'm', 'f', 'p')
  ), parts as (
    select attrelid as of, 1 as place, attnum as n, attname as name, concat_ws(' ', quote_ident(attname),
      format_type(atttypid, atttypmod),
      (select concat('collate ', (select quote_ident(nspname) || '.' where c.oid >= 16384), quote_ident(collname))
        from pg_collation c join pg_type t on t.oid = atttypid join pg_namespace n on n.oid = collnamespace
        where c.oid = attcollation and c.oid <> t.typcollation),
      (select 'generated' where attgenerated <> ''),
      (select 'default ' || pg_get_expr(adbin, adrelid) from pg_attrdef where adrelid = attrelid and adnum = attnum),
      (select 'not null' where attnotnull)) as part
    from pg_attribute where attnum > 0 and not attisdropped
    union all select conrelid, 2, 0, conname, concat_ws(' ', 'constraint', quote_ident(conname), pg_get_constraintdef(oid, true))
    from pg_constraint where contype in ('c', 'p', 'u', 'x')
  ), made as (
    select 'table' as kind, 1 as place, relname as name, relname as "on", 'create table ' || quote_ident(relname) || ' ('
      || (select string_agg(part, ', ' order by place, n, name) from parts where of = own.oid) || ')' as made
    from own where relkind = 'r'
    union all select 'index', 2, pg_class.relname, own.relname, pg_get_indexdef(indexrelid, 0, true)
      || coalesce((select ' -- operator class: ' || min(opcname) from pg_opclass o where o.oid = any (indclass) and o.oid >= 16384), '')
    from pg_index join pg_class on pg_class.oid = indexrelid join own on own.oid = indrelid and own.relkind = 'r'
    where not exists (select 1 from pg_constraint where conindid = indexrelid)
    union all select 'reference', 3, conname, own.relname, concat_ws(' ', 'alter table', conrelid::regclass, 'add constraint',
      quote_ident(conname), pg_get_constraintdef(pg_constraint.oid, true))
    from pg_constraint join own on own.oid = conrelid where contype = 'f'
    union all select coalesce((select 'function with the name of a built-in one' from pg_proc o
        where o.pronamespace = 'pg_catalog'::regnamespace and o.oid < 16384 and o.proname = p.proname limit 1), 'function'),
      4, proname || '(' || pg_get_function_identity_arguments(oid) || ')', '', coalesce((select
      replace(pg_get_functiondef(oid), quote_ident(current_schema()) || '.' || quote_ident(proname), quote_ident(proname))
      where prokind <> 'a'), 'aggregate')
    from pg_proc p where pronamespace = ${ownSchema}
      or (pronamespace = 'pg_catalog'::regnamespace and oid >= 16384)
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
    from pg_operator where oprnamespace = ${ownSchema}
      or (oprnamespace = 'pg_catalog'::regnamespace and oid >= 16384)
    union all select 'cast', 12, format_type(castsource, null) || ' as ' || format_type(casttarget, null), '', 'of built-in types'
    from pg_cast where oid >= 16384 and castsource < 16384 and casttarget < 16384
    union all select 'event trigger', 13, evtname, '', 'at every login' from pg_event_trigger where evtevent = 'login'
    union all select 'subscription', 13, own.relname || '.' || subname, own.relname, 'writes into it'
    from pg_subscription_rel join own on own.oid = srrelid join pg_subscription on pg_subscription.oid = srsubid
    union all select 'statistics', 13, stxname, own.relname, 'of an expression, which ANALYZE runs'
    from pg_statistic_ext join own on own.oid = stxrelid where stxexprs is not null
    union all select 'setting', 14, name, '', 'not as PostgreSQL comes' from (
      select lower(split_part(one, '=', 1)) as name, substr(one, strpos(one, '=') + 1) as value
      from pg_db_role_setting, unnest(setconfig) as one
      where setdatabase in (0, (select oid from pg_database where datname = current_database()))
        and (setrole in (0, (select oid from pg_roles where rolname = current_user)) or setrole in (select relowner from own))
      union all select name, setting from pg_settings
      where name in ('session_replication_role', 'transform_null_equals', 'standard_conforming_strings') and setting <> boot_val
    ) as settings
    where name in ('role', 'session_replication_role', 'transform_null_equals', 'standard_conforming_strings')
      or name like 'contact\\_register.%' or (name = 'search_path' and exists (
        select 1 from regexp_split_to_table(value, '\\s*,\\s*') as schema
        where schema not in ('', 'pg_temp', current_schema(), quote_ident(current_schema())) and schema not like '"$%'))
    group by name
  )
  select kind, name, "on", made from made order by place, name collate "C"`
