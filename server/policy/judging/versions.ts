import { type Day, earliest } from '../calendar.ts'
import type { RestrictionState } from '../vocabulary.ts'
import type { Account } from './same-person.ts'

/** A restriction of a customer, as far as it tells which others it varies or replaced. */
export type VersionDays = {
  id: string
  replacesId: string | null
  state: RestrictionState
  madeAt: string
  madeOn: Day
  inForceOn: Day | null
  liftedOn: Day | null
  /** From a file: when it was decided is unknown. */
  imported?: boolean
}

/** P13: with who had a part in it. */
export type Version = VersionDays & {
  escalationId: string | null
  /** Null: it came from a file, so nobody here decided it. */
  decidedBy: Account | null
}

/**
 * Whether `later` took the place of `earlier`, or is meant to: by varying it, or by coming after it on the same day.
 */
function replaces(later: VersionDays, earlier: VersionDays): boolean {
  if (later.replacesId === earlier.id) return true
  if (earlier.state !== 'replaced' || earlier.liftedOn === null || earlier.madeAt > later.madeAt) return false
  return earlier.liftedOn === (earlier.inForceOn === null ? later.madeOn : later.inForceOn)
}

/**
 * P14: every version of a restriction among those of its customer: what it varies or replaced, and what varies or
 * replaced it. A restriction that was lifted before another one was agreed is not among them.
 */
export function versionsOf<Of extends VersionDays>(id: string, all: readonly Of[]): Of[] {
  const found = all.filter((one) => one.id === id)
  // The loop also visits what it adds.
  for (const known of found) {
    found.push(...all.filter((one) => !found.includes(one) && (replaces(known, one) || replaces(one, known))))
  }
  return found
}

/**
 * P14: the day of the first decision about a restriction: that of its oldest version; null: one came from a file, which
 * does not say when it was decided. `decidedOn`: the day of the decision about this version.
 */
export function firstDecidedOn(id: string, all: readonly VersionDays[], decidedOn: Day): Day | null {
  const versions = versionsOf(id, all)
  if (versions.some(({ imported }) => imported)) return null
  return earliest(decidedOn, ...versions.flatMap(({ madeOn, inForceOn }) => [madeOn, inForceOn]))
}
