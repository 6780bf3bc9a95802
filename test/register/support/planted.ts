const forEverySession = (setting: string) =>
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
  ],
}

/** What an administrator may add: it changes no answer. */
export const lawful: Record<string, string[]> = {
  SQLite: ['create index by_made_at on restrictions (made_at)', 'analyze'],
  PostgreSQL: [
    'create index by_made_at on restrictions (made_at)',
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
  PostgreSQL: `do $$ begin execute format('alter database %I reset all', current_database()); end $$`,
}

/** PostgreSQL has such triggers from version 17. */
export const atEveryLogin = `
  create function hides() returns event_trigger language plpgsql as
    'begin perform set_config(''session_replication_role'', ''replica'', false); end';
  create event trigger z on login execute function hides()`
