import { type Day, dayAt } from '../calendar.ts'
import { latestLookAgain, longestMore } from '../precaution/precaution.ts'
import type { ImportRules, ReportFinding } from './import-rules.ts'
import type { ImportedPrecaution, ImportedRecord, ParsedRow } from './imported.ts'
import { deliveryOf } from './judge-dependents.ts'

/**
 * P4: a line of precautions for visits. They take effect with an officer's signature, like a restriction in force. Null
 * if the line cannot be imported; the findings say why.
 */
export function precautionOf(
  given: ParsedRow,
  rules: ImportRules,
  refuse: ReportFinding,
  tell: ReportFinding,
): ImportedRecord<ImportedPrecaution> | null {
  const { precautions: what, reasons, recordId, liftedOn, account, approvedBy, ownReference, notes } = given
  if (what === null || (what.steps.length === 0 && what.more === null)) refuse('precautions', 'precautions-missing')
  if ((what?.more ?? '').length > longestMore) refuse('precautions', 'precautions-too-long')
  if (reasons === '') refuse('reasons', 'precaution-reasons-missing')
  if (liftedOn !== null && liftedOn > rules.today) refuse('liftedOn', 'date-in-future')
  const recordedAt = given.recordedAt
  if (recordedAt !== null && dayAt(new Date(recordedAt), rules.timeZone) > rules.today)
    refuse('recordedAt', 'date-in-future')
  const told = deliveryOf(given, rules.today, refuse)
  if (what === null) return null
  return {
    id: recordId,
    at: recordedAt,
    said: { approvedBy, ownReference, notes, considered: '', evidence: '' },
    what: {
      ...{ kind: 'precaution', steps: what.steps, more: what.more, reason: reasons },
      lookAgainOn: lookAgainOn(given, rules, tell),
      endedOn: liftedOn,
      endedWhy: account,
      told,
    },
  }
}

/** P15: what is still followed is looked at again within six months; an own record is as it was. */
function lookAgainOn({ reviewOn, recordId, liftedOn }: ParsedRow, { today }: ImportRules, tell: ReportFinding): Day {
  const latest = latestLookAgain(today)
  if (reviewOn !== null && (recordId !== null || reviewOn <= latest)) return reviewOn
  if (liftedOn !== null) return reviewOn ?? liftedOn
  if (reviewOn === null) {
    tell('reviewOn', 'review-due-at-once')
    return today
  }
  tell('reviewOn', 'review-brought-forward', latest)
  return latest
}
