import { type ColumnDefinitionBuilder, type Kysely, type RawBuilder, sql } from 'kysely'

export type Column = [
  name: string,
  type: 'text' | 'integer' | RawBuilder<unknown>,
  more?: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder,
]

const required = (column: ColumnDefinitionBuilder) => column.notNull()

/** `name` is one of `values`: what a check says. */
export const isOneOf = (name: string, values: readonly string[]) =>
  sql`${sql.ref(name)} in (${sql.join(values.map((value) => sql.lit(value)))})`

export const text = (...names: string[]): Column[] => names.map((name) => [name, 'text', required])
export const optional = (...names: string[]): Column[] => names.map((name) => [name, 'text'])
export const number = (name: string): Column => [name, 'integer', required]
export const oneOf = (name: string, values: readonly string[]): Column => [
  name,
  'text',
  (column) => column.notNull().check(isOneOf(name, values)),
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
export const id: Column = ['id', 'text', (column) => column.primaryKey().notNull()]
export const version: Column = ['version', 'integer', (column) => column.notNull().defaultTo(1)]
/** Who acted. */
export const by = text('by_oid', 'by_tid', 'by_name')
/** Who acted, where somebody has. */
export const mayBeBy = optional('by_oid', 'by_tid', 'by_name')

export async function createTable(db: Kysely<unknown>, name: string, columns: Column[]): Promise<void> {
  let builder = db.schema.createTable(name)
  for (const [column, type, more] of columns) builder = builder.addColumn(column, type, more)
  await builder.execute()
}

export const createIndex = (db: Kysely<unknown>, on: string, ...columns: string[]): Promise<void> =>
  db.schema
    .createIndex(`${on}_by_${columns.join('_')}`)
    .on(on)
    .columns(columns)
    .execute()
