import { sql } from 'kysely'

/** PostgreSQL: the schema of the register's own tables. As an identifier, because a name may have capitals and dots. */
export const ownSchema = sql`quote_ident(current_schema())::regnamespace`
