import { dayAt, daysLater } from '../../../server/policy/calendar.ts'
import { isInForce } from '../../../server/policy/restriction/restriction.ts'
import { behaviours, measureKinds } from '../../../server/policy/vocabulary.ts'
import { type Held, period, timeZone } from './any-register.ts'

/** The counts of a report, worked out record by record, as somebody would with a pencil. */
export function byPencil(all: Held): Record<string, number> {
  const on = (at: string) => dayAt(new Date(at), timeZone)
  const within = (one: string | null) => one !== null && period.from <= one && one <= period.to
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
  const [reviews, representations] = some ? [all.reviews, all.representations] : [[], []]
  const decided = all.decisions.filter(({ outcome, at }) => outcome !== 'ask-for-more' && within(on(at)))
  const answered = representations.flatMap(({ answered }) => (answered && within(on(answered.at)) ? answered : []))
  const held = reviews.filter(({ at }) => within(on(at)))
  const live = all.restrictions.filter((one) => isInForce(one, period.to))
  const of = ({ escalation }: { escalation: number }) => all.escalations[escalation as 0]
  const count = <T>(list: readonly T[], which: (one: T) => boolean) => list.filter(which).length
  const each = <Word extends string>(prefix: string, some: readonly Word[], which: (word: Word) => number) =>
    Object.fromEntries(some.map((word) => [`${prefix}:${word}`, which(word)]))
  // The reviews are all of the first restriction: the earliest after the period says what was due in it.
  const later = reviews.filter(({ at }) => on(at) > period.to).toSorted((one, other) => (one.at < other.at ? -1 : 1))[0]
  const due = ({ id, reviewDue }: (typeof live)[number]) =>
    (id === all.restrictions[0]?.id ? later?.due : undefined) ?? reviewDue
  return {
    live: live.length,
    'due:overdue': count(live, (one) => (due(one) ?? '9') < period.to),
    ...each('service', ['Housing', 'Planning'], (service) => count(live, (one) => of(one)?.service === service)),
    ...each('ground', behaviours, (ground) => count(live, (one) => of(one)?.behaviours.includes(ground) ?? false)),
    ...each('measure', measureKinds, (measure) => count(live, ({ measures }) => measures.includes(measure))),
    begun: count(has, (one) => within(one.inForceOn) && !varies(one)),
    varied: count(has, (one) => within(one.inForceOn) && varies(one)),
    lifted: count(has, (one) => !one.ranOut && one.state !== 'replaced' && within(one.end)),
    'ran-out': count(has, (one) => one.ranOut && within(one.end)),
    warnings: count(all.warnings, ({ at, undone }) => !undone && within(on(at))),
    'formal-warnings': 0,
    escalations: count(all.escalations, ({ at, withdrawn }) => !withdrawn && within(on(at))),
    decided: decided.length,
    ...each(
      'decided',
      ['approved', 'declined', 'no-action', 'referred', 'warning-instead', 'complaint', 'formal-warning'],
      (state) => count(decided, ({ outcome }) => `${outcome}d` === state),
    ),
    representations: count(representations, ({ received }) => within(received)),
    answered: count(answered, ({ outcome }) => outcome !== 'ended'),
    ...each('answered', ['maintained', 'varied', 'lifted'], (one) => count(answered, ({ outcome }) => outcome === one)),
    reviews: held.length,
    'reviews-late': count(held, ({ at, due }) => on(at) > due),
    ...each('reviews', ['continued', 'varied', 'lifted'], (one) => count(held, ({ outcome }) => outcome === one)),
  }
}
