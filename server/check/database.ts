import { checkStore, oldestPostgres, type StoreFault } from '../register/copy/check-store.ts'
import { type Finding, findingsFor, type SetUp } from './finding.ts'

const { error, warning, notChecked } = findingsFor('Database')
const megabyte = 1_000_000
const leastRoom = 100 * megabyte
const littleRoom = 1_000 * megabyte

/** Checks the register's store: connection, version, tables, permissions and disk space. Changes nothing. */
export async function checkDatabase({ settings }: SetUp): Promise<Finding[]> {
  const isFile = 'sqliteFile' in settings.register
  const { state, faults, room } = await checkStore(settings.register)
  return [
    ...faults.flatMap((fault) => faultFindings(fault, isFile)),
    ...stateFindings(state),
    ...roomFindings(room, isFile, faults),
  ]
}

function faultFindings(fault: StoreFault, isFile: boolean): Finding[] {
  const setting = isFile ? 'REGISTER_FILE' : 'DATABASE_URL'
  switch (fault.what) {
    case 'not-opened':
      return error(
        `The register cannot be opened${fault.why ? `: ${fault.why}` : ''}.`,
        `Correct ${setting}, and see “What to watch” in docs/operators.md.`,
      )
    case 'no-folder':
      return error('The folder of REGISTER_FILE does not exist.', 'Make it, and let the server’s account write to it.')
    case 'replica':
      return error('DATABASE_URL leads to a replica, which is read-only.', 'Set DATABASE_URL to the primary server.')
    case 'not-owner':
      return warning(
        'The account in DATABASE_URL does not own the register’s tables. It can serve, but not upgrade.',
        'Nothing, if you mean that (“Two accounts” in docs/operators.md): run “upgrade” with the owner’s account before you start a new version.',
      )
    case 'in-clear':
      return warning(
        'PostgreSQL is on another machine, and the connection is not encrypted: whoever is on the network between can read the register.',
        'Turn TLS on in PostgreSQL, and end DATABASE_URL with ?sslmode=verify-full (docs/operators.md). Between two containers on one machine, you can leave this.',
      )
    case 'encoding':
      return error(
        `The database’s encoding is ${fault.is}, which cannot hold every name.`,
        'Make a new database with the encoding UTF8, and set DATABASE_URL to it.',
      )
    case 'version':
      return warning(`PostgreSQL ${fault.is} is no longer supported.`, `Use PostgreSQL ${oldestPostgres} or later.`)
    case 'power-cut':
      return error(
        `PostgreSQL runs with ${fault.off.map((name) => `${name} = off`).join(' and ')}. A power cut can lose what was acknowledged, or damage the register.`,
        'Remove these settings: PostgreSQL turns both on by default.',
      )
    case 'may-not-write':
      return error(...whereNotWritten[fault.of](fault.names))
  }
}

const whereNotWritten: Record<
  'file' | 'folder' | 'schema' | 'tables',
  (names: string[]) => [wrong: string, right: string]
> = {
  file: () => ['This account may not write to REGISTER_FILE.', 'Let the server’s account read and write it.'],
  folder: () => [
    'This account may not write to the folder of REGISTER_FILE.',
    'Let the server’s account write to it: SQLite makes files beside the register.',
  ],
  schema: () => [
    'The account in DATABASE_URL may not make tables.',
    'Grant create on schema public to the account, or make it the owner of the database.',
  ],
  tables: (names) => [
    `The account in DATABASE_URL does not have every right on ${names.length > 0 ? `${names.length} tables of the register (${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''})` : 'the register’s tables'}.`,
    'Grant select, insert, update and delete on all of them to the account, or make it their owner.',
  ],
}

function stateFindings(state: Awaited<ReturnType<typeof checkStore>>['state']): Finding[] {
  if (state === 'newer')
    return error('The register is newer than this program.', 'Start the program of its own version, or a later one.')
  if (state === 'replaced')
    return error(
      'Somebody put something else in the place of a table of the register.',
      'Keep it as it is, run “npm run register -- verify”, and tell information governance.',
    )
  if (state === 'unreleased')
    return error(
      'The register was made by a version that was never released, and cannot be brought up to date.',
      'Put it aside, and begin with an empty place.',
    )
  if (state === 'older')
    return warning(
      'The register is older than this program.',
      'Back it up. The server brings its tables up to date when it starts.',
    )
  return []
}

function roomFindings(room: number | null, isFile: boolean, faults: StoreFault[]): Finding[] {
  if (room === null && (isFile || faults.some(({ what }) => what === 'not-opened'))) return []
  if (room === null)
    return notChecked(
      'The free space on PostgreSQL’s disk cannot be seen from here.',
      'Keep at least 1 GB free there, and have an alarm before it is full.',
    )
  if (room >= littleRoom) return []
  const left = `The disk of REGISTER_FILE has ${Math.floor(room / megabyte)} MB free.`
  const right = 'Keep at least 1 GB free, and have an alarm before it is full.'
  return room < leastRoom ? error(left, right) : warning(left, right)
}
