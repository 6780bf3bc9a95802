import type {
  CompiledQuery,
  DatabaseConnection,
  OperationNode,
  QueryExecutorProvider,
  QueryResult,
  RootOperationNode,
} from 'kysely'
import { keepPrepared, preparedName } from '../store/prepared.ts'
import type { AuditEntry } from './audit-entry.ts'
import { digestOf, newSalt } from './record-digest.ts'
import { isSealed, keyOf, type SealedRow } from './sealed-tables.ts'

/** A record as an act left it: its digest and salt, or neither if it was deleted. */
export type Sealing = { table: string; key: string; salt: string; digest: string } | { table: string; key: string }

/**
 * A statement that changes sealed records, extended so that it also returns them as they are now. `aliases`: names that
 * its caller gives to columns, so they are not columns of the record.
 */
type Plan = {
  table: string
  sql: string
  deletes: boolean
  names: readonly string[] | null
  aliases: readonly string[]
}

/**
 * What the current act has changed in the sealed tables, and the entries that it adds to the audit trail. The
 * connection for acts sends every statement through here, so no use case can change a record and forget the trail. Raw
 * SQL is not followed: `verify` reports what it changed.
 */
export class Changes {
  #records = new Map<string, Sealing>()
  #entries: AuditEntry[] = []
  readonly #plans = new WeakMap<RootOperationNode, Plan | null>()

  /** False between acts: a look is no act, so nothing is followed then, at no cost. */
  #isOpen = false

  begin(): void {
    if (this.areSome) this.take()
    this.#isOpen = true
  }

  end(): void {
    this.#isOpen = false
  }

  get isOpen(): boolean {
    return this.#isOpen
  }

  get areSome(): boolean {
    return this.#records.size > 0 || this.#entries.length > 0
  }

  /** The sealed tables in which it changed something, if it has added no entry that says what was done. */
  get unsaid(): string[] {
    return this.#entries.length > 0 ? [] : [...new Set([...this.#records.values()].map(({ table }) => table))]
  }

  /** Everything since the act began; each record once, as it is now. */
  take(): { records: Sealing[]; entries: AuditEntry[] } {
    const taken = { records: [...this.#records.values()], entries: this.#entries }
    if (taken.records.length > 0) this.#records = new Map()
    if (taken.entries.length > 0) this.#entries = []
    return taken
  }

  addEntry(entry: AuditEntry): void {
    this.#entries.push(entry)
  }

  /** The statement to run instead of this one; null if it changes no sealed record. */
  follow({ query, sql }: CompiledQuery): Plan | null {
    if (!this.#isOpen) return null
    const known = this.#plans.get(query)
    if (known !== undefined) return known
    const plan = planFor(query, sql)
    this.#plans.set(query, plan)
    return plan
  }

  /** Notes the rows that the statement returned, and returns what the caller asked for. */
  note<Row>({ table, deletes, names, aliases }: Plan, rows: SealedRow[]): QueryResult<Row> {
    for (const returned of rows) {
      const row = aliases.length > 0 ? withoutThese(returned, aliases) : returned
      const key = keyOf(table, row)
      if (deletes) this.#records.set(`${table}/${key}`, { table, key })
      else {
        const salt = newSalt()
        this.#records.set(`${table}/${key}`, { table, key, salt, digest: digestOf(row, salt) })
      }
    }
    const wanted = names ? rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name]]))) : []
    return { rows: wanted as Row[], numAffectedRows: BigInt(rows.length) }
  }
}

function planFor(query: RootOperationNode, sql: string): Plan | null {
  const table = tableOf(query)
  if (table === null || !isSealed(table)) return null
  const names = 'returning' in query && query.returning ? query.returning.selections.map(nameOf) : null
  const asked = `${sql}${names ? ', *' : ' returning *'}`
  if (preparedName(sql)) keepPrepared(asked)
  return { table, sql: asked, deletes: query.kind === 'DeleteQueryNode', names, aliases: aliasesIn(query) }
}

const aliasesIn = (query: RootOperationNode): string[] =>
  'returning' in query && query.returning
    ? query.returning.selections.filter(({ selection }) => selection.kind === 'AliasNode').map(nameOf)
    : []

const withoutThese = (row: SealedRow, names: readonly string[]): SealedRow =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)))

function tableOf(query: RootOperationNode): string | null {
  if (query.kind === 'InsertQueryNode') return query.into ? nameOf(query.into) : null
  if (query.kind === 'UpdateQueryNode') return query.table ? nameOf(query.table) : null
  return query.kind === 'DeleteQueryNode' && query.from.froms[0] ? nameOf(query.from.froms[0]) : null
}

/** The name of a table or of a returned column. */
function nameOf(node: OperationNode): string {
  const parts = node as unknown as Record<string, OperationNode | string | undefined>
  if (node.kind === 'IdentifierNode') return String(parts.name)
  const inner = {
    SelectionNode: parts.selection,
    AliasNode: parts.alias,
    ReferenceNode: parts.column,
    ColumnNode: parts.column,
    TableNode: parts.table,
    SchemableIdentifierNode: parts.identifier,
  }[node.kind as string]
  if (typeof inner !== 'object') throw new Error(`A ${node.kind} cannot be followed.`)
  return nameOf(inner)
}

const underWay = new WeakMap<object, Changes>()

/** Follows the acts of this store's adapter from now on. */
export const followAdapter = (adapter: object, changes: Changes): void => void underWay.set(adapter, changes)

/** The changes of this transaction's act; undefined if it is no act. */
export function changesOf(tx: QueryExecutorProvider): Changes | undefined {
  const changes = underWay.get(tx.getExecutor().adapter)
  return changes?.isOpen ? changes : undefined
}

const followed = new WeakSet<DatabaseConnection>()

/** Sends every statement of a connection through `changes`. */
export function followConnection(connection: DatabaseConnection, changes: Changes): DatabaseConnection {
  if (followed.has(connection)) return connection
  followed.add(connection)
  const ask = connection.executeQuery.bind(connection)
  connection.executeQuery = async <Row>(query: CompiledQuery, options?: object): Promise<QueryResult<Row>> => {
    const plan = changes.follow(query)
    if (!plan) return await ask<Row>(query, options)
    const { rows } = await ask<SealedRow>({ ...query, sql: plan.sql }, options)
    return changes.note<Row>(plan, rows)
  }
  return connection
}
