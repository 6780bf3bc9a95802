import { dueOn } from '../duty/clock.ts'
import type { ImportRules, ReportFinding } from './import-rules.ts'
import type { ImportedDuty, ParsedRow } from './imported.ts'

/**
 * G: the requests and concerns in messages passed on under a restriction. Their clocks go on from the day on which the
 * council received them; a due day that the file leaves out is counted again.
 */
export function judgeDuties({ duties }: ParsedRow, rules: ImportRules, refuse: ReportFinding): ImportedDuty[] {
  const all = duties ?? []
  const ahead = (on: string | null) => on !== null && on > rules.today
  if (all.some(({ receivedOn, dealtOn }) => ahead(receivedOn) || ahead(dealtOn))) refuse('duties', 'date-in-future')
  if (all.some(({ receivedOn, dealtOn }) => dealtOn !== null && dealtOn < receivedOn))
    refuse('duties', 'answered-before-it-came')
  return all.map((one) => ({ ...one, dueOn: one.dueOn ?? dueOn(one.kind, one.receivedOn, rules.clocks) }))
}
