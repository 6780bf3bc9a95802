import { dayAt } from '../../policy/calendar.ts'
import type { Finding } from '../../policy/import/import-finding.ts'
import type { ImportedRestriction } from '../../policy/import/imported.ts'
import type { ImportedDependent } from '../../policy/import/imported-dependents.ts'
import { misfitWith, type RestrictionDates } from '../../policy/import/judge-dependents.ts'
import { misfitWithWarning } from '../../policy/import/judge-objection.ts'
import type { KnownFormalWarning, KnownRestriction } from '../../register/import/import-facts.ts'
import type { PlannedRecord } from './planned.ts'

type Around = {
  /** Restrictions on the register that rows name. */
  restrictions: ReadonlyMap<string, KnownRestriction>
  /** Restrictions in rows that are left out, with their row numbers. */
  leftOut: ReadonlyMap<string, number>
  timeZone: string
}
type Find = (row: number, what: Finding['what'], about?: string) => void

/**
 * P14, P15: the records to import, without those whose restriction is left out. A letter, representation, report or
 * review needs a restriction of the same customer, from the register or another row, and must fit its dates; findings
 * say which do not.
 */
export function withoutOrphans(records: PlannedRecord[], around: Around, find: Find): PlannedRecord[] {
  const planned = new Map(records.filter(isRestriction).map((one) => [one.id, one]))
  return records.filter(({ row, customerId, what }) => {
    if (!('restrictionId' in what)) return true
    const dates = restrictionDatesOf(what, planned, around)
    if (dates) {
      if (dates.customerId !== customerId) find(row, 'restriction-of-another')
      const wrong = misfitWith(what, dates)
      if (wrong) find(row, wrong)
      return true
    }
    const left = around.leftOut.get(what.restrictionId)
    if (left === undefined) find(row, 'restriction-not-known')
    else find(row, 'left-out-with-restriction', String(left))
    return false
  })
}

type PlannedRestriction = PlannedRecord & { what: ImportedRestriction }

const isRestriction = (one: PlannedRecord): one is PlannedRestriction => one.what.kind === 'restriction'

/** The restriction that it belongs to; undefined if there is none. */
function restrictionDatesOf(
  { restrictionId }: ImportedDependent,
  planned: ReadonlyMap<string, PlannedRestriction>,
  { restrictions, timeZone }: Around,
): (RestrictionDates & { customerId: string }) | undefined {
  const coming = planned.get(restrictionId)
  if (coming) {
    const { at, customerId, what } = coming
    const { inForceOn, liftedOn } = what
    return { customerId, decidedOn: at && dayAt(new Date(at), timeZone), inForceOn, liftedOn }
  }
  const there = restrictions.get(restrictionId)
  return there && { ...there, decidedOn: dayAt(new Date(there.madeAt), timeZone) }
}

/**
 * P4, P14: reports letters and objections whose formal warning or precautions are missing, or belong to another
 * customer, and objections that do not fit their warning.
 */
export function checkAbout(
  records: readonly PlannedRecord[],
  known: { formalWarnings: ReadonlyMap<string, KnownFormalWarning>; precautions: ReadonlyMap<string, string> },
  timeZone: string,
  find: Find,
): void {
  const coming = new Map(records.map((one) => [`${one.what.kind} ${one.id}`, one]))
  for (const { row, customerId, what } of records) {
    if (what.kind !== 'closing-letter' && what.kind !== 'objection') continue
    const isOfPrecautions = what.kind === 'closing-letter' && what.letter === 'precautions-ended'
    const id = what.aboutId ?? ''
    const there = isOfPrecautions ? undefined : known.formalWarnings.get(id)
    const planned = coming.get(`${isOfPrecautions ? 'precaution' : 'formal-warning'} ${id}`)
    const owner = planned?.customerId ?? (isOfPrecautions ? known.precautions.get(id) : there?.customerId)
    if (owner === undefined) find(row, 'about-not-known')
    else if (owner !== customerId) find(row, 'id-of-another')
    if (what.kind !== 'objection') continue
    const warning = planned?.what.kind === 'formal-warning' ? planned.what : there
    const wrong = warning && misfitWithWarning(what, warning, timeZone)
    if (wrong) find(row, wrong)
  }
}

/**
 * P14: a row's records, each objection with the formal warning in its own row. It comes with that warning: without it,
 * an earlier import brought both.
 */
export function withWarningsOfRow(records: readonly PlannedRecord[]): PlannedRecord[] {
  const warning = records.find(({ what }) => what.kind === 'formal-warning')
  return records.flatMap((record) => {
    const { what } = record
    if (what.kind !== 'objection' || what.aboutId !== null) return [record]
    return warning ? [{ ...record, what: { ...what, aboutId: warning.id } }] : []
  })
}
