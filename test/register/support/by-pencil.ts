import { dayAt, daysBetween, daysLater } from '../../../server/policy/calendar.ts'
import type { figuresOf } from '../../../server/policy/report/figures.ts'
import { monthsOf } from '../../../server/policy/report/period.ts'
import { isInForce } from '../../../server/policy/restriction/restriction.ts'
import { behaviours, measureKinds } from '../../../server/policy/vocabulary.ts'
import { type Held, period, timeZone, today } from './any-register.ts'

/** The same figures, worked out record by record, as somebody would with a pencil. */
export function byPencil(all: Held): ReturnType<typeof figuresOf> {
  const on = (at: string) => dayAt(new Date(at), timeZone)
  const within = ({ from, to }: { from: string; to: string }, one: string | null) =>
    one !== null && from <= one && one <= to
  const has = all.restrictions.flatMap(({ inForceOn, ...one }) => {
    if (inForceOn === null || (one.until ?? '9') < inForceOn) return []
    const ranOut = one.until !== null && (one.liftedOn === null || one.liftedOn > one.until)
    return [{ ...one, inForceOn, ranOut, end: ranOut && one.until ? daysLater(one.until, 1) : one.liftedOn }]
  })
  const varies = (one: (typeof has)[number]) =>
    has.some(
      (other) =>
        other.id !== one.id &&
        other.customer === one.customer &&
        other.state === 'replaced' &&
        !other.ranOut &&
        other.end === one.inForceOn,
    )
  const some = all.restrictions.length > 0
  const [letters, reviews, representations] = some ? [all.letters, all.reviews, all.representations] : [[], [], []]
  const decided = all.decisions.filter(({ outcome, at }) => outcome !== 'ask-for-more' && within(period, on(at)))
  const sent = letters.flatMap(({ decided, after, kind }) =>
    after !== null && kind !== 'lifting' && within(period, daysLater(decided, after)) ? after : [],
  )
  const answered = representations.flatMap(({ answered }) =>
    answered && within(period, on(answered.at)) ? answered : [],
  )
  const held = reviews.filter(({ at }) => within(period, on(at)))
  const now = all.restrictions.filter((one) => isInForce(one, today))
  const of = ({ escalation }: { escalation: number }) => all.escalations[escalation as 0]
  const count = <T>(list: readonly T[], which: (one: T) => boolean) => list.filter(which).length
  const services = ['Housing', 'Planning', ...(now.some((one) => of(one)?.service === 'Parks') ? ['Parks'] : [])]
  return {
    live: monthsOf(period).map(({ to }) => ({ on: to, count: count(all.restrictions, (one) => isInForce(one, to)) })),
    months: monthsOf(period).map((month) => ({
      ...month,
      warnings: count(all.warnings, ({ at, undone }) => !undone && within(month, on(at))),
      formalWarnings: 0,
      escalations: count(all.escalations, ({ at, withdrawn }) => !withdrawn && within(month, on(at))),
      begun: count(has, (one) => within(month, one.inForceOn) && !varies(one)),
      varied: count(has, (one) => within(month, one.inForceOn) && varies(one)),
      lifted: count(has, (one) => !one.ranOut && one.state !== 'replaced' && within(month, one.end)),
      ranOut: count(has, (one) => one.ranOut && within(month, one.end)),
    })),
    now: {
      live: now.length,
      byMeasure: measureKinds.map((measure) => ({
        measure,
        count: count(now, ({ measures }) => measures.includes(measure)),
      })),
      byService: [
        ...services.map((service) => ({ service, count: count(now, (one) => of(one)?.service === service) })),
        { service: null, count: count(now, (one) => !of(one)?.service) },
      ],
      byGround: [
        ...behaviours.map((ground) => ({
          ground,
          count: count(now, (one) => of(one)?.behaviours.includes(ground) ?? false),
        })),
        { ground: null, count: count(now, (one) => !of(one)?.behaviours.length) },
      ],
      reviewOverdue: count(now, ({ reviewDue }) => reviewDue !== null && reviewDue < today),
    },
    decisions: (
      ['approved', 'declined', 'no-action', 'referred', 'warning-instead', 'complaint', 'formal-warning'] as const
    ).map((outcome) => ({
      outcome,
      count: count(decided, (one) => `${one.outcome}d` === outcome),
    })),
    toDecision: middle(decided.map((one) => Math.max(0, daysBetween(on(of(one)?.at ?? ''), on(one.at))))),
    toLetter: middle(sent),
    reviews: { onTime: count(held, ({ at, due }) => on(at) <= due), late: count(held, ({ at, due }) => on(at) > due) },
    representations: {
      received: count(representations, ({ received }) => within(period, received)),
      answered: count(answered, ({ outcome }) => outcome !== 'ended'),
      upheld: count(answered, ({ outcome }) => outcome === 'varied' || outcome === 'lifted'),
      waiting: count(representations, ({ answered }) => answered === null),
    },
  }
}

function middle(days: number[]): { median: number | null; of: number } {
  const sorted = days.toSorted((a, b) => a - b)
  const two = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return { median: sorted.length === 0 ? null : ((two[0] ?? 0) + (two[1] ?? 0)) / 2, of: sorted.length }
}
