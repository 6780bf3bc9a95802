import type { Drift } from '../../contract/mail-arrangement/mail-flow.ts'
import { dayAt } from '../../policy/calendar.ts'
import { toCorrect, weekOfSilence, weeksOpen } from '../../policy/mail-arrangement/drift.ts'
import { openMarkDrifts } from '../../register/mail-arrangement/mark-drifts.ts'
import { differsSince, lastCheckBy, lastTenantCheck } from '../../register/mail-arrangement/tenant-checks.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, today } from '../act.ts'
import { tellOfOpenDrift, tellOfSilence } from '../work/notices-mail-flow.ts'
import { dailyCheck } from './check-mail-flow.ts'

/**
 * P13: tells ICT and the authorising officers once a week while the mail system differs from the register, and ICT once
 * a week while the daily check sends nothing.
 */
export async function sweepDrift(tx: Writing, act: Act): Promise<void> {
  const dayOf = (at: string) => dayAt(new Date(at), act.council.timeZone)
  const marks = await openMarkDrifts(tx)
  const since = earlier(await differsSince(tx), marks[0]?.foundAt ?? null)
  const weeks = since && weeksOpen(dayOf(since), today(act))
  if (since && weeks) {
    const found = (await lastTenantCheck<Drift>(tx))?.drifts ?? []
    const differences = toCorrect(found).length + marks.length
    await tellOfOpenDrift(tx, act, { since: dayOf(since), weeks, differences })
  }
  const last = await lastCheckBy(tx, dailyCheck.oid)
  const silence = weekOfSilence(last && dayOf(last), today(act))
  if (last && silence) await tellOfSilence(tx, act, { last: dayOf(last), week: silence })
}

const earlier = (one: string | null, other: string | null) =>
  one === null || other === null ? (one ?? other) : one < other ? one : other
