import { lookOver, oldestPostgres, type StoreFault } from '../register/look-over.ts'
import { type Finding, findingsFor, type SetUp } from './finding.ts'

const { error, warning, notChecked } = findingsFor('Database')
const megabyte = 1_000_000
const leastRoom = 100 * megabyte
const littleRoom = 1_000 * megabyte

/** The register's store: reached, version, tables, rights and room on the disk. Changes nothing. */
export async function checkDatabase({ settings }: SetUp): Promise<Finding[]> {
  const isFile = 'sqliteFile' in settings.register
  const { state, faults, room } = await lookOver(settings.register)
  return [...faults.flatMap((fault) => ofFault(fault, isFile)), ...ofState(state), ...ofRoom(room, isFile, faults)]
}

function ofFault(fault: StoreFault, isFile: boolean): Finding[] {
  const setting = isFile ? 'REGISTER_FILE' : 'DATABASE_URL'
  switch (fault.what) {
    case 'not-opened':
      return error(
        `The register cannot be opened${fault.why ? `: ${fault.why}` : ''}.`,
        `Put ${setting} right, and see “What to watch” in docs/operators.md.`,
      )
    case 'no-folder':
      return error('The folder of REGISTER_FILE is not there.', 'Make it, and let the server’s account write to it.')
    case 'replica':
      return error(
        'DATABASE_URL leads to a replica, which takes no changes.',
        'Set DATABASE_URL to the primary server.',
      )
    case 'encoding':
      return error(
        `The database keeps its text as ${fault.is}, which cannot hold every name.`,
        'Make a new database with the encoding UTF8, and set DATABASE_URL to it.',
      )
    case 'version':
      return warning(
        `PostgreSQL ${fault.is} gets no more repairs from its makers.`,
        `Move to PostgreSQL ${oldestPostgres} or later.`,
      )
    case 'may-not-write':
      return error(...whereNotWritten[fault.of](fault.names))
  }
}

const whereNotWritten: Record<
  'file' | 'folder' | 'schema' | 'tables',
  (names: string[]) => [wrong: string, right: string]
> = {
  file: () => ['REGISTER_FILE may not be written by this account.', 'Let the server’s account read and write it.'],
  folder: () => [
    'The folder of REGISTER_FILE may not be written by this account.',
    'Let the server’s account write to it: SQLite makes files beside the register.',
  ],
  schema: () => [
    'The account of DATABASE_URL may not make tables.',
    'Let it: grant create on schema public to the account, or make the account the database’s owner.',
  ],
  tables: (names) => [
    `The account of DATABASE_URL has not every right on ${names.length > 0 ? `${names.length} tables of the register (${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''})` : 'the register’s tables'}.`,
    'Make the account the owner of the register’s tables, as the one that made them is.',
  ],
}

function ofState(state: Awaited<ReturnType<typeof lookOver>>['state']): Finding[] {
  if (state === 'newer')
    return error('The register is newer than this program.', 'Start the program of its own version, or a later one.')
  if (state === 'older')
    return warning(
      'The register is older than this program.',
      'Back it up. The server brings its tables up to date when it starts.',
    )
  return []
}

function ofRoom(room: number | null, isFile: boolean, faults: StoreFault[]): Finding[] {
  if (room === null && (isFile || faults.some(({ what }) => what === 'not-opened'))) return []
  if (room === null)
    return notChecked(
      'How much room PostgreSQL’s disk has left only its own machine can tell.',
      'Have at least 1 GB left there, and an alarm before it is full.',
    )
  if (room >= littleRoom) return []
  const left = `The disk of REGISTER_FILE has ${Math.floor(room / megabyte)} MB left.`
  const right = 'Make room: have at least 1 GB left, and an alarm before it is full.'
  return room < leastRoom ? error(left, right) : warning(left, right)
}
