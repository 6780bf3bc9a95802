/** Whoever reads it never gets an answer. */
export const endless =
  'with recursive z (name) as (select cast(1 as bigint) union all select 3 - name from z) select name, name as timestamp from z where name > 5'

/** A table that the program reads, and how its place is made free for a view. */
export const replacedTables = [
  ['kysely_migration', 'drop table kysely_migration'],
  ['search_words', 'alter table search_words rename to theirs'],
  ['audit_trail', 'alter table audit_trail rename to theirs_too'],
] as const

export const forEverySession = (setting: string) =>
  `do $$ begin execute format('alter database %I set ${setting}', current_database()); end $$`

/** What an owner of the database can plant in it, and how it is named. */
export const planted: Record<string, [what: string, sql: string, named: string][]> = {
  SQLite: [
    [
      'a trigger that hides every look',
      'create trigger z after insert on access_ledger begin delete from access_ledger where id = new.id; end',
      'trigger z was added',
    ],
    ['a guard that was dropped', 'drop trigger audit_trail_no_update', 'trigger audit_trail_no_update is missing'],
    [
      'a guard that does nothing',
      `drop trigger audit_trail_no_update;
       create trigger audit_trail_no_update before update on audit_trail begin select 1; end`,
      'trigger audit_trail_no_update was changed',
    ],
    [
      'a guard whose body is a comment',
      `drop trigger audit_trail_no_delete;
       create trigger audit_trail_no_delete before delete on audit_trail begin select 1; -- \nend`,
      'trigger audit_trail_no_delete was changed',
    ],
    [
      'a view in the place of a table',
      `pragma legacy_alter_table = on; alter table restrictions rename to kysely_restrictions;
       create view restrictions as select * from kysely_restrictions`,
      'table kysely_restrictions was added; view restrictions was added; table restrictions is missing',
    ],
    ['a table that is gone', 'drop table letters', 'table letters is missing'],
    ['a column more', 'alter table customers add column hidden text', 'table customers was changed'],
    ['a unique index that is gone', 'drop index look_up_days_by_person', 'index look_up_days_by_person is missing'],
    [
      'an index whose expression refuses a row',
      `create index z on access_ledger (json_extract(case customer_id when 'c' then 'none' else '{}' end, '$'))`,
      'index z was added',
    ],
    [
      'an index of some rows, whose condition refuses one',
      `create index z on access_ledger (id) where abs(case customer_id when 'c' then -9223372036854775808 else 1 end) > 0`,
      'index z was added',
    ],
    [
      'a column that is made of others',
      'alter table customers add column hidden text generated always as (id) virtual',
      'table customers was changed',
    ],
    ['a virtual table', 'create virtual table z using fts5(words)', 'table z was added'],
    [
      'a view in the place of the list of migrations, which never ends',
      `drop table kysely_migration; create view kysely_migration as ${endless}`,
      'view kysely_migration was added',
    ],
  ],
  PostgreSQL: [
    [
      'a trigger that hides every look',
      `create function z() returns trigger language plpgsql as 'begin return null; end';
       create trigger z before insert on access_ledger for each row execute function z()`,
      'trigger access_ledger.z was added',
    ],
    [
      'a guard that was dropped',
      'drop trigger audit_trail_no_update on audit_trail',
      'trigger audit_trail.audit_trail_no_update is missing',
    ],
    [
      'a guard that is switched off',
      'alter table audit_trail disable trigger audit_trail_no_update',
      'trigger audit_trail.audit_trail_no_update was changed',
    ],
    [
      'a guard whose function does nothing',
      `create or replace function refuse_change() returns trigger language plpgsql as 'begin return new; end'`,
      'function refuse_change() was changed',
    ],
    [
      'a view in the place of a table',
      `alter table restrictions rename to theirs; create view restrictions as select * from theirs`,
      'view restrictions was added; table restrictions is missing',
    ],
    [
      'a row policy',
      `alter table restrictions enable row level security; create policy z on restrictions using (false)`,
      'row policies restrictions was added',
    ],
    ['a rule', 'create rule z as on insert to access_ledger do instead nothing', 'rule access_ledger.z was added'],
    ['a child table', 'create table z () inherits (restrictions)', 'child table restrictions.z was added'],
    [
      'a constraint that is gone',
      'alter table restrictions drop constraint restrictions_state_check',
      'table restrictions was changed',
    ],
    ['a column more', 'alter table customers add column hidden text', 'table customers was changed'],
    ['a unique index that is gone', 'drop index look_up_days_by_person', 'index look_up_days_by_person is missing'],
    [
      'foreign keys that are switched off',
      'alter table restrictions disable trigger all',
      'foreign key switched off restrictions was added',
    ],
    [
      'a function in the place of a built-in one',
      `create function lower(varchar) returns text language sql as 'select null::text'`,
      'function with the name of a built-in one lower(character varying) was added',
    ],
    [
      'an operator in the place of a built-in one',
      `create function never(varchar, varchar) returns boolean language sql as 'select false';
       create operator = (leftarg = varchar, rightarg = varchar, function = never)`,
      'operator =(character varying,character varying) was added',
    ],
    [
      'triggers that are switched off in every new session',
      forEverySession('session_replication_role = replica'),
      'setting session_replication_role was added',
    ],
    [
      'names that are looked up in the register’s schema before PostgreSQL’s own',
      forEverySession('search_path = public, pg_catalog'),
      'setting search_path was added',
    ],
    [
      'names that are looked up in another schema, for the account',
      `do $$ begin execute format('alter role %I in database %I set search_path = theirs, public', current_user, current_database()); end $$`,
      'setting search_path was added',
    ],
    [
      'the lines of the log, switched off in every new session',
      forEverySession(`contact_register.log_lines = ''made''`),
      'setting contact_register.log_lines was added',
    ],
    [
      'comparisons that mean something else in every new session',
      forEverySession('transform_null_equals = on'),
      'setting transform_null_equals was added',
    ],
    [
      'an aggregate in the place of a built-in one',
      `create function nothing(bigint, text) returns bigint language sql immutable as 'select 0::bigint';
       create aggregate count(text) (sfunc = nothing, stype = bigint, initcond = '0')`,
      'function with the name of a built-in one count(text) was added',
    ],
    [
      'a function that is a member of an extension',
      `create extension citext; create function lower(varchar) returns text language sql as 'select null::text';
       alter extension citext add function lower(varchar)`,
      'function with the name of a built-in one lower(character varying) was added',
    ],
    [
      'an operator that is a member of an extension',
      `create extension citext; create function never(varchar, varchar) returns boolean language sql as 'select false';
       create operator = (leftarg = varchar, rightarg = varchar, function = never);
       alter extension citext add operator = (varchar, varchar)`,
      'operator =(character varying,character varying) was added',
    ],
    [
      'a cast between built-in types',
      `create function z(text) returns integer language sql immutable as 'select 0';
       create cast (text as integer) with function z(text) as implicit`,
      'cast text as integer was added',
    ],
    [
      'an exclusion constraint',
      'alter table access_ledger add constraint z exclude using btree (id with =)',
      'table access_ledger was changed',
    ],
    [
      'a collation with the name of a built-in one',
      `create collation public."C" (provider = icu, locale = 'und-u-ks-level1', deterministic = false);
       alter table customers alter column id type text collate public."C"`,
      'table customers was changed',
    ],
    [
      'a column whose type is theirs',
      'create domain theirs as text; alter table customers alter column language type theirs',
      'table customers was changed',
    ],
    [
      'a column that is made of others',
      `alter table customers drop column language; alter table customers add column language text generated always as ('en') stored`,
      'table customers was changed',
    ],
    [
      'an index that runs a function',
      `create function z(text) returns text language plpgsql immutable as 'begin return null; end';
       create index z on access_ledger (z(customer_id))`,
      'index z was added',
    ],
    [
      'an index of a constant, which PostgreSQL runs while it plans',
      `create function z(int) returns int language sql immutable as 'select $1'; create index z on access_ledger ((z(1)))`,
      'index z was added',
    ],
    [
      'an index on a column, compared by a function of theirs',
      `create function z(text, text) returns int language sql immutable as 'select 0';
       create operator class by_z for type text using btree as operator 3 =, function 1 z(text, text);
       create index z on access_ledger (customer_id by_z)`,
      'index z was added',
    ],
    [
      'statistics that run a function',
      `create function z(text) returns text language plpgsql immutable as 'begin return null; end';
       create statistics z on (z(customer_id)) from access_ledger`,
      'statistics z was added',
    ],
    [
      'a trigger for a whole statement',
      `create function z() returns trigger language plpgsql as 'begin return null; end';
       create trigger z after insert on access_ledger execute function z()`,
      'trigger access_ledger.z was added',
    ],
    [
      'a guard whose function runs with other settings',
      `alter function refuse_change() set search_path = theirs`,
      'function refuse_change() was changed',
    ],
    [
      'a partition or a foreign table in the place of a table',
      `alter table search_words rename to theirs; create table search_words (like theirs) partition by list (word)`,
      'partitioned table search_words was added',
    ],
    [
      'a view in the place of the list of migrations, which never ends',
      `drop table kysely_migration; create view kysely_migration as ${endless}`,
      'view kysely_migration was added',
    ],
  ],
}

