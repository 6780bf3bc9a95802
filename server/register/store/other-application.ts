import { type Kysely, sql } from 'kysely'
import { schemaState } from '../migrate.ts'
import { dialectOf } from './dialect-of.ts'
import { WrongPlace } from './file/wrong-place.ts'
import { ownSchema } from './own-schema.ts'

/** Another application has its tables where there is no register yet. @throws WrongPlace */
export async function refuseOthers<T>(db: Kysely<T>): Promise<void> {
  const names = await tablesOfOthers(db)
  // Another server may have made the register meanwhile.
  if (names.length > 0 && (await schemaState(db)) === 'no-register')
    throw new WrongPlace(dialectOf(db) === 'sqlite' ? otherFile : otherDatabase)
}

/** The tables of a place without a register; not those of a database's extensions, a migrator, or Litestream. */
async function tablesOfOthers<T>(db: Kysely<T>): Promise<string[]> {
  const asked =
    dialectOf(db) === 'sqlite'
      ? sql<{ name: string }>`select name from sqlite_master where type = 'table'`
      : sql<{ name: string }>`select relname as name from pg_class
          where relnamespace = ${ownSchema} and relkind in ('r', 'p') and not exists (select 1 from pg_depend
            where classid = 'pg_class'::regclass and objid = pg_class.oid and deptype = 'e')`
  const { rows } = await asked.execute(db)
  return rows.map(({ name }) => name).filter((name) => !/^(sqlite|kysely|_litestream)_/.test(name))
}

const otherFile =
  'REGISTER_FILE is the file of another application: name a file of its own for the register. Nothing was changed in it'

const otherDatabase =
  'the database that DATABASE_URL names has tables of another application: give the register a database of its own. Nothing was changed in it'
