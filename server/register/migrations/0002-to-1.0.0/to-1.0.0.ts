import type { Kysely } from 'kysely'
import type { Dialect } from '../dialect.ts'
import { accounts } from './accounts.ts'
import { customers } from './customers.ts'
import { decisions } from './decisions.ts'
import { dueDays } from './filled/due-days.ts'
import { nameWords } from './filled/name-words.ts'
import { outstandingLetters } from './filled/outstanding-letters.ts'
import { textsToReadAgain } from './filled/texts-to-read-again.ts'
import { formalWarnings } from './formal-warnings.ts'
import { imports } from './imports.ts'
import { letters } from './letters.ts'
import { log } from './log.ts'
import { logTriggers } from './log-triggers.ts'
import { mailMarks } from './mail-marks.ts'
import { moreWords } from './more-words.ts'
import { passedOn } from './passed-on.ts'
import { precautions } from './precautions.ts'
import { proof } from './proof.ts'
import { restrictions } from './restrictions.ts'
import { rights } from './rights.ts'

/**
 * From 0.9.0 to 1.0.0. First the tables: words of CHECKs, then columns and new tables, each after those that it refers
 * to. Then what a filled register of 0.9.0 needs.
 */
export async function toVersion1(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await moreWords(db, dialect)
  await customers(db)
  await restrictions(db)
  await decisions(db)
  await accounts(db)
  await passedOn(db)
  await mailMarks(db)
  await precautions(db)
  await proof(db)
  await formalWarnings(db)
  await letters(db)
  await rights(db)
  await imports(db)
  await log(db)
  await logTriggers(db, dialect)

  await nameWords(db)
  await outstandingLetters(db)
  await dueDays(db)
  await textsToReadAgain(db)
}
