import { RegisterElsewhere, UnknownSteps } from '../migrate.ts'
import { WrongPlace } from './file/wrong-place.ts'

/** Codes for a certificate that cannot be verified. */
export const ofCertificate = /^(UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|CERT_)\w+$/

/**
 * Why a register could not be opened and what to do, in words for those who run the server; null if the cause is not a
 * known one. Never the error's own text, which may name hosts and files.
 */
export function whyNotOpened(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if (error instanceof UnknownSteps)
    return error.state === 'replaced' ? replaced : error.state === 'unreleased' ? unreleased : newer
  if (error instanceof RegisterElsewhere) return elsewhere
  if (error instanceof WrongPlace) return error.message
  // The drivers throw these without a code.
  if (/directory does not exist/.test(error.message)) return noFolder
  if (/server does not support SSL/.test(error.message)) return noTls
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return reasons.find(([codes]) => codes.test(code))?.[1] ?? null
}

const newer = 'it is newer than this program: start the program of its own version, or a later one'

const elsewhere =
  'a register is in another schema of the database than “public”: name the schema of yours in DATABASE_URL, with ?options=-c%20search_path%3D and its name'

const replaced =
  'somebody put something else in the place of a table: keep it as it is, run verify, and tell information governance'

const unreleased =
  'it was made by a version that was never released, and cannot be brought up to date: put it aside and begin with a new one (npm run dev -- --fresh)'

const noFolder =
  'its folder is not there, or may only be read: let the account that runs this write to it, because SQLite makes files beside a register. On a medium that can only be read, verify a backup, or a copy elsewhere'

const noTls = 'PostgreSQL does not speak TLS, and DATABASE_URL asks for it: turn it on there (ssl = on)'

const reasons: [RegExp, string][] = [
  [
    /^SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ)/,
    'its file is damaged, cut off, or no register: put it aside and restore the newest backup, see docs/operators.md',
  ],
  [/^SQLITE_(READONLY|PERM)/, 'its file may only be read: let the server’s account write it, and its folder'],
  [/^SQLITE_CANTOPEN/, noFolder],
  [/^(SQLITE_FULL|53100)/, 'the disk is full: make room and start again'],
  [/^SQLITE_(BUSY|LOCKED)/, 'another program holds its file: end that, and start again'],
  [
    /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    'PostgreSQL shows a certificate for another name: give in DATABASE_URL the name that is in its certificate',
  ],
  [/^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/, 'PostgreSQL shows a certificate that has expired, or is not valid yet'],
  [
    ofCertificate,
    'PostgreSQL shows a certificate whose authority is not known here: name that in DATABASE_URL with &sslrootcert=/path/to/ca.pem, or in NODE_EXTRA_CA_CERTS',
  ],
  [/^(ENOENT|EACCES)$/, 'a file that DATABASE_URL names, such as sslrootcert, is not there or cannot be read'],
  [/^(E[A-Z_]{4,}|08\w+|57P03)$/, 'PostgreSQL cannot be reached where DATABASE_URL says'],
  [/^28\w+$/, 'PostgreSQL does not let in whom DATABASE_URL names'],
  [/^3D000$/, 'PostgreSQL has no database of the name that DATABASE_URL gives'],
  [
    /^42501$/,
    'PostgreSQL does not let the account of DATABASE_URL read or make tables: if two accounts share the register, repeat the GRANTs in “Two accounts” of docs/operators.md, or upgrade with the owner’s account',
  ],
]
