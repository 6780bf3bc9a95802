import { type Day, daysBetween } from '../calendar.ts'

/** P13: a rule that is in place as ICT or a comparison confirmed, though it cannot be in the script. */
export const confirmedApart = 'confirmed-apart'

/** P13: the differences of a comparison that somebody needs to correct. The page lists the others, too. */
export const toCorrect = <Drift extends { kind: string }>(drifts: readonly Drift[]): Drift[] =>
  drifts.filter(({ kind }) => kind !== confirmedApart)

/**
 * P13: for how many whole weeks the mail system has differed from the register. Null in the first week: ICT and the
 * officers got an e-mail when the differences were found.
 */
export function weeksOpen(since: Day, today: Day): number | null {
  const weeks = Math.floor(daysBetween(since, today) / 7)
  return weeks < 1 ? null : weeks
}

/** A scheduled check may fail for a day or two before anybody needs to look at it. */
const daysOfPatience = 2

/** P13: for how many weeks the daily check has been silent; null: it is not silent, or was never set up. */
export function weekOfSilence(last: Day | null, today: Day): number | null {
  if (last === null) return null
  const silent = daysBetween(last, today) - daysOfPatience
  return silent < 1 ? null : Math.floor((silent - 1) / 7) + 1
}
