import { type ColumnDefinitionBuilder, type Kysely, type RawBuilder, sql } from 'kysely'
import type { Dialect } from './dialect.ts'

/*
 * The building blocks of migrations. Like the migrations that use them, they never change: a later migration that needs
 * something else adds it under a new name.
 */

export type Column = [
  name: string,
  type: 'text' | 'integer' | RawBuilder<unknown>,
  more?: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder,
]

const required = (column: ColumnDefinitionBuilder) => column.notNull()

/** A CHECK: `name` is one of `values`. */
const isOneOf = (name: string, values: readonly string[]) =>
  sql`${sql.ref(name)} in (${sql.join(values.map((value) => sql.lit(value)))})`

export const text = (...names: string[]): Column[] => names.map((name) => [name, 'text', required])
export const optional = (...names: string[]): Column[] => names.map((name) => [name, 'text'])
export const textElse = (name: string, otherwise: string): Column => [
  name,
  'text',
  (column) => column.notNull().defaultTo(otherwise),
]
export const number = (name: string): Column => [name, 'integer', required]
export const mayBeNumber = (name: string): Column => [name, 'integer']
export const numberElse = (name: string, otherwise: number): Column => [
  name,
  'integer',
  (column) => column.notNull().defaultTo(otherwise),
]
export const bigNumber = (name: string): Column => [name, sql`bigint`, required]
export const bytes = (name: string, dialect: Dialect): Column => [
  name,
  sql.raw(dialect === 'postgres' ? 'bytea' : 'blob'),
  required,
]
export const oneOf = (name: string, values: readonly string[]): Column => [
  name,
  'text',
  (column) => column.notNull().check(isOneOf(name, values)),
]
export const oneOfElse = (name: string, values: readonly string[], otherwise: string): Column => [
  name,
  'text',
  (column) => column.notNull().defaultTo(otherwise).check(isOneOf(name, values)),
]
/** Empty, or one of `values`. */
export const mayBeOneOf = (name: string, values: readonly string[]): Column => [
  name,
  'text',
  (column) => column.check(isOneOf(name, values)),
]
export const yesOrNo = (name: string): Column => [
  name,
  'integer',
  (column) => column.notNull().check(sql`${sql.ref(name)} in (0, 1)`),
]
export const refersTo = (name: string, table: string): Column => [
  name,
  'text',
  (column) => column.notNull().references(`${table}.id`),
]
export const mayReferTo = (name: string, table: string): Column => [
  name,
  'text',
  (column) => column.references(`${table}.id`),
]
export const key = (name: string): Column => [name, 'text', (column) => column.primaryKey().notNull()]
export const numberKey = (name: string): Column => [name, 'integer', (column) => column.primaryKey().notNull()]
/** A primary key that is also a foreign key to `table`. */
export const keyOf = (name: string, table: string): Column => [
  name,
  'text',
  (column) => column.primaryKey().notNull().references(`${table}.id`),
]
export const id = key('id')
export const version = numberElse('version', 1)
/** Who acted. */
export const by = text('by_oid', 'by_tid', 'by_name')
/** Who acted, if anybody has. */
export const mayBeBy = optional('by_oid', 'by_tid', 'by_name')
/** Who did this, if anybody has. */
export const mayBeDoneBy = (what: string): Column[] => optional(`${what}_by_oid`, `${what}_by_tid`, `${what}_by_name`)

/** Creates a table and an index on each of these lists of its columns. */
export async function createTable(
  db: Kysely<unknown>,
  name: string,
  columns: Column[],
  ...indexes: string[][]
): Promise<void> {
  let builder = db.schema.createTable(name)
  for (const [column, type, more] of columns) builder = builder.addColumn(column, type, more)
  await builder.execute()
  for (const indexed of indexes) await createIndex(db, name, ...indexed)
}

export const createIndex = (db: Kysely<unknown>, on: string, ...columns: string[]): Promise<void> =>
  createIndexNamed(db, `${on}_by_${columns.join('_')}`, on, ...columns)

export const createIndexNamed = (db: Kysely<unknown>, name: string, on: string, ...columns: string[]): Promise<void> =>
  db.schema.createIndex(name).on(on).columns(columns).execute()

export const createUniqueIndex = (db: Kysely<unknown>, name: string, on: string, ...columns: string[]): Promise<void> =>
  db.schema.createIndex(name).unique().on(on).columns(columns).execute()

/** An index on the end of the id, which people quote as the reference. */
export async function createReferenceIndex(db: Kysely<unknown>, on: string, column = 'id'): Promise<void> {
  await sql`create index ${sql.ref(`${on}_by_reference`)} on ${sql.table(on)} (substr(${sql.ref(column)}, 29))`.execute(
    db,
  )
}
