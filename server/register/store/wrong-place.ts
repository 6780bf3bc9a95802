import { existsSync, statSync } from 'node:fs'
import { type Kysely, sql } from 'kysely'
import { schemaState } from '../migrate.ts'
import { dialectOf } from './dialect-of.ts'
import { besideOpen } from './file/beside.ts'
import { ownSchema } from './own-schema.ts'

/** A setting leads to where no register may be made. Nothing was changed. The message says what to do. */
export class WrongPlace extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'WrongPlace'
  }
}

/** SQLite's own words for a folder are those of a broken disk. @throws WrongPlace */
export function refuseFolder(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new WrongPlace(isFolder)
}

/**
 * SQLite would delete a log that lies beside no register. It is what is left of one, and tells that one was here.
 * `file`: the file itself, not a link to it.
 * @throws WrongPlace
 */
export function refuseBesideLeftovers(file: string): void {
  // Several servers can start at once. Whoever makes the log has filled the file before, so look for the log first.
  // A `-journal` tells nothing: SQLite has one beside a file that it is filling.
  const isLeft = besideOpen(file).some((beside) => existsSync(beside))
  if (isLeft && !statSync(file, { throwIfNoEntry: false })?.size) throw new WrongPlace(leftOfRegister)
}

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

const isFolder = 'REGISTER_FILE is a folder: name the file in it'

const leftOfRegister =
  'there is no register where REGISTER_FILE says, but a file beside it (-wal, -shm) is left of one. Put the register back there, with these files. If it is lost, move them away and restore the newest backup'

const otherFile =
  'REGISTER_FILE is the file of another application: name a file of its own for the register. Nothing was changed in it'

const otherDatabase =
  'the database that DATABASE_URL names has tables of another application: give the register a database of its own. Nothing was changed in it'
