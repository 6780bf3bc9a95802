import { withoutPersonalData } from './http/log.ts'
import { type Register, RegisterUnavailable } from './register/register.ts'
import { inWords } from './register/structure/in-words.ts'
import { structureDifferences } from './register/structure/structure.ts'

/** How often it is compared: what is planted may be taken away again soon. One query of the catalogue. */
export const watchEveryMs = 60_000
/** In a log of many lines, what stays is said again, and what stays for days is mailed again each day. */
const sayAgainMs = 60 * 60_000

type Log = { error(about: object, what: string): void; warn(about: object, what: string): void }

/**
 * G: compares what the database consists of with what this program made, says in the log what differs, and has the
 * auditor told. It says, too, if the register's file is not the one that was opened. It does not stop the server: staff
 * need the register, and an upgrade must start.
 */
export function watchStructure(
  register: Pick<Register, 'read'>,
  log: Log,
  now: () => number,
  tell: (what: string) => Promise<unknown>,
): () => Promise<void> {
  let said = { what: '', at: 0 }
  let failure = { what: '', at: 0 }
  return async () => {
    const found = await register.read(structureDifferences).catch((error: unknown) => {
      const what = error instanceof RegisterUnavailable && error.why === 'moved' ? moved : notCompared
      if (what === failure.what && now() - failure.at < sayAgainMs) return null
      failure = { what, at: now() }
      if (what === moved) log.error({}, what)
      else log.warn({ error: withoutPersonalData(error) }, what)
      return null
    })
    if (found === null) return
    failure = { what: '', at: 0 }
    const what = inWords(found)
    if (what === said.what && (what === '' || now() - said.at < sayAgainMs)) return
    if (what === '') log.warn({}, 'the database is again as this program made it: find out who changed it')
    else log.error({ found: what }, notAsMade)
    // What was planted may be what prevents it.
    const isTold =
      what === '' ||
      (await tell(what).then(
        () => true,
        () => false,
      ))
    if (isTold) said = { what, at: now() }
    else log.warn({}, 'the auditor could not be told of it; it is tried again in a minute')
  }
}

const notCompared =
  'the database could not be compared with what this program made; it is tried again in a minute, and run verify if this goes on'

const moved =
  'the register’s file was moved, deleted or replaced while the server runs, so nothing more is recorded or shown: put it back with the files beside it (-wal, -shm), and do not stop the server before, see docs/operators.md'

const notAsMade =
  'the database is not as this program made it, which may change or hide what the register answers: keep it as it is, run verify, and tell information governance'
