import { type Act, today } from '../cases/act.ts'
import { theRegister } from '../cases/act-itself.ts'
import { tellHead } from '../cases/audit/tell-head.ts'
import { forgetOldDrafts } from '../cases/decision/draft-decision.ts'
import { sweepContacts } from '../cases/designated-contact/sweep-contacts.ts'
import { sweepDuties } from '../cases/duty/sweep-duties.ts'
import { withdrawOvertakenMail } from '../cases/letter/mailed-letter.ts'
import { sweepDrift } from '../cases/mail-arrangement/sweep-drift.ts'
import { sweepForwarding } from '../cases/mail-arrangement/sweep-forwarding.ts'
import { sweepOverdueAnswers } from '../cases/representation/sweep-overdue.ts'
import { runWholeRetention } from '../cases/retention/run-retention.ts'
import { type SweepPart, type Swept, sweepDueDates } from '../cases/review/sweep-due-dates.ts'
import { sweepOverdueRights } from '../cases/rights-request/sweep-overdue.ts'
import { sweepOverdueLetters } from '../cases/work/sweep-letters.ts'
import { daysBetween, gapDays } from '../policy/calendar.ts'
import type { Register } from '../register/register.ts'
import type { Counts } from '../register/retention/retention-runs.ts'
import { forgetLookUps } from '../register/standing/look-ups.ts'
import { claim, forgetOldAnswers, giveBack, keepAnswer, keyBefore } from '../register/store/once-only.ts'
import type { Writing } from '../register/store.ts'

/** An Idempotency-Key is remembered for a fortnight. */
const rememberedMs = 14 * 24 * 60 * 60_000

/**
 * `daysAway`: how many days it was without the register, if that is why nothing is ended or deleted before tomorrow.
 * `head`: of the audit chain, as the auditor was mailed it.
 */
export type DailyResult = Swept & { daysAway?: number; head?: string }

/**
 * The daily work. It sends notices of reviews, overdue duties, contacts who left, overdue answers and letters, and mail
 * rules that differ. It asks ICT to forward the mail of contacts who left to somebody else. It ends what has expired, and
 * deletes what is no longer needed. It runs in parts, so that nobody waits. The last part claims the day, with an
 * idempotency key, so after a failure the next run continues. Null if another server has already done it today.
 */
export async function runDaily(register: Register, act: Act): Promise<DailyResult | null> {
  let done: DailyResult | null = null
  let next: SweepPart | null = null
  do {
    const part = await register.write((tx) => doPart(tx, act, next))
    if (!part) return done
    done = added(done, part.did)
    next = part.next
  } while (next)
  return done
}

async function doPart(
  tx: Writing,
  act: Act,
  part: SweepPart | null,
): Promise<{ did: DailyResult; next: SweepPart | null } | null> {
  const { wanted, isNew, daysAway } = await openDay(tx, 'daily', act)
  if (!isNew) return null
  const away = daysAway > gapDays
  const { swept, next } = await sweepDueDates(tx, act, part ?? { end: !away, after: null })
  let head: string | undefined
  if (!next) {
    head = await tellHead(tx, act)
    await sweepDuties(tx, act)
    await sweepContacts(tx, act)
    await sweepForwarding(tx, act)
    await sweepOverdueAnswers(tx, act)
    await sweepOverdueRights(tx, act)
    await withdrawOvertakenMail(tx, act)
    await sweepOverdueLetters(tx, act)
    await sweepDrift(tx, act)
    await forgetOldDrafts(tx, act)
    await forgetLookUps(tx, act.at)
    await forgetOldAnswers(tx, new Date(act.at.getTime() - rememberedMs), theRegister)
    await keepAnswer(tx, wanted, { status: 200, answer: '{}' })
  }
  return { did: { ...swept, ...(away && { daysAway }), ...(head && { head }) }, next }
}

const added = (before: DailyResult | null, now: DailyResult): DailyResult => ({
  ...now,
  reviewNotices: (before?.reviewNotices ?? 0) + now.reviewNotices,
  customerNotices: (before?.customerNotices ?? 0) + now.customerNotices,
  ended: (before?.ended ?? 0) + now.ended,
})

/**
 * Claims a day among several servers. Returns the key to confirm it with, whether it is still to be done, and how many
 * days have passed since the last one.
 */
async function openDay(tx: Writing, what: 'daily' | 'retention', act: Act) {
  const key = `${what} ${today(act)}`
  const wanted = { key, person: act.by, route: 'daily', bodyHash: '', at: act.at }
  const taken = await claim(tx, wanted)
  if (taken.state !== 'new') return { wanted, isNew: false, daysAway: 0 }
  const before = await keyBefore(tx, act.by, `${what} `, key)
  return { wanted, isNew: true, daysAway: before ? daysBetween(before.slice(what.length + 1), today(act)) : 0 }
}

/**
 * G: deletes what is due by the council's periods, once a day and in parts, so that nobody waits. Null if another
 * server does it today, or after days without the register. If it fails, the day is released and the next run deletes
 * the rest. If the server is killed meanwhile, or the register is away so that the day cannot be released, the rest is
 * deleted on the next day: only one server deletes, and nobody can tell whether that one is still at it.
 */
export async function deleteDaily(register: Register, act: Act): Promise<Counts | null> {
  const { wanted, isNew, daysAway } = await register.write(async (tx) => {
    const day = await openDay(tx, 'retention', act)
    if (day.isNew) await keepAnswer(tx, day.wanted, { status: 200, answer: '{}' })
    return day
  })
  if (!isNew || daysAway > gapDays) return null
  try {
    return await runWholeRetention(register, act)
  } catch (error) {
    // Why it failed is what matters, even if the day cannot be released.
    await register.write((tx) => giveBack(tx, wanted.key, wanted.person)).catch(() => undefined)
    throw error
  }
}
