import { type Day, monthsLater } from '../calendar.ts'
import { hasLeft } from '../judging/judging.ts'
import { type Account, type Holder, identityOf, identityOfHolder, isIdentity } from '../judging/same-person.ts'
import { Refusal } from '../refusal.ts'
import { mayAs, type Officer } from '../who-may.ts'

/** Calendar programs do not sign in, so the loss of a role goes unnoticed: an address expires automatically. */
const lastsMonths = 12

/** P15: for authorising officers and the reviewer. */
export const mayHaveCalendarFeed = (officer: Officer) => mayAs(officer, 'AuthorisingOfficer', 'Reviewer')

/** The last day on which an address made on that day works. */
export const feedEndsOn = (madeOn: Day): Day => monthsLater(madeOn, lastsMonths)

/**
 * P15: whether somebody's address works, by the settings: no longer once their last day in every post that they hold has
 * passed. Whom the settings do not name has it by their role.
 */
export function worksFor(account: Account, holders: readonly Holder[], today: Day): boolean {
  const own = identityOf(account, holders)
  const theirs = holders.filter((holder) => isIdentity(own, identityOfHolder(holder, holders)))
  return theirs.length === 0 || theirs.some((holder) => !hasLeft(holder, today))
}

/** P15: whether somebody can make an address. */
export const mayMakeCalendarFeed = (
  officer: Officer & Account,
  holders: readonly Holder[],
  today: Day,
): Refusal | null =>
  mayHaveCalendarFeed(officer) ?? (worksFor(officer, holders, today) ? null : new Refusal('not-a-post-holder'))

/** P15: whether the settings named somebody as a holder before a change, and do not after it. */
export const isLeftOut = (account: Account, before: readonly Holder[], after: readonly Holder[]): boolean =>
  identityOf(account, before).name !== null && identityOf(account, after).name === null
