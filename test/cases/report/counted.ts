import type { Period } from '../../../server/policy/report/period.ts'
import { countsOf } from '../../../server/policy/report/report.ts'
import type { Register } from '../../../server/register/register.ts'
import { reportFacts } from '../../../server/register/report/report-facts.ts'
import { council } from '../../support/acts.ts'

/** P15: what the report would count of these days, before it is rounded. */
export async function counted(register: Register, from: string, to: string): Promise<Record<string, number>> {
  const period: Period = { from, to }
  const { services, timeZone } = council
  return countsOf(await register.read((reading) => reportFacts(reading, { period, timeZone })), services).counts
}
