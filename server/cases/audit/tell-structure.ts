import type { Writing } from '../../register/store.ts'
import { addMail } from '../../register/work/outbox.ts'
import { type Act, auditorAndKeeper, today } from '../act.ts'

/** A name that somebody planted can be long. */
const longestKey = 500

/**
 * G: tells the auditor and the register keeper that the database is not as the program made it, once a day for the same
 * finding. Returns whether it is new.
 * @param what names of triggers, tables and the like, and how they differ; nothing about anybody
 */
export function tellOfStructure(tx: Writing, act: Act, what: string): Promise<boolean> {
  return addMail(tx, {
    id: act.newId(),
    key: `structure:${today(act)}:${what}`.slice(0, longestKey),
    to: auditorAndKeeper(act),
    subject: 'The register’s database is not as the program made it',
    text: `In the register’s database, something was changed by other means than the program:\n\n${what}\n\nIt may change or hide what the register answers and what it records. The server goes on working, because staff need it. Ask ICT who changed the database, and why. Until that is settled, keep the database as it is, keep every backup, and have ICT run “npm run register -- verify”.\n\n${act.council.name}\n`,
    headers: {},
    at: act.at,
  })
}
