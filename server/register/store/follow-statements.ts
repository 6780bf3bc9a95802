import type { LogEvent } from 'kysely'

/** Told of each statement that has run, with its text (without values) and how long it took. */
export type OnStatement = (sql: string, ms: number) => void

/** What Kysely calls after each statement. */
export type StatementLog = (event: LogEvent) => void

/** Kysely's log as calls of `onStatement`, without the values. */
export const followStatements =
  (onStatement: OnStatement): StatementLog =>
  ({ query, queryDurationMillis }) =>
    onStatement(query.sql, queryDurationMillis)
