import { freeText } from '../policy/subject-access/third-party.ts'
import type { Held } from './held.ts'
import { postingsOf } from './postings.ts'
import { type DisclosedValue, importedWith, officer, type Rows } from './record-parts.ts'

type Row = Rows<'closingLetters'>

/** P4, P14: the letters that tell how a formal warning or precautions ended, or what an objection came to. */
export const closingLetters = (all: Held, isOf: (row: Row) => boolean): DisclosedValue =>
  all.closingLetters.filter(isOf).map((row) => ({
    kind: row.kind,
    decidedOn: row.decided_on,
    madeAt: row.made_at,
    sentOn: row.sent_on,
    method: row.method,
    text: freeText(row.text),
    notToldBecause: freeText(row.reason),
    recordedAt: row.recorded_at,
    importedWith: importedWith(all, row.id),
    recordedBy: officer(all, row.id, row.by_name, row.recorded_at),
    byNotify: postingsOf(all, row.id),
  }))
