import { dueOn } from '../duty/clock.ts'
import type { ImportRules, ReportFinding } from './import-rules.ts'
import type { DutyGiven, RowGiven } from './imported.ts'

/**
 * G: what messages hold that were passed on under a restriction: the clocks go on, from the council's receipt. A day
 * that the file leaves out is counted anew.
 */
export function dutiesGiven({ duties }: RowGiven, rules: ImportRules, refuse: ReportFinding): DutyGiven[] {
  const all = duties ?? []
  const ahead = (on: string | null) => on !== null && on > rules.today
  if (all.some(({ receivedOn, dealtOn }) => ahead(receivedOn) || ahead(dealtOn))) refuse('duties', 'date-in-future')
  if (all.some(({ receivedOn, dealtOn }) => dealtOn !== null && dealtOn < receivedOn))
    refuse('duties', 'answered-before-it-came')
  return all.map((one) => ({ ...one, dueOn: one.dueOn ?? dueOn(one.kind, one.receivedOn, rules.clocks) }))
}
