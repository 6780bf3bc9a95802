import Database from 'better-sqlite3'

/** What a run may do around a commit: kill the server before it, or after it and before any answer. */
export type CommitHook = (database: Database.Database, when: 'before' | 'after') => void

type Statement = Database.Statement & { run: (...given: unknown[]) => Database.RunResult }

/**
 * Follows the connections that the program opens, and its commits, without changing the program. `restore` ends it.
 */
export function followConnections(hook: CommitHook): { opened(): Database.Database[]; restore(): void } {
  const probe = new Database(':memory:')
  const statements = Object.getPrototypeOf(probe.prepare('select 1')) as Statement
  probe.close()
  const real = { pragma: Database.prototype.pragma, run: statements.run }
  let opened = new Set<Database.Database>()

  Database.prototype.pragma = function (this: Database.Database, ...given) {
    opened.add(this)
    return real.pragma.apply(this, given)
  }
  statements.run = function (this: Statement, ...given: unknown[]) {
    if (this.source !== 'commit') return real.run.apply(this, given)
    hook(this.database, 'before')
    const done = real.run.apply(this, given)
    hook(this.database, 'after')
    return done
  }
  return {
    /** The connections that were opened since the last call. */
    opened() {
      const since = [...opened]
      opened = new Set()
      return since
    },
    restore() {
      Database.prototype.pragma = real.pragma
      statements.run = real.run
    },
  }
}