/** What an administrator may add: it changes no answer. */
export const lawful: Record<string, string[]> = {
  SQLite: [
    'create index by_made_at on restrictions (made_at, id desc)',
    'create index "by name" on warnings ("by_name" collate nocase)',
    'analyze',
  ],
  PostgreSQL: [
    'create index by_made_at on restrictions (made_at desc nulls last) include (state) with (fillfactor = 90)',
    'create index by_words on search_words (word text_pattern_ops)',
    'create statistics of_both (dependencies) on state, made_at from restrictions',
    'create schema extensions; create extension citext schema extensions',
    forEverySession(`work_mem = ''8MB''`),
    'create table theirs (id int primary key); create view of_theirs as select * from theirs',
    `create function of_theirs_too() returns trigger language plpgsql as 'begin return new; end';
     create table with_trigger (id int); create trigger t before insert on with_trigger execute function of_theirs_too()`,
    'grant select on restrictions to public',
    'analyze restrictions',
  ],
}

/** What is set for every session stays with a database, and its name is used again by another test. */
export const asBefore: Record<string, string> = {
  SQLite: '',
  PostgreSQL: `do $$ begin execute format('alter database %I reset all', current_database());
    execute format('alter role %I in database %I reset all', current_user, current_database()); end $$;
    drop cast if exists (text as integer); drop extension if exists citext cascade; drop schema if exists extensions cascade`,
}

/** PostgreSQL has such triggers from version 17. */
export const atEveryLogin = `
  create function hides() returns event_trigger language plpgsql as
    'begin perform set_config(''session_replication_role'', ''replica'', false); end';
  create event trigger z on login execute function hides()`

/** Built-in names in another schema. */
export const namesInTheirs = `create schema theirs;
  create function theirs.lower(varchar) returns text language sql as 'select null::text';
  create function theirs.nothing(bigint, text) returns bigint language sql immutable as 'select 0::bigint';
  create aggregate theirs.count(text) (sfunc = theirs.nothing, stype = bigint, initcond = '0');
  create function theirs.never(varchar, varchar) returns boolean language sql as 'select false';
  create operator theirs.= (leftarg = varchar, rightarg = varchar, function = theirs.never)`
