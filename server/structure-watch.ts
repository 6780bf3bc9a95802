import type { Register } from './register/register.ts'
import { inWords } from './register/structure/in-words.ts'
import { structureDifferences } from './register/structure/structure.ts'

/** How often it is compared: what is planted may be taken away again soon. One query of the catalogue. */
export const watchEveryMs = 60_000
/** In a log of many lines, what stays is said again. */
const sayAgainMs = 60 * 60_000

type Log = { error(about: object, what: string): void; warn(about: object, what: string): void }

/**
 * G: compares what the database consists of with what this program made, and says in the log what differs. It does not
 * stop the server: staff need the register, and an upgrade must start.
 */
export function watchStructure(register: Pick<Register, 'read'>, log: Log, now: () => number): () => Promise<void> {
  let said = { what: '', at: 0 }
  return async () => {
    // A register that cannot be read says so itself.
    const found = await register.read(structureDifferences).catch(() => null)
    if (found === null) return
    const what = inWords(found)
    if (what === said.what && (what === '' || now() - said.at < sayAgainMs)) return
    said = { what, at: now() }
    if (what === '') log.warn({}, 'the database is again as this program made it: find out who changed it')
    else log.error({ found: what }, notAsMade)
  }
}

const notAsMade =
  'the database is not as this program made it, which may change or hide what the register answers: keep it as it is, run verify, and tell information governance'
