import { dayAt } from '../../policy/calendar.ts'
import type { Finding } from '../../policy/import/import-finding.ts'
import type { ImportedRestriction } from '../../policy/import/imported.ts'
import type { ImportedDependent } from '../../policy/import/imported-dependents.ts'
import { misfitWith, type RestrictionDates } from '../../policy/import/judge-dependents.ts'
import type { KnownRestriction } from '../../register/import/import-facts.ts'
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

/** P4, P14: reports letters and objections whose formal warning or precautions are missing, or belong to another customer. */
export function checkClosingLetters(
  records: readonly PlannedRecord[],
  known: Record<'formal-warning' | 'precaution', ReadonlyMap<string, string>>,
  find: Find,
): void {
  const coming = new Map(records.map(({ id, customerId, what }) => [`${what.kind} ${id}`, customerId]))
  for (const { row, customerId, what } of records) {
    if (what.kind !== 'closing-letter' && what.kind !== 'objection') continue
    const isOfPrecautions = what.kind === 'closing-letter' && what.letter === 'precautions-ended'
    const about = isOfPrecautions ? 'precaution' : 'formal-warning'
    const owner = coming.get(`${about} ${what.aboutId}`) ?? known[about].get(what.aboutId)
    if (owner === undefined) find(row, 'about-not-known')
    else if (owner !== customerId) find(row, 'id-of-another')
  }
}
