import {
  type DatabaseConnection,
  type DialectAdapter,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
} from 'kysely'
import { type Changes, followAdapter, followConnection } from '../audit/changes.ts'

/** The register's PostgreSQL dialect. `changes` records what the statements of its connection change. */
export class RegisterDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig
  readonly #changes: Changes | undefined
  constructor(config: PostgresDialectConfig, changes?: Changes) {
    super(config)
    this.#config = config
    this.#changes = changes
  }
  override createAdapter(): DialectAdapter {
    const adapter = super.createAdapter()
    if (this.#changes) followAdapter(adapter, this.#changes)
    return adapter
  }
  override createDriver(): PostgresDriver {
    return new RegisterDriver(this.#config, this.#changes)
  }
}

type PostgresConnection = Parameters<PostgresDriver['rollbackTransaction']>[0]

class RegisterDriver extends PostgresDriver {
  readonly #changes: Changes | undefined
  constructor(config: PostgresDialectConfig, changes?: Changes) {
    super(config)
    this.#changes = changes
  }
  override async acquireConnection(options?: object): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection(options)
    return this.#changes ? followConnection(connection, this.#changes) : connection
  }
  /** A lost connection cannot roll back, and PostgreSQL does so on its own. Report why it was lost instead. */
  override async rollbackTransaction(connection: PostgresConnection): Promise<void> {
    await super.rollbackTransaction(connection).catch(() => undefined)
  }
}
