import type { ContactPointKind } from '../vocabulary.ts'

type Points = readonly { kind: ContactPointKind }[]

/**
 * P4, G (accuracy): whether staff find somebody by these contact points: an e-mail address, a number, or a postal address
 * with a name. A name alone finds nobody (namesake.ts).
 */
function isFindable(points: Points): boolean {
  const has = (kind: ContactPointKind) => points.some((point) => point.kind === kind)
  return has('email') || has('number') || (has('postal-address') && has('name'))
}

/** A change of the contact points that count for a customer. `live`: there is something about them that staff must see. */
export type ChangeOfPoints = { before: Points; after: Points; live: boolean }

/** Whether staff would no longer find somebody about whom they must see something. */
export const losesTheWay = ({ before, after, live }: ChangeOfPoints): boolean =>
  live && isFindable(before) && !isFindable(after)
